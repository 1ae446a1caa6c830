import { groupedBy, type Kind } from '@candour/register'
import { entriesOfRecords } from '../store/entries.ts'
import { recordsReferring } from '../store/projections.ts'
import { databaseOf, type Reader } from './reader.ts'
import { shownByIds } from './shown.ts'
import { type ShownEntry, shownHistoryOf } from './shown-entries.ts'

/** Kinds whose versions make up a project's history: what it is, what it promised, what was reported. */
const versionedKinds = ['project', 'outcome', 'finding'] as const satisfies readonly Kind[]

export interface ProjectVersions {
  readonly id: string
  readonly name: string
  /** Every entry of the project, its outcomes and its findings, oldest first. */
  readonly entries: readonly ShownEntry[]
}

/** Every version of a project, of its promises and of its findings, or undefined where there is no such project. */
export async function projectVersions(reader: Reader, id: string): Promise<ProjectVersions | undefined> {
  const db = databaseOf(reader)
  const [project] = await shownByIds(reader, 'project', [id])
  if (project === undefined) return undefined
  const entries = await Promise.all(
    versionedKinds.map(async (kind) => {
      // Withdrawn promises and results, too: what they said stays in the history.
      const ids = kind === 'project' ? [id] : await idsReferring(reader, kind, id)
      const histories = groupedBy(await entriesOfRecords(db, kind, ids), (entry) => entry.id)
      return [...histories.values()].flatMap((history): readonly ShownEntry[] => shownHistoryOf(reader, kind, history))
    }),
  )
  return { id, name: project.name, entries: entries.flat().sort((a, b) => a.sequence - b.sequence) }
}

async function idsReferring(reader: Reader, kind: 'outcome' | 'finding', project: string): Promise<readonly string[]> {
  const stored = await recordsReferring(databaseOf(reader), kind, 'project_id', [project])
  return stored.map(({ record }) => record.id)
}
