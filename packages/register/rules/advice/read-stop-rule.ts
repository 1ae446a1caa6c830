import type { PlainDate } from '../../plain-date.ts'
import { accepted, type Refusal, type Result, refused } from '../../refusal.ts'
import type { LimitSafeguard, PilotStopRule, Safeguard } from './pilot-stop-rule.ts'
import { readBenefit } from './read-benefit.ts'
import { aboveZero, chance, RuleFields, refusal, whole } from './rule-fields.ts'
import { chanceBeyondLimit } from './safeguard-signals.ts'

/** Days within which things are said, where a rule does not say others. */
export const defaultPilotDays = { grace: 28, answer: 14, followUp: 0 } as const

/** Twenty years, and more days than any follow-up has. */
const mostMonths = 240
const mostDays = 3650
const days = whole(0, mostDays)

/**
 * A rule as it comes in (a form's answers, a call, a stored version), read whole: every fault with its field, all at once. A rule may be read
 * that has no safeguard, as files of others have them; to be registered it needs one (`ruleToRegister`).
 */
export function readStopRule(value: unknown): Result<PilotStopRule> {
  const faults: Refusal[] = []
  const fields = RuleFields.of(value, '', faults)
  if (fields === undefined) return refused(...faults)
  const firstPeriod = readFirstPeriod(fields)
  const periods = fields.number('periods', whole(1, mostMonths))
  const graceDays = fields.has('grace_days') ? fields.number('grace_days', days) : defaultPilotDays.grace
  const answerDays = fields.has('answer_days') ? fields.number('answer_days', days) : defaultPilotDays.answer
  const ofBenefit = fields.object('benefit')
  const benefit = ofBenefit === undefined ? undefined : readBenefit(ofBenefit, periods, faults)
  const safeguards = readSafeguards(fields, faults)
  const indicators = [benefit?.indicator, ...(safeguards ?? []).map(({ indicator }) => indicator)]
  refuseSharedIndicators(indicators, faults)
  const followUp = fields.has('follow_up_days') ? fields.object('follow_up_days') : undefined
  const followUpDays = followUp === undefined ? {} : readFollowUp(followUp, indicators)
  fields.value('follow_up_days')
  fields.close()
  if (faults.length > 0 || firstPeriod === undefined || periods === undefined || benefit === undefined) {
    return refused(...faults)
  }
  if (graceDays === undefined || answerDays === undefined || safeguards === undefined) return refused(...faults)
  return accepted({
    first_period: firstPeriod,
    periods,
    follow_up_days: followUpDays,
    grace_days: graceDays,
    answer_days: answerDays,
    benefit,
    safeguards,
  })
}

/** The same, of a rule that is to be registered: it watches one safeguard at least. */
export function ruleToRegister(value: unknown): Result<PilotStopRule> {
  const read = readStopRule(value)
  if (!read.ok || read.value.safeguards.length > 0) return read
  return refused(
    refusal('missing', 'safeguards', undefined, 'one safeguard or more: what is watched so that nobody comes to harm'),
  )
}

function readFirstPeriod(fields: RuleFields): PlainDate | undefined {
  const accepts = 'the first day of a calendar month, as 2026-11-01'
  const day = fields.day('first_period', accepts)
  if (day === undefined) return undefined
  return day.endsWith('-01') && day >= '1900' && day < '2200'
    ? day
    : fields.refuse('out-of-range', 'first_period', accepts)
}

function readFollowUp(fields: RuleFields, indicators: readonly (string | undefined)[]): Record<string, number> {
  const found: [string, number][] = []
  for (const name of fields.names()) {
    const given = fields.number(name, days)
    if (!indicators.includes(name)) {
      const known = indicators.flatMap((indicator) => indicator ?? []).join(', ')
      fields.refuse('unknown-field', name, `an indicator of the rule: ${known}`, name)
    } else if (given !== undefined) found.push([name, given])
  }
  return Object.fromEntries(found)
}

function refuseSharedIndicators(indicators: readonly (string | undefined)[], faults: Refusal[]): void {
  for (const [i, indicator] of indicators.entries()) {
    if (i === 0 || indicator === undefined || indicators.indexOf(indicator) === i) continue
    const accepts = 'an indicator that neither the benefit nor another safeguard has'
    faults.push(refusal('duplicate-id', `safeguards[${i - 1}].indicator`, indicator, accepts))
  }
}

function readSafeguards(fields: RuleFields, faults: Refusal[]): readonly Safeguard[] | undefined {
  const given = fields.list('safeguards', 'a list of safeguards')
  const read = given?.map((value, i) => {
    const safeguard = RuleFields.of(value, `safeguards[${i}]`, faults)
    return safeguard === undefined ? undefined : readSafeguard(safeguard)
  })
  const known = read?.flatMap((safeguard) => safeguard ?? [])
  return known?.length === given?.length ? known : undefined
}

function readSafeguard(fields: RuleFields): Safeguard | undefined {
  const kind = fields.oneOf('kind', ['bayes', 'any'] as const)
  const indicator = fields.text('indicator', 'the indicator of the safeguard')
  if (kind === undefined) return undefined
  const safeguard = kind === 'any' ? undefined : readLimit(fields, indicator ?? '')
  fields.close()
  if (indicator === undefined) return undefined
  return kind === 'any' ? { kind, indicator } : safeguard
}

function readLimit(fields: RuleFields, indicator: string): LimitSafeguard | undefined {
  const of = fields.oneOf('of', ['proportion', 'rate'] as const)
  const limit = fields.number('limit', of === 'rate' ? aboveZero : chance)
  const worse = fields.oneOf('worse', ['above', 'below'] as const)
  const reviewAbove = fields.number('review_above', chance)
  const stopAbove = fields.number('stop_above', {
    accepts: 'a chance not below review_above, and below 1',
    takes: (value) => value >= (reviewAbove ?? 0) && value > 0 && value < 1,
  })
  const prior = fields.object('prior')
  const [first, second] = of === 'rate' ? (['shape', 'rate'] as const) : (['a', 'b'] as const)
  const one = prior?.number(first, aboveZero)
  const other = prior?.number(second, aboveZero)
  prior?.close()
  if (of === undefined || limit === undefined || worse === undefined || one === undefined) return undefined
  if (other === undefined || reviewAbove === undefined || stopAbove === undefined) return undefined
  const shared = { kind: 'bayes', indicator, limit, worse, review_above: reviewAbove, stop_above: stopAbove } as const
  const safeguard: LimitSafeguard =
    of === 'rate'
      ? { ...shared, of, prior: { shape: one, rate: other } }
      : { ...shared, of, prior: { a: one, b: other } }
  const alone = chanceBeyondLimit(safeguard, 0, 0)
  if (alone <= reviewAbove) return safeguard
  const found = `a chance of ${Number(alone.toPrecision(3))} to be beyond the limit before anything is seen`
  return fields.refuse(
    'out-of-range',
    'prior',
    `a prior by which that chance is not above review_above (${reviewAbove})`,
    found,
  )
}
