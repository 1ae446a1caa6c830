import { addDays, type PlainDate } from '@candour/register'
import { verdictCounts } from '../store/project-lists.ts'
import { countOf } from '../store/projections.ts'
import { answeredAfterSilence, datedPromises, type OwedRow, promisesComing, silentPromises } from '../store/silence.ts'
import { databaseOf, type Reader } from './reader.ts'

export type { OwedRow } from '../store/silence.ts'

/** Who owes which promise since when, and what changed since a day. */
export interface Silence {
  readonly today: PlainDate
  readonly since: PlainDate
  readonly silent: readonly OwedRow[]
  readonly newlySilent: readonly OwedRow[]
  readonly newlyAnswered: readonly OwedRow[]
  readonly coming: readonly OwedRow[]
  /** Promises with a day by which an answer was or is due, answered ones too. */
  readonly dated: number
  /** Projects of which no report was read and nothing says when one is due: not silence. */
  readonly unread: number
  readonly projects: number
}

/** Changes are shown over this many days unless a reader chooses another day. */
export const changeDays = 90

export async function silenceSince(reader: Reader, chosen?: PlainDate): Promise<Silence> {
  const { today } = reader
  const db = databaseOf(reader)
  const since = chosen ?? addDays(today, -changeDays)
  const [silent, newlyAnswered, coming, dated, verdicts, projects] = await Promise.all([
    silentPromises(db),
    answeredAfterSilence(db, since),
    promisesComing(db, 200),
    datedPromises(db),
    verdictCounts(db),
    countOf(db, 'project'),
  ])
  return {
    today,
    since,
    silent,
    newlySilent: silent.filter((promise) => promise.silent_from > since),
    newlyAnswered,
    coming,
    dated,
    unread: verdicts.get('undated') ?? 0,
    projects,
  }
}
