import { requireBetween, requireFinite, requirePositive, requireSameLength } from '../impossible-input.ts'
import type { Tau2Search } from './tau2-search.ts'

/** Estimates and their sampling variances, one pair per study, all on one additive scale (log for ratios). */
export type Studies = {
  /** Estimates, length k. */
  readonly yi: readonly number[]
  /** Sampling variances, length k, each above 0. */
  readonly vi: readonly number[]
}

/**
 * How the variance between studies, τ², is estimated.
 *
 * FE none: one common effect (weights 1/vᵢ) · DL DerSimonian–Laird · HE Hedges · HS Hunter–Schmidt · SJ Sidik–Jonkman ·
 * ML maximum likelihood · REML restricted maximum likelihood · EB empirical Bayes · PM Paule–Mandel
 */
export type Tau2Method = 'FE' | 'DL' | 'HE' | 'HS' | 'SJ' | 'ML' | 'REML' | 'EB' | 'PM'

/** Every method, in the order of the documentation. */
export const tau2Methods: readonly Tau2Method[] = ['FE', 'DL', 'HE', 'HS', 'SJ', 'ML', 'REML', 'EB', 'PM']

/** z: normal quantiles. knha: Knapp and Hartung's scaled standard error with t on k − p degrees of freedom. */
export type TestKind = 'z' | 'knha'

/** What every fit is told beside the studies. */
export type FitOptions = {
  /** REML unless said otherwise. */
  readonly method?: Tau2Method
  /** z unless said otherwise. */
  readonly test?: TestKind
  /** Confidence of intervals, between 0 and 1; 0.95 unless said otherwise. */
  readonly confidence?: number
  /** Only for reproducing the digits of software that stops its search for τ² early. */
  readonly tau2Search?: Tau2Search
}

/** @throws RangeError when lengths differ, an estimate is not finite, a variance not above 0, or confidence not in (0, 1) */
export function requireStudies({ yi, vi }: Studies, confidence = 0.95): void {
  requireSameLength({ yi, vi })
  requireFinite('yi', yi)
  requirePositive('vi', vi)
  requireBetween('confidence', [confidence], 0, 1)
}
