import { createHmac, timingSafeEqual } from 'node:crypto'
import { type NoticeGroup, noticeGroups } from '@candour/register'
import { followModel, modelsFollowedBy, unfollowModel } from '../store/people/following.ts'
import { choiceOf, choose, type StoredChoice } from '../store/people/notices.ts'
import { personWithRoles } from '../store/people/persons.ts'
import type { AccountTools } from './account-tools.ts'

/** How somebody wants to be written to, and which models they follow. */
export interface OwnNotices extends StoredChoice {
  readonly models: readonly string[]
}

export async function ownNotices({ people }: AccountTools, account: string): Promise<OwnNotices> {
  return { ...(await choiceOf(people, account)), models: await modelsFollowedBy(people, account) }
}

export async function chooseNotices({ people }: AccountTools, account: string, choice: StoredChoice): Promise<void> {
  await choose(people, account, choice)
}

/** Has somebody follow a model, or not any more; twice is once. */
export async function setFollowing(
  { people, clock }: AccountTools,
  account: string,
  model: string,
  isFollowing: boolean,
): Promise<void> {
  await (isFollowing ? followModel(people, account, model, clock.now()) : unfollowModel(people, account, model))
}

/** What no more letters are wanted about. */
export type Unwanted = NoticeGroup | 'all'

const unwantedWords: readonly Unwanted[] = [...noticeGroups, 'all']

/** An address by which no more letters are asked for, as it stands in a letter. */
export interface UnsubscribeAsked {
  readonly of: string
  readonly from: string
  readonly sign: string
}

/** What the address says for an account; whoever has the letter can ask, and nobody can make one for another account. */
export function unsubscribeOf({ secret }: Pick<AccountTools, 'secret'>, of: string, from: Unwanted): UnsubscribeAsked {
  return { of, from, sign: signed(secret, of, from) }
}

const signed = (secret: Uint8Array, of: string, from: string) =>
  createHmac('sha256', secret).update(`unsubscribe ${from} ${of}`).digest('base64url')

/** What an address asks for; undefined where it was not made here, or its account is gone. */
export async function unwantedBy(
  { people, secret }: AccountTools,
  { of, from, sign }: UnsubscribeAsked,
): Promise<Unwanted | undefined> {
  const unwanted = unwantedWords.find((one) => one === from)
  const expected = Buffer.from(signed(secret, of, from))
  const given = Buffer.from(sign)
  if (unwanted === undefined || given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined
  return (await personWithRoles(people, of)) === undefined ? undefined : unwanted
}

/** Sends no more of what an address asks for. @returns what that was; undefined as `unwantedBy` */
export async function unsubscribe(tools: AccountTools, asked: UnsubscribeAsked): Promise<Unwanted | undefined> {
  const unwanted = await unwantedBy(tools, asked)
  if (unwanted === undefined) return undefined
  const { off, isWeekly } = await choiceOf(tools.people, asked.of)
  const now = unwanted === 'all' ? noticeGroups : [...new Set([...off, unwanted])]
  await choose(tools.people, asked.of, { off: now, isWeekly })
  return unwanted
}
