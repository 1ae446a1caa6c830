import type { Manifest } from '../backup-files/manifest.ts'
import { writeBackup } from '../backup-files/write-backup.ts'
import type { Clock } from '../ports/clock.ts'
import { copyOut, holdTables, rowsOf, tablesToCopy } from '../store/copy-tables.ts'
import { migrationNames } from '../store/migrate.ts'
import { type Connecting, inOwnSnapshot } from '../store/own-transaction.ts'
import { isForPractice } from '../store/register-mode.ts'
import { peopleTables, registerTables } from '../store/register-tables.ts'
import { ledgerEnd } from '../store/restore-tables.ts'
import { type AuditProgress, auditWithin } from './audit.ts'
import type { Difference } from './audit-difference.ts'

export interface BackupOptions {
  /** Leave out who did what. */
  readonly withoutPeople?: boolean
  /** Write the register as it is, whatever an audit would say. */
  readonly isUnaudited?: boolean
  /** Version of the program that writes. */
  readonly version: string
  readonly onAudit?: (progress: AuditProgress) => void
  readonly onRows?: (done: number, of: number) => void
}

export type BackupResult =
  | { readonly ok: true; readonly manifest: Manifest; readonly bytes: number }
  | { readonly ok: false; readonly difference: Difference }

/**
 * Writes the whole register into one file while it runs: one snapshot, audited before anything is written, a part of a table in memory
 * at a time. Nobody waits for it, but a migration of a newer program does.
 */
export async function backUpRegister(
  connecting: Connecting,
  clock: Clock,
  file: string,
  { withoutPeople = false, isUnaudited = false, version, onAudit, onRows }: BackupOptions,
): Promise<BackupResult> {
  const leftOut = withoutPeople ? peopleTables : []
  const names = registerTables.filter((name) => !leftOut.includes(name))
  return inOwnSnapshot(connecting, async (own) => {
    await holdTables(own, names)
    if (!isUnaudited) {
      const audited = await auditWithin(own.db, onAudit)
      if (!audited.ok) return audited
    }
    const tables = await tablesToCopy(own, names)
    const total = await rowsOf(own, tables)
    const facts = {
      made_at: clock.now().toISOString(),
      made_by: version,
      migrations: migrationNames,
      ...(await ledgerEnd(own.db)),
      ...((await isForPractice(own.db)) ? { is_practice: true } : {}),
      left_out: leftOut,
    }
    let done = 0
    const written = await writeBackup(
      file,
      facts,
      tables.map((table) => ({ ...table, rows: () => copyOut(own, table) })),
      (rows) => {
        done += rows
        onRows?.(done, total)
      },
    )
    return { ok: true, ...written }
  })
}
