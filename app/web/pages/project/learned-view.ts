import { failureCauses, type Shown } from '@candour/register'
import { lessonKindWords, qualifierWords, supportedWords } from '../../../words/code-words.ts'
import { moneyInWords } from '../../../words/wording.ts'
import { siteInWords } from '../../layout/source-view.ts'
import type { LinkView, SourceView } from '../../layout/views.ts'
import { anchorOf, paths } from '../../paths.ts'

/** One lesson told as it went: expected, happened, why, what to do. */
export interface LessonView {
  readonly href: string
  readonly about: string
  readonly steps: readonly { readonly name: string; readonly says: string }[]
  readonly causes: readonly LinkView[]
}

const causeLabels: ReadonlyMap<string, string> = new Map(failureCauses.map((cause) => [cause.code, cause.label]))

/** The words of a cause's code. */
export function causeInWords(code: string): string {
  return causeLabels.get(code) ?? code
}

export function lessonView(lesson: Shown<'lesson'>): LessonView {
  const step = (name: string, says: string | undefined) => (says === undefined ? [] : [{ name, says }])
  return {
    href: paths.lesson(lesson.id),
    about: lessonKindWords[lesson.kind],
    steps: [
      ...step('Expected', lesson.expected),
      ...step('Happened', lesson.happened),
      ...step('Why', lesson.why),
      ...step('Lesson', lesson.lesson),
    ],
    causes: (lesson.causes ?? []).map((code) => ({ text: causeInWords(code), href: paths.cause(code) })),
  }
}

/** A public claim beside what it rests on. */
export interface ClaimView {
  readonly claim: string
  readonly amount?: string
  readonly restsOn?: LinkView
  readonly supported: string
  readonly note?: string
  readonly sources: readonly SourceView[]
}

/** @param findings the project's own findings, to which a claim may point on the same page */
export function claimView(claim: Shown<'claim'>, findings: ReadonlyMap<string, Shown<'finding'>>): ClaimView {
  const finding = claim.finding_id === undefined ? undefined : findings.get(claim.finding_id)
  const basis =
    claim.finding_id === undefined
      ? {}
      : {
          restsOn: {
            text: finding?.outcome ?? finding?.headline ?? 'a finding of this register',
            href: finding === undefined ? paths.finding(claim.finding_id) : `#${anchorOf('finding', finding.id)}`,
          },
        }
  const qualifier = claim.qualifier === undefined ? '' : `${qualifierWords[claim.qualifier]} `
  return {
    claim: claim.claim,
    ...(claim.amount_gbp === undefined ? {} : { amount: `${qualifier}${moneyInWords(claim.amount_gbp)}` }),
    ...basis,
    supported: supportedWords[claim.supported],
    ...(claim.note === undefined ? {} : { note: claim.note }),
    sources: (claim.source_urls ?? []).map((href) => ({ href, text: siteInWords(href) })),
  }
}
