import type { PlainDate } from '@candour/register'

/**
 * What answers are made from: how far the ledger stood, the day that its verdicts were judged for (silence grows with the calendar
 * alone), and the release that words them. Only the jobs move it on, once the day is judged and the index has followed.
 */
export interface Moment {
  readonly position: number
  readonly judgedOn: PlainDate
  readonly release: string
}

/** The moment as one text: the ETag of what was made from it, and the key under which that is kept. */
export function keyOfMoment({ position, judgedOn, release }: Moment): string {
  return `${position}-${judgedOn}-${release}`
}
