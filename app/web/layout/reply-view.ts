import type { RepliesTold, ReplyTold } from '../../queries/replies.ts'
import type { Withdrawal } from '../../queries/withdrawal.ts'
import { firstSentence } from '../../words/first-sentence.ts'
import { counted, dateInWords } from '../../words/wording.ts'
import { addressOfRecord, anchorOf, historyOfRecord, paths } from '../paths.ts'
import { sourceViews } from './source-view.ts'
import type { LinkView, ReplyLineView, SourceView } from './views.ts'

/** `replyCard`: what somebody whom a record is about says of it. */
export interface ReplyCardView {
  readonly anchor: string
  readonly by: string
  readonly when: string
  readonly href: string
  readonly text: readonly string[]
  /** The one record that it is about; absent where it is the project as a whole. */
  readonly about?: LinkView
  readonly sources: readonly SourceView[]
}

/** `replySection`: every reply in full, and that others were withdrawn. */
export interface RepliesView {
  readonly cards: readonly ReplyCardView[]
  readonly withdrawn: readonly { readonly says: string; readonly history: LinkView }[]
}

/** What is read of a reply where there is room for a sentence. */
const longestLine = 180
const longestName = 80

export function replyCardView({ reply, about }: ReplyTold): ReplyCardView {
  const { id, project_id: project, by, replied_on: on, text } = reply
  const href =
    about === undefined
      ? undefined
      : about.kind === 'finding'
        ? paths.findingOn(project, about.id)
        : (addressOfRecord(about.kind, about.id, { project_id: project }) ?? paths.project(project))
  return {
    anchor: anchorOf('reply', id),
    by,
    when: dateInWords(on),
    href: paths.reply(id),
    text: text.split(/\n+/).filter((part) => part.trim() !== ''),
    ...(about === undefined || href === undefined
      ? {}
      : { about: { text: firstSentence(about.name, longestName), href } }),
    sources: sourceViews(reply.source_urls),
  }
}

/** The newest of some replies, where there are any. @param page  the address of the page on which they stand in full; empty on it */
export function replyLineView(replies: readonly ReplyTold[], page = ''): ReplyLineView | undefined {
  const [newest] = replies
  if (newest === undefined) return undefined
  const { id, by, replied_on: on, text } = newest.reply
  return {
    by,
    when: dateInWords(on),
    says: firstSentence(text, longestLine),
    all: {
      text: replies.length === 1 ? 'Read the reply' : `Read ${counted(replies.length, 'reply', 'replies')}`,
      href: `${page}#${anchorOf('reply', id)}`,
    },
  }
}

export function repliesView({ told, withdrawn }: RepliesTold): RepliesView {
  return { cards: told.map(replyCardView), withdrawn: withdrawn.map(noticeOf) }
}

function noticeOf(withdrawal: Withdrawal): RepliesView['withdrawn'][number] {
  const { on, reason } = withdrawal
  const why = reason === undefined ? '' : ` Why: ${/[.!?…]$/.test(reason) ? reason : `${reason}.`}`
  return {
    says: `A reply was withdrawn on ${dateInWords(on)}.${why}`,
    history: { text: 'What it said, as JSON', href: historyOfRecord(withdrawal) },
  }
}
