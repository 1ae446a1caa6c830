import type { Kind } from '@candour/register'
import { ledgerPosition } from '../store/ledger-position.ts'
import type { Database } from '../store/tables.ts'
import { inSnapshot } from '../store/transaction.ts'
import type { ChangeList } from './change-list.ts'
import type { ActionTools, Deed } from './deed.ts'
import { doneBefore, doOnce } from './deed-once.ts'
import { ProposalJudge } from './judge-proposals.ts'
import type { LedgerWriting } from './ledger-writing.ts'
import { PresentRecords } from './present-records.ts'
import type { ProblemList } from './problem-list.ts'
import type { IncomingBatch, ProposalStream } from './proposal.ts'
import type { Proposed, Receipt } from './receipt.ts'

export interface StreamOptions {
  /** What was asked, hashed: see `askedOf`. */
  readonly asked: Uint8Array
  /** Where faults are told; what the reading of the stream found stands there already. */
  readonly problems: ProblemList
  /** Where every change of a value is noted, compared with what stands. */
  readonly changes: ChangeList
  /** Called once everything was compared, before anything is written: may add to the problems. */
  readonly onCompared?: () => void
  /** Judges and counts everything and writes nothing. */
  readonly isDryRun?: boolean
  readonly onJudged?: (done: number, of: number) => void
}

/**
 * Proposes a great many whole records in one deed: all of them are taken, or none. They are judged without the ledger's lock, in one
 * snapshot; the lock is held only while they are written. Where the ledger moved in between they are judged once more on the way in.
 */
export async function proposeStream(
  tools: ActionTools,
  deed: Deed,
  stream: ProposalStream,
  options: StreamOptions,
): Promise<Proposed> {
  const { asked, problems, changes, isDryRun = false, onCompared, onJudged } = options
  const done = await doneBefore(tools.db, deed, asked)
  if (done) return done
  const judged = await inSnapshot(tools.db, (snapshot) => judgeAll(snapshot, tools, deed, stream, options))
  const refusal = (): Proposed => ({ ok: false, refusals: problems.inOrder(), total: problems.total, conflicts: [] })
  onCompared?.()
  if (problems.total > 0) return refusal()
  if (isDryRun) {
    const counts = countsOf(changes)
    return { ok: true, receipt: receiptOf(deed, judged.from + counts.written, counts) }
  }
  return doOnce(
    tools,
    deed,
    asked,
    async (writing, takeBack) => {
      // By its time, too: a restore in between may have taken the ledger to the same number by other entries.
      const hasMoved = writing.from !== judged.from || writing.changedAt !== judged.changedAt
      const judge = hasMoved ? new ProposalJudge(writing.trx, deed, stream.within, tools, writing.standing) : undefined
      if (hasMoved) changes.restart()
      const counts = new KindCounts()
      // The database writes one batch while the next is read.
      let writes: Promise<void> = Promise.resolve()
      for await (const batch of stream.batches('write')) {
        await writes
        if (judge) {
          await tell(judge, batch, problems)
          await changes.note(writing.trx, batch, tools.clock.today(), writing.standing)
        }
        writes = problems.total > 0 ? Promise.resolve() : writeBatch(writing, batch, counts)
        // Awaited above or below; until then a failure must not count as unhandled.
        writes.catch(() => undefined)
      }
      await writes
      if (hasMoved) onCompared?.()
      if (problems.total > 0) return takeBack(refusal())
      return { ok: true, receipt: receiptOf(deed, writing.tally.position, counts) }
    },
    onJudged,
  )
}

async function writeBatch(
  writing: LedgerWriting,
  { kind, incoming }: IncomingBatch,
  counts: KindCounts,
): Promise<void> {
  const { written, unchanged } = writing.tally
  await writing.write(kind, incoming)
  counts.add(kind, writing.tally.written - written, writing.tally.unchanged - unchanged)
}

/** Where the ledger stood when the stream was judged. */
interface Judged {
  readonly from: number
  readonly changedAt: string | null
}

async function judgeAll(
  snapshot: Database,
  tools: ActionTools,
  deed: Deed,
  stream: ProposalStream,
  { problems, changes }: StreamOptions,
): Promise<Judged> {
  const { position: from, changedAt } = await ledgerPosition(snapshot)
  const standing = new PresentRecords(snapshot)
  const judge = new ProposalJudge(snapshot, deed, stream.within, tools, standing)
  for await (const batch of stream.batches('judge')) {
    await tell(judge, batch, problems)
    await changes.note(snapshot, batch, tools.clock.today(), standing)
  }
  return { from, changedAt }
}

async function tell(judge: ProposalJudge, batch: IncomingBatch, problems: ProblemList): Promise<void> {
  for (const refusal of await judge.refusalsOf(batch)) problems.add(refusal, batch.table)
}

function countsOf(changes: ChangeList): KindCounts {
  const counts = new KindCounts()
  for (const [kind, { added, changed, unchanged }] of changes.kinds) counts.add(kind, added + changed, unchanged)
  return counts
}

class KindCounts {
  readonly #counts = new Map<Kind, { written: number; unchanged: number }>()
  written = 0
  unchanged = 0

  add(kind: Kind, written: number, unchanged: number): void {
    const own = this.#counts.get(kind) ?? { written: 0, unchanged: 0 }
    this.#counts.set(kind, { written: own.written + written, unchanged: own.unchanged + unchanged })
    this.written += written
    this.unchanged += unchanged
  }

  inOrder(): Receipt['kinds'] {
    return [...this.#counts].map(([kind, counts]) => ({ kind, ...counts }))
  }
}

function receiptOf({ id }: Deed, position: number, counts: KindCounts): Receipt {
  const { written, unchanged } = counts
  return { deed: id, position, written, unchanged, kinds: counts.inOrder() }
}
