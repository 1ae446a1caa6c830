import { binomialCdf, binomialProbability, binomialUpperTail } from '../../distributions/binomial.ts'
import { requireWithin } from '../../impossible-input.ts'
import { requireSimonDesign, type SimonDesign } from './simon-design.ts'

/** What a two-stage design does at one true chance of response. */
export type SimonOperating = {
  /** Chance to conclude that it is worthwhile: more than r responses in n. */
  readonly benefit: number
  /** Chance to conclude that it isn't, at either stage. */
  readonly futility: number
  /** Chance to stop after the first stage. */
  readonly stopEarly: number
  readonly expectedN: number
  readonly maximumN: number
}

/**
 * Exact operating characteristics of a two-stage design.
 *
 *   PET(p) = B(r₁; p, n₁)   E[N] = n₁ + (1 − PET)(n − n₁)
 *   futility(p) = B(r₁; p, n₁) + Σ_{x = r₁+1}^{min(n₁, r)} b(x; p, n₁) B(r − x; p, n − n₁)
 *
 * where b and B are the binomial probability and distribution function. Benefit is summed by itself, not as 1 − futility,
 * so that it keeps its digits when it is small.
 *
 * @param design  the design
 * @param p       true chance of a response, between 0 and 1
 * @throws RangeError when the design is not one or p is outside [0, 1]
 * @see Simon 1989, Controlled Clinical Trials 10, 1–10, section 2, equation for the probability of rejecting the drug
 */
export function simonOperating(design: SimonDesign, p: number): SimonOperating {
  requireSimonDesign(design)
  requireWithin('p', [p], 0, 1)
  const { r1, n1, r, n } = design
  const stopEarly = binomialCdf(r1, n1, p)
  let benefit = 0
  let late = 0
  for (let x = r1 + 1; x <= n1; x++) {
    const first = binomialProbability(x, n1, p)
    benefit += first * binomialUpperTail(r - x, n - n1, p)
    late += first * binomialCdf(r - x, n - n1, p)
  }
  return { benefit, futility: stopEarly + late, stopEarly, expectedN: n1 + (1 - stopEarly) * (n - n1), maximumN: n }
}
