import {
  everyUse,
  findUses,
  type LessonUseQuery,
  lessonUseParameters,
  lessonUseQueryFrom,
} from '../../../queries/lesson-use-lists.ts'
import type { Reader } from '../../../queries/reader.ts'
import type { Answer, Page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { recordTable } from '../../record-table.ts'
import { usesView } from './uses-view.ts'

/** Lessons by what became of them: those that changed most plans, those that changed none, and what is told again and again. */
export const lessonUsesPage: Page = {
  address: '/lessons/uses',
  parameters: lessonUseParameters,
  async show({ query, format, site }, reader) {
    const asked = lessonUseQueryFrom(query)
    if (!asked.ok) return { kind: 'refused', refusals: asked.refusals }
    const { list, filters } = asked.value
    if (format === 'csv') return usesTable(reader, asked.value)
    if (format === 'json' && list !== 'told-again') {
      const { cause: causes, condition: conditions, kind, practice_area, model } = filters
      const used = list === 'most-used'
      return { kind: 'moved', to: paths.apiList('lessons', { causes, kind, practice_area, conditions, model, used }) }
    }
    if (format === 'json') {
      const found = await everyUse(reader, asked.value)
      const items = 'again' in found ? found.again : []
      return {
        kind: 'json',
        body: { items: items.map(({ apart, ...group }) => ({ ...group, attempts_apart: apart })) },
      }
    }
    const found = await findUses(reader, asked.value)
    return { kind: 'page', template: 'pages/lessons/uses.njk', view: usesView(asked.value, found, site) }
  },
}

async function usesTable(reader: Reader, query: LessonUseQuery): Promise<Answer> {
  const found = await everyUse(reader, query)
  if ('again' in found)
    return {
      kind: 'table',
      name: 'lessons-told-again',
      header: ['cause', 'condition', 'attempts_apart', 'lessons'],
      rows: found.again.map(({ cause, condition, apart, lessons }) => [cause, condition, apart, lessons.join(';')]),
    }
  return recordTable('lesson', `lessons-${query.list}`, found.lessons, [
    ['changed_plans', ({ id }) => found.changed.get(id) ?? 0],
  ])
}
