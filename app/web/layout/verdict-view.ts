import {
  type Design,
  type DesignLevel,
  designLevelOf,
  type FindingVerdict,
  findingVerdictWords,
  isReading,
  markWords,
  type ProjectVerdict,
  type Shown,
  type Verdict,
} from '@candour/register'
import { designWords } from '../../words/code-words.ts'
import { besideInWords } from '../../words/verdict-headline.ts'
import {
  capitalised,
  causeSentence,
  designInWords,
  moneyInWords,
  notKnown,
  placesInWords,
  type VerdictContext,
  verdictMeaning,
  verdictPhrase,
} from '../../words/wording.ts'
import { whenInWords } from './project-words.ts'
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

/**
 * The view of a strength of design.
 * @param planned the design of the evaluation: named as it was where a result without an interval is weighed lower
 */
export function designView(level: DesignLevel, planned?: Design): DesignView {
  const words = designInWords(level)
  if (planned === undefined || level !== 2 || designLevelOf(planned) <= level) return { level, ...words }
  return { level, ...words, name: `${designWords[planned].toLowerCase()}, no interval` }
}

/** What the head of a page says beside the verdict itself. */
export interface VerdictHead {
  readonly project: Shown<'project'>
  readonly headline?: string
  readonly how?: LinkView
  readonly reply?: VerdictLineView['reply']
  readonly newestReply?: VerdictLineView['newestReply']
}

/** The head of a project's page: what was found, how sure, what it cost, who and when; what that means and does not mean, and its marks. */
export function verdictLineView(
  verdict: ProjectVerdict,
  { project, headline, how, reply, newestReply }: VerdictHead,
): VerdictLineView {
  const isAsReported = verdict.marks.includes('as-reported')
  const cause = causeOf(verdict)
  const beside = besideInWords(verdict)
  return {
    tag: verdictTagView(verdict.code, {
      since: silentSince(verdict),
      due: dueOn(verdict),
      about: 'project',
      isPublished: verdict.promise.published,
    }),
    isCandid: verdict.promise.candid,
    beside: [...(beside === undefined ? [] : [beside]), ...stopInWords(project)],
    ...(verdict.designLevel === undefined
      ? { sure: 'No result to weigh' }
      : { design: designView(verdict.designLevel, project.design) }),
    ...(isAsReported ? { sure: 'The source’s own word' } : {}),
    cost: project.funding_gbp === undefined ? `Cost ${notKnown}` : `${moneyInWords(project.funding_gbp)} granted`,
    who: `${capitalised(placesInWords(project.places))}; ${whenInWords(project)}`,
    ...(headline === undefined ? {} : { headline }),
    meaning: verdictMeaning[verdict.code],
    ...(cause === undefined ? {} : { cause }),
    marks: verdict.marks
      .filter((mark) => mark !== 'stopped-early')
      .map((mark) =>
        mark === 'incomplete'
          ? `Incomplete: ${verdict.answered.n} of ${verdict.answered.of} outcomes that count answered`
          : markWords[mark],
      ),
    ...(how === undefined ? {} : { how }),
    ...(reply === undefined ? {} : { reply }),
    ...(newestReply === undefined ? {} : { newestReply }),
  }
}

/** What may be said of the cause: only where an interval was judged; otherwise that the source says so. */
export function causeOf({ code, attribution, marks }: ProjectVerdict): string | undefined {
  return causeSentence(code, attribution, marks.includes('as-reported'))
}

/** A stop before its time, with its reason: for harm above all, but a reader is told whatever it was. */
function stopInWords({ stopped_early: isStopped, stop_reason: reason }: Shown<'project'>): readonly string[] {
  return isStopped ? [`Stopped early: ${reason ?? `the reason is ${notKnown}`}`] : []
}

/** The first day on which a promise counted as silent, among what counts for the verdict. */
export function silentSince(verdict: ProjectVerdict) {
  return duesOf(verdict)
    .filter((due) => due.state === 'silent')
    .flatMap((due) => due.silentFrom ?? [])
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
