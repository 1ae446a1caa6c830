import { everyLesson, findLessons, lessonQueryFrom } from '../../../queries/lessons.ts'
import type { Page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { recordTable } from '../../record-table.ts'
import { lessonsView } from './lessons-view.ts'

/** Lessons as they were told, to be narrowed by cause, kind, practice area, condition and model. */
export const lessonsPage: Page = {
  address: '/lessons',
  parameters: ['cause', 'kind', 'practice_area', 'condition', 'model', 'page'],
  async show({ query, format, site }, reader) {
    const asked = lessonQueryFrom(query)
    if (!asked.ok) return { kind: 'refused', refusals: asked.refusals }
    const { cause, kind, practice_area, condition, model } = asked.value.filters
    if (format === 'json')
      return {
        kind: 'moved',
        to: paths.apiList('lessons', { causes: cause, kind, practice_area, conditions: condition, model }),
      }
    if (format === 'csv') return recordTable('lesson', 'lessons', await everyLesson(reader, asked.value.filters))
    const found = await findLessons(reader, asked.value)
    return { kind: 'page', template: 'pages/lessons/lessons.njk', view: lessonsView(asked.value, found, site) }
  },
}
