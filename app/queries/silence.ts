import { addDays, dayInLondon, groupedBy, type PlainDate, plainDateOf, wasSilentUntilAnswered } from '@candour/register'
import { openCountOf } from '../store/coverage.ts'
import { verdictCounts } from '../store/project-lists.ts'
import {
  comingCount,
  datedPromises,
  type OwedRow,
  promisesAnswered,
  promisesComing,
  type SilentPlace,
  type SilentTally,
  silentByProgramme,
  silentCount,
  silentOfProgrammes,
  silentPromises,
} from '../store/silence.ts'
import { countedOnce } from './counted-once.ts'
import { namesOf } from './names.ts'
import { databaseOf, type Reader } from './reader.ts'

export type { OwedRow, SilentPlace } from '../store/silence.ts'

/** Some promises, and how many there are in all. */
export interface OwedRows {
  readonly count: number
  readonly rows: readonly OwedRow[]
}

/** How much is owed, and what changed since a day. */
export interface Silence extends SilenceCounts {
  readonly today: PlainDate
  readonly since: PlainDate
  readonly newlySilent: OwedRows
  readonly newlyAnswered: OwedRows
  readonly coming: OwedRows
}

interface SilenceCounts {
  /** Promises that are silent. */
  readonly silent: number
  /** Promises with a day by which an answer was or is due, answered ones too. */
  readonly dated: number
  /** Projects of which no report was read and nothing says when one is due: not silence. */
  readonly unread: number
  readonly projects: number
}

/** Changes are shown over this many days unless a reader chooses another day. */
export const changeDays = 90

const countsOnce = countedOnce<SilenceCounts>()
const changesOnce = countedOnce<Pick<Silence, 'newlySilent' | 'newlyAnswered' | 'coming'>>()

/** @param rows of each kind of change at most */
export async function silenceSince(reader: Reader, chosen: PlainDate | undefined, rows: number): Promise<Silence> {
  const { today } = reader
  const since = chosen ?? addDays(today, -changeDays)
  const [counts, changes] = await Promise.all([
    countsOnce(reader, '', () => silenceCounts(reader)),
    changesOnce(reader, `${since} ${rows}`, () => changesSince(reader, since, rows)),
  ])
  return { ...counts, ...changes, today, since }
}

async function changesSince(reader: Reader, since: PlainDate, rows: number) {
  const { viewer } = reader
  const db = databaseOf(reader)
  const [newly, newlySilent, answered, comingInAll, coming] = await Promise.all([
    silentCount(db, viewer, since),
    silentPromises(db, viewer, { since, limit: rows }),
    newlyAnswered(reader, since, rows),
    comingCount(db, viewer),
    promisesComing(db, viewer, rows),
  ])
  return {
    newlySilent: { count: newly, rows: newlySilent },
    newlyAnswered: answered,
    coming: { count: comingInAll, rows: coming },
  }
}

async function silenceCounts(reader: Reader): Promise<SilenceCounts> {
  const { viewer } = reader
  const db = databaseOf(reader)
  const [silent, dated, verdicts, projects] = await Promise.all([
    silentCount(db, viewer),
    datedPromises(db, viewer),
    verdictCounts(db, viewer),
    openCountOf(db, viewer, 'project'),
  ])
  return { silent, dated, unread: verdicts.get('undated') ?? 0, projects }
}

/** Promises that were silent here until an answer came after a day. */
async function newlyAnswered(reader: Reader, since: PlainDate, most: number): Promise<OwedRows> {
  const answered = await promisesAnswered(databaseOf(reader), reader.viewer, since)
  const late = answered
    .filter(({ silent_from, registered_at, answered_at }) => {
      const answeredHere = dayInLondon(answered_at)
      const registeredHere = dayInLondon(registered_at)
      return (
        answeredHere > since &&
        wasSilentUntilAnswered({ silentFrom: plainDateOf(silent_from), registeredHere, answeredHere })
      )
    })
    .map(({ registered_at: _, ...promise }) => promise)
  return { count: late.length, rows: late.slice(0, most) }
}

/** A programme, or the projects outside any, with how many of its promises are silent and the newest few of them. */
export interface SilentGroup extends OwedRows {
  readonly programme: string | null
  readonly name?: string
}

/** A page of the programmes whose promises are silent, that with the newest silence first. */
export interface SilentGroups {
  readonly total: number
  readonly groups: readonly SilentGroup[]
}

export const groupsPerPage = 10
const groupRows = 50

const talliesOnce = countedOnce<readonly SilentTally[]>()

export async function silentGroups(reader: Reader, page: number): Promise<SilentGroups> {
  const { viewer } = reader
  const db = databaseOf(reader)
  const tallies = await talliesOnce(reader, '', () => silentByProgramme(db, viewer))
  const shown = tallies.slice((page - 1) * groupsPerPage, page * groupsPerPage)
  const programmes = shown.map(({ programme }) => programme)
  const [rows, names] = await Promise.all([
    silentOfProgrammes(db, viewer, programmes, groupRows),
    namesOf(
      reader,
      'programme',
      programmes.map((programme) => programme ?? undefined),
    ),
  ])
  const rowsOf = groupedBy(rows, (row) => row.programme_id)
  return {
    total: tallies.length,
    groups: shown.map(({ programme, count }) => {
      const name = programme === null ? undefined : names.get(programme)
      return { programme, count, rows: rowsOf.get(programme) ?? [], ...(name === undefined ? {} : { name }) }
    }),
  }
}

/** Silent promises after a place in their order, newest silence first. */
export async function silentAfter(
  reader: Reader,
  after: SilentPlace | undefined,
  limit: number,
): Promise<readonly OwedRow[]> {
  return silentPromises(databaseOf(reader), reader.viewer, { after, limit })
}

const readAtOnce = 1000

/** Every silent promise, newest silence first, read as they are taken. */
export async function* everySilentPromise(reader: Reader): AsyncGenerator<OwedRow> {
  for (let after: SilentPlace | undefined; ; ) {
    const rows: readonly OwedRow[] = await silentAfter(reader, after, readAtOnce)
    yield* rows
    after = rows.at(-1)
    if (after === undefined || rows.length < readAtOnce) return
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

/** Every silent promise to take away. */
export async function* everySilenceRow(reader: Reader): AsyncGenerator<ReturnType<typeof silenceCells>> {
  for await (const row of everySilentPromise(reader)) yield silenceCells(row)
}
