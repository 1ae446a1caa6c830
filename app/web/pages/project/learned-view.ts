import type { Shown } from '@candour/register'
import type { JudgedClaim } from '../../../queries/claims.ts'
import { type ClaimRowView, claimRowView } from '../../layout/claim-view.ts'
import { lessonCardView } from '../../layout/lesson-view.ts'
import type { LinkView } from '../../layout/views.ts'
import { anchorOf } from '../../paths.ts'

const elsewhere = { projects: new Map<string, string>(), models: new Map<string, string>() }

/** One lesson told as it went: expected, happened, why, what to do. */
export interface LessonView {
  readonly href: string
  readonly about: string
  readonly steps: readonly { readonly name: string; readonly says: string }[]
  readonly causes: readonly LinkView[]
}

/** A lesson on the page of its own project: what it says to do stands last, and from whom it came need not be said. */
export function lessonView(lesson: Shown<'lesson'>): LessonView {
  const { href, kind, steps, causes, lesson: says } = lessonCardView(lesson, elsewhere)
  return { href, about: kind, steps: [...steps, { name: 'Lesson', says }], causes }
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
