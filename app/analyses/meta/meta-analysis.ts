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
  predictionIntervalOf,
  type RandomEffectsFit,
  subgroupsOf,
  tau2IntervalOf,
  weightsOf,
} from '@candour/statistics'
import type { Study } from '../studies/read-studies.ts'
import { type PooledStudy, pooledStudies } from './pooled-studies.ts'

/** What a meta-analysis is asked for beside the studies. Lists have one value per row of the file. */
export interface MetaChoices {
  readonly fit: Required<Pick<FitOptions, 'method' | 'test' | 'confidence'>>
  readonly groups?: readonly string[]
  readonly moderators?: ModeratorColumns
  readonly cluster?: readonly string[]
  readonly wantsInfluence: boolean
}

/** Everything that one call computes; parts that were not asked for are absent. */
export interface MetaAnalysis {
  readonly studies: readonly PooledStudy[]
  readonly pooled?: Pooled
  readonly subgroups?: ReturnType<typeof subgroupsOf>
  readonly regression?: { readonly columns: readonly string[]; readonly fit: ReturnType<typeof fitMetaRegression> }
  readonly threeLevel?: { readonly columns: readonly string[]; readonly fit: ReturnType<typeof fitThreeLevel> }
  readonly influence?: ReturnType<typeof influenceOf>
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
    const fit = fitThreeLevel({ yi, vi, cluster: pick(choices.cluster), confidence, ...(X ? { X } : {}) })
    return { studies: pooledStudies(all, confidence), threeLevel: { columns, fit } }
  }
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
    ...(X ? { regression: { columns, fit: fitMetaRegression({ ...given, X }) } } : {}),
    ...(choices.wantsInfluence ? { influence: influenceOf(given) } : {}),
  }
}
