import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Field, type RecordKind, shielded } from '@candour/register'
import { stringify } from 'csv-stringify/sync'
import exceljs from 'exceljs'
import { asideSheets } from './table-names.ts'

const [notesSheet = '', codesSheet = ''] = asideSheets
/** Rows of a sheet that get drop-downs and formats. */
const preparedRows = 2000

/** What a person should know of one column. */
interface Note {
  readonly table: string
  readonly column: string
  readonly needed: 'yes' | ''
  readonly accepts: string
  readonly example: string
  readonly type: Field['type']
}

function notesOf(kind: RecordKind): readonly Note[] {
  return (Object.entries(kind.fields) as [string, Field][]).map(([column, { type, required, description }]) => ({
    table: kind.table,
    column,
    needed: required ? 'yes' : '',
    accepts: [description?.replace(/; $/, ''), type.accepts].filter((part) => part !== undefined).join('; '),
    example: kind.example[column] ?? '',
    type,
  }))
}

const notesHeading = ['table', 'column', 'needed', 'what goes in it', 'an example row, read downwards'] as const
const noteCells = ({ table, column, needed, accepts, example }: Note) => [table, column, needed, accepts, example]

/**
 * Writes a CSV file with headings for each table, and `notes.csv`, which says of each column what goes in it and gives an example row.
 * The example stands there and not below the headings, so that nobody imports it by mistake. Files that exist are never written over.
 */
export async function writeTemplate(folder: string, kinds: readonly RecordKind[]): Promise<void> {
  const text = (rows: readonly (readonly string[])[]) =>
    `\ufeff${stringify(
      rows.map((row) => row.map(shielded)),
      { record_delimiter: '\r\n' },
    )}`
  const write = (name: string, rows: readonly (readonly string[])[]) =>
    writeFile(join(folder, name), text(rows), { flag: 'wx' })
  await write('notes.csv', [notesHeading, ...kinds.flatMap(notesOf).map(noteCells)])
  for (const kind of kinds) await write(`${kind.table}.csv`, [Object.keys(kind.fields)])
}

/** The same as one workbook: a sheet a table, with a note on each heading and a drop-down wherever a list of codes is closed. */
export async function writeTemplateWorkbook(path: string, kinds: readonly RecordKind[], created: Date): Promise<void> {
  const workbook = new exceljs.Workbook()
  workbook.creator = 'Candour'
  workbook.created = created
  workbook.modified = created
  const codes: (readonly [heading: string, codes: readonly string[]])[] = []
  for (const kind of kinds) addTable(workbook, kind, codes)
  const notes = workbook.addWorksheet(notesSheet, { views: [{ state: 'frozen', ySplit: 1 }] })
  notes.addRow([...notesHeading]).font = { bold: true }
  for (const note of kinds.flatMap(notesOf)) notes.addRow(noteCells(note))
  notes.columns.forEach((column, i) => {
    column.width = [14, 26, 8, 80, 50][i] ?? 20
  })
  if (codes.length > 0) {
    const sheet = workbook.addWorksheet(codesSheet)
    sheet.addRow(codes.map(([heading]) => heading)).font = { bold: true }
    for (let i = 0; i < Math.max(...codes.map(([, list]) => list.length)); i += 1)
      sheet.addRow(codes.map(([, list]) => list[i] ?? null))
  }
  await writeFile(path, new Uint8Array(await workbook.xlsx.writeBuffer()), { flag: 'wx' })
}

function addTable(workbook: exceljs.Workbook, kind: RecordKind, codes: (readonly [string, readonly string[]])[]): void {
  const sheet = workbook.addWorksheet(kind.table, { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.addRow(Object.keys(kind.fields)).font = { bold: true }
  for (const [i, note] of notesOf(kind).entries()) {
    const { column, needed, accepts, example, type } = note
    const heading = sheet.getCell(1, i + 1)
    heading.note = [
      `${needed === '' ? 'If known' : 'Needed'}: ${accepts}`,
      example === '' ? '' : `As: ${example}`,
    ].join('\n')
    const { letter } = sheet.getColumn(i + 1)
    sheet.getColumn(i + 1).width = Math.max(12, column.length + 2)
    // As text, a spreadsheet leaves 2024-05 and 007 as they were typed.
    if (type.name !== 'number' && type.name !== 'integer') sheet.getColumn(i + 1).numFmt = '@'
    const list = dropDownOf(note, codes)
    if (list !== undefined)
      addDropDown(sheet, `${letter}2:${letter}${preparedRows}`, list, accepts, type.name === 'list')
  }
}

/** Where the choices of a drop-down stand: booleans in the cell itself, codes in the sheet of codes. */
function dropDownOf(
  { table, column, type }: Note,
  codes: (readonly [string, readonly string[]])[],
): string | undefined {
  if (type.name === 'boolean') return '"true,false"'
  const { vocabulary } = type
  if (vocabulary === undefined) return undefined
  codes.push([`${table}.${column}`, vocabulary])
  const letter = lettersOf(codes.length)
  return `${codesSheet}!$${letter}$2:$${letter}$${vocabulary.length + 1}`
}

function addDropDown(
  sheet: exceljs.Worksheet,
  range: string,
  formula: string,
  accepts: string,
  takesSeveral: boolean,
): void {
  // exceljs has no type for the ranges that it writes.
  const { dataValidations } = sheet as exceljs.Worksheet & {
    readonly dataValidations: { add(range: string, validation: exceljs.DataValidation): void }
  }
  dataValidations.add(range, {
    type: 'list',
    allowBlank: true,
    formulae: [formula],
    // A cell that takes several codes is not held to the list: its drop-down only offers them.
    showErrorMessage: !takesSeveral,
    error: accepts.slice(0, 250),
  })
}

function lettersOf(column: number): string {
  const first = Math.floor((column - 1) / 26)
  const last = String.fromCharCode(65 + ((column - 1) % 26))
  return first === 0 ? last : `${String.fromCharCode(64 + first)}${last}`
}
