import type { TestedEstimate } from '@candour/statistics'
import type { EffectScale } from '../../../analyses/studies/read-studies.ts'
import { fixed, pFigure } from '../../../words/statistic-words.ts'
import { left, right, textTable } from '../text-table.ts'

/** How numbers are printed. */
export interface Printing {
  readonly digits: number
  readonly confidence: number
  readonly scale: EffectScale
}

/** The table of coefficients as metafor prints it: estimate, se, zval or tval, df, pval, ci.lb, ci.ub. */
export function estimateTable(
  rows: readonly (readonly [string, TestedEstimate])[],
  { digits }: Printing,
  hasNames = true,
): string[] {
  const hasDf = rows.some(([, { df }]) => df !== undefined)
  const isWholeDf = rows.every(([, { df }]) => df === undefined || Number.isInteger(df))
  const names = ['estimate', 'se', hasDf ? 'tval' : 'zval', ...(hasDf ? ['df'] : []), 'pval', 'ci.lb', 'ci.ub']
  return textTable(
    [...(hasNames ? [left('')] : []), ...names.map(right)],
    rows.map(([name, one]) => [
      ...(hasNames ? [name] : []),
      fixed(one.estimate, digits),
      fixed(one.se, digits),
      fixed(one.statistic, digits),
      ...(hasDf ? [one.df === undefined ? '' : fixed(one.df, isWholeDf ? 0 : 2)] : []),
      pFigure(one.p, Math.max(4, digits)),
      fixed(one.interval.low, digits),
      fixed(one.interval.high, digits),
    ]),
  )
}
