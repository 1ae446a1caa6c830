import type { MetaAnalysis } from '../../../analyses/meta/meta-analysis.ts'
import { fixed, notComputedWords, pWords } from '../../../words/statistic-words.ts'
import { textPairs } from '../text-table.ts'
import { estimateTable, type Printing } from './estimate-table.ts'

/** A meta-regression as lines. */
export function regressionLines(
  { fit, columns }: NonNullable<MetaAnalysis['regression']>,
  printing: Printing,
): string[] {
  if (!fit.computed) return [`Moderators: ${notComputedWords(fit)}`]
  const { digits } = printing
  const { heterogeneity, moderatorTest, R2 } = fit
  const kind =
    fit.method === 'FE'
      ? `Fixed-effects with moderators (k = ${fit.k})`
      : `Mixed-effects model (k = ${fit.k}; tau^2 estimator: ${fit.method})`
  return [
    kind,
    '',
    ...textPairs([
      ['tau^2 (residual variance between studies)', fixed(fit.tau2, digits)],
      ['I^2 (residual)', `${fixed(heterogeneity.I2, 2)}%`],
      ['R^2 (share that moderators account for)', R2.computed ? `${fixed(R2.percent, 2)}%` : notComputedWords(R2)],
    ]),
    '',
    `Test for residual heterogeneity: QE(df = ${heterogeneity.df}) = ${fixed(heterogeneity.Q, digits)}, ${pWords(heterogeneity.p)}`,
    moderatorTest.computed
      ? `Test of moderators: ${
          moderatorTest.df2 === undefined
            ? `QM(df = ${moderatorTest.df})`
            : `F(df1 = ${moderatorTest.df}, df2 = ${moderatorTest.df2})`
        } = ${fixed(moderatorTest.QM, digits)}, ${pWords(moderatorTest.p)}`
      : `Test of moderators: ${notComputedWords(moderatorTest)}`,
    '',
    ...estimateTable(
      fit.coefficients.map((one, i) => [columns[i] ?? '', one] as const),
      printing,
    ),
    ...(fit.knappHartung?.isBelowOne
      ? [
          `Knapp and Hartung's factor is ${fixed(fit.knappHartung.scale, digits)}: it makes intervals narrower than the plain ones.`,
        ]
      : []),
  ]
}
