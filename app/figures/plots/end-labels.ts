import { text } from '../kit/text.ts'

/** Words at the right end of lines, pushed apart where they would touch; in the order of their places. */
export function endLabels(
  x: number,
  labels: readonly { readonly y: number; readonly words: string; readonly fill: string }[],
): string[] {
  const lead = 15
  let last = -Infinity
  return [...labels]
    .sort((a, b) => a.y - b.y)
    .map(({ y, words, fill }) => {
      last = Math.max(y + 4, last + lead)
      return text(x, last, words, { size: 12, fill })
    })
}
