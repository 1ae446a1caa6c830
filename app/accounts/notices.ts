import {
  type Notice,
  noticeGroupOf,
  type OfProject,
  type ReplyReceived,
  replyNotices,
  type ToldOfModel,
  toldNotices,
} from '@candour/register'
import { heldNewsPosition, moveNewsPosition } from '../store/people/following.ts'
import {
  addNotices,
  choiceOf,
  followersOf,
  heldNotices,
  type OpenNotice,
  peopleOfProjects,
  settleNotices,
  takeTheirWeek,
  waitingForTheirWeek,
  waitingSince,
} from '../store/people/notices.ts'
import type { PeopleDatabase } from '../store/people/people-tables.ts'
import { personWithRoles } from '../store/people/persons.ts'
import type { AccountTools } from './account-tools.ts'

/** The people of projects, with what they do not want to be written to about. */
export async function whoIsOfProjects({ people }: AccountTools): Promise<readonly OfProject[]> {
  return peopleOfProjects(people)
}

/** Writes notices down, each once, with the letters that tell of them. @returns how many people have something new */
export async function leaveNotices(tools: AccountTools, notices: readonly Notice[]): Promise<number> {
  const count = await tools.people.transaction().execute((trx) => leaveWithin(tools, trx, notices))
  tools.queue.wake()
  return count
}

async function leaveWithin(
  { clock, random, queue }: AccountTools,
  trx: PeopleDatabase,
  notices: readonly Notice[],
): Promise<number> {
  const newId = () => Buffer.from(random(10)).toString('hex')
  const accounts = await addNotices(trx, notices, { newId, at: clock.now() })
  for (const account of accounts) await queue.enqueue(trx, { name: 'letter', about: account })
  return accounts.length
}

/**
 * Looks for what is new since the last time, and leaves notices for those who follow models and for the people of projects: all of it, or nothing. The first time
 * it looks from where the ledger stands.
 * @returns how many people have something new; undefined where another process looks at this moment, or there is nothing after
 */
export async function leaveNews(
  tools: AccountTools,
  first: number,
  look: (after: number) => Promise<{
    readonly told: readonly ToldOfModel[]
    readonly replies: readonly ReplyReceived[]
    readonly upTo: number
  }>,
): Promise<number | undefined> {
  const count = await tools.people.transaction().execute(async (trx) => {
    const after = await heldNewsPosition(trx, first)
    if (after === undefined) return undefined
    const { told, replies, upTo } = await look(after)
    if (upTo === after) return undefined
    const models = [...new Set(told.map(({ model }) => model))]
    const notices = [
      ...toldNotices(told, await followersOf(trx, models)),
      ...(replies.length === 0 ? [] : replyNotices(replies, await peopleOfProjects(trx))),
    ]
    const left = await leaveWithin(tools, trx, notices)
    await moveNewsPosition(trx, upTo)
    return left
  })
  tools.queue.wake()
  return count
}

/** A notice waits no longer than so many milliseconds for the letter that was left with it; then another letter is left. */
const longestWait = 7 * 24 * 60 * 60 * 1000

/**
 * Leaves letters for those who get one a week and had none since Monday, and for whatever has waited longer than every try of a letter lasts.
 * @returns how many
 */
export async function leaveWaitingLetters({ people, clock, queue }: AccountTools, monday: string): Promise<number> {
  const waiting = [
    ...(await waitingForTheirWeek(people, monday)),
    ...(await waitingSince(people, new Date(clock.now().getTime() - longestWait))),
  ]
  for (const account of waiting)
    await queue.enqueue(people, { name: 'letter', about: account, key: `${account} ${monday}` })
  queue.wake()
  return waiting.length
}

/** Somebody who is written to. */
export interface Addressee {
  readonly account: string
  readonly name: string
  readonly email: string
}

/**
 * Hands what somebody is to be told to whoever writes the letter, and settles it once that is done. Where it throws, all of it waits on. Held
 * meanwhile, so that two processes never write about the same. What they do not want any more is settled without a letter.
 * @param monday of this week: whoever gets a letter a week gets none where they had it
 * @returns how many notices there were to tell
 */
export async function tellNotices(
  { people, clock }: AccountTools,
  account: string,
  monday: string,
  write: (to: Addressee, notices: readonly OpenNotice[]) => Promise<void>,
): Promise<number> {
  return people.transaction().execute(async (trx) => {
    const found = await personWithRoles(trx, account)
    if (found === undefined) return 0
    const { off, isWeekly } = await choiceOf(trx, account)
    const held = await heldNotices(trx, account)
    const wanted = held.filter(({ kind }) => !off.includes(noticeGroupOf(kind)))
    if (wanted.length > 0) {
      if (isWeekly && !(await takeTheirWeek(trx, account, monday))) return 0
      const { name, email } = found.person
      await write({ account, name, email }, wanted)
    }
    await settleNotices(
      trx,
      held.map(({ id }) => id),
      clock.now(),
    )
    return wanted.length
  })
}
