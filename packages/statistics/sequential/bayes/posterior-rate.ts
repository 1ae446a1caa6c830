import { gammaCdf, gammaQuantile, gammaUpperQuantile, gammaUpperTail } from '../../distributions/gamma.ts'
import { requireBetween, requireNonNegative, requirePositive, requireWhole } from '../../impossible-input.ts'
import type { Wanted } from './wanted-direction.ts'

/** What was believed before: gamma(shape, rate), worth `shape` events in `rate` units of exposure. */
export type GammaPrior = { readonly shape: number; readonly rate: number }

/** Events in an exposure, e.g. entries to care in child-years. */
export type RateData = { readonly events: number; readonly exposure: number }

/** What is believed of a rate, per unit of exposure. */
export type PosteriorRate = {
  readonly shape: number
  readonly rate: number
  readonly mean: number
  /** Equal-tailed. */
  readonly interval: readonly [number, number]
}

/**
 * Posterior of a rate from events in an exposure under a gamma prior.
 *
 *   λ | x ~ gamma(shape + x, rate + T)   mean (shape + x)/(rate + T)
 *
 * @param level  of the equal-tailed interval, 0.95 when not given
 * @throws RangeError when the data or the prior is impossible
 * @see Gelman et al. 2013, Bayesian Data Analysis, section 2.6
 */
export function posteriorRate(data: RateData, prior: GammaPrior, level = 0.95): PosteriorRate {
  requireRate(data, prior)
  requireBetween('level', [level], 0, 1)
  const shape = prior.shape + data.events
  const rate = prior.rate + data.exposure
  const tail = (1 - level) / 2
  return {
    shape,
    rate,
    mean: shape / rate,
    interval: [gammaQuantile(tail, shape, rate), gammaUpperQuantile(tail, shape, rate)],
  }
}

/**
 * Posterior probability that the rate is on the wanted side of a target.
 *
 * @throws RangeError when the data, the prior or the target is impossible
 */
export function chanceOfRate(data: RateData, prior: GammaPrior, target: number, wanted: Wanted = 'above'): number {
  requireRate(data, prior)
  requireNonNegative('target', [target])
  const shape = prior.shape + data.events
  const rate = prior.rate + data.exposure
  return wanted === 'above' ? gammaUpperTail(target, shape, rate) : gammaCdf(target, shape, rate)
}

/** @throws RangeError naming the number or prior that cannot be */
export function requireRate({ events, exposure }: RateData, { shape, rate }: GammaPrior): void {
  requireWhole('events', [events])
  requireNonNegative('exposure', [exposure])
  requirePositive('shape', [shape])
  requirePositive('rate', [rate])
}
