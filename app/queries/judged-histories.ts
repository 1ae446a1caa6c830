import { type ProjectVerdict, verdictOf } from '@candour/register'
import type { Reader } from './reader.ts'
import { type ShownHistory, shownHistories } from './shown-histories.ts'

/** A project's history, judged. */
export interface JudgedHistory {
  readonly history: ShownHistory
  readonly verdict: ProjectVerdict
}

/** Histories that are read at a time. */
const historiesEach = 200

/** The histories of these projects, judged on the reader's day, in the order of the ids, read as they are taken. */
export async function* judgedHistories(reader: Reader, ids: readonly string[]): AsyncGenerator<JudgedHistory> {
  for (let at = 0; at < ids.length; at += historiesEach) {
    const batch = ids.slice(at, at + historiesEach)
    const histories = new Map((await shownHistories(reader, batch)).map((history) => [history.project.id, history]))
    for (const id of batch) {
      const history = histories.get(id)
      if (history !== undefined) yield { history, verdict: verdictOf(history, reader.today) }
    }
  }
}
