import { firstDayOf, type PlainDate } from '../plain-date.ts'
import type { Finding } from '../records/finding.ts'
import type { Programme } from '../records/programme.ts'
import type { Project } from '../records/project.ts'
import { type CountingBasis, countingOf, type OutcomeFindings } from './counting.ts'
import { attributionOf, type DesignLevel } from './design-level.ts'
import type { Yardstick } from './interval.ts'
import { type JudgedOutcome, verdictOfOutcome } from './outcome-verdict.ts'
import { type PromiseKept, promiseKeptOn } from './promise-kept.ts'
import { promisesOf, type RegisteredPromise, type Registration, type Withdrawals } from './registration.ts'
import { type DueState, dueStateOn, graceDaysOf, isReportUnread, promiseDue, reportDue } from './silence.ts'
import {
  type Attribution,
  isJudged,
  isUnanswered,
  isWaiting,
  type Mark,
  marks,
  rulesVersion,
  type Side,
  sideOf,
  type Verdict,
} from './verdict-codes.ts'
import { designLevelOfVerdict } from './verdict-strength.ts'

/** All that a verdict follows from: the records of one project as they stand, every registration that was entered, its programme. */
export interface ProjectHistory {
  readonly project: Project
  readonly programme?: Programme
  readonly registrations: readonly Registration[]
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
  /** When the answer of a promise, or of what is still owed, is or was due. */
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
  /** Why what counts counts. */
  readonly basis: CountingBasis
  /** Whether something was named beforehand, or by the report, as the main thing. */
  readonly hasPrimary: boolean
  /** Of the outcomes that count, how many were answered with a result. */
  readonly answered: { readonly n: number; readonly of: number }
  readonly promise: PromiseKept
  readonly clock?: DueState
  /** The first later day on which the calendar alone may change this verdict. */
  readonly changesOn?: PlainDate
}

/** What the outcomes that count hold, as the rulings ask for it. */
interface Held {
  readonly found: ReadonlySet<Verdict>
  readonly sides: ReadonlySet<Side>
}

interface Combination {
  readonly rule: string
  readonly when: (held: Held) => boolean
  readonly gives: Verdict
}

const isFor = ({ found, sides }: Held) => sides.has('good') || found.has('improved-in-part')
const isAgainst = ({ found, sides }: Held) => sides.has('bad') || found.has('worse-in-part')

/** How the judged outcomes that count combine (section 5), in order: the first that holds decides. */
export const projectRulings: readonly Combination[] = [
  { rule: 'P1', when: (held) => held.found.has('mixed') || (isFor(held) && isAgainst(held)), gives: 'mixed' },
  {
    rule: 'P2',
    when: ({ found, sides }) => found.has('improved-in-part') || (sides.has('good') && sides.has('none')),
    gives: 'improved-in-part',
  },
  { rule: 'P3', when: ({ found }) => found.has('improved-less-than-promised'), gives: 'improved-less-than-promised' },
  { rule: 'P3', when: ({ found }) => found.has('improved'), gives: 'improved' },
  { rule: 'P3', when: ({ found }) => found.has('kept'), gives: 'kept' },
  {
    rule: 'P4',
    when: ({ found, sides }) => found.has('worse-in-part') || (sides.has('bad') && sides.has('none')),
    gives: 'worse-in-part',
  },
  { rule: 'P5', when: ({ sides }) => sides.has('bad'), gives: 'worse' },
  {
    rule: 'P6',
    when: ({ found }) => found.has('no-difference') && !found.has('not-shown'),
    gives: 'no-difference',
  },
  { rule: 'P7', when: () => true, gives: 'not-shown' },
]

/** How the outcomes that count combine when none of them is judged, in order. */
export const unansweredRulings: readonly Combination[] = [
  { rule: 'P8', when: ({ found }) => found.has('silent'), gives: 'silent' },
  { rule: 'P9', when: ({ found }) => found.has('not-entered'), gives: 'not-entered' },
  { rule: 'P10', when: ({ found }) => found.has('not-measured'), gives: 'not-measured' },
  { rule: 'P11', when: ({ found }) => found.has('due'), gives: 'due' },
  { rule: 'P11', when: ({ found }) => found.has('not-yet-due'), gives: 'not-yet-due' },
  { rule: 'P11', when: () => true, gives: 'undated' },
]

/** The verdict of a project on a day, by the published rules (sections 4 to 6). Pure: any past day can be asked about. */
export function verdictOf(history: ProjectHistory, today: PlainDate): ProjectVerdict {
  const { project, programme } = history
  const outcomes = outcomesOf(history)
  const counting = countingOf(project, outcomes, today)
  const ownReport = reportDue(project, programme)
  const isUnread = isReportUnread(project, today)
  const grace = graceDaysOf(programme)
  const judgedOutcomes = outcomes.map((outcome) => {
    const due = promiseDue(outcome.promise?.terms.due_on, ownReport)
    const clock = dueStateOn(today, due, grace, isUnread)
    const judged = verdictOfOutcome(outcome.findings, yardstickOf(outcome.promise), clock, today)
    return { outcome, due, clock, judged }
  })
  const standings = judgedOutcomes.map(({ outcome, clock, judged }): OutcomeStanding => {
    const { key, label, promise } = outcome
    const { state: _state, changesOn: _changesOn, ...dueClock } = clock
    const about = promise === undefined ? { key, label } : { key, label, promise }
    // What was never promised and is answered was never due.
    const isOwed = promise !== undefined || judged.clock !== undefined
    return { ...judged, ...about, ...(isOwed ? { dueClock } : {}), counts: counting.keys.has(key) }
  })
  const counted = standings.filter(({ counts }) => counts)
  const judged = counted.filter(({ verdict }) => isJudged(verdict))
  const own = counted.length === 0 ? reportClock(today, ownReport, grace, isUnread) : undefined
  const ruling = rulingOn((own ? [{ verdict: own.state }] : counted).map(({ verdict }) => verdict))
  const code = ruling?.gives ?? 'undated'
  const designLevel = judged.length > 0 ? designLevelOfVerdict(code, judged) : undefined
  const promise = promiseKeptOn(
    today,
    project,
    judgedOutcomes.flatMap(({ outcome, due, judged: { verdict, findings } }) =>
      outcome.promise === undefined ? [] : [{ ...outcome, verdict, judgedFindings: findings, due }],
    ),
    outcomes,
  )
  const changesOn = earliest([
    ...standings.map((standing) => standing.changesOn),
    own?.changesOn,
    promise.changesOn,
    publicationAfter(today, project),
  ])
  return {
    code,
    rule: ruling?.rule ?? 'P11',
    marks: marksOf(project, standings, judged, promise),
    rulesVersion,
    on: today,
    ...(designLevel === undefined ? {} : { designLevel, attribution: attributionOf(designLevel) }),
    outcomes: standings,
    basis: counting.basis,
    hasPrimary: counting.hasPrimary,
    answered: { n: judged.length, of: counted.length },
    promise,
    ...(own === undefined ? {} : { clock: own }),
    ...(changesOn === undefined ? {} : { changesOn }),
  }
}

/** The verdict that several outcomes of one attempt come to (section 5), were they all that counts; *undated* of none. */
export function combinedVerdict(outcomes: readonly Verdict[]): Verdict {
  return rulingOn(outcomes)?.gives ?? 'undated'
}

function rulingOn(outcomes: readonly Verdict[]): Combination | undefined {
  const judged = outcomes.filter(isJudged)
  return judged.length > 0
    ? projectRulings.find(({ when }) => when(heldBy(judged, outcomes)))
    : unansweredRulings.find(({ when }) => when(heldBy(outcomes, [])))
}

/** The findings of a project by promise, and of what was never promised by label. */
function outcomesOf({ project, registrations, withdrawals, findings }: ProjectHistory): readonly OutcomeFindings[] {
  const promises = promisesOf(project, registrations, withdrawals)
  const answers = new Map<string, Finding[]>(promises.map(({ id }) => [id, []]))
  const byLabel = new Map<string, Finding[]>()
  for (const finding of findings) {
    const promised = finding.outcome_id === undefined ? undefined : answers.get(finding.outcome_id)
    if (promised) {
      promised.push(finding)
      continue
    }
    const label = finding.outcome ?? finding.outcome_code ?? finding.id
    byLabel.set(label, [...(byLabel.get(label) ?? []), finding])
  }
  return [
    ...promises.map((promise) => ({
      key: promise.id,
      label: promise.terms.label,
      promise,
      findings: answers.get(promise.id) ?? [],
    })),
    ...[...byLabel].map(([label, told]) => ({ key: `label:${label}`, label, findings: told })),
  ]
}

/**
 * What each finding of an outcome is judged against: the version of the promise that binds. Its sizes judge only where they were registered
 * before the start; one typed later is shown, and judges nothing. What was never promised is judged by the finding's own direction.
 */
function yardstickOf(promise: RegisteredPromise | undefined): (finding: Finding) => Yardstick {
  if (promise === undefined) return ({ direction_wanted: wanted }) => ({ wanted })
  const { terms, registered } = promise
  const { scale, smallest_worthwhile_change: change, margin } = terms
  const isBinding = registered === 'before-start'
  const yardstick: Yardstick = {
    wanted: terms.direction_wanted,
    ...(scale === undefined ? {} : { scale }),
    isNoWorse: terms.promise === 'no-worse',
    ...(isBinding && change !== undefined ? { smallestChange: change } : {}),
    ...(isBinding && margin !== undefined ? { margin } : {}),
  }
  return () => yardstick
}

/** Silence never pays: beside something good, what is silent or was not measured is taken for no difference. It never softens what is bad. */
function heldBy(judged: readonly Verdict[], counted: readonly Verdict[]): Held {
  const found = new Set(judged)
  const sides = new Set([...found].flatMap((verdict) => sideOf(verdict) ?? []))
  const isLeftOut = counted.some((verdict) => verdict === 'silent' || verdict === 'not-measured')
  if (isLeftOut && sides.has('good')) sides.add('none')
  return { found, sides }
}

/** Where nothing counts, the report's own clock; one that is published and was not read whole is not entered, whatever its date. */
function reportClock(
  today: PlainDate,
  due: ReturnType<typeof reportDue>,
  graceDays: number,
  isUnread: boolean,
): DueState {
  const state = dueStateOn(today, due, graceDays, isUnread)
  if (!isUnread) return state
  const { changesOn: _changesOn, ...rest } = state
  return { ...rest, state: 'not-entered' }
}

/** The day on which a report that is still to be published will be, where that is on record. */
function publicationAfter(today: PlainDate, { report_published: published }: Project): PlainDate | undefined {
  const day = published === undefined ? undefined : firstDayOf(published)
  return day !== undefined && day > today ? day : undefined
}

function marksOf(
  project: Project,
  standings: readonly OutcomeStanding[],
  judged: readonly OutcomeStanding[],
  { registered }: PromiseKept,
): readonly Mark[] {
  const counted = standings.filter(({ counts }) => counts)
  const isJudgedAtAll = judged.length > 0
  const holds: { readonly [M in Mark]: boolean } = {
    'so-far': isJudgedAtAll && counted.some(({ verdict }) => isWaiting(verdict)),
    incomplete: isJudgedAtAll && counted.some(({ verdict }) => isUnanswered(verdict)),
    'as-reported': isJudgedAtAll && judged.every(({ asReported }) => asReported),
    'not-registered': registered === 'late' || registered === 'never',
    'entered-late': registered === 'said',
    withdrawn: standings.some(({ findings }) => findings.some(({ role }) => role === 'withdrawn')),
    'stopped-early': project.stopped_early === true,
  }
  return marks.filter((mark) => holds[mark])
}

function earliest(days: readonly (PlainDate | undefined)[]): PlainDate | undefined {
  return days.flatMap((day) => day ?? []).toSorted()[0]
}
