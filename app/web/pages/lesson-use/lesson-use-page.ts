import { lessonUseDossier } from '../../../queries/lesson-uses.ts'
import { absent } from '../../absent.ts'
import type { Page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { recordTable } from '../../record-table.ts'
import { lessonUsePageView } from './lesson-use-page-view.ts'

/** What one plan answered to a lesson. */
export const lessonUsePage: Page = {
  address: '/lesson_uses/:id',
  async show({ params, format, site }, reader) {
    const id = params.id ?? ''
    const dossier = await lessonUseDossier(reader, id)
    if (dossier === undefined) return absent(reader, 'lesson_use', id)
    if (format === 'json') return { kind: 'moved', to: paths.apiRecord('lesson_uses', id) }
    if (format === 'csv') return recordTable('lesson_use', `lesson-use-${id}`, [dossier.use])
    return { kind: 'page', template: 'pages/lesson-use/lesson-use.njk', view: lessonUsePageView(dossier, site) }
  },
}
