import {
  authorsForgottenBefore,
  dayInLondon,
  isAuthorForgotten,
  isPartialDate,
  type PlainDate,
} from '@candour/register'
import { authoredBefore, forgetAuthors } from '../store/authors.ts'
import type { Database } from '../store/tables.ts'

/**
 * Forgets which account did a deed, two years after it and after the projects ended that it was about. The ledger is not touched: it names a
 * role and an organisation.
 * @returns of how many deeds it was forgotten
 */
export async function forgetOldAuthors(db: Database, today: PlainDate): Promise<number> {
  const old = await authoredBefore(db, authorsForgottenBefore(today))
  const forgotten = old.filter(({ done_at, ended }) =>
    isAuthorForgotten(today, {
      doneOn: dayInLondon(done_at),
      ended: ended.map((end) => (end !== null && isPartialDate(end) ? end : undefined)),
    }),
  )
  await forgetAuthors(
    db,
    forgotten.map(({ deed }) => deed),
  )
  return forgotten.length
}
