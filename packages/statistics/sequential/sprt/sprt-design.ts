import { requireBetween, requirePositive, requireWhole } from '../../impossible-input.ts'
import { hopingForBenefit, type SprtMeaning } from './sprt-meaning.ts'
import { type WaldLimits, waldLimits } from './wald-limits.ts'

type Shared = {
  /** Chance to accept H1 when H0 is true. */
  readonly alpha: number
  /** Chance to accept H0 when H1 is true. */
  readonly beta: number
  /** What the limits mean; `hopingForBenefit` when not given. */
  readonly meaning?: SprtMeaning
}

/** Each observation is an event or not. H0: chance p0; H1: chance p1, above or below p0. */
export type BernoulliPlan = Shared & { readonly p0: number; readonly p1: number; readonly nMax: number }

/** Events fall at a rate per unit of exposure. H0: rate0; H1: rate1. The maximum is an exposure. */
export type PoissonPlan = Shared & { readonly rate0: number; readonly rate1: number; readonly maximumExposure: number }

/** Observations are normal with known standard deviation. H0: mean0; H1: mean1. */
export type NormalPlan = Shared & {
  readonly mean0: number
  readonly mean1: number
  readonly standardDeviation: number
  readonly nMax: number
}

/** Limits and meaning, with the plan they came from. Plain data: it can be stored and read again. */
type Designed<Plan, Kind extends string> = Omit<Plan, 'meaning'> &
  WaldLimits & { readonly kind: Kind; readonly meaning: SprtMeaning }

/** Log likelihood ratio after n observations with x events: x · stepEvent + (n − x) · stepNoEvent. */
export type BernoulliSprt = Designed<BernoulliPlan, 'bernoulli'> & {
  readonly stepEvent: number
  readonly stepNoEvent: number
}

/** Log likelihood ratio after exposure T with x events: x · stepEvent − T · slope. */
export type PoissonSprt = Designed<PoissonPlan, 'poisson'> & { readonly stepEvent: number; readonly slope: number }

/** Log likelihood ratio after n observations with sum s: s · stepSum − n · slope. */
export type NormalSprt = Designed<NormalPlan, 'normal'> & { readonly stepSum: number; readonly slope: number }

/**
 * Wald's sequential probability ratio test of a chance.
 *
 *   step of an event = log(p₁/p₀)   of no event = log((1−p₁)/(1−p₀))
 *
 * @throws RangeError when a chance is not strictly between 0 and 1, p0 = p1, or nMax is not a whole number of at least 1
 * @see Wald 1947, Sequential Analysis, chapter 5
 */
export function sprtBernoulli(plan: BernoulliPlan): BernoulliSprt {
  const { p0, p1, nMax, alpha, beta, meaning = hopingForBenefit } = plan
  requireBetween('p0', [p0], 0, 1)
  requireBetween('p1', [p1], 0, 1)
  requireDifferent('p1', p1, 'p0', p0)
  requireWhole('nMax', [nMax], 1)
  const limits = waldLimits(alpha, beta)
  const stepNoEvent = Math.log1p(-p1) - Math.log1p(-p0)
  return { ...plan, kind: 'bernoulli', meaning, ...limits, stepEvent: Math.log(p1 / p0), stepNoEvent }
}

/**
 * Wald's sequential probability ratio test of a rate.
 *
 *   step of an event = log(λ₁/λ₀)   slope per unit of exposure = λ₁ − λ₀
 *
 * @throws RangeError when a rate or the maximum is not above 0, or the rates are equal
 * @see Dvoretzky, Kiefer & Wolfowitz 1953, Annals of Mathematical Statistics 24, 254–264
 */
export function sprtPoisson(plan: PoissonPlan): PoissonSprt {
  const { rate0, rate1, maximumExposure, alpha, beta, meaning = hopingForBenefit } = plan
  requirePositive('rate0', [rate0])
  requirePositive('rate1', [rate1])
  requireDifferent('rate1', rate1, 'rate0', rate0)
  requirePositive('maximumExposure', [maximumExposure])
  const limits = waldLimits(alpha, beta)
  return { ...plan, kind: 'poisson', meaning, ...limits, stepEvent: Math.log(rate1 / rate0), slope: rate1 - rate0 }
}

/**
 * Wald's sequential probability ratio test of a mean with known standard deviation.
 *
 *   log ratio = ((μ₁ − μ₀)/σ²) (Σx − n (μ₀ + μ₁)/2)
 *
 * @throws RangeError when the standard deviation is not above 0, the means are equal or not finite, or nMax is not at least 1
 * @see Wald 1947, Sequential Analysis, chapter 7
 */
export function sprtNormal(plan: NormalPlan): NormalSprt {
  const { mean0, mean1, standardDeviation, nMax, alpha, beta, meaning = hopingForBenefit } = plan
  requireBetween('mean0', [mean0], -Infinity, Infinity)
  requireBetween('mean1', [mean1], -Infinity, Infinity)
  requireDifferent('mean1', mean1, 'mean0', mean0)
  requirePositive('standardDeviation', [standardDeviation])
  requireWhole('nMax', [nMax], 1)
  const limits = waldLimits(alpha, beta)
  const stepSum = (mean1 - mean0) / standardDeviation ** 2
  return { ...plan, kind: 'normal', meaning, ...limits, stepSum, slope: (stepSum * (mean0 + mean1)) / 2 }
}

function requireDifferent(name: string, value: number, other: string, otherValue: number): void {
  if (value === otherValue) throw new RangeError(`${name} is ${value}, but must differ from ${other}`)
}
