export interface Stretch {
  readonly start: number
  readonly end: number
}

const abbreviations =
  /(?:^|[\s(])(?:mr|mrs|ms|mx|dr|prof|rev|st|no|nos|vs|cllr|sgt|insp|jr|sr|fig|approx|dept|e\.g|i\.e|etc|al|\p{Lu})$/iu

/** Sentences of a text: they end at a full stop, a question or an exclamation mark before a space, and at a line's end. */
export function sentencesIn(text: string): readonly Stretch[] {
  const stretches: Stretch[] = []
  let start = 0
  for (const match of text.matchAll(/(?<![.!?])[.!?]+["'’”)\]]?(?=\s)|\n+/g)) {
    const end = match.index + match[0].length
    if (match[0].startsWith('.') && abbreviations.test(text.slice(Math.max(start, match.index - 8), match.index)))
      continue
    stretches.push({ start, end })
    start = end
  }
  if (start < text.length) stretches.push({ start, end: text.length })
  return stretches
}
