import { judgedHistories } from '../../../queries/judged-histories.ts'
import { causeDossier } from '../../../queries/lesson-dossier.ts'
import { everyLesson } from '../../../queries/lessons.ts'
import type { Page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { recordTable } from '../../record-table.ts'
import { asksForResults, resultsTable } from '../../results-table.ts'
import { causeOf } from '../lessons/cause-counts.ts'
import { causeView } from './cause-view.ts'

/** One cause: how many met it, where, and what they say. */
export const causePage: Page = {
  address: '/lessons/causes/:code',
  parameters: ['rows'],
  async show({ params, query, format, site, today }, reader) {
    const code = params.code ?? ''
    const cause = causeOf(code)
    if (cause === undefined) return { kind: 'missing', what: 'cause', id: code }
    if (format === 'json') return { kind: 'moved', to: paths.apiList('lessons', { causes: code }) }
    if (format === 'csv') {
      const lessons = await everyLesson(reader, { cause: [cause.code] })
      if (!asksForResults(query)) return recordTable('lesson', `lessons-${code}`, lessons)
      const attempts = new Set(lessons.flatMap(({ project_id: project }) => project ?? []))
      return resultsTable(`cause-${code}`, judgedHistories(reader, [...attempts]))
    }
    const dossier = await causeDossier(reader, code)
    return { kind: 'page', template: 'pages/cause/cause.njk', view: causeView(cause, dossier, site, today) }
  },
}
