import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { plainDateOf, type Refusal } from '@candour/register'
import { type ActionTools, type Deed, newDeedId } from '../app/actions/deed.ts'
import { type ImportOptions, type ImportResult, importPackage } from '../app/actions/import-package.ts'
import type { Proposal } from '../app/actions/proposal.ts'
import { propose } from '../app/actions/propose.ts'
import type { Receipt } from '../app/actions/receipt.ts'
import { findTables } from '../app/package-files/find-tables.ts'
import { systemRandomness } from '../app/ports/randomness.ts'
import type { Database } from '../app/store/tables.ts'

/** Files by name: text, or bytes where the encoding matters. */
export type Files = Readonly<Record<string, string | Uint8Array>>

/** Lends a folder with these files, and removes it after. */
export async function withFiles<T>(files: Files, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'candour-files-'))
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), content)
    }
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What actions need, with a clock that stands still. */
export function toolsOn(db: Database, day = '2026-11-23'): ActionTools {
  return {
    db,
    clock: { today: () => plainDateOf(day), isSet: true, now: () => new Date(`${day}T12:00:00.000Z`) },
    random: systemRandomness,
  }
}

/** Imports files as the command does; what keeps them from being found is a refusal as well. */
export async function importFiles(
  db: Database,
  files: Files,
  options: Partial<ImportOptions> & { readonly entry?: string; readonly table?: string } = {},
): Promise<ImportResult & { readonly notes: readonly string[] }> {
  return withFiles(files, async (folder) => {
    const found = await findTables(join(folder, options.entry ?? ''), options)
    if (!found.ok) return { ...found, total: found.refusals.length, notes: [] }
    const result = await importPackage(toolsOn(db), found.tables, { reason: 'a test', actor: 'import', ...options })
    return { ...result, notes: found.notes }
  })
}

/** The refusals of a result; fails where it was accepted. */
export function refusalsOf(result: ImportResult): readonly Refusal[] {
  if (result.ok) throw new Error('the import was accepted')
  return result.refusals
}

/** Proposes records as an operator does and returns the receipt; fails where they are refused. */
export async function written(
  tools: ActionTools,
  proposals: readonly Proposal[],
  deed: Partial<Deed> = {},
): Promise<Receipt> {
  const by: Deed = {
    id: newDeedId(tools.random),
    name: 'correct',
    reason: 'a test',
    actor: { role: 'operator' },
    ...deed,
  }
  const proposed = await propose(tools, by, proposals)
  if (!proposed.ok) throw new Error(JSON.stringify(proposed.refusals))
  return proposed.receipt
}
