import { setTimeout as sleep } from 'node:timers/promises'
import { canonicalJson, type JsonValue, sha256 } from '@candour/ledger'
import { deedById, keepDeed } from '../store/deeds.ts'
import { lockLedger } from '../store/ledger-position.ts'
import type { Database } from '../store/tables.ts'
import { CommitUnknown, inTransaction, isBusy } from '../store/transaction.ts'
import type { ActionTools, Deed } from './deed.ts'
import { inLedgerWriting, type LedgerWriting } from './ledger-writing.ts'
import { busy, type Proposed, type Receipt, refusedBy } from './receipt.ts'
import { isReceiptOf } from './receipt-fault.ts'

export { CommitUnknown } from '../store/transaction.ts'

/** What was asked, as a hash: a deed's id cannot be taken for another deed. */
export function askedOf(asked: unknown): Uint8Array {
  // Through JSON, which leaves out what is undefined.
  return sha256(canonicalJson(JSON.parse(JSON.stringify(asked)) as JsonValue))
}

/** The receipt of a deed that was done under this id already; a refusal where that was another deed; undefined where there was none. */
export async function doneBefore(db: Database, deed: Deed, asked: Uint8Array): Promise<Proposed | undefined> {
  const done = await deedById(db, deed.id)
  if (done === undefined) return undefined
  if (Buffer.from(done.asked).equals(asked)) {
    const { receipt } = done
    if (!isReceiptOf(deed.id, receipt))
      throw new Error(`what stands as the receipt of deed ${deed.id} is none: run the audit`)
    return { ok: true, receipt }
  }
  return refusedBy([
    {
      code: 'deed-id-used',
      where: {},
      found: deed.id,
      accepts: 'an id of its own for each deed; this one was used for another',
    },
  ])
}

/** What a deed does within its writing. `takeBack` undoes all of it and hands out why. */
export type DeedWork = (writing: LedgerWriting, takeBack: (result: Proposed) => never) => Promise<Proposed>

/**
 * Does a deed once: under the ledger's lock, in one transaction with its receipt; asked for again it has no further effect. A lock that
 * others hold for too long is a refusal.
 * @throws CommitUnknown where the database was lost at the last moment and stays away: the same deed again is harmless
 */
export async function doOnce(
  tools: ActionTools,
  deed: Deed,
  asked: Uint8Array,
  work: DeedWork,
  onJudged?: (done: number, of: number) => void,
): Promise<Proposed> {
  try {
    return await knownResult(tools, deed, asked, () =>
      inLedgerWriting<Proposed>(
        tools,
        deed,
        async (writing, takeBack) => {
          const done = await doneBefore(writing.trx, deed, asked)
          return done ? takeBack(done) : work(writing, takeBack)
        },
        async (writing, result) => {
          if (result.ok) await keep(writing, deed, asked, result.receipt)
        },
        onJudged,
      ),
    )
  } catch (error) {
    if (isBusy(error)) return busy
    throw error
  }
}

/** Keeps the receipt, and who did it, in the deed's own transaction. */
async function keep(
  { trx, from, tally, time }: LedgerWriting,
  deed: Deed,
  asked: Uint8Array,
  receipt: Receipt,
): Promise<void> {
  const row = { id: deed.id, name: deed.name, done_at: time, asked, receipt: { ...receipt } }
  const author = {
    account: deed.account ?? null,
    role: deed.actor.role,
    first_sequence: from + 1,
    last_sequence: tally.position,
  }
  await keepDeed(trx, row, tally.position === from ? undefined : author)
}

const attempts = 10

/** Does the deed; where the answer to COMMIT was lost, asks the database, once it is back, what came of it. */
async function knownResult(
  tools: ActionTools,
  deed: Deed,
  asked: Uint8Array,
  work: () => Promise<Proposed>,
): Promise<Proposed> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof CommitUnknown)) throw error
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      await sleep(50 * attempt)
      try {
        // The lock is free only once the lost transaction has ended, one way or the other.
        const done = await inTransaction(tools.db, async (trx) => {
          await lockLedger(trx, tools.patienceMs ?? 1000)
          return doneBefore(trx, deed, asked)
        })
        return done ?? (await work())
      } catch (again) {
        if (attempt === attempts) throw again instanceof CommitUnknown ? again : error
      }
    }
    throw error
  }
}
