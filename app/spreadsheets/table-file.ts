import {
  britishNumbers,
  type CellForm,
  type Cells,
  type ColumnForms,
  type RecordKind,
  type Refusal,
  type Result,
  type Surveyed,
  shorten,
  TableSurvey,
} from '@candour/register'
import { type Header, headerOf, isAnyColumn } from './header.ts'
import type { Separator } from './separator.ts'
import { type Heading, openSheet, type Sheet, type SheetRow } from './sheet.ts'
import { fileSource, type Source } from './source.ts'
import type { Encoding } from './text-encoding.ts'

/** A row of a table: its cells by column, or why they cannot be read. Rows count as a spreadsheet shows them, the header included. */
export type TableRow =
  | { readonly row: number; readonly cells: Cells }
  | { readonly row: number; readonly cells?: Cells; readonly refusal: Refusal }

/** A sheet of one table of the register, looked into: how it is written and which columns it has. */
export interface TableFile {
  readonly kind: RecordKind
  /** The name that people know the file by. */
  readonly file: string
  readonly bytes: number
  readonly header: Header
  /** The row in which the header stands. */
  readonly headerRow: number
  /** How its columns write their values. */
  readonly forms: ColumnForms
  /** All rows below the header, in batches; may be read several times. `onBytes` hears how far it got. */
  rows(onBytes?: (bytes: number) => void): AsyncGenerator<readonly TableRow[]>
  /** True when the file is no longer what was looked into. */
  hasChanged(): Promise<boolean>
}

/** What a descriptor says of a file: it is obeyed. */
export interface Declared {
  readonly encoding?: Encoding
  readonly separator?: Separator
  readonly forms?: ColumnForms
}

/** Looks into a file as a table of a kind. Problems are in the header's refusals. */
export async function openTableFile(
  kind: RecordKind,
  path: string,
  file: string,
  declared: Declared = {},
): Promise<TableFile> {
  const source = await fileSource(path, file)
  return source.ok ? tableOf(kind, source.value, declared) : closed(kind, { file, bytes: 0, refusals: source.refusals })
}

/** The heading of a file, whichever table it is of. */
export async function headingOf(path: string, file: string): Promise<Result<Heading>> {
  const source = await fileSource(path, file)
  return source.ok ? openSheet(source.value, { isColumn: isAnyColumn }) : source
}

async function tableOf(kind: RecordKind, source: Source, declared: Declared): Promise<TableFile> {
  const { file, bytes, hasChanged } = source
  const { encoding, separator } = declared
  const opened = await openSheet(source, {
    isColumn: isAnyColumn,
    accepts: `a header row with columns of ${kind.table}: ${Object.keys(kind.fields).join(', ')}`,
    ...(encoding === undefined ? {} : { encoding }),
    ...(separator === undefined ? {} : { separator }),
  })
  if (!opened.ok) return { ...closed(kind, { file, bytes, refusals: opened.refusals }), hasChanged }
  return tableOfSheet(kind, opened.value, source, declared)
}

/** A sheet that was looked into already, as a table of a kind: of a workbook, or mapped from a person's own. */
export async function tableOfSheet(
  kind: RecordKind,
  sheet: Sheet,
  { bytes, hasChanged }: Pick<Source, 'bytes' | 'hasChanged'>,
  declared: Declared = {},
): Promise<TableFile> {
  const { file } = sheet
  const header = headerOf(kind, file, sheet.headerRow, sheet.header)
  const isReadable = header.columns.some((column) => column !== undefined)
  const { forms, notes } = isReadable ? await surveyOf(kind, sheet, header, declared) : { forms: new Map(), notes: [] }
  return {
    kind,
    file,
    bytes,
    headerRow: sheet.headerRow,
    header: { ...header, notes: [...header.notes, ...sheet.notes, ...notes.map((note) => `${file}: ${note}.`)] },
    forms,
    rows: async function* (onBytes) {
      if (isReadable)
        for await (const rows of sheet.rows(onBytes)) yield rows.map((row) => byColumn(sheet, header, row))
    },
    hasChanged,
  }
}

/** Looks through all rows once, so that each column gets one reading. */
async function surveyOf(kind: RecordKind, sheet: Sheet, header: Header, declared: Declared): Promise<Surveyed> {
  const forms = sheet.isTyped ? typedForms(kind) : declared.forms
  const survey = new TableSurvey(kind.fields, {
    separator: sheet.separator,
    ...(forms === undefined ? {} : { declared: forms }),
  })
  for await (const rows of sheet.rows())
    for (const read of rows) {
      const { row, cells } = byColumn(sheet, header, read)
      if (cells !== undefined) survey.note(row, cells)
    }
  return survey.surveyed()
}

/** A typed cell writes numbers with a point, and a year and two figures only where it shows a month: of that nothing is asked. */
function typedForms({ fields }: RecordKind): ColumnForms {
  const typed: CellForm = { number: britishNumbers, yearMonths: 'month' }
  return new Map(Object.keys(fields).map((column) => [column, typed]))
}

function closed(
  kind: RecordKind,
  { file, bytes, refusals }: { readonly file: string; readonly bytes: number; readonly refusals: readonly Refusal[] },
): TableFile {
  return {
    kind,
    file,
    bytes,
    headerRow: 1,
    header: { columns: [], former: new Map(), unnamed: [], missing: new Set(), unknown: [], notes: [], refusals },
    forms: new Map(),
    rows: async function* () {},
    hasChanged: async () => false,
  }
}

function byColumn(
  { file }: Sheet,
  { columns, former, unnamed }: Header,
  { row, cells: values, refusal }: SheetRow,
): TableRow {
  const cells: Record<string, string> = {}
  for (const [i, column] of columns.entries()) {
    const value = values?.[i]
    if (column === undefined || value === undefined) continue
    cells[column] = former.get(column)?.values[value.trim().toLowerCase()] ?? value
  }
  if (refusal !== undefined) return values === undefined ? { row, refusal } : { row, cells, refusal }
  const astray = unnamed.find((i) => (values?.[i] ?? '').trim() !== '')
  if (astray === undefined) return { row, cells }
  const found = shorten(values?.[astray] ?? '')
  return {
    row,
    cells,
    refusal: {
      code: 'unreadable-file',
      where: { file, row, column: `column ${astray + 1}` },
      found,
      accepts: 'a heading above each column that has cells',
    },
  }
}
