import { addDays, lastDayOf, type PartialDate, type PlainDate } from '../plain-date.ts'

/** Two years, in days: for so long it is kept which account made an entry. */
const keptDays = 731

/** A deed, so far as it decides for how long it is kept who did it. */
export interface KeptAuthorship {
  readonly doneOn: PlainDate
  /** When the projects ended that it was about; undefined for one that goes on, nothing for a deed about none. */
  readonly ended: readonly (PartialDate | undefined)[]
}

/** The newest day of a deed of which it may be forgotten who did it. */
export function authorsForgottenBefore(today: PlainDate): PlainDate {
  return addDays(today, -keptDays)
}

/** Whether it is forgotten who did a deed: two years after it, and after the end of every project that it was about. */
export function isAuthorForgotten(today: PlainDate, { doneOn, ended }: KeptAuthorship): boolean {
  const before = authorsForgottenBefore(today)
  return doneOn < before && ended.every((end) => end !== undefined && lastDayOf(end) < before)
}
