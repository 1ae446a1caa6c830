import { type Verdict, verdicts, verdictWords } from '@candour/register'
import { capitalised, counted } from '../../words/wording.ts'
import { rect } from '../kit/shapes.ts'
import type { TableView } from '../table-view.ts'

/** How many things have each verdict; a verdict that nothing has may be left out. */
export type VerdictCounts = ReadonlyMap<Verdict, number>

/** The verdicts that something has, in the order in which pages show them. */
export function verdictParts(counts: VerdictCounts): readonly { readonly verdict: Verdict; readonly count: number }[] {
  return verdicts.flatMap((verdict) => {
    const count = counts.get(verdict) ?? 0
    return count > 0 ? [{ verdict, count }] : []
  })
}

/** One verdict's part of a stacked bar. *Mixed* is both colours, split along the bar, so that it is never read as two parts. */
export function verdictSegment(
  verdict: Verdict,
  x: number,
  y: number,
  width: number,
  height: number,
  along: 'across' | 'upright' = 'across',
): string {
  if (verdict !== 'mixed') return rect(x, y, width, height, `b-v b-v-${verdict}`)
  const halves =
    along === 'across'
      ? [rect(x, y, width, height / 2, 'b-v-mixed-right'), rect(x, y + height / 2, width, height / 2, 'b-v-mixed-left')]
      : [rect(x, y, width / 2, height, 'b-v-mixed-left'), rect(x + width / 2, y, width / 2, height, 'b-v-mixed-right')]
  return [...halves, rect(x, y, width, height, 'b-v b-v-outline')].join('')
}

/** `12 improved, 3 mixed, 4 silent`: the counts read out. */
export function verdictCountsInWords(counts: VerdictCounts): string {
  return verdictParts(counts)
    .map(({ verdict, count }) => `${count.toLocaleString('en-GB')} ${verdictWords[verdict].toLowerCase()}`)
    .join(', ')
}

/** The counts as a table. */
export function verdictTable(caption: string, counts: VerdictCounts, what = 'attempt'): TableView {
  const total = verdictParts(counts).reduce((sum, part) => sum + part.count, 0)
  return {
    caption: `${caption}: ${counted(total, what)}`,
    columns: [{ text: 'Verdict' }, { text: capitalised(`${what}s`), isNumber: true }],
    rows: verdictParts(counts).map(({ verdict, count }) => [
      { text: verdictWords[verdict], verdict },
      { text: count.toLocaleString('en-GB') },
    ]),
  }
}

/** Whether white words are legible on a verdict's part of a bar. */
export function isDark(verdict: Verdict): boolean {
  return verdict === 'improved' || verdict === 'worse' || verdict === 'no-difference' || verdict === 'mixed'
}
