import type { MonthlyReading } from './monthly-reading.ts'

/** What a signal says, the gravest first. */
export const signalCodes = ['stop-for-harm', 'stop-for-futility', 'review', 'stop-for-benefit'] as const
export type SignalCode = (typeof signalCodes)[number]

/** Who says it: the design by which benefit is judged, or a safeguard. */
export interface SignalSource {
  readonly by: 'design' | 'limit-safeguard' | 'any-safeguard'
  readonly indicator: string
}

/**
 * A number by which something was judged. *upper*: at or above it (a chance: above it) something is said; *lower*: at or below it. One of
 * them where it was crossed, both where neither was.
 */
export interface Statistic {
  readonly measure:
    | 'chance-beyond-limit'
    | 'events'
    | 'log-likelihood-ratio'
    | 'responses'
    | 'responses-still-possible'
    | 'chance-of-target'
    | 'chance-of-success'
    | 'chance-of-harm'
    | 'z'
  readonly value: number
  readonly upper?: number
  readonly lower?: number
}

/** What was judged after a month, and by which readings in force. */
export interface Judged {
  readonly source: SignalSource
  readonly month: number
  /** Absent where the design could not be computed: nothing was seen, or nothing more than at the look before. */
  readonly statistic?: Statistic
  readonly readings: readonly MonthlyReading[]
}

/** A judgement that says something. */
export interface Signal extends Judged {
  readonly says: SignalCode
  readonly statistic: Statistic
}
