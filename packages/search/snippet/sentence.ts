const END_OF_SENTENCE = /[.!?;:](?=\s)|\n/g

/**
 * The sentence of a text around a place in it, as it stands there; of a longer one the words around the place.
 *
 * @param start    position of the place's first character
 * @param end      position after its last
 * @param longest  in characters, about
 */
export function sentenceAround(text: string, start: number, end: number, longest: number): string {
  let from = 0
  let to = text.length
  const near = Math.max(0, start - longest)
  END_OF_SENTENCE.lastIndex = near
  for (let found = END_OF_SENTENCE.exec(text); found !== null; found = END_OF_SENTENCE.exec(text)) {
    const after = found.index + found[0].length
    if (after <= start) from = after
    else if (found.index >= end) {
      to = after
      break
    }
  }
  if (to - from > longest) {
    const spare = Math.max(0, longest - (end - start))
    const left = Math.max(from, start - Math.floor(spare / 2))
    const right = Math.min(to, end + Math.floor(spare / 2))
    from = left === from ? from : nextWord(text, left, start)
    to = right === to ? to : lastWord(text, right, end)
  }
  return text.slice(from, to).trim()
}

function nextWord(text: string, at: number, latest: number): number {
  for (let cut = at; cut < latest; cut++) if (/\s/.test(text[cut - 1] ?? ' ')) return cut
  return latest
}

function lastWord(text: string, at: number, earliest: number): number {
  for (let cut = at; cut > earliest; cut--) if (/\s/.test(text[cut] ?? ' ')) return cut
  return earliest
}
