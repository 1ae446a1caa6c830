import { notComputed } from '../computed.ts'
import { normalUpperQuantile } from '../distributions/normal-quantile.ts'
import { tUpperQuantile } from '../distributions/student-t.ts'
import { requireFinite, requireNonNegative, requirePositive, requireWithin } from '../impossible-input.ts'
import type { Effect, EstimateAndVariance } from './effect.ts'
import { hedgesG } from './two-means.ts'

/** Sizes of two independent groups. */
export type SizesOfTwoGroups = { readonly n1i: number; readonly n2i: number }

/** Which way the effect went, for tests that don't say: 1 the first group higher, −1 lower. */
export type Direction = 1 | -1

/**
 * Hedges' g from Student's t of two independent groups: d = t √(1/n₁ + 1/n₂), then as standardisedMeanDifference.
 *
 * @throws RangeError when t is not finite or a size not above 0
 * @see Borenstein, Hedges, Higgins & Rothstein 2009, chapter 4, table 12.1 of Borenstein 2009
 */
export function smdFromT(t: number, { n1i, n2i }: SizesOfTwoGroups): Effect {
  requireFinite('t', [t])
  requireSizes(n1i, n2i)
  return hedgesG(t * Math.sqrt(1 / n1i + 1 / n2i), n1i, n2i)
}

/**
 * Hedges' g from an F of two groups (1 degree of freedom above): t = ±√F.
 *
 * @throws RangeError when F is negative or not finite, or a size not above 0
 */
export function smdFromF(F: number, sizes: SizesOfTwoGroups, direction: Direction): Effect {
  requireNonNegative('F', [F])
  return smdFromT(direction * Math.sqrt(F), sizes)
}

/**
 * Hedges' g from the two-sided p of a t test, as the t whose p it is. A rounded p ("p < 0.05") gives a bound, not an estimate.
 *
 * @returns not computed from p = 0, which was rounded, or from too few participants
 * @throws RangeError when p is outside [0, 1] or a size not above 0
 */
export function smdFromP(p: number, { n1i, n2i }: SizesOfTwoGroups, direction: Direction): Effect {
  requireWithin('p', [p], 0, 1)
  requireSizes(n1i, n2i)
  if (p === 0) return notComputed('not-positive', { p })
  if (!(n1i + n2i > 3)) return notComputed('too-few-participants', { n1i, n2i })
  return smdFromT(direction * tUpperQuantile(p / 2, n1i + n2i - 2), { n1i, n2i })
}

/**
 * Hedges' g from χ² with 1 degree of freedom: r = ±√(χ²/N), d = r √((N−2)/(1−r²)) √(1/n₁ + 1/n₂).
 *
 * Assumes that the yes-or-no outcome stands for a measure cut at a threshold: a rough last resort.
 *
 * @returns not computed when χ² is not below N
 * @throws RangeError when χ² is negative or not finite, or a size not above 0
 * @see Rosenthal 1994, in The Handbook of Research Synthesis, p. 239 (r from χ²)
 */
export function smdFromChiSquare(chiSquare: number, { n1i, n2i }: SizesOfTwoGroups, direction: Direction): Effect {
  requireNonNegative('chiSquare', [chiSquare])
  requireSizes(n1i, n2i)
  const N = n1i + n2i
  if (chiSquare >= N) return notComputed('correlation-of-one', { chiSquare, N })
  const r = Math.sqrt(chiSquare / N)
  return smdFromT(direction * r * Math.sqrt((N - 2) / (1 - r * r)), { n1i, n2i })
}

/** What is known from a printed interval. */
export type PrintedInterval = {
  readonly low: number
  readonly high: number
  /** 0.95 unless said otherwise. */
  readonly confidence?: number
  /** ratio: ends are ratios and are put on the log scale; difference: taken as they are. */
  readonly scale: 'ratio' | 'difference'
  /** Degrees of freedom when the interval was made with t. */
  readonly df?: number
}

/**
 * Estimate and variance from a confidence interval that is symmetric on its scale: the middle, and (width / 2q)².
 *
 * @throws RangeError when the ends are not finite and in order, or those of a ratio not above 0
 * @see Cochrane Handbook for Systematic Reviews of Interventions, version 6, section 6.3.1
 */
export function effectFromInterval({ low, high, confidence = 0.95, scale, df }: PrintedInterval): EstimateAndVariance {
  requireFinite('low', [low])
  requireFinite('high', [high])
  requireWithin('confidence', [confidence], 0, 1)
  if (scale === 'ratio') requirePositive('low', [low])
  if (!(low < high)) throw new RangeError(`low is ${low}, but must be below high, which is ${high}`)
  const [from, to] = scale === 'ratio' ? [Math.log(low), Math.log(high)] : [low, high]
  const tail = (1 - confidence) / 2
  const quantile = df === undefined ? normalUpperQuantile(tail) : tUpperQuantile(tail, df)
  return { yi: (from + to) / 2, vi: ((to - from) / (2 * quantile)) ** 2 }
}

function requireSizes(n1i: number, n2i: number): void {
  requirePositive('n1i', [n1i])
  requirePositive('n2i', [n2i])
}
