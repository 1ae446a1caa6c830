import type { Manifest } from '../backup-files/manifest.ts'
import { BadBackup, readBackup } from '../backup-files/read-backup.ts'
import { migrationNames } from '../store/migrate.ts'
import { isForPractice } from '../store/register-mode.ts'
import { peopleTables } from '../store/register-tables.ts'
import { entryAt, type LedgerEnd, ledgerEnd } from '../store/restore-tables.ts'
import type { Database } from '../store/tables.ts'

/** What of the register would be gone if a backup took its place. */
export type Loss =
  | { readonly lost: 'nothing' }
  /** The same ledger, which has gone on since: its newest entries, the first of which came at a time. */
  | { readonly lost: 'newest'; readonly entries: number; readonly since: string }
  /** Another ledger: all of it. */
  | { readonly lost: 'all'; readonly entries: number }

export interface CheckedBackup {
  readonly manifest: Manifest
  /** Where the register stands. */
  readonly from: LedgerEnd
  readonly loss: Loss
}

/**
 * Reads a backup to its end, before anything is touched: it is whole, its checksums fit, and this program knows how its tables are made.
 * Compares its ledger with the register's.
 * @throws BadBackup with a sentence, where it can't be restored from
 */
export async function checkBackup(
  db: Database,
  file: string,
  onRead: (done: number, of: number) => void = () => undefined,
): Promise<CheckedBackup> {
  const from = await ledgerEnd(db)
  const parts = readBackup(file, onRead)
  let isWithin = from.position === 0
  let next = await parts.next()
  for (; !next.done; next = await parts.next()) {
    const { table, rows } = next.value
    if (table === 'entries' && !isWithin) isWithin = holds(rows, from)
  }
  const manifest = next.value
  checkMigrations(file, manifest)
  if ((await isForPractice(db)) !== (manifest.is_practice === true))
    throw new BadBackup(
      manifest.is_practice === true
        ? `${file} was made of a register to practise in, and nothing invented may come into this one, which is real.`
        : `${file} was made of a real register, and this one is to practise in: everything in it is invented.`,
    )
  return { manifest, from, loss: isWithin ? { lost: 'nothing' } : await lossOf(db, from, manifest) }
}

/** Whether these rows of entries, in order of their numbers, have this one. */
function holds(rows: Buffer, { position, commitment }: LedgerEnd): boolean {
  const begin = `${position}\t`
  const at = rows.toString('latin1', 0, begin.length) === begin ? 0 : rows.indexOf(`\n${begin}`) + 1
  if (at === 0 && rows.toString('latin1', 0, begin.length) !== begin) return false
  return rows.subarray(at, rows.indexOf('\n', at)).includes(commitment)
}

async function lossOf(db: Database, { position }: LedgerEnd, manifest: Manifest): Promise<Loss> {
  const [there, first] = [await entryAt(db, manifest.position), await entryAt(db, manifest.position + 1)]
  return there?.commitment === manifest.commitment && first
    ? { lost: 'newest', entries: position - manifest.position, since: first.time }
    : { lost: 'all', entries: position }
}

function checkMigrations(file: string, { migrations, made_by, left_out }: Manifest): void {
  const unknown = migrations.filter((name) => !migrationNames.includes(name))
  if (unknown.length > 0)
    throw new BadBackup(
      `${file} was made by a newer Candour, ${made_by}, which keeps its tables otherwise (${unknown.join(', ')}): install that version to restore it.`,
    )
  const isInOrder = migrations.length > 0 && migrations.every((name, i) => name === migrationNames[i])
  if (!isInOrder || left_out.some((name) => !peopleTables.includes(name)))
    throw new BadBackup(`${file} is damaged: its manifest tells of a register that cannot be.`)
}
