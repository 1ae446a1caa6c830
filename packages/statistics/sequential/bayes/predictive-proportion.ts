import { requireBetween, requireWhole } from '../../impossible-input.ts'
import { betaBinomialProbability } from './beta-binomial.ts'
import { type BetaPrior, chanceOfProportion, type ProportionData, requireProportion } from './posterior-proportion.ts'
import type { Wanted } from './wanted-direction.ts'

/** What would be called a success at the end. */
export type FinalProportionRule = {
  readonly nMax: number
  readonly target: number
  /** The posterior probability of the wanted side must exceed it. */
  readonly threshold: number
  /** 'above' when not given. */
  readonly wanted?: Wanted
}

/**
 * Predictive probability that the trial, if it goes on to nMax, will end with success.
 *
 *   PP = Σ_y P(Y = y | x) 1{P(p > target | x + y of nMax) > threshold},  Y | x ~ beta-binomial(nMax − n, a + x, b + n − x)
 *
 * The posterior probability moves one way with y, so the sum is over a tail, from a cut found by bisection.
 *
 * @throws RangeError when a count, the prior or the rule is impossible
 * @see Lee & Liu 2008, Clinical Trials 5, 93–106, section on predictive probability
 */
export function predictiveProportion(data: ProportionData, prior: BetaPrior, rule: FinalProportionRule): number {
  requireProportion(data, prior)
  requireWhole('nMax', [rule.nMax], data.n)
  return predictiveFromCut(data, prior, rule.nMax, finalCut(prior, rule), rule.wanted ?? 'above')
}

/**
 * The number of events at nMax from which on (wanted above) or up to which (wanted below) the end is a success; nMax + 1 or −1
 * when no number is.
 *
 * @throws RangeError when the rule is impossible
 */
export function finalCut(prior: BetaPrior, { nMax, target, threshold, wanted = 'above' }: FinalProportionRule): number {
  requireBetween('threshold', [threshold], 0, 1)
  const succeeds = (x: number) => chanceOfProportion({ x, n: nMax }, prior, target, wanted) > threshold
  let low = 0
  let high = nMax + 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (succeeds(middle) === (wanted === 'above')) high = middle
    else low = middle + 1
  }
  return wanted === 'above' ? low : low - 1
}

/** The predictive probability when the cut is known already. */
export function predictiveFromCut(
  { x, n }: ProportionData,
  prior: BetaPrior,
  nMax: number,
  cut: number,
  wanted: Wanted,
): number {
  const left = nMax - n
  const [from, to] = wanted === 'above' ? [Math.max(0, cut - x), left] : [0, Math.min(left, cut - x)]
  let sum = 0
  for (let y = from; y <= to; y++) sum += betaBinomialProbability(y, left, prior.a + x, prior.b + n - x)
  return Math.min(1, sum)
}
