/** What tells one text of a test from every other: no word of the site's own looks like it, and none like another. */
const consonants = 'bdfgkmnprstvz'
const vowels = 'aeiou'

/** A distinctive word for each number: `zq` and syllables, so that it is found in whatever stands around it. */
export function wordOf(number: number): string {
  let left = (number + 1) * 2_654_435_761
  let word = 'zq'
  for (let i = 0; i < 6; i += 1) {
    word += consonants.charAt(left % consonants.length)
    left = Math.floor(left / consonants.length)
    word += vowels.charAt(left % vowels.length)
    left = Math.floor(left / vowels.length)
  }
  return word
}

/** Makes words, each once. */
export class Words {
  #made = 0

  next(): string {
    this.#made += 1
    return wordOf(this.#made)
  }
}

/** Every word of ours in a text. */
export function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.match(/zq(?:[bdfgkmnprstvz][aeiou]){6}/g))
}
