import { isPlainDate, type PartialDate } from '../plain-date.ts'
import type { Finding } from '../records/finding.ts'
import type { CountingBasis } from './counting.ts'
import { explainedFinding } from './finding-explanation.ts'
import type { OutcomeStanding, ProjectHistory, ProjectVerdict } from './project-verdict.ts'
import type { RegisteredPromise } from './registration.ts'
import type { DueState } from './silence.ts'
import { isJudged, isUnanswered, sideOf } from './verdict-codes.ts'
import { counted, dateInWords, designLevelWords, markWords, verdictWords } from './words.ts'

/** One step of the reasoning: what was judged, by which published rule, and the sentence that says so. */
export interface ExplanationStep {
  readonly about: 'project' | 'outcome' | 'finding'
  readonly id: string
  readonly rule: string
  readonly verdict: string
  readonly words: string
}

/** The verdict in words: which findings, rules and dates gave it, from the project down to the single finding. */
export function explain(history: ProjectHistory, verdict: ProjectVerdict): readonly ExplanationStep[] {
  const findings = new Map(history.findings.map((finding) => [finding.id, finding]))
  return [
    {
      about: 'project',
      id: history.project.id,
      rule: verdict.rule,
      verdict: verdict.code,
      words: projectWords(history, verdict),
    },
    ...verdict.outcomes.flatMap((outcome) => explainOutcome(outcome, findings, history.project.report_reference)),
  ]
}

/**
 * The steps of one outcome: itself, then each of its findings.
 * @param reference the project's reference to its report
 */
export function explainOutcome(
  outcome: OutcomeStanding,
  findings: ReadonlyMap<string, Finding>,
  reference?: string,
): readonly ExplanationStep[] {
  return [
    { about: 'outcome', id: outcome.key, rule: outcome.rule, verdict: outcome.verdict, words: outcomeWords(outcome) },
    ...outcome.findings.map((judged): ExplanationStep => {
      const words = explainedFinding(judged, findings.get(judged.id), outcome, reference)
      return { about: 'finding', id: judged.id, rule: judged.rule, verdict: judged.verdict, words }
    }),
  ]
}

function projectWords({ project }: ProjectHistory, verdict: ProjectVerdict): string {
  const { answered, clock, outcomes } = verdict
  const basis =
    answered.of === 0
      ? reportWords(clock ?? { state: 'undated', rule: 'C4' }, project.report_published)
      : `${answered.n} of ${counted(answered.of, 'outcome that counts', 'outcomes that count')} answered with a result${basisWords[verdict.basis]}.`
  return [
    `${verdictWords[verdict.code]} on ${dateInWords(verdict.on)} (rule ${verdict.rule}, version ${verdict.rulesVersion} of the rules).`,
    basis,
    ...(takesSilenceForNone(verdict) ? [silenceWords] : []),
    ...verdict.marks.map((mark) => `${markWords[mark]}.`),
    ...chanceWords(verdict),
    ...besideWords(outcomes),
  ].join(' ')
}

const basisWords: { readonly [B in CountingBasis]: string } = {
  registered: '; what was registered before the start counts',
  said: '; what is said to have been registered before the start counts',
  'named-by-report':
    '; what the report, protocol or paper names as primary counts, with what was registered before the report',
  'all-reported': '; nothing was named beforehand, so everything reported counts',
}

const silenceWords = 'What has no answer is taken for no difference beside what improved: silence never pays.'

function takesSilenceForNone({ code, outcomes }: ProjectVerdict): boolean {
  const counting = outcomes.filter(({ counts }) => counts)
  const isLeftOut = counting.some(({ verdict }) => verdict === 'silent' || verdict === 'not-measured')
  return code === 'improved-in-part' && isLeftOut && counting.some(({ verdict }) => sideOf(verdict) === 'good')
}

/** Several outcomes that nobody singled out beforehand: one in twenty differs from nothing by chance alone. */
function chanceWords({ answered, hasPrimary }: ProjectVerdict): readonly string[] {
  if (answered.n < 2 || hasPrimary) return []
  const many = counted(answered.n, 'outcome')
  return [
    `${many} were judged and none was named beforehand as the main one: about one in twenty would differ from nothing by chance alone.`,
  ]
}

/** What did not decide: a reader must know what else was found. */
function besideWords(outcomes: readonly OutcomeStanding[]): readonly string[] {
  const beside = outcomes.filter(({ counts, verdict }) => !counts && (isJudged(verdict) || isUnanswered(verdict)))
  if (beside.length === 0) return []
  const told = [...new Set(beside.map(({ verdict }) => verdict))].map(
    (code) => `${beside.filter(({ verdict }) => verdict === code).length} ${verdictWords[code].toLowerCase()}`,
  )
  return [`Beside what counts: ${told.join(', ')}.`]
}

function whenInWords(date: PartialDate): string {
  return `${isPlainDate(date) ? 'on' : 'in'} ${dateInWords(date)}`
}

function reportWords(clock: DueState, published: PartialDate | undefined): string {
  if (clock.state !== 'not-entered' || published === undefined) return dueWords(clock)
  return `A report was published ${whenInWords(published)}, and no finding of it is entered here yet: a gap of this register, not of the project.`
}

function outcomeWords(outcome: OutcomeStanding): string {
  const name = `${outcome.label}: ${verdictWords[outcome.verdict].toLowerCase()} (rule ${outcome.rule}).`
  const standing = outcome.promise === undefined ? 'It was not promised beforehand.' : promiseWords(outcome)
  const told =
    outcome.findings.length === 0
      ? ''
      : ` No result on record answers it (${counted(outcome.findings.length, 'finding')} shown).`
  if (outcome.clock !== undefined) return `${name}${told} ${dueWords(outcome.clock)}`
  if (outcome.designLevel === undefined) return `${name} What was read of it says that it was not measured. ${standing}`
  const deciding = outcome.findings.filter(({ role }) => role === 'decides').length
  const aside = outcome.findings.length - deciding
  const kept = `Decided by ${counted(deciding, 'finding')} of the strongest design on record (${designLevelWords[outcome.designLevel]})`
  const word = outcome.asReported ? ' As reported: no interval is on record to judge by.' : ''
  return `${name} ${kept}${aside > 0 ? `; ${counted(aside, 'other finding')} shown beside ${aside === 1 ? 'it' : 'them'}` : ''}.${word} ${standing}`
}

const registeredWords: { readonly [W in RegisteredPromise['registered']]: string } = {
  'before-start': 'Registered',
  said: 'Said to have been registered',
  late: 'Added',
}

function promiseWords({ promise, counts }: OutcomeStanding): string {
  if (promise === undefined) return ''
  const { terms, registered, isDropped, withdrawnOn } = promise
  const day = dateInWords(terms.registered_on)
  if (registered === 'late') {
    return counts
      ? `Added on ${day}, after the start; it counts because nothing was registered before it.`
      : `Added on ${day}, after the start, so it does not count for the project.`
  }
  const place = terms.primary ? 'primary' : 'secondary'
  const taken =
    withdrawnOn === undefined
      ? 'taken back after the start, so it still counts'
      : `withdrawn on ${dateInWords(withdrawnOn)}, after the start, so it still counts`
  return `${registeredWords[registered]} on ${day} as a ${place} outcome${isDropped ? `; ${taken}` : ''}.`
}

const byWords: { readonly [R in DueState['rule']]: string } = {
  C1: '',
  C2: ', when its report is due',
  C3: " by its programme's rule",
  C4: '',
}

function dueWords({ state, dueOn, silentFrom, rule }: DueState): string {
  if (dueOn === undefined) return 'No source read says by when an answer is due.'
  const due = `An answer was due on ${dateInWords(dueOn)}${byWords[rule]}`
  if (state === 'not-yet-due') return `An answer is due on ${dateInWords(dueOn)}${byWords[rule]}.`
  if (state === 'not-entered') return `${due}. A published report is on record that was not read to its end here.`
  const silent = silentFrom === undefined ? '' : dateInWords(silentFrom)
  return state === 'due'
    ? `${due}; it counts as silent from ${silent}.`
    : `${due}; it has counted as silent since ${silent}.`
}
