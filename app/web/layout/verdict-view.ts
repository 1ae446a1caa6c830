import {
  type DesignLevel,
  type FindingVerdict,
  findingVerdictWords,
  isReading,
  markWords,
  type ProjectVerdict,
  type Verdict,
} from '@candour/register'
import {
  causeSentence,
  designInWords,
  type VerdictContext,
  verdictMeaning,
  verdictPhrase,
} from '../../words/wording.ts'
import type { DesignView, LinkView, VerdictLineView, VerdictTagView } from './views.ts'

/** The view of one verdict's tag, with its date where one is known. */
export function verdictTagView(code: Verdict, context: VerdictContext = {}): VerdictTagView {
  return { code, words: verdictPhrase(code, context) }
}

/** The tag of what one finding says. *Too early to say* is no answer: it has the shape of what is still waited for. */
export function findingTagView(verdict: FindingVerdict): VerdictTagView {
  const code = isReading(verdict) || verdict === 'not-measured' ? verdict : 'undated'
  return { code, words: findingVerdictWords[verdict] }
}

/** The view of a strength of design. */
export function designView(level: DesignLevel): DesignView {
  return { level, ...designInWords(level) }
}

/** The head of a project's page: its verdict, how sure, what it means and does not mean, and its marks. */
export function verdictLineView(
  verdict: ProjectVerdict,
  { headline, how }: { readonly headline?: string; readonly how?: LinkView } = {},
): VerdictLineView {
  const cause = causeSentence(verdict.code, verdict.attribution, verdict.marks.includes('as-reported'))
  return {
    tag: verdictTagView(verdict.code, {
      since: silentSince(verdict),
      due: dueOn(verdict),
      about: 'project',
      isPublished: verdict.promise.published,
    }),
    ...(headline === undefined ? {} : { headline }),
    ...(verdict.designLevel === undefined ? {} : { design: designView(verdict.designLevel) }),
    isCandid: verdict.promise.candid,
    meaning: verdictMeaning[verdict.code],
    ...(cause === undefined ? {} : { cause }),
    marks: verdict.marks.map((mark) =>
      mark === 'incomplete'
        ? `Incomplete: ${verdict.answered.n} of ${verdict.answered.of} outcomes that count answered`
        : markWords[mark],
    ),
    ...(how === undefined ? {} : { how }),
  }
}

/** The earliest date that an answer has been owed since, among what counts for the verdict. */
export function silentSince(verdict: ProjectVerdict) {
  return duesOf(verdict)
    .filter((due) => due.state === 'silent')
    .flatMap((due) => due.dueOn ?? [])
    .sort()[0]
}

/** The next date by which an answer is due, among what counts for the verdict. */
export function dueOn(verdict: ProjectVerdict) {
  return duesOf(verdict)
    .filter((due) => due.state === verdict.code)
    .flatMap((due) => due.dueOn ?? [])
    .sort()[0]
}

function duesOf({ clock, outcomes }: ProjectVerdict) {
  const ofOutcomes = outcomes.filter((outcome) => outcome.counts)
  return [...(clock === undefined ? [] : [clock]), ...ofOutcomes.flatMap((outcome) => outcome.clock ?? [])]
}
