import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type AnyRecord, allKinds, dataPackageOf, type Kind, publicRecord } from '@candour/register'
import { csvWriter } from '../package-files/csv-writer.ts'
import { descriptorName, writeInPlace } from '../package-files/export-folder.ts'
import { jsonLinesWriter } from '../package-files/json-lines-writer.ts'
import type { TableWriter } from '../package-files/table-writer.ts'
import { workbookWriter } from '../package-files/workbook-writer.ts'
import { inSnapshot } from '../store/audit-queries.ts'
import { registrationsByIds } from '../store/histories.ts'
import { ledgerPosition } from '../store/ledger-position.ts'
import { countOf, everyRecord } from '../store/projections.ts'
import type { Database } from '../store/tables.ts'

export const exportFormats = ['csv', 'jsonl', 'xlsx'] as const
export type ExportFormat = (typeof exportFormats)[number]

export interface ExportOptions {
  readonly formats: readonly ExportFormat[]
  /** Leaves out what was told in confidence, as the public site does. */
  readonly isPublic?: boolean
  readonly onProgress?: (done: number, of: number) => void
}

export interface Exported {
  readonly position: number
  readonly rows: readonly { readonly table: string; readonly rows: number }[]
}

/**
 * Writes the register as it stands into a folder: every table in each format, rows in order of id, of outcomes every registered version.
 * Reads one snapshot, in pages. The CSV files with their descriptor are a data package, and importing them gives the same register.
 */
export async function exportPackage(db: Database, folder: string, options: ExportOptions): Promise<Exported> {
  return inSnapshot(db, async (snapshot) => {
    const { position, changedAt } = await ledgerPosition(snapshot)
    let of = 0
    for (const { kind } of allKinds) of += await countOf(snapshot, kind)
    let done = 0
    const rows: { table: string; rows: number }[] = []
    await writeInPlace(folder, async (draft) => {
      const writers = options.formats.map((format) => writerOf(format, draft, changedAt))
      for (const kind of allKinds) {
        let written = 0
        for (const writer of writers) await writer.begin(kind)
        for await (const page of exportedRecords(snapshot, kind.kind, options.isPublic === true)) {
          for (const writer of writers) await writer.write(page)
          written += page.length
          done += page.length
          options.onProgress?.(done, of)
        }
        for (const writer of writers) await writer.end()
        rows.push({ table: kind.table, rows: written })
      }
      for (const writer of writers) await writer.close()
      if (options.formats.includes('csv')) {
        await writeFile(join(draft, descriptorName), `${JSON.stringify(dataPackageOf(), null, 2)}\n`)
      }
    })
    return { position, rows }
  })
}

function writerOf(format: ExportFormat, folder: string, changedAt: string | null): TableWriter {
  if (format === 'csv') return csvWriter(folder)
  return format === 'jsonl' ? jsonLinesWriter(folder) : workbookWriter(folder, new Date(changedAt ?? 0))
}

/** The records of a kind as an export tells them, in pages. */
export async function* exportedRecords(
  db: Database,
  kind: Kind,
  isPublic: boolean,
): AsyncGenerator<readonly AnyRecord[]> {
  for await (const page of everyRecord(db, kind)) {
    const records: readonly AnyRecord[] = page.map(({ record }) => record)
    const told =
      kind === 'outcome'
        ? await registrationsByIds(
            db,
            records.map(({ id }) => id),
          )
        : records
    yield isPublic ? told.map((record) => publicRecord(kind, record)) : told
  }
}
