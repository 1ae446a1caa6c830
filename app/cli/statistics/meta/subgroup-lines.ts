import type { MetaAnalysis } from '../../../analyses/meta/meta-analysis.ts'
import { fixed, notComputedWords, pFigure, pWords } from '../../../words/statistic-words.ts'
import { left, right, textTable } from '../text-table.ts'
import type { Printing } from './estimate-table.ts'

/** Subgroups as lines: each pooled apart with a tau^2 of its own, and whether they differ. */
export function subgroupLines(
  { subgroups, difference }: NonNullable<MetaAnalysis['subgroups']>,
  { digits, scale }: Printing,
): string[] {
  const { readsAs } = scale
  const names = ['k', 'estimate', 'se', 'pval', 'ci.lb', 'ci.ub', 'tau^2', 'I^2', ...(readsAs ? [readsAs.words] : [])]
  const rows = subgroups.map(({ group, fit }) => {
    if (!fit.computed) return [group, notComputedWords(fit)]
    const { heterogeneity: h } = fit
    return [
      group,
      String(fit.k),
      fixed(fit.estimate, digits),
      fixed(fit.se, digits),
      pFigure(fit.p),
      fixed(fit.interval.low, digits),
      fixed(fit.interval.high, digits),
      ...(h.computed ? [fixed(h.tau2, digits), `${fixed(h.I2, 2)}%`] : ['one study', 'one study']),
      ...(readsAs ? [fixed(readsAs.back(fit.estimate), digits)] : []),
    ]
  })
  return [
    'Subgroups, each with a tau^2 of its own',
    '',
    ...textTable([left('group'), ...names.map(right)], rows),
    '',
    difference.computed
      ? `Test for a difference between subgroups: QM(df = ${difference.df}) = ${fixed(difference.Q, digits)}, ${pWords(difference.p)}`
      : `Test for a difference between subgroups: ${notComputedWords(difference)}`,
    'A difference between subgroups is an observation between studies, not a comparison by lot.',
  ]
}
