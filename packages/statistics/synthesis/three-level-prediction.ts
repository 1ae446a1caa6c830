import type { ThreeLevelFit } from './fit-three-level.ts'
import { quantileFor } from './tested-estimate.ts'

/**
 * Interval in which the true effect of a finding of a new cluster is to be expected: β̂₀ ± z √(se² + σ²_between + σ²_within).
 *
 * @param fit    of a model without moderators; with them it is that at moderators of 0
 * @see Higgins, Thompson & Spiegelhalter 2009, JRSS A 172, 137–159, section 3.3; metafor's predict() of an rma.mv
 */
export function threeLevelPredictionOf(fit: ThreeLevelFit): { readonly low: number; readonly high: number } {
  const [first] = fit.coefficients
  const { estimate = Number.NaN, se = Number.NaN } = first ?? {}
  const half = quantileFor(fit.confidence) * Math.sqrt(se * se + fit.between + fit.within)
  return { low: estimate - half, high: estimate + half }
}
