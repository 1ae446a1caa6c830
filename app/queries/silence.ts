import { addDays, dayInLondon, type PlainDate, plainDateOf, wasSilentUntilAnswered } from '@candour/register'
import { openCountOf } from '../store/coverage.ts'
import { verdictCounts } from '../store/project-lists.ts'
import { datedPromises, type OwedRow, promisesAnswered, promisesComing, silentPromises } from '../store/silence.ts'
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
  const { today, viewer } = reader
  const db = databaseOf(reader)
  const since = chosen ?? addDays(today, -changeDays)
  const [silent, answered, coming, dated, verdicts, projects] = await Promise.all([
    silentPromises(db, viewer),
    promisesAnswered(db, viewer, since),
    promisesComing(db, viewer, 200),
    datedPromises(db, viewer),
    verdictCounts(db, viewer),
    openCountOf(db, viewer, 'project'),
  ])
  return {
    today,
    since,
    silent,
    newlySilent: silent.filter((promise) => promise.silent_from > since),
    newlyAnswered: answered
      .filter(({ silent_from, registered_at, answered_at }) => {
        const answeredHere = dayInLondon(answered_at)
        const registeredHere = dayInLondon(registered_at)
        return (
          answeredHere > since &&
          wasSilentUntilAnswered({ silentFrom: plainDateOf(silent_from), registeredHere, answeredHere })
        )
      })
      .map(({ registered_at: _, ...promise }) => promise),
    coming,
    dated,
    unread: verdicts.get('undated') ?? 0,
    projects,
  }
}

/** The columns of silent promises to take away. */
export const silenceColumns = [
  'project_id',
  'project_name',
  'programme_id',
  'programme_name',
  'label',
  'promised',
  'due_on',
  'silent_from',
  'clock_rule',
] as const satisfies readonly (keyof OwedRow)[]

/** A silent promise to take away, in the order of `silenceColumns`. */
export const silenceCells = (row: OwedRow): readonly (string | boolean | undefined)[] =>
  silenceColumns.map((column) => row[column] ?? undefined)
