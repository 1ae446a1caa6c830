/** Why a text is no plan that can be compared: it has no words, says one thing again and again, or is not in English. */
export type PlanTextFault = 'no-words' | 'one-word' | 'not-english'

/** What each fault is, in words: what was found. */
export const planTextFaultWords: { readonly [F in PlanTextFault]: string } = {
  'no-words': 'a text without words',
  'one-word': 'a text that says the same few words again and again',
  'not-english': 'a text that is not in English',
}

/** Words of English that its neighbours do not share: every fifth word of a text is one. */
const commonWords = new Set(
  'the and of to with for that by from their our this these those are or which they who has have been not as it at on'.split(
    ' ',
  ),
)
/** What fewer words say is too little to know a language by. */
const fewestToTell = 20
const leastCommon = 0.05
/** Of so many words, fewer different ones than these say nothing. */
const manyWords = 100
const fewestDifferent = 8

/** The fault of a text that is to be compared as a plan; undefined where it can be. */
export function planTextFault(text: string): PlanTextFault | undefined {
  const words = text.toLowerCase().match(/\p{L}{1,60}/gu) ?? []
  if (words.length === 0) return 'no-words'
  if (words.length >= manyWords && new Set(words).size < fewestDifferent) return 'one-word'
  const latin = words.filter((word) => /^\p{Script=Latin}+$/u.test(word)).length
  if (latin < words.length / 2) return 'not-english'
  if (words.length < fewestToTell) return undefined
  const common = words.filter((word) => commonWords.has(word)).length
  return common / words.length < leastCommon && !isList(text, words.length) ? 'not-english' : undefined
}

/** Headings and lists of nouns have few of the common words: lines of a few words each. */
function isList(text: string, words: number): boolean {
  return (
    words / text.split(/\n/).filter((line) => line.trim() !== '').length < 6 &&
    /\b(?:child|children|famil|care|social)/i.test(text)
  )
}
