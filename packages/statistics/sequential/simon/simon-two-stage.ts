import { type Computed, computed, notComputed } from '../../computed.ts'
import { requireBetween, requireWhole } from '../../impossible-input.ts'
import { simonOperating } from './operating.ts'
import { searchTwoStages } from './search.ts'
import type { SimonDesign, SimonPlan } from './simon-design.ts'

/** What a two-stage design is asked to do. */
export type SimonAims = {
  /** Chance of a response that is not worth having. */
  readonly p0: number
  /** Chance of a response that is; above p0. */
  readonly p1: number
  /** Largest chance to call p0 worthwhile. */
  readonly alpha: number
  /** Largest chance to miss p1. */
  readonly beta: number
  /** Largest total that is searched; 100 when not given. */
  readonly nMax?: number
}

/** A design with the aims it was made for, its exact figures under p0 and its power under p1. */
export type SimonChoice = SimonPlan & {
  /** Expected number under p0. */
  readonly expectedN: number
  /** Chance to stop after the first stage under p0. */
  readonly stopEarly: number
  /** Chance to call p0 worthwhile. */
  readonly typeOneError: number
  /** Chance to call p1 worthwhile. */
  readonly power: number
}

/**
 * Simon's two-stage designs, by exhaustive search over all (r₁, n₁, r, n) with n ≤ nMax.
 *
 * Among the designs with type I error ≤ α at p₀ and power ≥ 1 − β at p₁, *optimal* has the least E[N | p₀]; *minimax* has the
 * least n and then the least E[N | p₀]. A total n is skipped only when no design of that size can do better, so the search
 * is exact; when the optimal design's n is close to nMax, a larger nMax may find a better one.
 *
 * @param aims  p0 < p1, alpha and beta in (0, 1), nMax whole and at least 2
 * @returns     both designs; not computed when no design with n ≤ nMax meets the aims
 * @throws RangeError when an aim is impossible
 * @see Simon 1989, Controlled Clinical Trials 10, 1–10, section 2 and table 1
 */
export function simonTwoStage(
  aims: SimonAims,
): Computed<{ optimal: SimonChoice; minimax: SimonChoice }, 'no-design-within-maximum'> {
  const { p0, p1, alpha, beta, nMax = 100 } = aims
  requireBetween('p0', [p0], 0, 1)
  requireBetween('p1', [p1], p0, 1)
  requireBetween('alpha', [alpha], 0, 1)
  requireBetween('beta', [beta], 0, 1)
  requireWhole('nMax', [nMax], 2)
  const found = searchTwoStages({ p0, p1, alpha, beta, nMax })
  if (!found) return notComputed('no-design-within-maximum', { nMax })
  return computed({ optimal: described(found.optimal, aims), minimax: described(found.minimax, aims) })
}

function described(design: SimonDesign, { p0, p1, alpha }: SimonAims): SimonChoice {
  const { expectedN, stopEarly, benefit } = simonOperating(design, p0)
  return {
    ...design,
    p0,
    p1,
    alpha,
    expectedN,
    stopEarly,
    typeOneError: benefit,
    power: simonOperating(design, p1).benefit,
  }
}
