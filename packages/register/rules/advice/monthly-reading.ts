import { addDays, isPlainDate, type PlainDate } from '../../plain-date.ts'
import type { Refusal, RefusalCode } from '../../refusal.ts'
import { followedUntil, monthBeginning, monthStart } from './pilot-months.ts'
import { type Arm, measureOfIndicator, type PilotStopRule } from './pilot-stop-rule.ts'

/** What was counted of one indicator in one group and month: never rows about people. */
export interface MonthlyReading {
  readonly indicator: string
  readonly arm: Arm
  /** First day of the calendar month. */
  readonly period_start: PlainDate
  readonly events: number
  /** People of whom a proportion is counted, or units of exposure of a rate. */
  readonly exposed: number
  /**
   * The register's own day; of an import, the day that it tells. A correction that takes away a stop or a review has the day on which a
   * second person signed it: until then it is a draft, and no reading.
   */
  readonly recorded_on: PlainDate
  /** The day is an import's word, not the register's. */
  readonly is_day_told?: boolean
}

/** A reading that the rule does not take, and why. */
export interface RefusedReading {
  readonly reading: MonthlyReading
  readonly refusals: readonly Refusal[]
}

/**
 * Why a rule takes no such reading: its month, its day or its numbers, each fault with its field (rules of stop advice, section 2).
 * None of an indicator that the rule does not have: the rule says nothing of it.
 */
export function readingRefusals(rule: PilotStopRule, reading: MonthlyReading): readonly Refusal[] {
  const measure = measureOfIndicator(rule, reading.indicator)
  if (measure === undefined) return []
  const { indicator, events, exposed, recorded_on: recordedOn, period_start: start } = reading
  const refusals: Refusal[] = []
  const refuse = (code: RefusalCode, column: string, found: unknown, accepts: string) =>
    refusals.push({ code, where: { column }, found: String(found), accepts })
  const month = monthBeginning(rule, start)
  if (month === undefined) {
    const last = monthStart(rule, rule.periods)
    const accepts = `the first day of a month of the stop rule, from ${rule.first_period} to ${last}`
    refuse('out-of-range', 'period_start', start, accepts)
  }
  if (!isPlainDate(recordedOn)) refuse('wrong-type', 'recorded_on', recordedOn, 'a day, as 2026-11-23')
  else if (month !== undefined && recordedOn <= followedUntil(rule, indicator, month)) {
    const from = addDays(followedUntil(rule, indicator, month), 1)
    const accepts = `for month ${month} (${start}) a day from ${from} on: before it, events of that month can still happen`
    refuse('out-of-range', 'recorded_on', recordedOn, accepts)
  }
  const isWholeExposed = measure === 'proportion'
  if (!isCount(events)) refuse('out-of-range', 'events', events, 'a whole number of events, 0 or more')
  if (isWholeExposed && !isCount(exposed))
    refuse('out-of-range', 'exposed', exposed, 'a whole number of people, 0 or more')
  else if (!(Number.isFinite(exposed) && exposed >= 0))
    refuse('out-of-range', 'exposed', exposed, 'a number, 0 or more')
  if (isWholeExposed && isCount(events) && isCount(exposed) && events > exposed) {
    refuse('out-of-range', 'events', events, `at most as many events as were exposed (${exposed})`)
  }
  return refusals
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0

/** Readings in force, by indicator, arm and month (counted from 1). */
export interface InForce {
  /** Of one indicator and arm, by month in order. */
  of(indicator: string, arm: Arm): readonly ReadMonth[]
  at(indicator: string, arm: Arm, month: number): MonthlyReading | undefined
}

export interface ReadMonth {
  readonly month: number
  readonly reading: MonthlyReading
}

/**
 * The readings of which each is the one recorded latest of its indicator, arm and month (of two on one day, the later in order).
 *
 * @param readings  none that the rule refuses, and none recorded after the day that is asked about
 */
export function inForceOf(rule: PilotStopRule, readings: readonly MonthlyReading[]): InForce {
  const latest = new Map<string, MonthlyReading>()
  for (const reading of readings) {
    const before = latest.get(keyOf(reading))
    if (before === undefined || before.recorded_on <= reading.recorded_on) latest.set(keyOf(reading), reading)
  }
  const byIndicator = new Map<string, ReadMonth[]>()
  for (const reading of latest.values()) {
    const month = monthBeginning(rule, reading.period_start)
    if (month === undefined) continue
    const name = JSON.stringify([reading.indicator, reading.arm])
    byIndicator.set(name, [...(byIndicator.get(name) ?? []), { month, reading }])
  }
  for (const months of byIndicator.values()) months.sort((a, b) => a.month - b.month)
  const of = (indicator: string, arm: Arm) => byIndicator.get(JSON.stringify([indicator, arm])) ?? []
  return { of, at: (indicator, arm, month) => of(indicator, arm).find((read) => read.month === month)?.reading }
}

/** What a later reading must share with an earlier one to take its place. */
export const keyOf = ({ indicator, arm, period_start: start }: MonthlyReading): string =>
  JSON.stringify([indicator, arm, start])

/** Readings that a rule takes, and those that it refuses; what it has no indicator for is neither. */
export interface SortedReadings {
  readonly taken: readonly MonthlyReading[]
  readonly refused: readonly RefusedReading[]
}

export function sortReadings(rule: PilotStopRule, readings: readonly MonthlyReading[]): SortedReadings {
  const taken: MonthlyReading[] = []
  const refused: RefusedReading[] = []
  for (const reading of readings) {
    if (measureOfIndicator(rule, reading.indicator) === undefined) continue
    const refusals = readingRefusals(rule, reading)
    if (refusals.length > 0) refused.push({ reading, refusals })
    else taken.push(reading)
  }
  return { taken, refused }
}

/** What of sorted readings was known on a day: recorded on it or before. */
export function knownOn(day: PlainDate, { taken, refused }: SortedReadings): SortedReadings {
  return {
    taken: taken.filter((reading) => reading.recorded_on <= day),
    refused: refused.filter(({ reading }) => reading.recorded_on <= day),
  }
}
