import { addDays, isPlainDate, type PlainDate, plainDateOf } from '../../plain-date.ts'
import type { PilotStopRule } from './pilot-stop-rule.ts'

/** The first day of a calendar month so many months after the one that a day lies in. */
function monthsAfter(day: PlainDate, months: number): PlainDate {
  const month = Number(day.slice(5, 7)) - 1 + months
  const year = Number(day.slice(0, 4)) + Math.floor(month / 12)
  return plainDateOf(`${String(year).padStart(4, '0')}-${String((((month % 12) + 12) % 12) + 1).padStart(2, '0')}-01`)
}

/** The first day of the calendar month that a day lies in. */
export const firstOfMonth = (day: PlainDate): PlainDate => monthsAfter(day, 0)

/** First day of a month of the rule, counted from 1. */
export const monthStart = (rule: PilotStopRule, month: number): PlainDate => monthsAfter(rule.first_period, month - 1)

/** Which of the rule's months begins on that day; undefined when none does. */
export function monthBeginning(rule: PilotStopRule, start: string): number | undefined {
  if (!isPlainDate(start)) return undefined
  const years = Number(start.slice(0, 4)) - Number(rule.first_period.slice(0, 4))
  const month = 12 * years + Number(start.slice(5, 7)) - Number(rule.first_period.slice(5, 7)) + 1
  return month >= 1 && month <= rule.periods && monthStart(rule, month) === start ? month : undefined
}

/** The last day on which an event that belongs to the month can still happen. */
export function followedUntil(rule: PilotStopRule, indicator: string, month: number): PlainDate {
  const lastDay = addDays(monthStart(rule, month + 1), -1)
  return addDays(lastDay, rule.follow_up_days[indicator] ?? 0)
}

/** The last day on which the month's reading is not missing yet. */
export function dueOn(rule: PilotStopRule, indicator: string, month: number): PlainDate {
  return addDays(followedUntil(rule, indicator, month), rule.grace_days)
}

/** Every month of the rule: 1, 2, …. */
export function monthsOf({ periods }: PilotStopRule): readonly number[] {
  return Array.from({ length: periods }, (_, i) => i + 1)
}
