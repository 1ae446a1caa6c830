import { causeDossier } from '../../../queries/lesson-dossier.ts'
import { everyLesson } from '../../../queries/lessons.ts'
import type { Page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { recordTable } from '../../record-table.ts'
import { causeOf } from '../lessons/cause-counts.ts'
import { causeView } from './cause-view.ts'

/** One cause: how many met it, where, and what they say. */
export const causePage: Page = {
  address: '/lessons/causes/:code',
  async show({ params, format, site, today }, reader) {
    const code = params.code ?? ''
    const cause = causeOf(code)
    if (cause === undefined) return { kind: 'missing', what: 'cause', id: code }
    if (format === 'json') return { kind: 'moved', to: paths.apiList('lessons', { causes: code }) }
    if (format === 'csv')
      return recordTable('lesson', `lessons-${code}`, await everyLesson(reader, { cause: [cause.code] }))
    const dossier = await causeDossier(reader, code)
    return { kind: 'page', template: 'pages/cause/cause.njk', view: causeView(cause, dossier, site, today) }
  },
}
