import { addDays, daysBetween, firstDayOf, lastDayOf, type PlainDate } from '../plain-date.ts'
import type { Programme } from '../records/programme.ts'
import type { Project } from '../records/project.ts'
import type { Waiting } from './verdict-codes.ts'

/** Days after a due date before an unanswered promise is silent, where a programme does not say. */
export const defaultGraceDays = 90

/** Where a due date comes from: the promise itself, the project's report, its programme's rule; or nothing says when. */
export type ClockRule = 'C1' | 'C2' | 'C3' | 'C4'

/** A day by which an answer is due, with the rule that gives it. */
export interface DueDate {
  readonly on?: PlainDate
  readonly rule: ClockRule
}

/** Where the calendar leaves a promise that nothing answers (verdict rules, section 4). */
export interface DueState {
  readonly state: Waiting | 'silent' | 'not-entered'
  readonly dueOn?: PlainDate
  /** First day on which the promise counts as silent. */
  readonly silentFrom?: PlainDate
  /** First day after `today` on which the state will differ if nothing is reported. */
  readonly changesOn?: PlainDate
  readonly rule: ClockRule
}

export function graceDaysOf(programme: Pick<Programme, 'grace_days'> | undefined): number {
  return programme?.grace_days ?? defaultGraceDays
}

/**
 * State on `today` of a promise that nothing answers: not yet due until its due date is over, then due, then silent.
 * @param isNotEntered a published report is on record that was not read whole: what is due or silent is then this register's own gap
 */
export function dueStateOn(today: PlainDate, due: DueDate, graceDays: number, isNotEntered = false): DueState {
  const { on: dueOn, rule } = due
  if (dueOn === undefined) return { state: 'undated', rule }
  const silentFrom = addDays(dueOn, graceDays + 1)
  const lateDays = daysBetween(dueOn, today)
  if (lateDays <= 0) return { state: 'not-yet-due', dueOn, silentFrom, changesOn: addDays(dueOn, 1), rule }
  if (isNotEntered) return { state: 'not-entered', dueOn, silentFrom, rule }
  if (lateDays <= graceDays) return { state: 'due', dueOn, silentFrom, changesOn: silentFrom, rule }
  return { state: 'silent', dueOn, silentFrom, rule }
}

/**
 * The day by which a project's report is due: its own, where its programme or registration says one, else by its programme's rule, counted
 * from the last day that its end can mean. A date known to its month or year is the last day that it can mean.
 */
export function reportDue(
  project: Pick<Project, 'report_due_on' | 'ended'>,
  programme: Pick<Programme, 'results_due_days'> | undefined,
): DueDate {
  if (project.report_due_on !== undefined) return { on: lastDayOf(project.report_due_on), rule: 'C2' }
  if (project.ended === undefined || programme?.results_due_days === undefined) return { rule: 'C4' }
  return { on: addDays(lastDayOf(project.ended), programme.results_due_days), rule: 'C3' }
}

/** The day by which a promise is due: its own, else that of the project's report. */
export function promiseDue(own: PlainDate | undefined, report: DueDate): DueDate {
  return own === undefined ? report : { on: own, rule: 'C1' }
}

/** True when a report that anyone can read is on record, published by the day asked about. */
export function isPublished(
  { report_published: published }: Pick<Project, 'report_published'>,
  today: PlainDate,
): boolean {
  return published !== undefined && firstDayOf(published) <= today
}

/** True when a published report is on record that is not marked as read whole: what it does not answer here may stand in it. */
export function isReportUnread(project: Project, today: PlainDate): boolean {
  return isPublished(project, today) && project.report_read !== true
}

/** A promise that was answered: the days on which the register came to hold it, and its answer. */
export interface LateAnswer {
  readonly silentFrom: PlainDate
  readonly registeredHere: PlainDate
  readonly answeredHere: PlainDate
}

/**
 * Whether this register held the promise as silent until its answer came. One that came onto record on the day of its answer, or
 * after it, was never silent here, whatever its date.
 */
export function wasSilentUntilAnswered({ silentFrom, registeredHere, answeredHere }: LateAnswer): boolean {
  return silentFrom <= answeredHere && registeredHere < answeredHere
}
