import type { PlainDate } from '../../plain-date.ts'
import type { OfProject } from './due-notices.ts'
import type { Notice, NoticeChoice } from './notice-kinds.ts'

/** Something that the register came to hold about a model. */
export interface ToldOfModel {
  readonly kind: 'told-finding' | 'told-lesson' | 'told-report'
  readonly model: string
  /** The project, or the lesson, that it stands with. */
  readonly subject: string
  readonly on: PlainDate
  /** The number of its entry. */
  readonly entry: number
}

/** Somebody who follows a model. */
export interface Follower extends NoticeChoice {
  readonly account: string
  readonly model: string
  /** The newest entry when they began: they are told of what came after it. */
  readonly afterEntry: number
}

/** What those who follow models are to be told. Several findings of a project on one day are one notice. */
export function toldNotices(told: readonly ToldOfModel[], followers: readonly Follower[]): readonly Notice[] {
  const notices = told.flatMap(({ kind, model, subject, on, entry }) =>
    followers
      .filter((one) => one.model === model && entry > one.afterEntry && !one.off.includes('models'))
      .map(({ account }): Notice => ({ account, kind, subject, on })),
  )
  return [...new Map(notices.map((notice) => [JSON.stringify(notice), notice])).values()]
}

/** A reply that came onto record. */
export interface ReplyReceived {
  readonly reply: string
  readonly project: string
  readonly on: PlainDate
}

/** What the people of projects are to be told of replies to what stands there; each person once of each, whatever roles they have. */
export function replyNotices(replies: readonly ReplyReceived[], people: readonly OfProject[]): readonly Notice[] {
  const notices = replies.flatMap(({ reply: subject, project, on }) =>
    people
      .filter((one) => one.project === project && !one.off.includes('replies'))
      .map(({ account }): Notice => ({ account, kind: 'reply-received', subject, on })),
  )
  return [...new Map(notices.map((notice) => [JSON.stringify(notice), notice])).values()]
}
