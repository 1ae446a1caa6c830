import { basename } from 'node:path'
import { kindOfTable, nearestOf, type RecordKind } from '@candour/register'
import { columnName } from '../spreadsheets/header.ts'
import type { Sheet } from '../spreadsheets/sheet.ts'
import { fileSource, type Source } from '../spreadsheets/source.ts'
import { tableOfSheet } from '../spreadsheets/table-file.ts'
import { openWorkbook, type Workbook, type WorkbookSheet } from '../spreadsheets/workbook/open-workbook.ts'
import { type Asked, cannotFind, type FoundTables, ordered } from './found-tables.ts'
import { fitsOf, foundInstead } from './table-fit.ts'
import { asideSheets, tableNames } from './table-names.ts'

/** A sheet of a workbook that holds a table. */
interface SheetTable {
  readonly kind: RecordKind
  readonly sheet: Sheet
  readonly note?: string
}

/**
 * The tables of a workbook: of the sheet that was asked for, or else of every sheet that is named after a table, or else of its only
 * sheet. Where several may be meant it asks.
 */
export async function tablesInWorkbook(path: string, asked: Asked): Promise<FoundTables> {
  const source = await fileSource(path, basename(path))
  if (!source.ok) return source
  const opened = await openWorkbook(source.value)
  if (!opened.ok) return opened
  const chosen = chooseSheets(opened.value, asked)
  if (!chosen.ok) return chosen.refusal
  const tables: SheetTable[] = []
  for (const { sheet, kind } of chosen.sheets) {
    const read = tableIn(sheet, kind, asked)
    if (!read.ok) return read.refusal
    if (read.table !== undefined) tables.push(read.table)
  }
  if (tables.length === 0)
    return cannotFind(opened.value.file, 'sheets without a row', 'a sheet with a heading and rows')
  return openSheets(path, source.value, tables, chosen.notes)
}

async function openSheets(
  path: string,
  source: Source,
  tables: readonly SheetTable[],
  notes: readonly string[],
): Promise<FoundTables> {
  const opened = []
  for (const { kind, sheet } of ordered(tables)) opened.push(await tableOfSheet(kind, sheet, source))
  return {
    ok: true,
    tables: opened,
    notes: [...notes, ...tables.flatMap(({ note }) => note ?? []), ...opened.flatMap(({ header }) => header.notes)],
    inputs: [path],
  }
}

type Chosen =
  | {
      readonly ok: true
      readonly sheets: readonly { readonly sheet: WorkbookSheet; readonly kind?: RecordKind | undefined }[]
      readonly notes: readonly string[]
    }
  | { readonly ok: false; readonly refusal: FoundTables }

function chooseSheets({ file, sheets }: Workbook, { table, sheet: wanted }: Asked): Chosen {
  const names = sheets.map(({ name }) => name)
  const list = names.map((name) => `'${name}'`).join(', ')
  const asked = table === undefined ? undefined : kindOfTable(table)
  if (wanted !== undefined) {
    const sheet = sheets.find(({ name }) => name === wanted) ?? sheets.find(({ name }) => sameName(name, wanted))
    if (sheet) return { ok: true, sheets: [{ sheet, kind: asked ?? kindNamed(sheet.name) }], notes: [] }
    const refusal = cannotFind(file, `no sheet '${wanted}'`, `one of its sheets: ${list}`, nearestOf(wanted, names))
    return { ok: false, refusal }
  }
  const named = sheets.flatMap((sheet) => {
    const kind = kindNamed(sheet.name)
    return kind === undefined || (asked !== undefined && asked !== kind) ? [] : [{ sheet, kind }]
  })
  const twice = named.find(({ kind }, i) => named.findIndex((other) => other.kind === kind) < i)
  if (twice)
    return {
      ok: false,
      refusal: cannotFind(
        file,
        `a second sheet of ${twice.kind.table}`,
        `one sheet for each table, or --sheet <name>: ${list}`,
      ),
    }
  if (named.length > 0)
    return {
      ok: true,
      sheets: named,
      notes: notesOn(
        file,
        sheets,
        named.map(({ sheet }) => sheet),
      ),
    }
  const [only, ...others] = sheets.filter(({ name, isHidden }) => !isHidden && !asideSheets.includes(name))
  if (only === undefined)
    return { ok: false, refusal: cannotFind(file, 'no sheet', 'a workbook with a sheet that is shown') }
  if (others.length === 0)
    return { ok: true, sheets: [{ sheet: only, kind: asked }], notes: notesOn(file, sheets, [only]) }
  return {
    ok: false,
    refusal: cannotFind(file, `several sheets, none named after a table`, `--sheet <name>, one of: ${list}`),
  }
}

function notesOn(file: string, sheets: readonly WorkbookSheet[], read: readonly WorkbookSheet[]): readonly string[] {
  return sheets
    .filter((sheet) => !read.includes(sheet) && !asideSheets.includes(sheet.name))
    .map(({ name, isHidden }) => `${file}: the ${isHidden ? 'hidden ' : ''}sheet '${name}' was left out.`)
}

type Told =
  | { readonly ok: true; readonly table: SheetTable | undefined }
  | { readonly ok: false; readonly refusal: FoundTables }

function tableIn(sheet: WorkbookSheet, kind: RecordKind | undefined, { table }: Asked): Told {
  const opened = sheet.open()
  if (!opened.ok) return { ok: false, refusal: opened }
  const read = opened.value
  if (read === undefined) return { ok: true, table: undefined }
  if (kind !== undefined) return { ok: true, table: { kind, sheet: read } }
  const fits = fitsOf(read)
  const [exact, other] = fits.filter(({ isExact }) => isExact)
  if (exact && !other) {
    const note = `${read.file} was read as ${exact.kind.table}, by its columns.`
    return { ok: true, table: { kind: exact.kind, sheet: read, note } }
  }
  const accepts = `a sheet named after its table (${tableNames.join(', ')}), --table <name>, or --map <mapping.csv>: a table is not guessed`
  return { ok: false, refusal: cannotFind(read.file, foundInstead(fits), accepts, table) }
}

function kindNamed(name: string): RecordKind | undefined {
  return kindOfTable(columnName(name))
}

const sameName = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase()
