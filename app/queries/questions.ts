import type { Viewer } from '@candour/register'
import type { SearchIndex } from '@candour/search'
import { inSnapshot } from '../store/audit-queries.ts'
import { ledgerPosition } from '../store/entries.ts'
import type { Database } from '../store/tables.ts'
import type { Moment } from './moment.ts'
import type { Reader } from './reader.ts'
import { asAbsence } from './register-away.ts'

/** How pages, the API and feeds ask the register. */
export interface Questions {
  /** The moment that answers are made from now. */
  moment(): Moment
  /** Resolves once searches can be answered. */
  readonly indexed: Promise<void>
  /**
   * Asks within one read-only snapshot, so that everything on a page is of one moment, which the question is told. That may be a later
   * one than `moment()` where entries came in between: such an answer is right, and not kept.
   * @throws RegisterAway when the database does not answer, or not in time
   */
  ask<T>(viewer: Viewer, question: (reader: Reader, moment: Moment) => Promise<T>): Promise<T>
}

/** Questions to one database, by the moment and the index that a process follows. */
export function questionsTo(
  db: Database,
  index: SearchIndex,
  follows: { readonly moment: () => Moment; readonly indexed: Promise<void> },
): Questions {
  return {
    ...follows,
    ask: (viewer, question) =>
      inSnapshot(db, async (snapshot) => {
        const { release, judgedOn } = follows.moment()
        const ledger = await ledgerPosition(snapshot)
        const moment = { position: ledger.position, judgedOn: ledger.judgedOn ?? judgedOn, release }
        return question({ db: snapshot, today: moment.judgedOn, index, viewer }, moment)
      }).catch((error: unknown) => {
        throw asAbsence(error)
      }),
  }
}
