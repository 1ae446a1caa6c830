import type { PartialDate } from '@candour/register'
import type { LessonDossier } from '../../../queries/lesson-dossier.ts'
import { changedPlansInWords } from '../../../words/lesson-use-words.ts'
import { counted, dateInWords } from '../../../words/wording.ts'
import { frameOf, type Site } from '../../layout/frame.ts'
import { type LessonUseView, lessonUseView } from '../../layout/lesson-use-view.ts'
import { type LessonCardView, lessonCardView } from '../../layout/lesson-view.ts'
import { type RepliesView, repliesView, replyLineView } from '../../layout/reply-view.ts'
import type { DownloadsView, PageView, ReplyLineView } from '../../layout/views.ts'
import { inFormat, paths } from '../../paths.ts'

export interface LessonPageView extends PageView {
  readonly lesson: LessonCardView
  /** How those whom it is about see it: at once, and further down in full. */
  readonly reply?: ReplyLineView
  readonly replies: RepliesView
  readonly noSource: string
  /** When it was first told; undefined where that is not for this reader to know. */
  readonly told?: string
  readonly alike: readonly LessonCardView[]
  readonly alikeSays: string
  readonly used: string
  readonly uses: readonly LessonUseView[]
  readonly downloads: DownloadsView
}

/** A lesson's page. The lesson itself is its title: it is what a reader takes away. */
export function lessonPageView(dossier: LessonDossier, site: Site): LessonPageView {
  const { lesson } = dossier
  const card = lessonCardView(lesson, dossier)
  const address = paths.lesson(lesson.id)
  const reply = replyLineView(dossier.replies.told)
  return {
    frame: frameOf(site, {
      title: shortened(lesson.lesson, 80),
      documentTitle: `${shortened(lesson.lesson, 80)} (lesson ${lesson.id})`,
      description: `A lesson of children’s social care: ${lesson.lesson}`,
      section: 'lessons',
      breadcrumbs: [{ text: 'Lessons', href: paths.lessons() }, { text: card.kind }],
      alternates: [{ href: inFormat(address, 'csv'), type: 'text/csv', title: 'This lesson as CSV' }],
    }),
    lesson: card,
    ...(reply === undefined ? {} : { reply }),
    replies: repliesView(dossier.replies),
    noSource: card.isConfidential
      ? 'Who told it, of what and where is not published, and neither is a source that would say so.'
      : 'No source is on record.',
    ...(card.isConfidential && lesson.told_on === undefined ? {} : { told: toldInWords(lesson.told_on) }),
    alike: dossier.alike.map((other) => lessonCardView(other, dossier)),
    alikeSays:
      dossier.alike.length === 0
        ? (lesson.causes ?? []).length === 0
          ? 'This lesson names no cause, so nothing else can be set beside it.'
          : 'No other lesson on record names these causes.'
        : `${counted(dossier.alike.length, 'other lesson')} that ${dossier.alike.length === 1 ? 'names' : 'name'} the same causes.`,
    used: usedInWords(dossier),
    uses: dossier.used.uses.map((use) => lessonUseView(use, dossier.projects)),
    downloads: {
      links: [
        { text: 'CSV', href: inFormat(address, 'csv') },
        { text: 'JSON', href: paths.apiRecord('lessons', lesson.id) },
      ],
    },
  }
}

function toldInWords(toldOn: PartialDate | undefined): string {
  return toldOn === undefined
    ? 'When it was first told is not on record.'
    : `First told outside its project: ${dateInWords(toldOn)}.`
}

function usedInWords({ used: { uses, plans } }: LessonDossier): string {
  const counts = 'A lesson counts as used when a later plan changed because of it.'
  if (uses.length === 0)
    return `${counts} No plan on record has answered this one yet: a plan check asks for an answer, and takes it away to be entered here.`
  return plans === 0
    ? `${counts} ${counted(uses.length, 'answer')} on record, and none says that a plan changed.`
    : `${changedPlansInWords(plans)}. ${counts}`
}

function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  return `${text.slice(0, text.lastIndexOf(' ', most - 1))}…`
}
