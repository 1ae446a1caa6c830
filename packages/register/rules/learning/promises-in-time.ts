import type { AnsweredInTime } from '../promise-kept.ts'
import type { Verdict } from '../verdict-codes.ts'
import { type KnownShare, knownShareOf } from './share.ts'

/** Promises that the rules of silence and of answers in time see alike. */
export interface PromiseTally {
  readonly verdict: Verdict
  /** Of an answered one with a due date; undefined where it is not answered, or had none. */
  readonly inTime?: AnsweredInTime | undefined
  /** Whether its due date is over; undefined where it has none. */
  readonly isPastDue?: boolean | undefined
  readonly count: number
}

/** What came of promises by the day on which they were due. */
export interface PromisesInTime {
  /** Promises whose due date is over. */
  readonly due: number
  readonly onTime: number
  readonly late: number
  /** Answered, on a day that is not known. */
  readonly dayNotKnown: number
  readonly silent: number
  /** Past its date and not answered, and not silent yet. */
  readonly inGrace: number
  /** A report is published, and this register has not read it whole. */
  readonly notEntered: number
  /** Answered though the date is still to come: none of the due ones, for they cannot have been late. */
  readonly early: number
  readonly undated: number
  /** Answered by the due date, of the due ones of which that is known. */
  readonly share: KnownShare
}

/**
 * Promises answered by their due date, late, or not at all. What is silent, late or in time is what the rules of silence and of promises kept
 * say; here it is counted. A promise in its days of grace was not answered on time, though nobody calls it silent yet.
 */
export function promisesInTime(tallies: readonly PromiseTally[]): PromisesInTime {
  const total = (suits: (tally: PromiseTally) => boolean) =>
    tallies.reduce((sum, tally) => sum + (suits(tally) ? tally.count : 0), 0)
  const ofDue = (suits: (tally: PromiseTally) => boolean) => total((one) => one.isPastDue === true && suits(one))
  const due = ofDue(() => true)
  const onTime = ofDue(({ inTime }) => inTime === 'on-time')
  const dayNotKnown = ofDue(({ inTime }) => inTime === 'unknown')
  const notEntered = ofDue(({ verdict }) => verdict === 'not-entered')
  const unknown = dayNotKnown + notEntered
  return {
    due,
    onTime,
    late: ofDue(({ inTime }) => inTime === 'late'),
    dayNotKnown,
    silent: ofDue(({ verdict }) => verdict === 'silent'),
    inGrace: ofDue(({ verdict }) => verdict === 'due'),
    notEntered,
    early: total(({ isPastDue, inTime }) => isPastDue === false && inTime !== undefined),
    undated: total(({ isPastDue }) => isPastDue === undefined),
    share: knownShareOf(onTime, due - unknown, unknown),
  }
}
