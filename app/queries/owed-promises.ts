import { type PlainDate, plainDateOf } from '@candour/register'
import { promisesOwed } from '../store/silence.ts'
import type { Database } from '../store/tables.ts'
import { askOnDay } from './ask-once.ts'
import { databaseOf } from './reader.ts'

/** Promises of one project that wait for an answer by one day, as everybody may know of them. */
export interface OwedOfProject {
  readonly project: string
  readonly name: string
  readonly dueOn: PlainDate
  /** First day on which they count, or counted, as silent. */
  readonly silentFrom: PlainDate
  readonly labels: readonly string[]
}

/** What these projects owe an answer to, by project and day: for letters, which tell no more than the public pages do. */
export async function owedPromises(
  db: Database,
  today: PlainDate,
  projects: readonly string[],
): Promise<readonly OwedOfProject[]> {
  const wanted = [...new Set(projects)]
  if (wanted.length === 0) return []
  const rows = await askOnDay(db, today, (reader) => promisesOwed(databaseOf(reader), reader.viewer, wanted))
  const owed = new Map<string, OwedOfProject>()
  for (const { project_id: project, project_name: name, due_on, silent_from, label } of rows) {
    const key = `${project} ${due_on}`
    const before = owed.get(key)?.labels ?? []
    owed.set(key, {
      project,
      name,
      dueOn: plainDateOf(due_on),
      silentFrom: plainDateOf(silent_from),
      labels: [...before, label],
    })
  }
  return [...owed.values()]
}
