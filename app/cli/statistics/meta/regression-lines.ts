import type { MetaAnalysis } from '../../../analyses/meta/meta-analysis.ts'
import { fixed, levelWords, notComputedWords, pWords } from '../../../words/statistic-words.ts'
import { left, right, textPairs, textTable } from '../text-table.ts'
import { estimateTable, type Printing } from './estimate-table.ts'

/** A meta-regression as lines. */
export function regressionLines(
  { fit, columns, dependent, tau2Interval, predictions = [] }: NonNullable<MetaAnalysis['regression']>,
  printing: Printing,
): string[] {
  if (!fit.computed) {
    const which =
      dependent === undefined ? '' : `: ${dependent} is the same in every study, or told by the columns before it`
    return [`Moderators: ${notComputedWords(fit)}${which}`]
  }
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
      [
        'tau^2 (residual variance between studies)',
        `${fixed(fit.tau2, digits)}${intervalWords(tau2Interval, printing)}`,
      ],
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
    ...predictionLines(predictions, printing),
    ...(fit.knappHartung?.isBelowOne
      ? [
          `Knapp and Hartung's factor is ${fixed(fit.knappHartung.scale, digits)}: it makes intervals narrower than the plain ones.`,
        ]
      : []),
  ]
}

type Regression = NonNullable<MetaAnalysis['regression']>

function intervalWords(interval: Regression['tau2Interval'], { digits, confidence }: Printing): string {
  if (!interval) return ''
  const level = `  ${levelWords(confidence)} CI`
  if (!interval.computed) return `${level} ${notComputedWords(interval)}`
  return `${level} ${fixed(interval.tau2.low, digits)} to ${fixed(interval.tau2.high, digits)}`
}

function predictionLines(predictions: NonNullable<Regression['predictions']>, { digits, scale }: Printing): string[] {
  if (predictions.length === 0) return []
  const f = (value: number | undefined) => (value === undefined ? '' : fixed(value, digits))
  const { readsAs } = scale
  const names = ['predicted', 'se', 'ci.lb', 'ci.ub', 'pi.lb', 'pi.ub', ...(readsAs ? [readsAs.words] : [])]
  return [
    '',
    'Predicted values',
    '',
    ...textTable(
      [left('at'), ...names.map(right)],
      predictions.map(({ at, value: { estimate, se, interval, predictionInterval: of } }) => [
        at,
        ...[estimate, se, interval.low, interval.high, of?.low, of?.high].map(f),
        ...(readsAs ? [f(readsAs.back(estimate))] : []),
      ]),
    ),
  ]
}
