import type { Kind } from '@candour/register'
import type { Entry } from '../store/entries.ts'
import { entriesOfRecords } from '../store/entries.ts'
import { historiesOf } from '../store/histories.ts'
import { recordById } from '../store/projections.ts'
import type { Reader } from './reader.ts'

/** Kinds whose versions make up a project's history: what it is, what it promised, what was reported. */
export const versionedKinds = ['project', 'outcome', 'finding'] as const satisfies readonly Kind[]

export interface ProjectVersions {
  readonly id: string
  readonly name: string
  /** Every entry of the project, its outcomes and its findings, oldest first. */
  readonly entries: readonly Entry[]
}

/** Every version of a project, of its promises and of its findings, or undefined where there is no such project. */
export async function projectVersions({ db }: Pick<Reader, 'db'>, id: string): Promise<ProjectVersions | undefined> {
  const [standing, histories] = await Promise.all([recordById(db, 'project', id), historiesOf(db, [id])])
  const history = histories[0]
  if (standing === undefined || history === undefined) return undefined
  const ids = {
    project: [id],
    outcome: [...new Set(history.registrations.map((registration) => registration.id))],
    finding: history.findings.map((finding) => finding.id),
  }
  const entries = await Promise.all(versionedKinds.map((kind) => entriesOfRecords(db, kind, ids[kind])))
  return { id, name: standing.record.name, entries: entries.flat().sort((a, b) => a.sequence - b.sequence) }
}
