import { requireBetween, requireWhole } from '../../impossible-input.ts'
import { betaBinomialProbability, ratioToNext } from './beta-binomial.ts'
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

/** Terms that are this share of the sum are lost in its rounding, all that follow them included. */
const negligible = 1e-22

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
  if (from > to) return 0
  const [a, b] = [prior.a + x, prior.b + n - x]
  // From the term nearest the mean outwards, each by its ratio to the one before
  const start = Math.min(to, Math.max(from, Math.round((left * a) / (a + b))))
  const first = betaBinomialProbability(start, left, a, b)
  let sum = first
  // Only with both parameters below 1 do terms rise again after they have fallen
  const least = a < 1 && b < 1 ? 0 : negligible
  for (let y = start, term = first; y < to && (term > least * sum || y === start); y++)
    sum += term *= ratioToNext(y, left, a, b)
  for (let y = start, term = first; y > from && (term > least * sum || y === start); y--)
    sum += term /= ratioToNext(y - 1, left, a, b)
  return Math.min(1, sum)
}
