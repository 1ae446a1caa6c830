/** Words measured in one typeface. Drawn on a server, text can be judged but not measured: widths are by kinds of letter. */
export interface TextMeasure {
  /** About how wide a line is, in the units of its size. */
  widthOf(words: string, size: number): number
  /** Words broken into lines no wider than `width`; a word too long for a line stands alone on one. */
  linesOf(words: string, width: number, size: number): readonly string[]
  /** Words cut to a width, with an ellipsis where something is lost. */
  fitted(words: string, width: number, size: number): string
}

/** Kinds of letter with their width in ems, the first that fits; `other` for all the rest. */
interface Face {
  readonly letters: readonly (readonly [letters: RegExp, ems: number])[]
  readonly other: number
}

function measureOf({ letters, other }: Face): TextMeasure {
  const widthOf = (words: string, size: number) => {
    let ems = 0
    for (const letter of words) ems += letters.find(([kind]) => kind.test(letter))?.[1] ?? other
    return ems * size
  }
  return {
    widthOf,
    linesOf: (words, width, size) => {
      const lines: string[] = []
      let current = ''
      for (const word of words.split(/\s+/).filter((part) => part !== '')) {
        const longer = current === '' ? word : `${current} ${word}`
        if (current !== '' && widthOf(longer, size) > width) {
          lines.push(current)
          current = word
        } else current = longer
      }
      return current === '' ? lines : [...lines, current]
    },
    fitted: (words, width, size) => {
      if (widthOf(words, size) <= width) return words
      let cut = words
      while (cut.length > 1 && widthOf(`${cut}…`, size) > width) cut = cut.slice(0, -1)
      return `${cut.trimEnd()}…`
    },
  }
}

/** The typeface of pages. */
export const publicSans = measureOf({
  letters: [
    [/[iljtfrI1.,:;'’|!()[\] ]/, 0.32],
    [/[mwMW—%@&]/, 0.86],
    [/[A-Z0-9£?▲▼◆●]/, 0.66],
  ],
  other: 0.57,
})

/** Arial, which drawings that stand alone ask for; where it is missing, what stands in for it is often a little wider. */
const fallback = 1.08
export const arial = measureOf({
  letters: (
    [
      [/[ijl|'’]/, 0.222],
      [/[ftI.,:;! ()[\]/-]/, 0.3],
      [/r/, 0.333],
      [/[cksvxyz]/, 0.5],
      [/[mM%@—]/, 0.87],
      [/[wCDGHNOQRUW&]/, 0.74],
      [/[ABEFJKLPSTVXYZ]/, 0.64],
    ] as const
  ).map(([kind, ems]) => [kind, ems * fallback] as const),
  other: 0.556 * fallback,
})

/** A terminal: every letter is as wide as any other. */
export const typewriter = measureOf({ letters: [], other: 1 })
