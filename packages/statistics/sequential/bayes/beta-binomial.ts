import { logGamma } from '../../numerics/log-gamma.ts'

/**
 * P(k more events among m more) when the chance is beta(a, b): the beta-binomial distribution.
 *
 *   C(m, k) B(a + k, b + m − k) / B(a, b), on the log scale
 */
export function betaBinomialProbability(k: number, m: number, a: number, b: number): number {
  return Math.exp(logGamma(m + 1) - logGamma(k + 1) - logGamma(m - k + 1) + logBeta(a + k, b + m - k) - logBeta(a, b))
}

/** log B(a, b) = log Γ(a) + log Γ(b) − log Γ(a + b). */
export function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b)
}

/** P(k + 1 of m) / P(k of m) = (m − k)(a + k) / ((k + 1)(b + m − k − 1)). */
export function ratioToNext(k: number, m: number, a: number, b: number): number {
  return ((m - k) * (a + k)) / ((k + 1) * (b + m - k - 1))
}
