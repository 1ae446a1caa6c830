import type { PracticeArea, RecordKind } from '@candour/register'
import { everyLesson, lessonQueryFields } from '../queries/lessons.ts'
import { listOperation } from './lists.ts'
import type { Operation } from './operation.ts'

/** Lessons, which can be narrowed by the practice area of their project or model too. */
export function lessonList(kind: RecordKind): Operation {
  const list = listOperation(kind, async ({ values }, reader) => {
    const { practice_area } = values as { readonly practice_area?: readonly PracticeArea[] }
    if (practice_area === undefined) return undefined
    return new Set((await everyLesson(reader, { practice_area })).map(({ id }) => id))
  })
  return { ...list, query: { ...list.query, practice_area: lessonQueryFields.practice_area } }
}
