import { requireBetween, requireWithin } from '../../impossible-input.ts'
import type { Advice } from '../advice.ts'

/** When to stop. Chances are posterior (of the truth) or predictive (of success at the maximum). */
export type BayesStops = {
  /** Stop for futility when the predictive probability of success is below it; 0 never does. */
  readonly futilityBelow: number
  /** Stop for benefit when it is above this; 1 never does. */
  readonly benefitAbove: number
  /** Stop for harm when the posterior probability to be beyond the limit, on the unwanted side, exceeds the threshold. */
  readonly harm?: { readonly limit: number; readonly threshold: number }
}

/** Why the rule gave its advice. */
export type BayesReason =
  | 'harm-likely'
  | 'success-shown'
  | 'success-not-shown'
  | 'success-nearly-sure'
  | 'success-unlikely'
  | 'not-yet-clear'

/** The numbers that a ruling rests on. */
export type BayesFacts = {
  readonly isLast: boolean
  /** Posterior probability of the wanted side of the target. */
  readonly chanceOfTarget: number
  readonly threshold: number
  readonly predictive: number
  /** Posterior probability to be beyond the limit for harm; null without one. */
  readonly chanceOfHarm: number | null
  readonly stops: BayesStops
}

/** The first row that holds gives the advice; the last holds always. */
const rulings: readonly {
  readonly because: BayesReason
  readonly advice: Advice
  readonly when: (facts: BayesFacts) => boolean
}[] = [
  {
    because: 'harm-likely',
    advice: 'stop-for-harm',
    when: (f) => f.chanceOfHarm !== null && f.chanceOfHarm > (f.stops.harm?.threshold ?? 1),
  },
  { because: 'success-shown', advice: 'stop-for-benefit', when: (f) => f.isLast && f.chanceOfTarget > f.threshold },
  { because: 'success-not-shown', advice: 'stop-for-futility', when: (f) => f.isLast },
  { because: 'success-nearly-sure', advice: 'stop-for-benefit', when: (f) => f.predictive > f.stops.benefitAbove },
  { because: 'success-unlikely', advice: 'stop-for-futility', when: (f) => f.predictive < f.stops.futilityBelow },
  { because: 'not-yet-clear', advice: 'continue', when: () => true },
]

/** What the rule says on these numbers. */
export function bayesRuling(facts: BayesFacts): { advice: Advice; because: BayesReason } {
  const ruling = rulings.find(({ when }) => when(facts))
  if (!ruling) throw new Error('the last ruling holds always')
  return { advice: ruling.advice, because: ruling.because }
}

/** @throws RangeError naming the threshold that cannot be */
export function requireStops({ futilityBelow, benefitAbove, harm }: BayesStops): void {
  requireWithin('futilityBelow', [futilityBelow], 0, 1)
  requireWithin('benefitAbove', [benefitAbove], futilityBelow, 1)
  if (harm) requireBetween('harm.threshold', [harm.threshold], 0, 1)
}
