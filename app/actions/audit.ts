import { allKinds } from '@candour/register'
import { inSnapshot } from '../store/audit-queries.ts'
import { ledgerPosition } from '../store/ledger-position.ts'
import type { Database } from '../store/tables.ts'
import { type Difference, Differs } from './audit-difference.ts'
import { auditEntries } from './audit-entries.ts'
import { auditProjection } from './audit-projections.ts'
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
 * Replays every entry and compares: numbers without a gap, each commitment with what it binds, every row of every table with the newest
 * entry of its record, every kept verdict with the one that the rules give. Stops at the first difference. Reads one snapshot, in pages.
 */
export async function audit(db: Database, onProgress?: (progress: AuditProgress) => void): Promise<AuditResult> {
  return inSnapshot(db, async (snapshot) => {
    try {
      const { position } = await ledgerPosition(snapshot)
      await auditEntries(snapshot, position, (done) => onProgress?.({ step: 'entries', done, of: position }))
      let records = 0
      for (const [i, { kind }] of allKinds.entries()) {
        onProgress?.({ step: 'tables', done: i, of: allKinds.length })
        records += await auditProjection(snapshot, kind)
      }
      const verdicts = await auditVerdicts(snapshot, (done, of) => onProgress?.({ step: 'verdicts', done, of }))
      return { ok: true, entries: position, records, verdicts }
    } catch (error) {
      if (error instanceof Differs) return { ok: false, difference: error.difference }
      throw error
    }
  })
}
