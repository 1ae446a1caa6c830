import { lessonDossier } from '../../../queries/lesson-dossier.ts'
import { absent } from '../../absent.ts'
import type { Page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { recordTable } from '../../record-table.ts'
import { lessonPageView } from './lesson-page-view.ts'

/** One lesson, and where else the same was told. */
export const lessonPage: Page = {
  address: '/lessons/:id',
  async show({ params, format, site }, reader) {
    const id = params.id ?? ''
    const dossier = await lessonDossier(reader, id)
    if (dossier === undefined) return absent(reader, 'lesson', id)
    if (format === 'json') return { kind: 'moved', to: paths.apiRecord('lessons', id) }
    if (format === 'csv') return recordTable('lesson', `lesson-${id}`, [dossier.lesson])
    return { kind: 'page', template: 'pages/lesson/lesson.njk', view: lessonPageView(dossier, site) }
  },
}
