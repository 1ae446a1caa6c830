import { addDays, daysBetween, type PlainDate, plainDateOf } from '../../plain-date.ts'

/** What people are written to about: a day of their project that comes or has passed, a reply to it, or something new about a model that they follow. */
export const noticeKinds = [
  'due-60',
  'due-30',
  'due-7',
  'due-today',
  'overdue-1',
  'overdue-30',
  'overdue-90',
  'told-finding',
  'told-lesson',
  'told-report',
  'reply-received',
] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** What somebody may choose not to be written to about. */
export const noticeGroups = ['dates', 'replies', 'models'] as const
export type NoticeGroup = (typeof noticeGroups)[number]

export function noticeGroupOf(kind: NoticeKind): NoticeGroup {
  if (kind === 'reply-received') return 'replies'
  return kind.startsWith('told-') ? 'models' : 'dates'
}

const aMonday = plainDateOf('2024-01-01')

/** The Monday on or before a day: letters that are gathered leave once in each week that begins with one. */
export function mondayOf(day: PlainDate): PlainDate {
  const since = daysBetween(aMonday, day) % 7
  return addDays(day, since < 0 ? -since - 7 : -since)
}

/**
 * Something that one account is to be told once. Under the same four words it is the same notice, however often it is found.
 */
export interface Notice {
  readonly account: string
  readonly kind: NoticeKind
  /** The project that it is about; of `told-lesson` the lesson, of `reply-received` the reply. */
  readonly subject: string
  /** The day that is due, or on which it was told. */
  readonly on: string
}

/** How somebody wants to be written to. Whoever has said nothing gets everything as it comes. */
export interface NoticeChoice {
  readonly off: readonly NoticeGroup[]
}
