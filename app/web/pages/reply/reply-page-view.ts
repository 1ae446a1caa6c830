import type { ReplyDossier } from '../../../queries/replies.ts'
import { firstSentence } from '../../../words/first-sentence.ts'
import { frameOf, type Site } from '../../layout/frame.ts'
import { type ReplyCardView, replyCardView } from '../../layout/reply-view.ts'
import type { DownloadsView, LinkView, PageView } from '../../layout/views.ts'
import { historyOfRecord, inFormat, paths } from '../../paths.ts'

export interface ReplyPageView extends PageView {
  readonly reply: ReplyCardView
  readonly project: LinkView
  readonly history: LinkView
  readonly downloads: DownloadsView
}

/** The page of a reply: who says what, of which record, and where that is read. */
export function replyPageView(dossier: ReplyDossier, site: Site): ReplyPageView {
  const { reply, project } = dossier
  const card = replyCardView(dossier)
  const address = paths.reply(reply.id)
  return {
    frame: frameOf(site, {
      title: `Reply by ${card.by}`,
      documentTitle: `Reply by ${card.by}, ${card.when}: ${project} (reply ${reply.id})`,
      description: `How ${card.by} sees what is on record of ${project}: ${firstSentence(reply.text, 180)}`,
      section: 'projects',
      breadcrumbs: [
        { text: 'Projects', href: paths.projects() },
        { text: project, href: paths.project(reply.project_id) },
        { text: 'Reply' },
      ],
      alternates: [{ href: inFormat(address, 'csv'), type: 'text/csv', title: 'This reply as CSV' }],
    }),
    reply: card,
    project: { text: project, href: paths.project(reply.project_id) },
    history: {
      text: 'Every version of it, as JSON',
      href: historyOfRecord({ kind: 'reply', id: reply.id, projectId: reply.project_id }),
    },
    downloads: {
      links: [
        { text: 'CSV', href: inFormat(address, 'csv') },
        { text: 'JSON', href: paths.apiRecord('replies', reply.id) },
      ],
    },
  }
}
