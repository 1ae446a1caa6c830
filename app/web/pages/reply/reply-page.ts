import { replyDossier } from '../../../queries/replies.ts'
import { absent } from '../../absent.ts'
import type { Page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { recordTable } from '../../record-table.ts'
import { replyPageView } from './reply-page-view.ts'

/** How somebody whom a record is about sees it. */
export const replyPage: Page = {
  address: '/replies/:id',
  async show({ params, format, site }, reader) {
    const id = params.id ?? ''
    const dossier = await replyDossier(reader, id)
    if (dossier === undefined) return absent(reader, 'reply', id)
    if (format === 'json') return { kind: 'moved', to: paths.apiRecord('replies', id) }
    if (format === 'csv') return recordTable('reply', `reply-${id}`, [dossier.reply])
    return { kind: 'page', template: 'pages/reply/reply.njk', view: replyPageView(dossier, site) }
  },
}
