import {
  type Arm,
  addDays,
  type MonthlyReading,
  monthStart,
  type PilotStopRule,
  plainDateOf,
  type Safeguard,
  type SprtBernoulliBenefit,
  type StopRuleVersion,
} from '@candour/register'

/** Harm as a share: the chance to be above 10% is 0.39 before anything is seen. */
export const limitOf = (indicator = 'harm'): Safeguard => ({
  kind: 'bayes',
  of: 'proportion',
  indicator,
  limit: 0.1,
  prior: { a: 1, b: 9 },
  worse: 'above',
  review_above: 0.8,
  stop_above: 0.95,
})

/** Of 40 in 100 without help the pilot hopes for 20 in 100; judged after every month. */
export const waldBenefit: SprtBernoulliBenefit = {
  kind: 'sprt-bernoulli',
  indicator: 'outcome',
  p0: 0.4,
  p1: 0.2,
  alpha: 0.05,
  beta: 0.1,
  meaning: { upper: 'stop-for-benefit', lower: 'stop-for-futility', undecided: 'stop-for-futility' },
}

/** Six months from January 2025, without follow-up; a month is due 10 days after its end. */
export function pilotRule(about: Partial<PilotStopRule> = {}): PilotStopRule {
  return {
    first_period: plainDateOf('2025-01-01'),
    periods: 6,
    follow_up_days: {},
    grace_days: 10,
    answer_days: 14,
    benefit: waldBenefit,
    safeguards: [limitOf()],
    ...about,
  }
}

/** Registered on 1 December 2024, before the first month. */
export function version(rule: PilotStopRule, about: Partial<StopRuleVersion> = {}): StopRuleVersion {
  return { version: 1, registered_on: plainDateOf('2024-12-01'), rule, ...about }
}

/** What came in for a month of the usual rule: recorded on the 3rd of the next month, unless another day is said. */
export function came(
  indicator: string,
  month: number,
  events: number,
  exposed: number,
  about: { readonly on?: string; readonly arm?: Arm } = {},
): MonthlyReading {
  const { on, arm = 'pilot' } = about
  return {
    indicator,
    arm,
    period_start: monthStart(pilotRule(), month),
    events,
    exposed,
    recorded_on: on === undefined ? addDays(monthStart(pilotRule(), month + 1), 2) : plainDateOf(on),
  }
}
