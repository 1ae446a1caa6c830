import { daysBetween, type PlainDate } from '../../plain-date.ts'
import type { Notice, NoticeChoice, NoticeKind } from './notice-kinds.ts'

/** When a day that is due is spoken of, in days after it, soonest first. */
const milestones: readonly { readonly kind: NoticeKind; readonly days: number }[] = [
  { kind: 'due-60', days: -60 },
  { kind: 'due-30', days: -30 },
  { kind: 'due-7', days: -7 },
  { kind: 'due-today', days: 0 },
  { kind: 'overdue-1', days: 1 },
  { kind: 'overdue-30', days: 30 },
  { kind: 'overdue-90', days: 90 },
]

/**
 * For so many days a milestone is made up for, where nothing ran on its own day, or somebody came later. Older ones are past: a register that is
 * begun with old promises writes nobody about all of them.
 */
const madeUpForDays = 6

/** What is to be said today of a day that is, or was, due; undefined on most days. */
export function milestoneOn(today: PlainDate, dueOn: PlainDate): NoticeKind | undefined {
  const late = daysBetween(dueOn, today)
  const newest = milestones.findLast(({ days }) => days <= late)
  return newest !== undefined && late - newest.days <= madeUpForDays ? newest.kind : undefined
}

/** Promises of a project that wait for an answer by the same day. */
export interface OwedOn {
  readonly project: string
  readonly dueOn: PlainDate
}

/** Somebody of a project. */
export interface OfProject extends NoticeChoice {
  readonly account: string
  readonly project: string
}

/**
 * What the people of projects are to be told today of promises that wait for an answer. One notice for all promises of a project that share a
 * day; nobody is told of a project twice because they have two roles in it.
 */
export function dueNoticesOn(
  today: PlainDate,
  owed: readonly OwedOn[],
  people: readonly OfProject[],
): readonly Notice[] {
  const notices = owed.flatMap(({ project, dueOn }) => {
    const kind = milestoneOn(today, dueOn)
    if (kind === undefined) return []
    return people
      .filter((one) => one.project === project && !one.off.includes('dates'))
      .map(({ account }): Notice => ({ account, kind, subject: project, on: dueOn }))
  })
  return [...new Map(notices.map((notice) => [JSON.stringify(notice), notice])).values()]
}
