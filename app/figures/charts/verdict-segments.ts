import { type Verdict, verdicts, verdictWords } from '@candour/register'
import { rect } from '../kit/shapes.ts'

/** How many things have each verdict; a verdict that nothing has may be left out. */
export type VerdictCounts = ReadonlyMap<Verdict, number>

/** The verdicts that something has, in the order in which pages show them. */
export function verdictParts(counts: VerdictCounts): readonly { readonly verdict: Verdict; readonly count: number }[] {
  return verdicts.flatMap((verdict) => {
    const count = counts.get(verdict) ?? 0
    return count > 0 ? [{ verdict, count }] : []
  })
}

/** Verdicts whose part of a bar has two halves: both ways, or a part that moved and a part that did not. */
const halved: ReadonlySet<Verdict> = new Set(['mixed', 'improved-in-part', 'worse-in-part'])

/**
 * One verdict's part of a stacked bar. What went both ways is both colours, what went one way in part that colour and white, split along the
 * bar, so that it is never read as two parts.
 */
export function verdictSegment(
  verdict: Verdict,
  x: number,
  y: number,
  width: number,
  height: number,
  along: 'across' | 'upright' = 'across',
): string {
  if (!halved.has(verdict)) return rect(x, y, width, height, `b-v b-v-${verdict}`)
  const half = (left: number, top: number, wide: number, tall: number, side: 'left' | 'right') =>
    rect(left, top, wide, tall, `b-v-${verdict}-${side}`)
  const halves =
    along === 'across'
      ? [half(x, y, width, height / 2, 'right'), half(x, y + height / 2, width, height / 2, 'left')]
      : [half(x, y, width / 2, height, 'left'), half(x + width / 2, y, width / 2, height, 'right')]
  return [...halves, rect(x, y, width, height, `b-v b-v-outline b-v-outline-${verdict}`)].join('')
}

/** `12 improved, 3 mixed, 4 silent`: the counts read out. */
export function verdictCountsInWords(counts: VerdictCounts): string {
  return verdictParts(counts)
    .map(({ verdict, count }) => `${count.toLocaleString('en-GB')} ${verdictWords[verdict].toLowerCase()}`)
    .join(', ')
}
