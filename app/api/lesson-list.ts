import { fieldTypes, may, type PracticeArea, type RecordKind, type Shown } from '@candour/register'
import { everyUse } from '../queries/lesson-use-lists.ts'
import { usesOfLessons } from '../queries/lesson-uses.ts'
import { everyLesson, lessonQueryFields } from '../queries/lessons.ts'
import type { Reader } from '../queries/reader.ts'
import { listOperation } from './lists.ts'
import type { Operation } from './operation.ts'
import { lessonJson } from './record-json.ts'

const further = {
  practice_area: lessonQueryFields.practice_area,
  used: may(fieldTypes.boolean, {
    description: 'only lessons that changed a later plan, or, where false, that changed none',
  }),
} as const

/** Lessons, each with how many later plans it changed; to be narrowed by that, and by the practice area of their project or model. */
export function lessonList(kind: RecordKind): Operation {
  const list = listOperation(
    kind,
    async ({ values }, reader) => {
      const { practice_area, used } = values as {
        readonly practice_area?: readonly PracticeArea[]
        readonly used?: boolean
      }
      if (practice_area === undefined && used === undefined) return undefined
      return new Set((await lessonsSuiting(reader, practice_area, used)).map(({ id }) => id))
    },
    async (records, reader) => {
      // The list of lessons holds lessons alone, which the compiler cannot see of any kind's list.
      const lessons = records as readonly Shown<'lesson'>[]
      const { byLesson } = await usesOfLessons(reader, lessons)
      return lessons.map((lesson) => lessonJson(lesson, byLesson))
    },
  )
  return { ...list, query: { ...list.query, ...further } }
}

async function lessonsSuiting(
  reader: Reader,
  area: readonly PracticeArea[] | undefined,
  used: boolean | undefined,
): Promise<readonly Shown<'lesson'>[]> {
  const filters = area === undefined ? {} : { practice_area: area }
  if (used === undefined) return everyLesson(reader, filters)
  const found = await everyUse(reader, { list: used ? 'most-used' : 'never-used', filters })
  return 'lessons' in found ? found.lessons : []
}
