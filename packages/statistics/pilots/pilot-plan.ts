import type { BayesProportionDesign } from '../sequential/bayes/monitor-bayes-proportion.ts'
import type { BayesRateDesign } from '../sequential/bayes/monitor-bayes-rate.ts'
import type { Wanted } from '../sequential/bayes/wanted-direction.ts'
import type { GroupSequentialPlan } from '../sequential/group-sequential/plan.ts'
import type { SimonPlan } from '../sequential/simon/simon-design.ts'
import type { BernoulliPlan, PoissonPlan } from '../sequential/sprt/sprt-design.ts'
import { familiesBy } from './families.ts'
import type { PilotTruth } from './truths.ts'

/**
 * The design by which a pilot is told to stop: the parameters of its kind, as a registered stop rule's `benefit` names them.
 * Wald's tests have no maximum of their own: they say their `undecided` at the last month.
 */
export type PilotDesign =
  | ({ readonly kind: 'bayes-proportion' } & BayesProportionDesign)
  | ({ readonly kind: 'bayes-rate' } & BayesRateDesign)
  | ({ readonly kind: 'simon' } & SimonPlan)
  | ({ readonly kind: 'sprt-bernoulli' } & Omit<BernoulliPlan, 'nMax'>)
  | ({ readonly kind: 'sprt-poisson' } & Omit<PoissonPlan, 'maximumExposure'>)
  | ({ readonly kind: 'group-sequential'; readonly wanted: Wanted } & GroupSequentialPlan)

/** The present practice: nothing is judged before the end, and then once, each side by its own one-sided test. */
export type FinalEvaluation = {
  readonly kind: 'final-evaluation'
  /** Chance to call a useless pilot good. */
  readonly alpha: number
  /** Chance to call a useless pilot harmful. */
  readonly harmAlpha: number
}

/** What is measured, and what it is without the pilot. The spread of a score is taken as known. */
export type PilotMeasure =
  | { readonly kind: 'proportion' | 'rate'; readonly baseline: number }
  | { readonly kind: 'score'; readonly baseline: number; readonly standardDeviation: number }

/** When families join and when one looks. */
export type PilotSchedule = {
  readonly familiesAMonth: number
  /** Families of the comparison in a month; null where the baseline is a fixed figure. */
  readonly comparisonFamiliesAMonth: number | null
  /** Months of joining after which there is a look, rising; joining ends with the last. */
  readonly looks: readonly number[]
  /** Months from the last joining of a look until its outcomes are known. */
  readonly followUpMonths: number
}

/** A pilot that could be run: plain data, all that its operating characteristics follow from. */
export type PilotPlan = {
  readonly measure: PilotMeasure
  readonly wanted: 'above' | 'below'
  readonly design: PilotDesign | FinalEvaluation
  readonly schedule: PilotSchedule
  /** What the pilot's chance, rate or mean is in each of the four truths. */
  readonly truths: Readonly<Record<PilotTruth, number>>
}

/** A plan without its design; looks are all that are allowed. */
export type PilotFrame = Omit<PilotPlan, 'design'>

/** One look of a plan. */
export type PlannedLook = {
  /** Months of joining that it judges. */
  readonly month: number
  /** Month in which its outcomes are known. */
  readonly knownMonth: number
  /** Families of the pilot that it judges. */
  readonly n: number
  /** Families of the comparison that it judges; 0 without one. */
  readonly comparisonN: number
  /** Families that have joined the pilot by the time its outcomes are known. */
  readonly joined: number
}

/** The looks of a schedule. */
export function looksOf(schedule: PilotSchedule): PlannedLook[] {
  const { familiesAMonth, comparisonFamiliesAMonth, followUpMonths, looks } = schedule
  const last = looks.at(-1) ?? 0
  return looks.map((month) => ({
    month,
    knownMonth: month + followUpMonths,
    n: familiesBy(month, familiesAMonth),
    comparisonN: comparisonFamiliesAMonth === null ? 0 : familiesBy(month, comparisonFamiliesAMonth),
    joined: familiesBy(Math.min(last, month + followUpMonths), familiesAMonth),
  }))
}
