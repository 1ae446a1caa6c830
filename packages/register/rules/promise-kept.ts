import { addDays, firstDayOf, type PlainDate } from '../plain-date.ts'
import type { Finding } from '../records/finding.ts'
import type { Programme } from '../records/programme.ts'
import type { Project } from '../records/project.ts'
import { isBeforeStart, type RegisteredPromise } from './registration.ts'
import { reportDueOn } from './silence.ts'

/** Whether a project kept its promise to tell, apart from what it had to tell (section 6). */
export interface PromiseKept {
  readonly registered: 'prospectively' | 'late' | 'never'
  /** Promised outcomes whose due date has passed, or that are answered already; and how many of them are answered. */
  readonly answered: { readonly n: number; readonly due: number }
  /** Of the answered ones that had a due date: answered by it. `unknown` where no date of reporting is on record. */
  readonly onTime: { readonly n: number; readonly unknown: number }
  /** Outcomes that became primary, or ceased to be, after the start. */
  readonly switched: { readonly toPrimary: readonly string[]; readonly toSecondary: readonly string[] }
  readonly published: boolean
  /** Registered beforehand, and every promise that fell due was answered on time, whatever the answer. */
  readonly candid: boolean
  readonly changesOn?: PlainDate
}

/**
 * The promise-kept marks on a day (section 6). An answer of "not measured" is an answer.
 * @param programme gives promises without a date of their own the day by which the project's report is due
 */
export function promiseKeptOn(
  today: PlainDate,
  project: Project,
  promises: readonly RegisteredPromise[],
  findings: readonly Finding[],
  programme?: Programme,
): PromiseKept {
  const reportDue = reportDueOn(project, programme)
  const states = promises.map((promise) =>
    answerOn(
      today,
      promise.terms.due_on ?? reportDue,
      findings.filter((finding) => finding.outcome_id === promise.id),
    ),
  )
  const due = states.filter((state) => state.answered || state.isDue)
  const onTime = due.filter((state) => state.answered && state.onTime === true)
  const registered =
    promises.length === 0
      ? 'never'
      : promises.some((promise) =>
            isBeforeStart(promise.versions[0]?.registered_on ?? promise.latest.registered_on, project.started),
          )
        ? 'prospectively'
        : 'late'
  const waits = states.flatMap((state) => (state.dueAfter === undefined ? [] : [state.dueAfter])).sort()
  return {
    registered,
    answered: { n: due.filter((state) => state.answered).length, due: due.length },
    onTime: {
      n: onTime.length,
      unknown: due.filter((state) => state.answered && state.dated && state.onTime === undefined).length,
    },
    switched: {
      toPrimary: promises.filter((promise) => promise.switched === 'to-primary').map((promise) => promise.id),
      toSecondary: promises.filter((promise) => promise.switched === 'to-secondary').map((promise) => promise.id),
    },
    published: isPublished(project),
    candid:
      registered === 'prospectively' && due.length > 0 && due.every((state) => state.answered && state.onTime === true),
    ...(waits[0] === undefined ? {} : { changesOn: waits[0] }),
  }
}

/** True when a report that anyone can read is on record. */
export function isPublished(project: Project): boolean {
  return project.report_published !== undefined
}

interface AnswerState {
  readonly answered: boolean
  readonly dated: boolean
  readonly isDue: boolean
  readonly onTime?: boolean
  readonly dueAfter?: PlainDate
}

function answerOn(today: PlainDate, due: PlainDate | undefined, answers: readonly Finding[]): AnswerState {
  if (answers.length > 0) {
    const firstTold = answers
      .flatMap((answer) => (answer.reported_on === undefined ? [] : [firstDayOf(answer.reported_on)]))
      .sort()[0]
    return {
      answered: true,
      dated: due !== undefined,
      isDue: true,
      ...(due === undefined || firstTold === undefined ? {} : { onTime: firstTold <= due }),
    }
  }
  if (due === undefined) return { answered: false, dated: false, isDue: false }
  return due < today
    ? { answered: false, dated: true, isDue: true }
    : { answered: false, dated: true, isDue: false, dueAfter: addDays(due, 1) }
}
