import { allKinds } from '@candour/register'
import type { Database } from '../store/tables.ts'
import { inSnapshot } from '../store/transaction.ts'
import { auditDeeds } from './audit-deeds.ts'
import { type Difference, Differs } from './audit-difference.ts'
import { auditEntries } from './audit-entries.ts'
import { auditJudgedDay, auditLastChange, onlyLedgerRow } from './audit-ledger.ts'
import { auditProjection } from './audit-projections.ts'
import { auditSchema } from './audit-schema.ts'
import { auditVerdicts } from './audit-verdicts.ts'

export type AuditResult =
  | { readonly ok: true; readonly entries: number; readonly records: number; readonly verdicts: number }
  | { readonly ok: false; readonly difference: Difference }

export interface AuditProgress {
  readonly step: 'entries' | 'tables' | 'verdicts'
  readonly done: number
  readonly of: number
}

/**
 * Replays every entry and compares: tables made as they should be, numbers without a gap, each commitment with what it binds, what the
 * ledger says of itself, deeds with what they wrote, every row of every table with the newest entry of its record, every kept verdict
 * with the one that the rules give. Stops at the first difference. Reads one snapshot, in pages.
 */
export async function audit(db: Database, onProgress?: (progress: AuditProgress) => void): Promise<AuditResult> {
  return inSnapshot(db, (snapshot) => auditWithin(snapshot, onProgress))
}

/** The same within a transaction that somebody else has opened. */
export async function auditWithin(
  snapshot: Database,
  onProgress?: (progress: AuditProgress) => void,
): Promise<AuditResult> {
  try {
    await auditSchema(snapshot)
    const ledger = await onlyLedgerRow(snapshot)
    const { position } = ledger
    await auditEntries(snapshot, position, (done) => onProgress?.({ step: 'entries', done, of: position }))
    auditLastChange(ledger)
    await auditDeeds(snapshot, position)
    let records = 0
    for (const [i, { kind }] of allKinds.entries()) {
      onProgress?.({ step: 'tables', done: i, of: allKinds.length })
      records += await auditProjection(snapshot, kind)
    }
    const verdicts = await auditVerdicts(snapshot, position, (done, of) => onProgress?.({ step: 'verdicts', done, of }))
    await auditJudgedDay(snapshot, ledger)
    return { ok: true, entries: position, records, verdicts }
  } catch (error) {
    if (error instanceof Differs) return { ok: false, difference: error.difference }
    throw error
  }
}
