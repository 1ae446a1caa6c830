import { requireBetween } from '../../impossible-input.ts'
import { findRoot } from '../../numerics/find-root.ts'
import { logBeta } from '../bayes/beta-binomial.ts'
import { type BetaPrior, type ProportionData, requireProportion } from '../bayes/posterior-proportion.ts'
import { afterEach, bernoulliSteps } from '../lattice/counting-steps.ts'
import type { Operating } from '../lattice/operating-record.ts'
import { walkCounts } from '../lattice/walk-counts.ts'

/**
 * Confidence sequence of a chance by the beta-binomial mixture: all p whose likelihood is at least α times the mixture's.
 *
 *   { p : B(a + x, b + n − x) / B(a, b) < p^x (1−p)^(n−x) / α }
 *
 * The ratio of mixture to likelihood is a martingale under p, so by Ville's inequality p is left out at any n with chance at most α.
 *
 * @param alpha  error over all time, between 0 and 1
 * @param prior  the mixture; beta(1, 1) spreads evenly, larger values sharpen about a/(a + b)
 * @returns      lower and upper limit; 0 when there was no event, 1 when there were only events
 * @throws RangeError when an argument is impossible
 * @see Robbins 1970, Annals of Mathematical Statistics 41, 1397–1409; Howard et al. 2021, section 3.2 (mixtures)
 */
export function betaBinomialSequence(
  data: ProportionData,
  alpha: number,
  prior: BetaPrior = { a: 1, b: 1 },
): readonly [number, number] {
  requireProportion(data, prior)
  requireBetween('alpha', [alpha], 0, 1)
  const { x, n } = data
  const rest = n - x
  const mixture = logBeta(prior.a + x, prior.b + rest) - logBeta(prior.a, prior.b) + Math.log(alpha)
  const excess = (p: number) => mixture - term(x, p) - term(rest, 1 - p)
  const centre = n === 0 ? 0.5 : x / n
  const smallest = Number.MIN_VALUE
  const lower = x === 0 || excess(smallest) <= 0 ? 0 : findRoot(excess, smallest, centre)
  // Found in 1 − p, so that a limit near 1 keeps its digits.
  const mirrored = (q: number) => mixture - term(x, 1 - q) - term(rest, q)
  const upper = rest === 0 || mirrored(smallest) <= 0 ? 1 : 1 - findRoot(mirrored, smallest, 1 - centre)
  return [lower, upper]
}

function term(count: number, p: number): number {
  return count === 0 ? 0 : count * Math.log(p)
}

/**
 * Error of the sequence under optional stopping, exactly: the chance that it leaves out the truth at some n up to nMax. Its
 * `harm` is the chance to have left it out below (all intervals above p), its `benefit` above; their sum is at most α.
 *
 * @throws RangeError when an argument is impossible
 */
export function betaBinomialMissed(p: number, alpha: number, prior: BetaPrior, nMax: number): Operating {
  requireBetween('alpha', [alpha], 0, 1)
  requireProportion({ x: 0, n: 0 }, prior)
  const none = logBeta(prior.a, prior.b)
  return walkCounts(bernoulliSteps(afterEach(nMax), p), (n, x) => {
    const mixture = logBeta(prior.a + x, prior.b + n - x) - none + Math.log(alpha)
    if (mixture < term(x, p) + term(n - x, 1 - p)) return 'continue'
    return x > n * p ? 'stop-for-harm' : 'stop-for-benefit'
  })
}
