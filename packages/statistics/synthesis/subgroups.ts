import { type Computed, computed, notComputed } from '../computed.ts'
import { chiSquareUpperTail } from '../distributions/chi-square.ts'
import { requireSameLength } from '../impossible-input.ts'
import { fitRandomEffects, type NoPool, type RandomEffectsFit } from './fit-random-effects.ts'
import type { FitOptions, Studies } from './study-input.ts'

/** One subgroup: its name and the fit of its studies alone, with its own τ². */
export type Subgroup = { readonly group: string; readonly fit: Computed<RandomEffectsFit, NoPool> }

/** Whether subgroups differ more than chance. */
export type SubgroupDifference = {
  /** Σ (μ_g − μ̄)²/se_g², μ̄ their mean weighted by 1/se_g². */
  readonly Q: number
  readonly df: number
  readonly p: number
}

/**
 * Pools each subgroup apart, each with a τ² of its own, and tests whether their means differ. For a τ² shared by all groups
 * fit a meta-regression on `moderatorColumns` of the group.
 *
 * A difference between subgroups is an observation between studies, not a comparison by lot.
 *
 * @param given  studies, options, and groups: a name for each study
 * @returns      the subgroups in order of first appearance; no difference is computed from fewer than two
 * @throws RangeError when lengths differ, and as fitRandomEffects
 * @see Borenstein, Hedges, Higgins & Rothstein 2009, chapter 19, Q test based on analysis of variance
 */
export function subgroupsOf(given: Studies & FitOptions & { readonly groups: readonly string[] }): {
  readonly subgroups: readonly Subgroup[]
  readonly difference: Computed<SubgroupDifference, 'fewer-than-two-subgroups'>
} {
  const { yi, vi, groups, ...options } = given
  requireSameLength({ yi, vi, groups })
  const subgroups = [...new Set(groups)].map((group) => {
    const isIn = (_: number, i: number) => groups[i] === group
    return { group, fit: fitRandomEffects({ ...options, yi: yi.filter(isIn), vi: vi.filter(isIn) }) }
  })
  const pooled = subgroups.flatMap(({ fit }) => (fit.computed ? [fit] : []))
  if (pooled.length < 2) {
    return { subgroups, difference: notComputed('fewer-than-two-subgroups', { subgroups: pooled.length }) }
  }
  const between = fitRandomEffects({
    yi: pooled.map(({ estimate }) => estimate),
    vi: pooled.map(({ se }) => se * se),
    method: 'FE',
  })
  if (!between.computed || !between.heterogeneity.computed) {
    return { subgroups, difference: notComputed('fewer-than-two-subgroups', { subgroups: pooled.length }) }
  }
  const { Q, df } = between.heterogeneity
  return { subgroups, difference: computed({ Q, df, p: chiSquareUpperTail(Q, df) }) }
}
