import type { PlainDate } from '../../plain-date.ts'
import { inForceOf, keyOf, type MonthlyReading } from './monthly-reading.ts'
import type { PilotStopRule } from './pilot-stop-rule.ts'
import { type Signal, type SignalCode, type SignalSource, signalCodes } from './signal.ts'

/** A stop or a review that a reading took away: what, when, by which reading. */
export interface Undone {
  readonly says: SignalCode
  readonly source: SignalSource
  readonly month: number
  readonly on: PlainDate
  readonly by: readonly MonthlyReading[]
}

/** What is said on readings known. */
export type SignalsOf = (readings: readonly MonthlyReading[]) => readonly Signal[]

/**
 * What is undone on a day by its corrections, and by readings that came late to a month before the newest: these too can take away a stop,
 * and whoever was told it is to be told why it went. A new month takes nothing away: that a review is about the newest month is its rule.
 * The readings of a day count together, so that their order is of no account.
 *
 * @param before  readings taken and recorded before the day
 * @param came    readings taken and recorded on the day
 */
export function undoneOn(
  on: PlainDate,
  rule: PilotStopRule,
  signalsOf: SignalsOf,
  before: readonly MonthlyReading[],
  came: readonly MonthlyReading[],
): readonly Undone[] {
  const inForce = inForceOf(rule, before)
  const behind = came.filter(({ indicator, arm, period_start: start }) =>
    inForce.of(indicator, arm).some(({ reading }) => reading.period_start >= start),
  )
  if (behind.length === 0) return []
  const after = signalsOf([...before, ...behind])
  return signalsOf(before).flatMap(({ says, source, month }) => {
    const still = after.find((signal) => signal.source.indicator === source.indicator)
    if (says === 'stop-for-benefit' || (still !== undefined && rank(still.says) <= rank(says))) return []
    return [{ says, source, month, on, by: behind.filter(({ indicator }) => indicator === source.indicator) }]
  })
}

const rank = (says: SignalCode): number => signalCodes.indexOf(says)

/** True where a reading takes the place of another that is known. */
export function isCorrection(reading: MonthlyReading, known: readonly MonthlyReading[]): boolean {
  const key = keyOf(reading)
  return known.some((other) => other !== reading && keyOf(other) === key && other.recorded_on <= reading.recorded_on)
}
