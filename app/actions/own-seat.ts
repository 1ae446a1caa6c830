import {
  type AnyRecord,
  type Application,
  areScoresOpen,
  type Refusal,
  type Round,
  type Score,
} from '@candour/register'
import { seatsTaken } from '../store/panel-seats.ts'
import { recordsByIds, recordsReferring } from '../store/projections.ts'
import type { Database } from '../store/tables.ts'
import type { Resolved } from './resolve-proposals.ts'

/**
 * What is wrong with scores as those of one seat: each is given, and changed, from one's own seat of the panel alone, and only until the
 * scores of all seats may be seen. So nobody scores twice, for another, or by what others gave, whichever way it is sent.
 */
export async function seatRefusals(
  db: Database,
  account: string,
  resolved: readonly Resolved[],
  recordOf: (one: Resolved) => AnyRecord | undefined,
): Promise<readonly Refusal[]> {
  const refusals: Refusal[] = []
  for (const one of resolved) {
    if (one.kind !== 'score') continue
    // The record of a score is one, which the compiler cannot see of a kind that it only knows by name.
    const versions = [recordOf(one), one.record].flatMap((record) => (record === undefined ? [] : [record as Score]))
    for (const score of versions) {
      const taken = await seatsTaken(db, score.programme_id, account)
      const own = taken.find(({ isOwn }) => isOwn)
      const isOwn = own === undefined ? taken.every(({ seat }) => seat !== score.seat) : own.seat === score.seat
      if (isOwn && !(await isOpen(db, score))) continue
      const accepts = 'a score from your own seat of the panel, until all seats have scored'
      refusals.push({ code: 'not-yours', where: one.where, found: `the score of a seat`, accepts })
      break
    }
  }
  return refusals
}

/** Whether what the seats gave this application may be seen by now. */
async function isOpen(db: Database, { application_id: id }: Score): Promise<boolean> {
  const [found] = await recordsByIds(db, 'application', [id])
  const application: Application | undefined = found?.record
  // The door tells that there is no such application.
  if (application === undefined) return false
  const rounds = application.round_id === undefined ? [] : await recordsByIds(db, 'round', [application.round_id])
  const round: Round | undefined = rounds[0]?.record
  const scores = await recordsReferring(db, 'score', 'application_id', [id])
  return areScoresOpen(
    application,
    round,
    scores.toSorted((a, b) => a.entry - b.entry).map(({ record }) => record),
  )
}
