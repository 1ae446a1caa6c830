import type { PlainDate } from '@candour/register'
import type { LedgerPlace } from '../store/ledger-state.ts'

/**
 * What answers are made from: how far the ledger stood, the day that its verdicts were judged for (silence grows with the calendar
 * alone), and the release that words them. Only the jobs move it on, once the day is judged and the index has followed.
 */
export interface Moment extends LedgerPlace {
  readonly judgedOn: PlainDate
  readonly release: string
}

/** The moment as one text: the ETag of what was made from it, and the key under which that is kept. It begins with the position. */
export function keyOfMoment({ position, commitment, erased, judgedOn, release }: Moment): string {
  return `${position}-${commitment.slice(0, 12)}-${erased}-${judgedOn}-${release}`
}

/** The latest position that ETags of pages, as in If-None-Match, tell of; undefined when none of them does. */
export function positionIn(etags: string | undefined): number | undefined {
  const positions = [...(etags ?? '').matchAll(/"(\d{1,15})-/g)].map(([, digits]) => Number(digits))
  return positions.length === 0 ? undefined : Math.max(...positions)
}
