import {
  blupsOf,
  type Computed,
  type FitOptions,
  fitMetaRegression,
  fitRandomEffects,
  fitThreeLevel,
  influenceOf,
  type ModeratorColumns,
  type NoPool,
  type PredictedValue,
  predictedAt,
  predictionIntervalOf,
  type RandomEffectsFit,
  type Studies,
  subgroupsOf,
  tau2IntervalOf,
  tau2IntervalOfRegression,
  threeLevelIntervalsOf,
  weightsOf,
} from '@candour/statistics'
import type { Study } from '../studies/study.ts'
import { type CountPooling, type PooledByCounts, pooledByCounts } from './pooled-by-counts.ts'
import { type PooledStudy, pooledStudies } from './pooled-studies.ts'

/** What a meta-analysis is asked for beside the studies. Lists have one value per row of the file. */
export interface MetaChoices {
  readonly fit: Required<Pick<FitOptions, 'method' | 'test' | 'confidence'>>
  readonly groups?: readonly string[]
  readonly moderators?: ModeratorColumns
  readonly cluster?: readonly string[]
  /** Assumed correlation of the sampling errors of one cluster. */
  readonly rho?: number
  /** The counts themselves are pooled, with the measure they are of. */
  readonly counts?: CountPooling
  /** Moderator values at which the regression's prediction is wanted. */
  readonly predictAt?: readonly PredictionPoint[]
  readonly wantsInfluence: boolean
}

/** Everything that one call computes; parts that were not asked for are absent. */
export interface MetaAnalysis {
  readonly studies: readonly PooledStudy[]
  readonly pooled?: Pooled
  readonly subgroups?: ReturnType<typeof subgroupsOf>
  readonly regression?: Regression
  readonly counts?: PooledByCounts
  readonly threeLevel?: {
    readonly columns: readonly string[]
    readonly fit: ReturnType<typeof fitThreeLevel>
    /** Of the two variances. */
    readonly intervals?: ReturnType<typeof threeLevelIntervalsOf>
  }
  readonly influence?: ReturnType<typeof influenceOf>
}

/** Moderator values by the columns of the regression, and in words. */
export interface PredictionPoint {
  readonly words: string
  readonly x: readonly number[]
}

/** A meta-regression with the interval of its residual variance and what it predicts. */
export interface Regression {
  readonly columns: readonly string[]
  readonly fit: ReturnType<typeof fitMetaRegression>
  /** The column that those before it tell already, where that is why there is no fit. */
  readonly dependent?: string
  readonly tau2Interval?: ReturnType<typeof tau2IntervalOfRegression>
  readonly predictions?: readonly { readonly at: string; readonly value: PredictedValue }[]
}

/** The pooled estimate with what belongs beside it. */
export interface Pooled {
  readonly fit: Computed<RandomEffectsFit, NoPool>
  readonly predictionInterval?: ReturnType<typeof predictionIntervalOf>
  readonly heterogeneityInterval?: ReturnType<typeof tau2IntervalOf>
}

/**
 * Pools the studies that have an effect size. With clusters the findings of one cluster are not independent, so the three-level
 * model stands in place of the ordinary one.
 */
export function metaAnalysisOf(all: readonly Study[], choices: MetaChoices): MetaAnalysis {
  const used = all.flatMap(({ effect, index }) => (effect.computed ? [{ ...effect, index }] : []))
  const yi = used.map((one) => one.yi)
  const vi = used.map((one) => one.vi)
  const pick = <Value>(values: readonly Value[]) =>
    used.flatMap(({ index }) => {
      const value = values[index]
      return value === undefined ? [] : [value]
    })
  const { confidence } = choices.fit
  const given = { yi, vi, ...choices.fit }
  const columns = ['intrcpt', ...(choices.moderators?.columns ?? [])]
  const X = choices.moderators && pick(choices.moderators.X)
  if (choices.cluster) {
    const findings = {
      yi,
      vi,
      cluster: pick(choices.cluster),
      confidence,
      ...(choices.rho === undefined ? {} : { rho: choices.rho }),
      ...(X ? { X } : {}),
    }
    const fit = fitThreeLevel(findings)
    const intervals = fit.computed ? threeLevelIntervalsOf(findings, fit) : undefined
    return {
      studies: pooledStudies(all, confidence),
      threeLevel: { columns, fit, ...(intervals ? { intervals } : {}) },
    }
  }
  if (choices.counts)
    return { studies: pooledStudies(all, confidence), counts: pooledByCounts(all, choices.counts, confidence) }
  const fit = fitRandomEffects(given)
  const ofFit = fit.computed ? { weights: weightsOf(fit), blups: fit.tau2 > 0 ? blupsOf(fit) : [] } : undefined
  return {
    studies: pooledStudies(all, confidence, ofFit),
    pooled: {
      fit,
      ...(fit.computed
        ? {
            predictionInterval: predictionIntervalOf(fit),
            heterogeneityInterval: tau2IntervalOf({ yi, vi }, confidence),
          }
        : {}),
    },
    ...(choices.groups ? { subgroups: subgroupsOf({ ...given, groups: pick(choices.groups) }) } : {}),
    ...(X ? { regression: regressionOf({ ...given, X }, columns, choices.predictAt ?? []) } : {}),
    ...(choices.wantsInfluence ? { influence: influenceOf(given) } : {}),
  }
}

function regressionOf(
  given: Studies & FitOptions & { readonly X: readonly (readonly number[])[] },
  columns: readonly string[],
  points: readonly PredictionPoint[],
): Regression {
  const fit = fitMetaRegression(given)
  if (!fit.computed)
    return fit.because === 'moderators-not-independent'
      ? { columns, fit, dependent: dependentOf(given, columns) }
      : { columns, fit }
  return {
    columns,
    fit,
    ...(fit.method === 'FE' ? {} : { tau2Interval: tau2IntervalOfRegression(given, given.confidence) }),
    predictions: points.map(({ words, x }) => ({ at: words, value: predictedAt(fit, x) })),
  }
}

/** The first column that depends on the intercept and those before it. */
function dependentOf(
  given: Studies & { readonly X: readonly (readonly number[])[] },
  columns: readonly string[],
): string {
  const place = columns.findIndex((_, j) => {
    const fit = fitMetaRegression({
      yi: given.yi,
      vi: given.vi,
      X: given.X.map((row) => row.slice(0, j)),
      method: 'FE',
    })
    return !fit.computed && fit.because === 'moderators-not-independent'
  })
  return columns[place] ?? ''
}
