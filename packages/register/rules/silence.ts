import { addDays, daysBetween, lastDayOf, type PlainDate } from '../plain-date.ts'
import type { Programme } from '../records/programme.ts'
import type { Project } from '../records/project.ts'
import type { Waiting } from './verdict-codes.ts'

/** Days after a due date before an unanswered promise is silent, where a programme does not say. */
export const defaultGraceDays = 90

/** Where the calendar leaves a promise that nothing answers (verdict rules, section 4). */
export interface DueState {
  readonly state: Waiting | 'silent'
  readonly dueOn?: PlainDate
  /** First day on which the promise counts as silent. */
  readonly silentFrom?: PlainDate
  /** First day after `today` on which the state will differ if nothing is reported. */
  readonly changesOn?: PlainDate
  /** `C1` a date of its own, `C2` the programme's due rule, `C3` nothing says when. */
  readonly rule: 'C1' | 'C2' | 'C3'
}

export function graceDaysOf(programme: Programme | undefined): number {
  return programme?.grace_days ?? defaultGraceDays
}

/** State on `today` of a promise due on `dueOn` that nothing answers: not yet due until that day is over, then due, then silent. */
export function dueStateOn(
  today: PlainDate,
  dueOn: PlainDate | undefined,
  graceDays: number,
  rule: 'C1' | 'C2',
): DueState {
  if (dueOn === undefined) return { state: 'undated', rule: 'C3' }
  const silentFrom = addDays(dueOn, graceDays + 1)
  const lateDays = daysBetween(dueOn, today)
  if (lateDays <= 0) return { state: 'not-yet-due', dueOn, silentFrom, changesOn: addDays(dueOn, 1), rule }
  if (lateDays <= graceDays) return { state: 'due', dueOn, silentFrom, changesOn: silentFrom, rule }
  return { state: 'silent', dueOn, silentFrom, rule }
}

/** The day by which a project's report is due by its programme's rule, counted from the last day that its end can mean. */
export function reportDueOn(project: Project, programme: Programme | undefined): PlainDate | undefined {
  if (project.ended === undefined || programme?.results_due_days === undefined) return undefined
  return addDays(lastDayOf(project.ended), programme.results_due_days)
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
