import { requireBetween } from '../../impossible-input.ts'
import { findRoot } from '../../numerics/find-root.ts'
import { logGamma } from '../../numerics/log-gamma.ts'
import { type GammaPrior, type RateData, requireRate } from '../bayes/posterior-rate.ts'
import { poissonSteps } from '../lattice/counting-steps.ts'
import type { Operating } from '../lattice/operating-record.ts'
import { walkCounts } from '../lattice/walk-counts.ts'

/**
 * Confidence sequence of a rate by the gamma-Poisson mixture: all λ whose likelihood is at least α times the mixture's.
 *
 *   { λ : rate^shape Γ(shape + x) / (Γ(shape) (rate + T)^(shape + x)) < λ^x e^(−λT) / α }
 *
 * @param alpha  error over all time, between 0 and 1
 * @param prior  the mixture; its mean shape/rate near the rate that is expected makes the interval narrow
 * @returns      lower and upper limit per unit of exposure; Infinity above when there was no exposure yet
 * @throws RangeError when an argument is impossible
 * @see Howard, Ramdas, McAuliffe & Sekhon 2021, section 3.2 (mixtures); Robbins 1970
 */
export function gammaPoissonSequence(data: RateData, alpha: number, prior: GammaPrior): readonly [number, number] {
  requireRate(data, prior)
  requireBetween('alpha', [alpha], 0, 1)
  const { events: x, exposure } = data
  if (exposure === 0) return [0, Infinity]
  const mixture = logMixture(data, prior) + Math.log(alpha)
  const excess = (lambda: number) => mixture - (x === 0 ? 0 : x * Math.log(lambda)) + lambda * exposure
  const centre = x / exposure
  const lower = x === 0 || excess(Number.MIN_VALUE) <= 0 ? 0 : findRoot(excess, Number.MIN_VALUE, centre)
  let high = (x + 1) / exposure
  while (excess(high) < 0) high *= 2
  return [lower, findRoot(excess, centre, high)]
}

/**
 * Error of the sequence under optional stopping, exactly: the chance that it leaves out the true rate at some of the given
 * exposures. Its `harm` is the chance to have all of an interval above the rate, its `benefit` below; their sum is at most alpha.
 *
 * @param exposures  total exposure at the looks, rising
 * @throws RangeError when an argument is impossible
 */
export function gammaPoissonMissed(
  rate: number,
  alpha: number,
  prior: GammaPrior,
  exposures: readonly number[],
): Operating {
  requireBetween('alpha', [alpha], 0, 1)
  requireRate({ events: 0, exposure: 0 }, prior)
  return walkCounts(poissonSteps(exposures, rate), (exposure, events) => {
    const likelihood = (events === 0 ? 0 : events * Math.log(rate)) - rate * exposure
    if (logMixture({ events, exposure }, prior) + Math.log(alpha) < likelihood) return 'continue'
    return events > exposure * rate ? 'stop-for-harm' : 'stop-for-benefit'
  })
}

/** log ∫ λˣ e^(−λT) gamma(λ; shape, rate) dλ. */
function logMixture({ events, exposure }: RateData, { shape, rate }: GammaPrior): number {
  return (
    shape * Math.log(rate) + logGamma(shape + events) - logGamma(shape) - (shape + events) * Math.log(rate + exposure)
  )
}
