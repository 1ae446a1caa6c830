import {
  designLevelOf,
  type ExplanationStep,
  type JudgedFinding,
  type OutcomeStanding,
  type Shown,
  verdictWords,
} from '@candour/register'
import { designWords, reportedWords } from '../../../words/code-words.ts'
import { capitalised, dateInWordsOr, estimateInWords, notKnown, promisedChangeInWords } from '../../../words/wording.ts'
import { siteInWords } from '../../layout/source-view.ts'
import { designView, verdictTagView } from '../../layout/verdict-view.ts'
import type { DefinitionView, DesignView, SourceView, VerdictTagView } from '../../layout/views.ts'
import { anchorOf, paths } from '../../paths.ts'

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
}

/** A promised outcome with its answers; one without an answer keeps its place. */
export interface OutcomeView {
  readonly label: string
  readonly verdict: VerdictTagView
  readonly promised?: string
  readonly findings: readonly FindingView[]
}

/** Every result, promised outcomes first. */
export interface ResultsView {
  readonly promised: readonly OutcomeView[]
  readonly alsoReported: readonly FindingView[]
}

export function resultsView(
  outcomes: readonly OutcomeStanding[],
  findings: ReadonlyMap<string, Shown<'finding'>>,
  steps: readonly ExplanationStep[],
): ResultsView {
  const reasoning = new Map(steps.filter((step) => step.about === 'finding').map((step) => [step.id, step.words]))
  const findingViews = (outcome: OutcomeStanding) =>
    outcome.findings.flatMap((judged) => {
      const finding = findings.get(judged.id)
      return finding === undefined ? [] : [findingView(outcome.label, finding, judged, reasoning.get(judged.id) ?? '')]
    })
  return {
    promised: outcomes
      .filter((outcome) => outcome.promise !== undefined)
      .map((outcome) => ({
        label: outcome.label,
        verdict: verdictTagView(outcome.verdict, {
          since: outcome.clock?.dueOn,
          due: outcome.clock?.dueOn,
          about: 'outcome',
        }),
        ...(outcome.promise === undefined ? {} : { promised: promiseInWords(outcome.promise.terms) }),
        findings: findingViews(outcome),
      })),
    alsoReported: outcomes.filter((outcome) => outcome.promise === undefined).flatMap(findingViews),
  }
}

function promiseInWords(terms: NonNullable<OutcomeStanding['promise']>['terms']): string {
  const way = terms.direction_wanted === 'decrease' ? 'a fall' : 'a rise'
  const size = promisedChangeInWords(terms.smallest_worthwhile_change, terms.scale)
  const due = terms.due_on === undefined ? 'no date promised' : `answer due ${dateInWordsOr(terms.due_on)}`
  return `Promised ${way}, ${size}, as a ${terms.primary ? 'primary' : 'secondary'} outcome, registered ${dateInWordsOr(terms.registered_on)}; ${due}.`
}

function findingView(label: string, finding: Shown<'finding'>, judged: JudgedFinding, reasoning: string): FindingView {
  const way = finding.direction_wanted === 'decrease' ? 'a fall' : 'a rise'
  const design = designWords[finding.design ?? 'unknown']
  return {
    anchor: anchorOf('finding', finding.id),
    label: finding.outcome ?? answerInWords(finding, label),
    verdict: { ...verdictTagView(judged.verdict), words: verdictWords[judged.verdict] },
    design: { ...designView(designLevelOf(finding.design)), name: design.toLowerCase() },
    numbers: numbersInWords(finding),
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
    sources: (finding.source_urls ?? []).map((href) => ({ href, text: siteInWords(href) })),
    reasoning,
    rule: judged.rule,
    ruleHref: paths.rule(judged.rule),
  }
}

/** An answer to a promise is known by its day: the promise's own words stand above it. */
function answerInWords({ outcome_id: promised, reported_on: on }: Shown<'finding'>, label: string): string {
  if (promised === undefined) return label
  return on === undefined ? 'The answer' : `The answer of ${dateInWordsOr(on)}`
}

/** The size of a result, or the report's own word where it prints none. */
export function numbersInWords(finding: Shown<'finding'>): string {
  const { estimate, ci_low: low, ci_high: high, scale } = finding
  if (estimate === undefined)
    return `The report says “${reportedWords[finding.reported_direction]}”; its size is ${notKnown}`
  return capitalised(estimateInWords({ estimate, low, high, scale }))
}
