import type {
  BayesProportionDesign,
  BayesRateDesign,
  BetaPrior,
  GammaPrior,
  GroupSequentialPlan,
  SprtMeaning,
  Wanted,
} from '@candour/statistics'
import type { PlainDate } from '../../plain-date.ts'

/** Groups whose events are counted: those who have what is tried, and those it is compared with. */
export const arms = ['pilot', 'comparison'] as const
export type Arm = (typeof arms)[number]

interface OfBenefit {
  readonly indicator: string
  /** Months (1, 2, …), rising, after which benefit and futility are judged; every month where none are named. */
  readonly looks?: readonly number[]
}

/** Simon's two stages: stop at `n1` with `r1` responses or fewer; not worthwhile at `n` with `r` or fewer. */
export interface SimonBenefit extends OfBenefit {
  readonly kind: 'simon'
  readonly p0: number
  readonly p1: number
  readonly r1: number
  readonly n1: number
  readonly r: number
  readonly n: number
  /** Largest chance to call p0 worthwhile where sizes come out otherwise than planned; that of the design itself where not given. */
  readonly alpha?: number
  /** 1 − the power that it was made for; nothing is judged by it. */
  readonly beta?: number
}

interface Wald {
  readonly alpha: number
  readonly beta: number
  readonly meaning: SprtMeaning
}

export type BayesProportionBenefit = OfBenefit & BayesProportionDesign & { readonly kind: 'bayes-proportion' }
export type BayesRateBenefit = OfBenefit & BayesRateDesign & { readonly kind: 'bayes-rate' }
/** Wald's test of a chance. It has no maximum of its own: the planned months are its end. */
export type SprtBernoulliBenefit = OfBenefit &
  Wald & { readonly kind: 'sprt-bernoulli'; readonly p0: number; readonly p1: number }
/** Wald's test of a rate for each unit of exposure. */
export type SprtPoissonBenefit = OfBenefit &
  Wald & { readonly kind: 'sprt-poisson'; readonly rate0: number; readonly rate1: number }
/** The difference of two proportions, pilot minus comparison, turned so that what is wanted is positive. */
export type GroupSequentialBenefit = OfBenefit &
  GroupSequentialPlan & { readonly kind: 'group-sequential'; readonly wanted: Wanted }

/** What is hoped for, and the design by which it is judged. */
export type Benefit =
  | BayesProportionBenefit
  | BayesRateBenefit
  | SimonBenefit
  | SprtBernoulliBenefit
  | SprtPoissonBenefit
  | GroupSequentialBenefit

interface BayesSafeguard {
  readonly kind: 'bayes'
  readonly indicator: string
  readonly limit: number
  /** The side of the limit on which harm lies. */
  readonly worse: Wanted
  /** Review above this chance to be beyond the limit. */
  readonly review_above: number
  /** Stop above this one. */
  readonly stop_above: number
}

/** Harm as a share of those exposed, or as a rate for each unit of exposure. */
export type LimitSafeguard = BayesSafeguard &
  ({ readonly of: 'proportion'; readonly prior: BetaPrior } | { readonly of: 'rate'; readonly prior: GammaPrior })

/** Of which every event is reviewed. */
export interface AnySafeguard {
  readonly kind: 'any'
  readonly indicator: string
}

export type Safeguard = LimitSafeguard | AnySafeguard

/**
 * The rule by which a running pilot is advised, registered beforehand (rules of stop advice, section 1). Its months are calendar
 * months, counted from 1. What a project says in words of when it stops is the record kind `stop_rule`.
 */
export interface PilotStopRule {
  /** First day of the first month. */
  readonly first_period: PlainDate
  /** How many calendar months are planned. */
  readonly periods: number
  /** For each indicator: days after a month's last day in which its events can still happen; 0 where not named. */
  readonly follow_up_days: Readonly<Record<string, number>>
  /** Days after the follow-up by which a month's reading is due. */
  readonly grace_days: number
  /** Days within which advice other than *continue* is to be answered. */
  readonly answer_days: number
  readonly benefit: Benefit
  readonly safeguards: readonly Safeguard[]
}

/** One version of a pilot's rule, with the register's own day on which it was registered. */
export interface StopRuleVersion {
  readonly version: number
  readonly registered_on: PlainDate
  readonly rule: PilotStopRule
}

/** The arms whose readings the design needs. */
export function armsOf({ kind }: Benefit): readonly Arm[] {
  return kind === 'group-sequential' ? arms : ['pilot']
}

/** Whether an indicator's events are counted among those exposed, per unit of exposure, or one by one; undefined of another's. */
export function measureOfIndicator(rule: PilotStopRule, indicator: string): 'proportion' | 'rate' | 'any' | undefined {
  const { benefit, safeguards } = rule
  if (indicator === benefit.indicator) {
    return benefit.kind === 'bayes-rate' || benefit.kind === 'sprt-poisson' ? 'rate' : 'proportion'
  }
  const safeguard = safeguards.find((candidate) => candidate.indicator === indicator)
  if (safeguard === undefined) return undefined
  return safeguard.kind === 'any' ? 'any' : safeguard.of
}
