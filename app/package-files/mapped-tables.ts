import { basename } from 'node:path'
import { accepted, type RecordKind, type Result, refused } from '@candour/register'
import { mappedSheets } from '../spreadsheets/mapping/mapped-sheets.ts'
import { type Mapping, sameHeading } from '../spreadsheets/mapping/mapping.ts'
import { type MappingLine, proposeMapping } from '../spreadsheets/mapping/propose-mapping.ts'
import { readMapping } from '../spreadsheets/mapping/read-mapping.ts'
import { openSheet, type Sheet } from '../spreadsheets/sheet.ts'
import { fileSource, type Source } from '../spreadsheets/source.ts'
import { type TableFile, tableOfSheet } from '../spreadsheets/table-file.ts'
import { openWorkbook } from '../spreadsheets/workbook/open-workbook.ts'
import { type FoundTables, ordered } from './found-tables.ts'
import { asideSheets } from './table-names.ts'

/** The tables that a person's own sheet tells by a mapping. */
export async function tablesByMapping(path: string, map: string, sheetName: string | undefined): Promise<FoundTables> {
  const mapping = await readMapping(map)
  if (!mapping.ok) return mapping
  const opened = await ownSheet(path, sheetName, mapping.value)
  if (!opened.ok) return opened
  const { sheet, source } = opened.value
  const mapped = mappedSheets(sheet, mapping.value)
  if (!mapped.ok) return mapped
  const tables: TableFile[] = []
  for (const one of ordered(mapped.value)) tables.push(await tableOfSheet(one.kind, one.sheet, source))
  return { ok: true, tables, notes: tables.flatMap(({ header }) => header.notes), inputs: [path, map] }
}

/** A first draft of the mapping for a person's own sheet. */
export async function draftMapping(
  path: string,
  { sheet: sheetName, kind }: { readonly sheet?: string | undefined; readonly kind?: RecordKind | undefined },
): Promise<Result<readonly MappingLine[]>> {
  const opened = await ownSheet(path, sheetName)
  return opened.ok ? accepted(await proposeMapping(opened.value.sheet, kind)) : opened
}

/** A sheet with any headings: of a CSV file, or of a workbook, whose only sheet is meant where none is named. */
async function ownSheet(
  path: string,
  name: string | undefined,
  mapping?: Mapping,
): Promise<Result<{ readonly sheet: Sheet; readonly source: Source }>> {
  const source = await fileSource(path)
  if (!source.ok) return source
  const sheet = /\.xls[xm]$/i.test(path)
    ? await sheetOfWorkbook(source.value, name)
    : await sheetOfText(source.value, mapping)
  return sheet.ok ? accepted({ sheet: sheet.value, source: source.value }) : sheet
}

function sheetOfText(source: Source, mapping: Mapping | undefined): Promise<Result<Sheet>> {
  const wanted = new Set(mapping?.columns.flatMap(({ headings }) => headings.map(sameHeading)))
  return openSheet(source, { isColumn: (cell) => wanted.has(sameHeading(cell)) })
}

async function sheetOfWorkbook(source: Source, name: string | undefined): Promise<Result<Sheet>> {
  const book = await openWorkbook(source)
  if (!book.ok) return book
  const { file, sheets } = book.value
  const shown = sheets.filter((sheet) => !sheet.isHidden && !asideSheets.includes(sheet.name))
  const named = sheets.filter((sheet) => sameHeading(sheet.name) === sameHeading(name ?? ''))
  const [only, other] = name === undefined ? shown : named
  if (only === undefined || other !== undefined)
    return refused({
      code: 'unreadable-file',
      where: { file },
      found: name === undefined ? `${shown.length} sheets` : `no sheet '${name}'`,
      accepts: `--sheet <name>, one of: ${sheets.map((sheet) => `'${sheet.name}'`).join(', ')}`,
    })
  const opened = only.open()
  if (!opened.ok) return opened
  if (opened.value !== undefined) return accepted(opened.value)
  const where = { file: `${basename(file)}, ${only.name}` }
  return refused({ code: 'unreadable-file', where, found: 'nothing', accepts: 'a sheet with a heading and rows' })
}
