/** Widths of Arial's letters in thousandths of the size, by group; drawn without a screen, text can be judged but not measured. */
const groups: readonly (readonly [RegExp, number])[] = [
  [/[ijl|'’]/, 222],
  [/[ftI.,:;! ()[\]/-]/, 300],
  [/r/, 333],
  [/[cksvxyz]/, 500],
  [/[mM%@—]/, 870],
  [/[wCDGHNOQRUW&]/, 740],
  [/[ABEFJKLPSTVXYZ]/, 640],
]

/** Where Arial is missing, what stands in for it is often a little wider. */
const fallback = 1.08

/** About how wide a line is, in the units of its size. */
export function widthOfText(words: string, size: number): number {
  let thousandths = 0
  for (const character of words) thousandths += groups.find(([group]) => group.test(character))?.[1] ?? 556
  return (thousandths / 1000) * size * fallback
}

/** Words broken into lines no wider than `width`. */
export function wrapped(words: string, width: number, size: number): readonly string[] {
  const lines: string[] = []
  let current = ''
  for (const word of words.split(/\s+/).filter((part) => part !== '')) {
    const longer = current === '' ? word : `${current} ${word}`
    if (current !== '' && widthOfText(longer, size) > width) {
      lines.push(current)
      current = word
    } else current = longer
  }
  return current === '' ? lines : [...lines, current]
}
