import { betaCdf, betaQuantile, betaUpperQuantile, betaUpperTail } from '../../distributions/beta.ts'
import { requireBetween, requirePositive, requireWhole, requireWithin } from '../../impossible-input.ts'
import type { Wanted } from './wanted-direction.ts'

/** What was believed before: beta(a, b), worth a events and b non-events. */
export type BetaPrior = { readonly a: number; readonly b: number }

/** Events among those observed. */
export type ProportionData = { readonly x: number; readonly n: number }

/** What is believed of a chance. */
export type PosteriorProportion = {
  readonly a: number
  readonly b: number
  readonly mean: number
  /** Equal-tailed. */
  readonly interval: readonly [number, number]
}

/**
 * Posterior of a chance from x events among n under a beta prior.
 *
 *   p | x ~ beta(a + x, b + n − x)   mean (a + x)/(a + b + n)
 *
 * @param level  of the equal-tailed interval, 0.95 when not given
 * @throws RangeError when a count or the prior is impossible
 * @see Gelman et al. 2013, Bayesian Data Analysis, section 2.4
 */
export function posteriorProportion(data: ProportionData, prior: BetaPrior, level = 0.95): PosteriorProportion {
  requireProportion(data, prior)
  requireBetween('level', [level], 0, 1)
  const a = prior.a + data.x
  const b = prior.b + data.n - data.x
  const tail = (1 - level) / 2
  return { a, b, mean: a / (a + b), interval: [betaQuantile(tail, a, b), betaUpperQuantile(tail, a, b)] }
}

/**
 * Posterior probability that the chance is on the wanted side of a target.
 *
 * @throws RangeError when a count, the prior or the target is impossible
 */
export function chanceOfProportion(
  data: ProportionData,
  prior: BetaPrior,
  target: number,
  wanted: Wanted = 'above',
): number {
  requireProportion(data, prior)
  requireWithin('target', [target], 0, 1)
  const a = prior.a + data.x
  const b = prior.b + data.n - data.x
  return wanted === 'above' ? betaUpperTail(target, a, b) : betaCdf(target, a, b)
}

/** @throws RangeError naming the count or prior that cannot be */
export function requireProportion({ x, n }: ProportionData, { a, b }: BetaPrior): void {
  requireWhole('n', [n])
  requireWhole('x', [x])
  if (x > n) throw new RangeError(`x is ${x}, but must be at most n, which is ${n}`)
  requirePositive('a', [a])
  requirePositive('b', [b])
}
