import { everybody } from '@candour/register'
import { entriesAfter } from '../store/entries.ts'
import { ledgerPosition } from '../store/ledger-position.ts'
import type { Database } from '../store/tables.ts'
import { shownEntriesOf } from './newest-changes.ts'
import { RecordReader } from './reader.ts'
import { shownByIds } from './shown.ts'
import type { ShownEntry } from './shown-entries.ts'

/** An entry as everybody may read it, and whose everybody may know it is. */
export interface EntryToTell {
  readonly entry: ShownEntry
  readonly project?: string
  /** The programme, or that of the project. */
  readonly programme?: string
}

/**
 * Entries after a position, in order, as everybody may read them at this moment; those of which not everybody may know are passed over.
 * What they belong to is read from what is shown: where that a record is of a project was told in confidence, it is of none here.
 * @returns also the position up to which was looked
 */
export async function entriesToTell(
  db: Database,
  after: number,
  limit: number,
): Promise<{ readonly entries: readonly EntryToTell[]; readonly until: number }> {
  const reader = new RecordReader(db, everybody)
  const stored = await entriesAfter(db, after, limit)
  const shown = await shownEntriesOf(reader, stored)
  const projects = await shownByIds(reader, 'project', shown.map(projectOf))
  const programmes = new Map(projects.map(({ id, programme_id: programme }) => [id, programme]))
  const entries = shown.map((entry): EntryToTell => {
    const project = projectOf(entry)
    const programme = ownProgrammeOf(entry) ?? (project === undefined ? undefined : programmes.get(project))
    return {
      entry,
      ...(project === undefined ? {} : { project }),
      ...(programme === undefined ? {} : { programme }),
    }
  })
  return { entries, until: stored.at(-1)?.sequence ?? after }
}

/** One entry as everybody may read it now; undefined where not everybody may know of it any more. */
export async function entryToTell(db: Database, sequence: number): Promise<ShownEntry | undefined> {
  const stored = await entriesAfter(db, sequence - 1, 1)
  const of = stored.filter((entry) => entry.sequence === sequence)
  return (await shownEntriesOf(new RecordReader(db, everybody), of))[0]
}

function projectOf({ kind, id, record }: ShownEntry): string | undefined {
  return kind === 'project' ? id : textIn(record, 'project_id')
}

function ownProgrammeOf({ kind, id, record }: ShownEntry): string | undefined {
  return kind === 'programme' ? id : textIn(record, 'programme_id')
}

function textIn(record: ShownEntry['record'], field: string): string | undefined {
  const values: Readonly<Record<string, unknown>> = { ...record }
  const value = values[field]
  return typeof value === 'string' ? value : undefined
}

/** Where the log stands: entries up to this one can be told. */
export async function lastEntry(db: Database): Promise<number> {
  return (await ledgerPosition(db)).position
}
