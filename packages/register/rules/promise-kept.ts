import { addDays, daysBetween, firstDayOf, type PlainDate } from '../plain-date.ts'
import type { Finding } from '../records/finding.ts'
import type { Project } from '../records/project.ts'
import type { OutcomeFindings } from './counting.ts'
import type { OutcomeFinding } from './outcome-verdict.ts'
import type { RegisteredWhen } from './registration.ts'
import { type DueDate, isPublished } from './silence.ts'
import { type SwitchedOutcomes, switchedOutcomes } from './switched-outcomes.ts'
import { isJudged, type Verdict } from './verdict-codes.ts'

/** How a project registered what it promised: the best that any of its registrations is. */
export type Registered = 'prospectively' | 'said' | 'late' | 'never'

/** An answer that came after its due date, by outcome. */
export interface LateAnswerTold {
  readonly key: string
  readonly days: number
}

/** Whether an answer came by its due date. `unknown` where no date of reporting is on record. */
export type AnsweredInTime = 'on-time' | 'late' | 'unknown'

/** Whether a project kept its promise to tell, apart from what it had to tell (section 6). */
export interface PromiseKept {
  readonly registered: Registered
  /**
   * Promised outcomes whose due date has passed, or that are answered already; how many of them are answered; and of how many a published
   * report may hold the answer that this register has not entered.
   */
  readonly answered: { readonly n: number; readonly due: number; readonly notEntered: number }
  /** Of the answered ones that had a due date: answered by it. `unknown` where no date of reporting is on record. */
  readonly onTime: { readonly n: number; readonly unknown: number }
  /** Answers that came after their due date, with how many days late. */
  readonly late: readonly LateAnswerTold[]
  /** The same by outcome: of each answered one that had a due date. */
  readonly inTime: ReadonlyMap<string, AnsweredInTime>
  readonly switched: SwitchedOutcomes
  readonly published: boolean
  /** Registered beforehand, every promise that fell due answered on time and one judged, whatever it found. One without a date is never late. */
  readonly candid: boolean
  readonly changesOn?: PlainDate
}

/** A promise, judged on the day, with the day by which its answer is due. */
export interface JudgedPromise extends OutcomeFindings {
  readonly verdict: Verdict
  readonly judgedFindings: readonly OutcomeFinding[]
  readonly due: DueDate
}

const bestFirst: readonly RegisteredWhen[] = ['before-start', 'said', 'late']
const registeredAs: { readonly [W in RegisteredWhen]: Registered } = {
  'before-start': 'prospectively',
  said: 'said',
  late: 'late',
}

/** The best that any of a project's registrations is. */
export function registeredOf(outcomes: readonly OutcomeFindings[]): Registered {
  const best = bestFirst.find((when) => outcomes.some(({ promise }) => promise?.registered === when))
  return best === undefined ? 'never' : registeredAs[best]
}

/** The promise-kept marks on a day (section 6). An answer of "not measured" is an answer; "too early to say" is none. */
export function promiseKeptOn(
  today: PlainDate,
  project: Project,
  promises: readonly JudgedPromise[],
  outcomes: readonly OutcomeFindings[],
): PromiseKept {
  const states = promises.map((promise) => answerOn(today, promise, project))
  const due = states.filter((state) => state.isAnswered || state.isDue)
  const answered = due.filter((state) => state.isAnswered)
  const dated = answered.filter((state) => state.isDated)
  const registered = registeredOf(outcomes)
  const isOnTime = (state: AnswerState) => inTimeOf(state) === 'on-time'
  const waits = states.flatMap((state) => (state.dueAfter === undefined ? [] : [state.dueAfter])).sort()
  return {
    registered,
    answered: { n: answered.length, due: due.length, notEntered: states.filter((state) => state.isNotEntered).length },
    onTime: {
      n: dated.filter(isOnTime).length,
      unknown: dated.filter((state) => state.lateBy === undefined).length,
    },
    late: dated.flatMap(({ key, lateBy = 0 }) => (lateBy > 0 ? [{ key, days: lateBy }] : [])),
    inTime: new Map(dated.map((state) => [state.key, inTimeOf(state)])),
    switched: switchedOutcomes(outcomes),
    published: isPublished(project, today),
    candid:
      registered === 'prospectively' &&
      states.every((state) => !state.isNotEntered) &&
      due.every((state) => state.isAnswered && (isOnTime(state) || !state.isDated)) &&
      promises.some(({ verdict }) => isJudged(verdict)),
    ...(waits[0] === undefined ? {} : { changesOn: waits[0] }),
  }
}

function inTimeOf({ lateBy }: AnswerState): AnsweredInTime {
  if (lateBy === undefined) return 'unknown'
  return lateBy <= 0 ? 'on-time' : 'late'
}

interface AnswerState {
  readonly key: string
  readonly isAnswered: boolean
  readonly isNotEntered: boolean
  readonly isDated: boolean
  readonly isDue: boolean
  /** Days after the due date on which the answer was told; 0 or less when on time. Absent where no day is known. */
  readonly lateBy?: number
  readonly dueAfter?: PlainDate
}

function answerOn(today: PlainDate, promise: JudgedPromise, project: Project): AnswerState {
  const { key, verdict, due } = promise
  const isAnswered = isJudged(verdict) || verdict === 'not-measured'
  const isNotEntered = verdict === 'not-entered'
  const around = { key, isAnswered, isNotEntered, isDated: due.on !== undefined }
  if (due.on === undefined) return { ...around, isDue: isAnswered }
  if (isAnswered) {
    const told = toldOn(promise, project)
    return { ...around, isDue: true, ...(told === undefined ? {} : { lateBy: daysBetween(due.on, told) }) }
  }
  if (isNotEntered) return { ...around, isDue: false }
  return due.on < today ? { ...around, isDue: true } : { ...around, isDue: false, dueAfter: addDays(due.on, 1) }
}

/** The first day on which an answer was told: that of its finding, else that of the report's publication. */
function toldOn({ findings, judgedFindings }: JudgedPromise, project: Project): PlainDate | undefined {
  const answers = new Set(
    judgedFindings.flatMap(({ id, verdict, role }) => (verdict === 'too-early' || role === 'withdrawn' ? [] : [id])),
  )
  const days = findings
    .filter(({ id }) => answers.has(id))
    .flatMap(({ reported_on: on = project.report_published }: Finding) => (on === undefined ? [] : [firstDayOf(on)]))
  return days.toSorted()[0]
}
