import { basename } from 'node:path'
import { allKinds, kindOfTable, type RecordKind } from '@candour/register'
import type { Header } from '../spreadsheets/header.ts'
import { openTableFile } from '../spreadsheets/table-file.ts'
import { cannotFind, type FoundTables, openAll } from './found-tables.ts'
import { kindOfFile, tableFileNames } from './table-names.ts'

/** A single file: by the table that was asked for, by its name, or by its columns where they fit one table exactly. */
export async function tableInFile(path: string, table: string | undefined): Promise<FoundTables> {
  const file = basename(path)
  const named = table === undefined ? kindOfFile(file) : kindOfTable(table)
  if (named) return openAll([{ kind: named, path, file }], [])
  const fits: Fit[] = []
  for (const kind of allKinds) {
    const { header } = await openTableFile(kind, path, file)
    if (header.refusals.some(({ code }) => code === 'unreadable-file' && header.columns.length === 0))
      return openAll([{ kind, path, file }], [])
    fits.push(fitOf(kind, header))
  }
  const [exact, other] = fits.filter(({ isExact }) => isExact)
  if (exact && !other)
    return openAll([{ kind: exact.kind, path, file }], [`${file} was read as ${exact.kind.table}, by its columns.`])
  return cannotFind(
    file,
    foundInstead(fits),
    `a file named after its table (${tableFileNames}), or --table <name>: a table is not guessed`,
  )
}

/** How the columns of a file fit a table. */
interface Fit {
  readonly kind: RecordKind
  /** Every heading is a column of the table, and every required column is there. */
  readonly isExact: boolean
  readonly known: number
  readonly unknown: readonly string[]
}

function fitOf(kind: RecordKind, { columns, missing, unknown, refusals }: Header): Fit {
  const known = columns.filter((column) => column !== undefined).length
  const isExact = known > 0 && missing.size === 0 && unknown.length === 0 && refusals.length === 0
  return { kind, isExact, known, unknown }
}

function foundInstead(fits: readonly Fit[]): string {
  const exact = fits.filter(({ isExact }) => isExact).map(({ kind }) => kind.table)
  if (exact.length > 1) return `columns that fit ${exact.join(' and ')} alike`
  const [best] = [...fits].sort((a, b) => b.known - a.known)
  if (best === undefined || best.known === 0) return 'columns that fit no table'
  const alike = fits.filter(({ known }) => known === best.known).map(({ kind }) => kind.table)
  if (alike.length > 1) return `columns that fit no table exactly, and ${alike.slice(0, 3).join(', ')} alike`
  const strange = best.unknown.map((heading) => `'${heading}'`).join(', ')
  return `columns that fit no table exactly: ${strange === '' ? 'some are missing' : `${strange} in`} ${best.kind.table}`
}
