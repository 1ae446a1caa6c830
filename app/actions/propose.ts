import type { Kind, Refusal } from '@candour/register'
import type { Database, Writing } from '../store/tables.ts'
import { inSnapshot } from '../store/transaction.ts'
import type { ActionTools, Deed } from './deed.ts'
import { askedOf, doOnce } from './deed-once.ts'
import { ProposalJudge } from './judge-proposals.ts'
import type { LedgerWriting } from './ledger-writing.ts'
import { PresentRecords } from './present-records.ts'
import type { IncomingBatch, Proposal, WithinDeed } from './proposal.ts'
import { type Proposed, type Receipt, type ReceiptEntry, refusedBy } from './receipt.ts'
import { type Resolved, resolveProposals } from './resolve-proposals.ts'

/** Of more entries than these a receipt lists none. */
const mostListed = 1000
/** How many records are judged and written at a time. */
const longestRun = 1000

export interface ProposeOptions {
  readonly isDryRun?: boolean
  readonly alongside?: ((trx: Writing, receipt: Receipt) => Promise<void>) | undefined
}

/** What is asked when these are proposed, as a hash. */
export function askedOfProposals({ name, reason }: Deed, proposals: readonly Proposal[]): Uint8Array {
  return askedOf({ name, reason, proposals })
}

/**
 * The one door into the register: everything that anybody writes is proposed here, or as a stream (`proposeStream`), which has the same
 * judge and the same writing. Under the ledger's lock and in one transaction it reads what stands, applies patches, hands back what has
 * moved on meanwhile, judges sense and references, writes entries and tables, gives the verdicts that follow, and keeps the receipt:
 * all of it, or nothing. The same deed id again has no further effect and gets the first one's receipt.
 * @param isDryRun  judges and counts everything and writes nothing
 * @param alongside  is done in the same transaction, once everything is written: what belongs to the deed and is no record
 * @throws CommitUnknown where the database was lost at the last moment: the same deed again is harmless
 */
export async function propose(
  tools: ActionTools,
  deed: Deed,
  proposals: readonly Proposal[],
  { isDryRun = false, alongside }: ProposeOptions = {},
): Promise<Proposed> {
  return doOnce(tools, deed, askedOfProposals(deed, proposals), async (writing, takeBack) => {
    const { resolved, refusals, conflicts } = await resolveProposals(writing.standing, proposals, tools.random)
    const faults = [...refusals, ...(await judged(writing.trx, tools, deed, resolved, writing.standing))]
    if (faults.length > 0) return takeBack(refusedBy(faults, conflicts))
    const done = { ok: true, receipt: await write(writing, deed, resolved) } as const
    if (!isDryRun) await alongside?.(writing.trx, done.receipt)
    return isDryRun ? takeBack(done) : done
  })
}

/**
 * What is wrong with proposals as the register stands, with none of the conflicts: in a snapshot, without the ledger's lock, so that whoever
 * only looks keeps nobody waiting. Whether all of it may be written is known once it is proposed.
 */
export async function faultsOf(
  tools: ActionTools,
  deed: Deed,
  proposals: readonly Proposal[],
): Promise<readonly Refusal[]> {
  return inSnapshot(tools.db, async (db) => {
    const standing = new PresentRecords(db)
    const { resolved, refusals } = await resolveProposals(standing, proposals, tools.random)
    return [...refusals, ...(await judged(db, tools, deed, resolved, standing))].filter(
      ({ code }) => code !== 'changed-meanwhile',
    )
  })
}

async function judged(
  db: Database,
  tools: ActionTools,
  deed: Deed,
  resolved: readonly Resolved[],
  standing: PresentRecords,
) {
  const judge = new ProposalJudge(db, deed, withinDeed(resolved), tools, standing)
  const refusals = []
  for (const batch of runsOfOneKind(resolved)) refusals.push(...(await judge.refusalsOf(batch)))
  return refusals
}

async function write(writing: LedgerWriting, { id: deed }: Deed, resolved: readonly Resolved[]) {
  const entries: ReceiptEntry[] = []
  const kinds = new Map<Kind, { written: number; unchanged: number }>()
  for (const { kind, incoming } of runsOfOneKind(resolved)) {
    const { written, unchanged } = writing.tally
    entries.push(...(await writing.write(kind, incoming)))
    const own = kinds.get(kind) ?? { written: 0, unchanged: 0 }
    own.written += writing.tally.written - written
    own.unchanged += writing.tally.unchanged - unchanged
    kinds.set(kind, own)
  }
  const { position, written, unchanged } = writing.tally
  const counts = [...kinds].map(([kind, own]) => ({ kind, ...own }))
  const listed = entries.length > mostListed ? {} : { entries }
  return { deed, position, written, unchanged, kinds: counts, ...listed }
}

function withinDeed(resolved: readonly Resolved[]): WithinDeed {
  const ids = new Map<Kind, Set<string>>()
  const terms: Map<string, { project_id: string; direction_wanted: 'increase' | 'decrease'; version: number }> =
    new Map()
  for (const { kind, record, withdrawal } of resolved) {
    if (withdrawal === 'withdraw') continue
    ids.set(kind, (ids.get(kind) ?? new Set()).add(record.id))
    if (kind !== 'outcome' || !('version' in record)) continue
    const { id, project_id, direction_wanted, version } = record
    if ((terms.get(id)?.version ?? 0) <= version) terms.set(id, { project_id, direction_wanted, version })
  }
  return { ids, incomplete: new Set(), terms }
}

function runsOfOneKind(resolved: readonly Resolved[]): readonly (IncomingBatch & { incoming: readonly Resolved[] })[] {
  const runs: { kind: Kind; incoming: Resolved[] }[] = []
  for (const one of resolved) {
    const last = runs.at(-1)
    if (last?.kind === one.kind && last.incoming.length < longestRun) last.incoming.push(one)
    else runs.push({ kind: one.kind, incoming: [one] })
  }
  return runs
}
