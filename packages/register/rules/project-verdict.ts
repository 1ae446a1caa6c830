import type { PlainDate } from '../plain-date.ts'
import type { Finding } from '../records/finding.ts'
import type { PromisedOutcome } from '../records/outcome.ts'
import type { Programme } from '../records/programme.ts'
import type { Project } from '../records/project.ts'
import { attributionOf, type DesignLevel } from './design-level.ts'
import { type JudgedOutcome, nextChangeOf, verdictOfOutcome } from './outcome-verdict.ts'
import { type PromiseKept, promiseKeptOn } from './promise-kept.ts'
import { promisesOf, type RegisteredPromise, type Withdrawals } from './registration.ts'
import { type DueState, dueStateOn, graceDaysOf, reportDueOn } from './silence.ts'
import { type Attribution, isJudged, isWaiting, type Mark, rulesVersion, type Verdict } from './verdict-codes.ts'
import { designLevelOfVerdict } from './verdict-strength.ts'

/** All that a verdict follows from: the records of one project as they stand, every version of its registrations, its programme. */
export interface ProjectHistory {
  readonly project: Project
  readonly programme?: Programme
  readonly registrations: readonly PromisedOutcome[]
  /** Which of its outcomes were withdrawn, and when. */
  readonly withdrawals?: Withdrawals
  readonly findings: readonly Finding[]
}

/** One outcome of a project, judged: a promise, or something reported that was never promised. */
export interface OutcomeStanding extends JudgedOutcome {
  /** The outcome's id; for what was never promised, `label:` and its label. */
  readonly key: string
  readonly label: string
  readonly promise?: RegisteredPromise
  /** Of a promise: when its answer is or was due, answered or not. The same on every day. */
  readonly dueClock?: Pick<DueState, 'dueOn' | 'silentFrom' | 'rule'>
  /** Whether it decides the project's verdict. */
  readonly counts: boolean
}

export interface ProjectVerdict {
  readonly code: Verdict
  readonly marks: readonly Mark[]
  readonly rule: string
  readonly rulesVersion: number
  readonly on: PlainDate
  /** How sure the verdict is: the design that establishes it (see `designLevelOfVerdict`). */
  readonly designLevel?: DesignLevel
  readonly attribution?: Attribution
  readonly outcomes: readonly OutcomeStanding[]
  /** Of the outcomes that count, how many were answered with a result. */
  readonly answered: { readonly n: number; readonly of: number }
  readonly promise: PromiseKept
  readonly clock?: DueState
  /** The first later day on which the calendar alone may change this verdict. */
  readonly changesOn?: PlainDate
}

interface Combination {
  readonly rule: string
  readonly when: (found: ReadonlySet<Verdict>) => boolean
  readonly gives: Verdict
}

const improvedLess = 'improved-less-than-promised'
const hasImproved = (found: ReadonlySet<Verdict>) => found.has('improved') || found.has(improvedLess)
const hasDoubt = (found: ReadonlySet<Verdict>) => found.has('no-difference') || found.has('unclear')

/** How the judged primary outcomes combine (section 5), in order: the first that holds decides. */
export const projectRulings: readonly Combination[] = [
  { rule: 'P1', when: (found) => found.has('mixed'), gives: 'mixed' },
  { rule: 'P2', when: (found) => hasImproved(found) && found.has('worse'), gives: 'mixed' },
  { rule: 'P3', when: (found) => found.has('worse'), gives: 'worse' },
  { rule: 'P4', when: (found) => hasImproved(found) && hasDoubt(found), gives: 'mixed' },
  { rule: 'P5', when: (found) => found.has(improvedLess), gives: improvedLess },
  { rule: 'P6', when: (found) => found.has('improved'), gives: 'improved' },
  { rule: 'P7', when: (found) => found.has('no-difference'), gives: 'no-difference' },
  { rule: 'P8', when: () => true, gives: 'unclear' },
]

/** How primaries combine when none of them is judged, in order. */
export const unansweredRulings: readonly Combination[] = [
  { rule: 'P9', when: (found) => found.has('silent'), gives: 'silent' },
  { rule: 'P10', when: (found) => found.has('not-measured'), gives: 'not-measured' },
  { rule: 'P11', when: (found) => found.has('due'), gives: 'due' },
  { rule: 'P12', when: (found) => found.has('not-yet-due'), gives: 'not-yet-due' },
  { rule: 'P13', when: () => true, gives: 'undated' },
]

/** The verdict of a project on a day, by the published rules (sections 4 to 6). Pure: any past day can be asked about. */
export function verdictOf(history: ProjectHistory, today: PlainDate): ProjectVerdict {
  const promises = promisesOf(history.project, history.registrations, history.withdrawals)
  const registered = promises.some((promise) => promise.isPrimary)
  const standings = [
    ...promises.map((promise) => promisedStanding(history, promise, registered, today)),
    ...unpromisedStandings(history, promises, !registered),
  ]
  const counted = standings.filter((standing) => standing.counts)
  const reportDue = dueStateOn(
    today,
    reportDueOn(history.project, history.programme),
    graceDaysOf(history.programme),
    'C2',
  )
  const nothingToJudge = counted.length === 0
  const judged = counted.filter((standing) => isJudged(standing.verdict))
  const found = new Set<Verdict>((judged.length > 0 ? judged : counted).map((standing) => standing.verdict))
  // A published report breaks the silence of a project that registered nothing, even before its findings are entered here.
  const isReported = history.project.report_published !== undefined
  const dueState: DueState = isReported ? { state: 'undated', rule: 'C3' } : reportDue
  if (nothingToJudge) found.add(dueState.state)
  const ruling = (judged.length > 0 ? projectRulings : unansweredRulings).find((combination) => combination.when(found))
  const designLevel = ruling && judged.length > 0 ? designLevelOfVerdict(ruling.rule, judged) : undefined
  const promise = promiseKeptOn(today, history.project, promises, history.findings, history.programme)
  const changesOn = earliest([
    ...standings.map(nextChangeOf),
    nothingToJudge ? dueState.changesOn : undefined,
    promise.changesOn,
  ])
  return {
    code: ruling?.gives ?? 'undated',
    rule: ruling?.rule ?? 'P13',
    marks: marksOf(history.project, counted, judged, promises),
    rulesVersion,
    on: today,
    ...(designLevel === undefined ? {} : { designLevel, attribution: attributionOf(designLevel) }),
    outcomes: standings,
    answered: { n: judged.length, of: counted.length },
    promise,
    ...(nothingToJudge ? { clock: dueState } : {}),
    ...(changesOn === undefined ? {} : { changesOn }),
  }
}

function promisedStanding(
  history: ProjectHistory,
  promise: RegisteredPromise,
  registered: boolean,
  today: PlainDate,
): OutcomeStanding {
  const { terms } = promise
  const findings = history.findings.filter((finding) => finding.outcome_id === promise.id)
  const own = terms.due_on
  const due = own ?? reportDueOn(history.project, history.programme)
  const dueState = dueStateOn(today, due, graceDaysOf(history.programme), own === undefined ? 'C2' : 'C1')
  const yardstick = {
    wanted: terms.direction_wanted,
    ...(terms.scale === undefined ? {} : { scale: terms.scale }),
    ...(terms.smallest_worthwhile_change === undefined ? {} : { smallestChange: terms.smallest_worthwhile_change }),
  }
  const judged = verdictOfOutcome(findings, yardstick, dueState)
  // Where nothing was registered beforehand, late promises count with everything else that was reported.
  const counts = registered ? promise.isPrimary : promise.latest.primary || findings.length > 0
  const { state: _state, changesOn: _changesOn, ...dueClock } = dueState
  return { ...judged, key: promise.id, label: terms.label, promise, dueClock, counts }
}

/** What was reported and is no promise on record, by label; it decides only where nothing was registered beforehand. */
function unpromisedStandings(
  history: ProjectHistory,
  promises: readonly RegisteredPromise[],
  counts: boolean,
): readonly OutcomeStanding[] {
  const promised = new Set(promises.map(({ id }) => id))
  const byLabel = new Map<string, Finding[]>()
  for (const finding of history.findings) {
    if (finding.outcome_id !== undefined && promised.has(finding.outcome_id)) continue
    const label = finding.outcome ?? finding.outcome_code ?? finding.id
    byLabel.set(label, [...(byLabel.get(label) ?? []), finding])
  }
  return [...byLabel].map(([label, findings]) => {
    const ownDirection = ({ direction_wanted: wanted }: Finding) => ({ wanted })
    const judged = verdictOfOutcome(findings, ownDirection, { state: 'undated', rule: 'C3' })
    return { ...judged, key: `label:${label}`, label, counts }
  })
}

function marksOf(
  project: Project,
  counted: readonly OutcomeStanding[],
  judged: readonly OutcomeStanding[],
  promises: readonly RegisteredPromise[],
): readonly Mark[] {
  const marks: Mark[] = []
  if (judged.length > 0) {
    if (counted.some((standing) => isWaiting(standing.verdict))) marks.push('so-far')
    if (counted.some((standing) => standing.verdict === 'silent' || standing.verdict === 'not-measured'))
      marks.push('incomplete')
  }
  if (promises.every((promise) => promise.standing === 'added')) marks.push('not-registered')
  if (project.stopped_early) marks.push('stopped-early')
  return marks
}

function earliest(days: readonly (PlainDate | undefined)[]): PlainDate | undefined {
  return days.reduce<PlainDate | undefined>(
    (first, day) => (day !== undefined && (first === undefined || day < first) ? day : first),
    undefined,
  )
}
