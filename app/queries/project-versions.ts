import type { Entry } from '../store/entries.ts'
import { entriesOfRecords } from '../store/entries.ts'
import { historiesOf } from '../store/histories.ts'
import { recordById } from '../store/projections.ts'
import type { Reader } from './reader.ts'

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
  const entries = await Promise.all([
    entriesOfRecords(db, 'project', [id]),
    entriesOfRecords(db, 'outcome', [...new Set(history.registrations.map((registration) => registration.id))]),
    entriesOfRecords(
      db,
      'finding',
      history.findings.map((finding) => finding.id),
    ),
  ])
  return { id, name: standing.record.name, entries: entries.flat().sort((a, b) => a.sequence - b.sequence) }
}
