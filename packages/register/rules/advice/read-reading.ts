import { accepted, type Refusal, type Result, refused } from '../../refusal.ts'
import type { MonthlyReading } from './monthly-reading.ts'
import { arms } from './pilot-stop-rule.ts'
import { type NumberKind, RuleFields } from './rule-fields.ts'

const anyNumber: NumberKind = { accepts: 'a number', takes: () => true }

/**
 * A reading as it comes in, its shape alone: whether its rule takes it is said by `readingRefusals`. Those of whom a proportion is counted may
 * be called `n`.
 */
export function readReading(value: unknown): Result<MonthlyReading> {
  const faults: Refusal[] = []
  const fields = RuleFields.of(value, '', faults)
  if (fields === undefined) return refused(...faults)
  const indicator = fields.text('indicator', 'the indicator that was counted')
  const arm = fields.oneOf('arm', arms)
  const start = fields.day('period_start', 'the first day of a month, as 2026-11-01')
  const events = fields.number('events', anyNumber)
  const exposed = fields.number(!fields.has('exposed') && fields.has('n') ? 'n' : 'exposed', anyNumber)
  const recordedOn = fields.day('recorded_on', 'a day, as 2026-11-23')
  const isDayTold = fields.has('is_day_told') ? fields.truth('is_day_told') : undefined
  fields.close()
  if (faults.length > 0 || indicator === undefined || arm === undefined || start === undefined)
    return refused(...faults)
  if (events === undefined || exposed === undefined || recordedOn === undefined) return refused(...faults)
  return accepted({
    indicator,
    arm,
    period_start: start,
    events,
    exposed,
    recorded_on: recordedOn,
    ...(isDayTold === undefined ? {} : { is_day_told: isDayTold }),
  })
}
