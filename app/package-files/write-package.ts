import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { dataPackageOf, type RecordKind, type Shown } from '@candour/register'
import { csvWriter } from './csv-writer.ts'
import { descriptorName, writeInPlace } from './export-folder.ts'
import { jsonLinesWriter } from './json-lines-writer.ts'
import type { TableWriter } from './table-writer.ts'
import { workbookWriter } from './workbook-writer.ts'

export const exportFormats = ['csv', 'jsonl', 'xlsx'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** What is written: tables of records as somebody may see them. */
export interface PackageContent {
  /** When the last entry came: the workbook's own date. */
  readonly changedAt: string | null
  readonly tables: readonly { readonly kind: RecordKind; pages(): AsyncIterable<readonly Shown[]> }[]
}

export interface WrittenTable {
  readonly table: string
  readonly rows: number
}

/**
 * Writes tables into a folder in each format, page by page. The CSV files with their descriptor are a data package, and importing them
 * gives the same register.
 */
export async function writePackage(
  folder: string,
  { changedAt, tables }: PackageContent,
  { formats, onRows }: { readonly formats: readonly ExportFormat[]; readonly onRows?: (done: number) => void },
): Promise<readonly WrittenTable[]> {
  let done = 0
  const written: WrittenTable[] = []
  await writeInPlace(folder, async (draft) => {
    const writers = formats.map((format) => writerOf(format, draft, changedAt))
    for (const { kind, pages } of tables) {
      let rows = 0
      for (const writer of writers) await writer.begin(kind)
      for await (const page of pages()) {
        for (const writer of writers) await writer.write(page)
        rows += page.length
        done += page.length
        onRows?.(done)
      }
      for (const writer of writers) await writer.end()
      written.push({ table: kind.table, rows })
    }
    for (const writer of writers) await writer.close()
    if (formats.includes('csv')) {
      await writeFile(join(draft, descriptorName), `${JSON.stringify(dataPackageOf(), null, 2)}\n`)
    }
  })
  return written
}

function writerOf(format: ExportFormat, folder: string, changedAt: string | null): TableWriter {
  if (format === 'csv') return csvWriter(folder)
  return format === 'jsonl' ? jsonLinesWriter(folder) : workbookWriter(folder, new Date(changedAt ?? 0))
}
