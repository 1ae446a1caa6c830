import type { Manifest } from '../backup-files/manifest.ts'
import { BadBackup, readBackup } from '../backup-files/read-backup.ts'
import { rowsIn } from '../backup-files/write-backup.ts'
import { type CopiedTable, copyIn, tablesToCopy } from '../store/copy-tables.ts'
import { tellNews } from '../store/ledger-position.ts'
import { type Connecting, inOwnTransaction, type OwnTransaction } from '../store/own-transaction.ts'
import { registerTables } from '../store/register-tables.ts'
import {
  emptyTables,
  holdLedger,
  type LedgerEnd,
  ledgerEnd,
  measureTables,
  moveIn,
  waitingTables,
} from '../store/restore-tables.ts'
import type { Database } from '../store/tables.ts'
import { isBusy } from '../store/transaction.ts'
import { type AuditProgress, auditWithin } from './audit.ts'
import type { Difference } from './audit-difference.ts'
import type { ActionTools } from './deed.ts'

export interface RestoreOptions {
  /** Where the register stood when it was decided that it may be replaced. */
  readonly from: LedgerEnd
  readonly onRows?: (done: number, of: number) => void
  readonly onAudit?: (progress: AuditProgress) => void
}

export type RestoreResult =
  | { readonly ok: true }
  /** What was brought back does not pass the audit: all of it was taken back. */
  | { readonly ok: false; readonly why: 'differs'; readonly difference: Difference }
  /** Another writing holds the ledger, or came in between. */
  | { readonly ok: false; readonly why: 'busy' }

class TakenBack extends Error {
  readonly result: RestoreResult
  constructor(result: RestoreResult) {
    super('taken back')
    this.result = result
  }
}

/**
 * Puts a backup in the place of the register, in one transaction: entries come back as they were signed, under the numbers, times and
 * commitments that they have, so nothing is proposed and no rule is asked. What is brought back is audited, or taken back. Whoever reads
 * meanwhile sees the register as it was.
 * @param manifest what `checkBackup` found in the file
 * @throws BadBackup where the file is not what it was, CommitUnknown where the answer to COMMIT was lost
 */
export async function restoreRegister(
  connecting: Connecting,
  { random, patienceMs = 10_000 }: ActionTools,
  file: string,
  manifest: Manifest,
  { from, onRows, onAudit }: RestoreOptions,
): Promise<RestoreResult> {
  try {
    await inOwnTransaction(connecting, async (own) => {
      await holdLedger(own.db, patienceMs)
      const now = await ledgerEnd(own.db)
      if (now.position !== from.position || now.commitment !== from.commitment)
        throw new TakenBack({ ok: false, why: 'busy' })
      const tables = await tablesToCopy(own, registerTables)
      await emptyTables(own, tables)
      const waiting = await waitingTables(own, tables, manifest.migrations, random)
      await copyRows(own, file, manifest, waiting, onRows)
      await moveIn(own, tables, manifest.migrations, random)
      await measureTables(own, tables)
      await checkEnd(own.db, file, manifest)
      const audited = await auditWithin(own.db, onAudit)
      if (!audited.ok) throw new TakenBack({ ...audited, why: 'differs' })
      await tellNews(own.db, audited.entries)
    })
    return { ok: true }
  } catch (error) {
    if (error instanceof TakenBack) return error.result
    if (isBusy(error)) return { ok: false, why: 'busy' }
    throw error
  }
}

/** The file is read a second time, and checked as it is: it may have been changed since. */
async function copyRows(
  own: OwnTransaction,
  file: string,
  manifest: Manifest,
  tables: readonly CopiedTable[],
  onRows: RestoreOptions['onRows'],
): Promise<void> {
  const total = manifest.tables.reduce((sum, { rows }) => sum + rows, 0)
  const known = knownTables(file, manifest, tables)
  const parts = readBackup(file)
  let done = 0
  let next = await parts.next()
  while (!next.done) {
    const { table } = next.value
    const into = known.get(table)
    if (!into) throw new BadBackup(`${file} was changed while it was read.`)
    const rows = async function* () {
      for (; !next.done && next.value.table === table; next = await parts.next()) {
        yield next.value.rows
        done += rowsIn(next.value.rows)
        onRows?.(done, total)
      }
    }
    await copyIn(own, into, rows())
  }
  if (JSON.stringify(next.value) !== JSON.stringify(manifest))
    throw new BadBackup(`${file} was changed while it was read.`)
}

/** Where each table's rows go. The backup has every table that a register of its migrations has, with every column. */
function knownTables(file: string, manifest: Manifest, tables: readonly CopiedTable[]) {
  const sorted = (names: readonly string[]) => JSON.stringify([...names].sort())
  const wanted = tables.filter(({ name }) => !manifest.left_out.includes(name))
  const places = manifest.tables.map(({ name, columns }) => {
    const into = wanted.find((table) => table.name === name)
    if (!into || sorted(into.columns) !== sorted(columns)) throw new BadBackup(cannotBe(file, name))
    return [name, { place: into.place, columns }] as const
  })
  const missing = wanted.find(({ name }) => !places.some(([found]) => found === name))
  if (missing) throw new BadBackup(cannotBe(file, missing.name))
  return new Map(places)
}

const cannotBe = (file: string, table: string) =>
  `${file} is damaged: its table ${table} is not what a register of its migrations has.`

/** The ledger ends where the manifest says; a backup from before entries were fit to be signed has other commitments by now. */
async function checkEnd(db: Database, file: string, { position, commitment, migrations }: Manifest): Promise<void> {
  const end = await ledgerEnd(db)
  const isSigned = migrations.includes('0003-entries-in-parts')
  if (end.position !== position || (isSigned && end.commitment !== commitment))
    throw new BadBackup(`${file} is damaged: its ledger does not end where its manifest says.`)
}
