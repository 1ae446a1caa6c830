import type { Scope } from '@candour/register'
import type { AccountTools } from '../../accounts/account-tools.ts'
import {
  type DueDelivery,
  dueDeliveries,
  forgetDelivery,
  keepTried,
  planNext,
  tidyDeliveries,
} from '../../accounts/deliveries.ts'
import type { ActionTools } from '../../actions/deed.ts'
import type { Called, HttpsPoster } from '../../ports/https-poster.ts'
import { type EntryToTell, entriesToTell, entryToTell, lastEntry } from '../../queries/entries-to-tell.ts'
import type { SiteIdentity } from '../../web/layout/identity.ts'
import { entryPayload, testPayload } from './payload.ts'
import { nextTry } from './retries.ts'
import { signedHeaders } from './signature.ts'

/** What telling other programs needs from outside. */
export interface TellTools {
  readonly db: ActionTools['db']
  readonly accounts: Pick<AccountTools, 'people' | 'clock' | 'random'>
  readonly poster: HttpsPoster
  readonly site: SiteIdentity
}

const entriesAtOnce = 500

/**
 * Tells every webhook what it is behind with, and tries again what is due: until nothing is left or `signal` says that the time is over.
 * Safe to be done by several processes at once; where one dies in the middle, what it was telling is told again under the same id.
 * @returns how many deliveries were tried
 */
export async function tellWebhooks(tools: TellTools, signal?: AbortSignal): Promise<number> {
  const { db, accounts } = tools
  const position = await lastEntry(db)
  const isOver = () => signal?.aborted === true
  while (!isOver() && (await planNext(accounts, position, (webhook) => entriesFor(db, webhook, position))));
  await tidyDeliveries(accounts)
  let tried = 0
  while (!isOver()) {
    const due = await dueDeliveries(accounts)
    if (due.length === 0) break
    await Promise.all(due.map((delivery) => deliver(tools, delivery)))
    tried += due.length
  }
  return tried
}

/** The entries that a webhook is to be told next, and up to where that is all. */
async function entriesFor(
  db: TellTools['db'],
  {
    kinds,
    scope,
    after_sequence: after,
  }: { readonly kinds: readonly string[]; readonly scope: Scope; readonly after_sequence: number },
  position: number,
) {
  const { entries, until } = await entriesToTell(db, after, entriesAtOnce)
  const sequences = entries
    .filter((one) => kinds.includes(one.entry.kind) && isWithin(scope, one))
    .map(({ entry }) => entry.sequence)
  return { sequences, until: until > after ? until : position }
}

function isWithin(scope: Scope, { project, programme }: EntryToTell): boolean {
  if (scope.over === 'project') return project === scope.id
  return scope.over === 'register' || programme === scope.id
}

/** Tries one delivery: what it tells is read now, so that nothing is sent that was hidden, erased or taken back since. */
export async function deliver({ db, accounts, poster, site }: TellTools, delivery: DueDelivery): Promise<void> {
  const { id, sequence, address, secret, tries } = delivery
  const at = accounts.clock.now()
  const entry = sequence === null ? undefined : await entryToTell(db, sequence)
  if (sequence !== null && entry === undefined) return forgetDelivery(accounts, delivery)
  const body = entry === undefined ? testPayload(at) : entryPayload(entry, site)
  const headers = {
    ...signedHeaders(id, at, body, secret),
    'content-type': 'application/json',
    'user-agent': 'Candour',
  }
  const called = await poster.post(address, headers, body)
  const isTaken = 'status' in called && called.status >= 200 && called.status < 300
  // Whether it arrives is tried once: whoever asked looks at the answer, and asks again.
  const next = sequence === null || isGone(called) ? undefined : nextTry(tries, at, luckOf(accounts))
  const endsIt = sequence !== null && next === undefined
  await keepTried(accounts, delivery, { isTaken, told: toldOf(called), next, endsIt })
}

/** By 410 whoever is told says that they want nothing more. */
const isGone = (called: Called) => 'status' in called && called.status === 410

function toldOf(called: Called): string {
  return 'status' in called ? String(called.status) : called.failed
}

function luckOf({ random }: TellTools['accounts']): number {
  const [byte = 0] = random(1)
  return byte / 255
}
