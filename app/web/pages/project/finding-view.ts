import {
  designLevelOf,
  type ExplanationStep,
  type JudgedFinding,
  type OutcomeStanding,
  type ProjectVerdict,
  type RegisteredPromise,
  reportedSaying,
  type Shown,
  tellerOf,
} from '@candour/register'
import type { ReplyTold } from '../../../queries/replies.ts'
import type { ShownHistory } from '../../../queries/shown-histories.ts'
import { designWords, outcomeInWords } from '../../../words/code-words.ts'
import {
  estimateInWords,
  estimateNumbersOf,
  marginInWords,
  promisedChangeInWords,
} from '../../../words/estimate-words.ts'
import { capitalised, dateInWordsOr, notKnown } from '../../../words/wording.ts'
import { replyLineView } from '../../layout/reply-view.ts'
import { siteInWords, sourceView } from '../../layout/source-view.ts'
import { designView, findingTagView, verdictTagView } from '../../layout/verdict-view.ts'
import type {
  DefinitionView,
  DesignView,
  LinkView,
  ReplyLineView,
  SourceView,
  VerdictTagView,
} from '../../layout/views.ts'
import { anchorOf, paths } from '../../paths.ts'
import { promiseDates } from './registration-words.ts'

/** One reported result with all that a reader needs to weigh it. */
export interface FindingView {
  readonly anchor: string
  readonly label: string
  readonly verdict: VerdictTagView
  readonly design: DesignView
  readonly numbers: string
  readonly headline?: string
  readonly caveat?: string
  readonly facts: readonly DefinitionView[]
  readonly sources: readonly SourceView[]
  /** How the verdict of this one result came about, with its rule. */
  readonly reasoning: string
  readonly rule: string
  readonly ruleHref: string
  /** What every attempt found of its outcome, where that has a name that attempts share. */
  readonly evidence?: LinkView
  /** How those whom it is about see it. */
  readonly reply?: ReplyLineView
}

/** A promised outcome with its answers; one without an answer keeps its place. */
export interface OutcomeView {
  readonly label: string
  readonly verdict: VerdictTagView
  readonly promised?: string
  /** Said to be registered, entered here, started, due, and how late the answer came. */
  readonly dates: readonly DefinitionView[]
  readonly evidence?: LinkView
  /** How those who promised it see it. */
  readonly reply?: ReplyLineView
  readonly findings: readonly FindingView[]
}

/** Every result, promised outcomes first. */
export interface ResultsView {
  readonly promised: readonly OutcomeView[]
  readonly alsoReported: readonly FindingView[]
}

export function resultsView(
  { outcomes, promise }: ProjectVerdict,
  { project, findings: told }: ShownHistory,
  steps: readonly ExplanationStep[],
  { reference, replies }: { readonly reference: string | undefined; readonly replies: readonly ReplyTold[] },
): ResultsView {
  const findings = new Map(told.map((finding) => [finding.id, finding]))
  const replyTo = (field: 'finding_id' | 'outcome_id', id: string | undefined) => {
    const reply = replyLineView(replies.filter((one) => id !== undefined && one.reply[field] === id))
    return reply === undefined ? {} : { reply }
  }
  const reasoning = new Map(steps.filter((step) => step.about === 'finding').map((step) => [step.id, step.words]))
  const findingViews = (outcome: OutcomeStanding) =>
    outcome.findings.flatMap((judged) => {
      const finding = findings.get(judged.id)
      return finding === undefined
        ? []
        : [
            {
              ...findingView(outcome.label, finding, judged, { reasoning: reasoning.get(judged.id) ?? '', reference }),
              ...replyTo('finding_id', finding.id),
            },
          ]
    })
  return {
    promised: outcomes
      .filter((outcome) => outcome.promise !== undefined)
      .map((outcome) => ({
        label: outcome.label,
        verdict: verdictTagView(outcome.verdict, {
          since: outcome.clock?.silentFrom,
          due: outcome.clock?.dueOn,
          about: 'outcome',
        }),
        ...(outcome.promise === undefined ? {} : { promised: promiseInWords(outcome.promise) }),
        dates: promiseDates(outcome, project.started, promise),
        ...evidenceLink(outcome.promise?.terms.outcome_code),
        ...replyTo('outcome_id', outcome.promise?.terms.id),
        findings: findingViews(outcome),
      })),
    alsoReported: outcomes.filter((outcome) => outcome.promise === undefined).flatMap(findingViews),
  }
}

const registeredWords: { readonly [W in RegisteredPromise['registered']]: string } = {
  'before-start': 'registered before the start',
  said: 'said to have been registered before the start',
  late: 'added after the start',
}

/** What was promised; its dates stand below it. */
function promiseInWords({ terms, registered, isDropped }: RegisteredPromise): string {
  const way = terms.direction_wanted === 'decrease' ? 'a fall' : 'a rise'
  const size =
    terms.promise === 'no-worse'
      ? `no worse than ${marginInWords(terms.margin, terms.scale)}`
      : promisedChangeInWords(terms.smallest_worthwhile_change, terms.scale)
  const dropped = isDropped ? '; dropped after the start' : ''
  return `Promised ${way}, ${size}, as a ${terms.primary ? 'primary' : 'secondary'} outcome, ${registeredWords[registered]}${dropped}.`
}

function findingView(
  label: string,
  finding: Shown<'finding'>,
  judged: JudgedFinding,
  { reasoning, reference }: { readonly reasoning: string; readonly reference: string | undefined },
): FindingView {
  const way = finding.direction_wanted === 'decrease' ? 'a fall' : 'a rise'
  const design = designWords[finding.design ?? 'unknown']
  return {
    anchor: anchorOf('finding', finding.id),
    label: finding.outcome ?? answerInWords(finding, label),
    verdict: findingTagView(judged.verdict),
    design: { ...designView(designLevelOf(finding.design)), name: design.toLowerCase() },
    numbers: numbersInWords(finding, reference),
    ...(finding.headline === undefined ? {} : { headline: finding.headline }),
    ...(finding.caveat === undefined ? {} : { caveat: finding.caveat }),
    facts: [
      { term: 'Wanted', says: [{ text: way }] },
      { term: 'Compared with', says: finding.comparison === undefined ? [] : [{ text: finding.comparison }] },
      { term: 'Number studied', says: finding.n === undefined ? [] : [{ text: finding.n.toLocaleString('en-GB') }] },
      {
        term: 'Reported',
        says: finding.reported_on === undefined ? [] : [{ text: dateInWordsOr(finding.reported_on) }],
      },
    ],
    sources: (finding.source_urls ?? []).map((href) => sourceView(href, siteInWords(href), reference)),
    reasoning,
    rule: judged.rule,
    ruleHref: paths.rule(judged.rule),
    // An answer to a promise stands below the promise, which leads there.
    ...evidenceLink(finding.outcome_id === undefined ? finding.outcome_code : undefined),
  }
}

/** Its own attempt tells of that outcome, so there is always something to see. */
function evidenceLink(code: string | undefined): { readonly evidence?: LinkView } {
  return code === undefined
    ? {}
    : { evidence: { text: `Evidence on ${uncapitalised(outcomeInWords(code))}`, href: paths.evidenceOf(code) } }
}

const uncapitalised = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)

/** An answer to a promise is known by its day: the promise's own words stand above it. */
function answerInWords({ outcome_id: promised, reported_on: on }: Shown<'finding'>, label: string): string {
  if (promised === undefined) return label
  return on === undefined ? 'The answer' : `The answer of ${dateInWordsOr(on)}`
}

/** The size of a result, or what the report (or the page that was read instead) says where it prints none. */
export function numbersInWords(finding: Shown<'finding'>, reference?: string): string {
  const numbers = estimateNumbersOf(finding)
  if (numbers.estimate === undefined && numbers.low === undefined)
    return `${capitalised(tellerOf(finding.source_urls, reference))} says ${reportedSaying[finding.reported_direction]}; the size is ${notKnown}`
  return capitalised(estimateInWords(numbers))
}
