import type { RandomEffectsFit } from '@candour/statistics'
import type { MetaAnalysis, Pooled } from '../../../analyses/meta/meta-analysis.ts'
import type { PooledStudy } from '../../../analyses/meta/pooled-studies.ts'
import { fixed, levelWords, notComputedWords, pWords } from '../../../words/statistic-words.ts'
import { left, right, textPairs, textTable } from '../text-table.ts'
import { countsLines } from './counts-lines.ts'
import { estimateTable, type Printing } from './estimate-table.ts'
import { regressionLines } from './regression-lines.ts'
import { subgroupLines } from './subgroup-lines.ts'
import { threeLevelLines } from './three-level-lines.ts'

/** The whole answer of `candour meta` as lines of text, laid out as metafor's summary is. */
export function metaLines(analysis: MetaAnalysis, printing: Printing): string[] {
  return [
    ...studyLines(analysis.studies, printing),
    ...(analysis.pooled ? ['', ...pooledLines(analysis.pooled, printing)] : []),
    ...(analysis.counts ? ['', ...countsLines(analysis.counts, printing)] : []),
    ...(analysis.threeLevel ? ['', ...threeLevelLines(analysis.threeLevel, printing)] : []),
    ...(analysis.subgroups ? ['', ...subgroupLines(analysis.subgroups, printing)] : []),
    ...(analysis.regression ? ['', ...regressionLines(analysis.regression, printing)] : []),
    ...(analysis.influence ? ['', ...influenceLines(analysis, printing)] : []),
  ]
}

function studyLines(studies: readonly PooledStudy[], { digits, scale }: Printing): string[] {
  const { readsAs } = scale
  const hasWeights = studies.some((study) => study.computed && study.weight !== undefined)
  const columns = [
    left('study'),
    ...['estimate', 'se', 'ci.lb', 'ci.ub'].map(right),
    ...(readsAs ? [readsAs.words, 'ci.lb', 'ci.ub'].map(right) : []),
    ...(hasWeights ? [right('weight')] : []),
  ]
  const rows = studies.map((study) => {
    if (!study.computed) return [study.label, notComputedWords(study)]
    const { low, high } = study.interval
    const here = [study.estimate, study.se, low, high].map((value) => fixed(value, digits))
    const back = readsAs ? [study.estimate, low, high].map((value) => fixed(readsAs.back(value), digits)) : []
    return [study.label, ...here, ...back, ...(study.weight === undefined ? [] : [`${fixed(study.weight, 2)}%`])]
  })
  const told = rows.filter((row) => row.length > 2)
  const untold = rows.filter((row) => row.length === 2)
  return [
    `Studies (${scale.words}${scale.code === 'GEN' ? '' : `, ${scale.code}`})`,
    '',
    ...(told.length > 0 ? textTable(columns, told) : []),
    ...untold.map(([label, why]) => `${label}: ${why}; left out`),
  ]
}

function pooledLines({ fit, predictionInterval, heterogeneityInterval }: Pooled, printing: Printing): string[] {
  if (!fit.computed) return [`Pooled estimate: ${notComputedWords(fit)}`]
  const { digits, confidence } = printing
  const percent = `${levelWords(confidence)} CI`
  const { heterogeneity } = fit
  const ci =
    heterogeneityInterval?.computed && fit.method !== 'FE'
      ? (of: 'tau2' | 'I2' | 'H2', unit = '') => {
          const { low, high } = heterogeneityInterval[of]
          return `  ${percent} ${fixed(low, of === 'tau2' ? digits : 2)}${unit} to ${fixed(high, of === 'tau2' ? digits : 2)}${unit}`
        }
      : (of: 'tau2' | 'I2' | 'H2') =>
          of === 'tau2' && heterogeneityInterval && !heterogeneityInterval.computed && fit.method !== 'FE'
            ? `  ${percent} ${notComputedWords(heterogeneityInterval)}`
            : ''
  const pairs: (readonly [string, string])[] = heterogeneity.computed
    ? [
        ...(heterogeneity.seTau2 === undefined
          ? []
          : ([
              [
                'tau^2 (variance between studies)',
                `${fixed(heterogeneity.tau2, digits)} (SE = ${fixed(heterogeneity.seTau2, digits)})${ci('tau2')}`,
              ],
              ['tau (its square root)', fixed(Math.sqrt(heterogeneity.tau2), digits)],
            ] as const)),
        ['I^2 (share of it in the total)', `${fixed(heterogeneity.I2, 2)}%${ci('I2', '%')}`],
        ['H^2 (total over sampling variance)', `${fixed(heterogeneity.H2, 2)}${ci('H2')}`],
      ]
    : [['Heterogeneity', notComputedWords(heterogeneity)]]
  return [
    modelWords(fit),
    '',
    ...textPairs(pairs),
    ...(heterogeneity.computed
      ? [
          '',
          'Test for heterogeneity',
          `Q(df = ${heterogeneity.df}) = ${fixed(heterogeneity.Q, digits)}, ${pWords(heterogeneity.p)}`,
        ]
      : []),
    '',
    'Model results',
    '',
    ...estimateTable([['', fit]], printing, false),
    ...intervalsInWords(fit, predictionInterval, printing),
    ...(fit.knappHartung?.isBelowOne
      ? [
          `Knapp and Hartung's factor is ${fixed(fit.knappHartung.scale, digits)}: it makes the interval narrower than the plain one. Compare with --test z.`,
        ]
      : []),
  ]
}

function modelWords(fit: RandomEffectsFit): string {
  const test = fit.test === 'knha' ? "; Knapp and Hartung's adjustment" : ''
  return fit.method === 'FE'
    ? `Common-effect model (k = ${fit.k}${test})`
    : `Random-effects model (k = ${fit.k}; tau^2 estimator: ${fit.method}${test})`
}

function intervalsInWords(
  fit: RandomEffectsFit,
  prediction: Pooled['predictionInterval'],
  { digits, confidence, scale }: Printing,
): string[] {
  const { readsAs } = scale
  const level = levelWords(confidence)
  const f = (value: number) => fixed(value, digits)
  const predicted = prediction?.computed
    ? `${level} prediction interval: ${f(prediction.low)} to ${f(prediction.high)}`
    : `Prediction interval: ${prediction ? notComputedWords(prediction) : 'not computed, because there is no pooled estimate'}`
  if (!readsAs) return ['', predicted]
  const b = (value: number) => f(readsAs.back(value))
  return [
    '',
    predicted,
    `As ${readsAs.words}: ${b(fit.estimate)} (${level} CI ${b(fit.interval.low)} to ${b(fit.interval.high)}${
      prediction?.computed ? `; prediction interval ${b(prediction.low)} to ${b(prediction.high)}` : ''
    })`,
  ]
}

function influenceLines({ studies, influence }: MetaAnalysis, { digits }: Printing): string[] {
  if (!influence) return []
  if (!influence.computed) return [`Influence of each study: ${notComputedWords(influence)}`]
  const used = studies.filter((study) => study.computed)
  const columns = ['rstudent', 'dffits', 'cook.d', 'cov.r', 'hat', 'tau2 without', 'estimate without']
  return [
    'Influence of each study (the model fitted anew without it)',
    '',
    ...textTable(
      [left('study'), ...columns.map(right)],
      influence.studies.map((one, i) => [
        used[i]?.label ?? '',
        ...[one.studentisedResidual, one.dffits, one.cooksDistance, one.covarianceRatio, one.hat, one.tau2Without].map(
          (value) => fixed(value, digits),
        ),
        fixed(one.estimateWithout, digits),
      ]),
    ),
  ]
}
