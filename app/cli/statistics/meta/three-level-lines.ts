import { threeLevelPredictionOf } from '@candour/statistics'
import type { MetaAnalysis } from '../../../analyses/meta/meta-analysis.ts'
import { fixed, levelWords, notComputedWords, pWords } from '../../../words/statistic-words.ts'
import { textPairs } from '../text-table.ts'
import { estimateTable, type Printing } from './estimate-table.ts'

/** Below so many degrees of freedom a robust p is not to be trusted (Tipton 2015, Psychological Methods 20, 375–393). */
const leastRobustDf = 4

/** The three-level model as lines: variances, coefficients by the model, and cluster-robust ones. */
export function threeLevelLines(
  { fit, columns, intervals }: NonNullable<MetaAnalysis['threeLevel']>,
  printing: Printing,
): string[] {
  if (!fit.computed) return [`Three-level model: ${notComputedWords(fit)}`]
  const { digits } = printing
  const level = levelWords(printing.confidence)
  const nameOf = (place: number) => columns[place] ?? ''
  const robust = fit.robust.CR2.map((one, i) => ({ one, name: nameOf(i) }))
  const tested = robust.flatMap(({ one, name }) => (one.computed ? [[name, one] as const] : []))
  const ends = (of: 'between' | 'within') => {
    if (!intervals?.computed) return ''
    const { low, high } = intervals[of]
    return `  ${level} CI ${fixed(low, digits)} to ${high === null ? 'no end' : fixed(high, digits)}`
  }
  const prediction = fit.coefficients.length === 1 ? threeLevelPredictionOf(fit) : undefined
  const fewest = Math.min(...tested.map(([, { df }]) => df ?? Infinity))
  return [
    `Three-level model (${fit.n} findings in ${fit.clusters} clusters; REML${fit.rho > 0 ? `; errors within clusters correlated, rho = ${fit.rho}` : ''})`,
    '',
    ...textPairs([
      ['sigma^2 between clusters', `${fixed(fit.between, digits)}${ends('between')}`],
      ['sigma^2 within clusters', `${fixed(fit.within, digits)}${ends('within')}`],
      ['I^2 between clusters', `${fixed(fit.I2.between, 2)}%`],
      ['I^2 within clusters', `${fixed(fit.I2.within, 2)}%`],
    ]),
    '',
    `Test for heterogeneity: Q(df = ${fit.df}) = ${fixed(fit.Q, digits)}, ${pWords(fit.p)}`,
    '',
    'Model results',
    '',
    ...estimateTable(
      fit.coefficients.map((one, i) => [nameOf(i), one] as const),
      printing,
    ),
    '',
    ...(prediction
      ? [`${level} prediction interval: ${fixed(prediction.low, digits)} to ${fixed(prediction.high, digits)}`, '']
      : []),
    'Cluster-robust (CR2, Satterthwaite degrees of freedom)',
    '',
    ...(tested.length > 0 ? estimateTable(tested, printing) : []),
    ...robust.flatMap(({ one, name }) => (one.computed ? [] : [`${name}: ${notComputedWords(one)}`])),
    ...(fewest < leastRobustDf
      ? [`With fewer than ${leastRobustDf} degrees of freedom such a p is not to be trusted.`]
      : []),
  ]
}
