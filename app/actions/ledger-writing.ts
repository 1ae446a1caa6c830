import type { Kind } from '@candour/register'
import { lockLedger, moveLedgerTo } from '../store/ledger-position.ts'
import { recordsReferring } from '../store/projections.ts'
import type { Writing } from '../store/tables.ts'
import { inTransaction } from '../store/transaction.ts'
import type { ActionTools, Deed } from './deed.ts'
import { judgeProjects } from './judge-projects.ts'
import { PresentRecords } from './present-records.ts'
import type { ReceiptEntry } from './receipt.ts'
import { type Accepted, type ByLine, type Tally, writeRecords } from './write-records.ts'

const usualPatienceMs = 10_000

/** The open writing of one deed, which holds the ledger's lock. */
export interface LedgerWriting {
  readonly trx: Writing
  /** Where the ledger stood when the lock was taken. */
  readonly from: number
  /** When its last entry had come then. */
  readonly changedAt: string | null
  readonly tally: Readonly<Tally>
  /** What stands before it is written. */
  readonly standing: PresentRecords
  readonly time: string
  write(kind: Kind, accepted: readonly Accepted[]): Promise<readonly ReceiptEntry[]>
}

/** Thrown by the work to take everything back; the value is handed out as the result. */
class TakenBack<T> extends Error {
  readonly result: T
  constructor(result: T) {
    super('taken back')
    this.result = result
  }
}

/**
 * One transaction under the ledger's lock: the work writes, then every project that it touched is judged for the ledger's day, the
 * ledger moves on, and `finish` keeps the deed. Only `doOnce` uses it. The work may take all of it back.
 * @throws PostgreSQL's error 55P03 where another writing holds the ledger for too long, CommitUnknown where the answer to COMMIT is lost
 */
export async function inLedgerWriting<T>(
  { db, clock, random, patienceMs = usualPatienceMs }: ActionTools,
  { reason, actor }: Pick<Deed, 'reason' | 'actor'>,
  work: (writing: LedgerWriting, takeBack: (result: T) => never) => Promise<T>,
  finish: (writing: LedgerWriting, result: T) => Promise<void>,
  onJudged?: (done: number, of: number) => void,
): Promise<T> {
  const takeBack = (result: T): never => {
    throw new TakenBack(result)
  }
  try {
    return await inTransaction(db, async (trx) => {
      const ledger = await lockLedger(trx, patienceMs)
      const { position: from, judgedOn = clock.today() } = ledger
      const tally: Tally = { position: from, written: 0, unchanged: 0, projects: new Set(), programmes: new Set() }
      const time = notBefore(ledger.changedAt, clock.now().toISOString())
      const by: ByLine = { reason, actor, time, today: clock.today(), random }
      const standing = new PresentRecords(trx)
      const writing: LedgerWriting = {
        trx,
        standing,
        from,
        changedAt: ledger.changedAt,
        tally,
        time,
        write: (kind, accepted) => writeRecords(trx, kind, accepted, tally, by, standing),
      }
      const result = await work(writing, takeBack)
      if (tally.position > from) {
        const ruled = await recordsReferring(trx, 'project', 'programme_id', [...tally.programmes])
        for (const { record } of ruled) tally.projects.add(record.id)
        await judgeProjects(trx, [...tally.projects], judgedOn, tally.position, onJudged)
        await moveLedgerTo(trx, tally.position, time, judgedOn)
      }
      await finish(writing, result)
      return result
    })
  } catch (error) {
    if (error instanceof TakenBack) return error.result as T
    throw error
  }
}

/** Entry times never run backwards, though a machine's clock may be behind another's. Both are ISO 8601 in UTC. */
function notBefore(last: string | null, now: string): string {
  return last !== null && last > now ? last : now
}
