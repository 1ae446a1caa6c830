import type { Shown } from '@candour/register'
import type { JudgedClaim } from '../../../queries/claims.ts'
import type { PlansAnswer, UsesOfLessons } from '../../../queries/lesson-uses.ts'
import type { RepliesTold } from '../../../queries/replies.ts'
import { changedPlansInWords, lessonAnswerWords } from '../../../words/lesson-use-words.ts'
import { type ClaimRowView, claimRowView } from '../../layout/claim-view.ts'
import { lessonCardView } from '../../layout/lesson-view.ts'
import { replyLineView } from '../../layout/reply-view.ts'
import type { LinkView, ReplyLineView } from '../../layout/views.ts'
import { anchorOf, paths } from '../../paths.ts'

const elsewhere = { projects: new Map<string, string>(), models: new Map<string, string>() }

/** One lesson told as it went: expected, happened, why, what to do. */
export interface LessonView {
  readonly href: string
  readonly about: string
  readonly steps: readonly { readonly name: string; readonly says: string }[]
  readonly causes: readonly LinkView[]
  /** How many later plans it changed; empty where none. */
  readonly changed: string
  /** How those whom it is about see it. */
  readonly reply?: ReplyLineView
}

/** A lesson on the page of its own project: what it says to do stands last, and from whom it came need not be said. */
export function lessonView(
  lesson: Shown<'lesson'>,
  { used, replies }: { readonly used: UsesOfLessons; readonly replies: RepliesTold },
): LessonView {
  const { href, kind, steps, causes, lesson: says } = lessonCardView(lesson, elsewhere)
  const changed = changedPlansInWords(used.byLesson.get(lesson.id) ?? 0)
  const reply = replyLineView(replies.told.filter((one) => one.reply.lesson_id === lesson.id))
  return {
    href,
    about: kind,
    steps: [...steps, { name: 'Lesson', says }],
    causes,
    changed,
    ...(reply === undefined ? {} : { reply }),
  }
}

/** What the plan of this project answered to a lesson of another. */
export interface AnswerView {
  readonly answer: string
  readonly href: string
  readonly text: string
  readonly lesson?: LinkView
}

/** The view of an answer; of a lesson that the reader may not know of, the answer alone. */
export function answerView({ use, lesson }: PlansAnswer): AnswerView {
  return {
    answer: lessonAnswerWords[use.answer],
    href: paths.lessonUse(use.id),
    text: use.text,
    ...(lesson === undefined ? {} : { lesson: { text: lesson.lesson, href: paths.lesson(lesson.id) } }),
  }
}

/** A public claim beside what it rests on, on the page of its own project. */
export interface ClaimView extends Omit<ClaimRowView, 'of' | 'amount'> {
  readonly amount?: string
}

/** @param findings the project's own findings, to which a claim may point on the same page */
export function claimView(judged: JudgedClaim, findings: ReadonlyMap<string, Shown<'finding'>>): ClaimView {
  const { of: _of, amount, restsOn, ...row } = claimRowView(judged, elsewhere)
  const { claim } = judged
  const finding = findings.get(claim.finding_id ?? '')
  const href = finding === undefined ? restsOn?.href : `#${anchorOf('finding', finding.id)}`
  return {
    ...row,
    ...(claim.amount_gbp === undefined ? {} : { amount }),
    ...(restsOn === undefined || href === undefined ? {} : { restsOn: { text: restsOn.text, href } }),
  }
}
