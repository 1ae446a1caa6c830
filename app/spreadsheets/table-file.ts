import type { Cells, RecordKind, Refusal } from '@candour/register'
import { type Header, headerOf, isAnyColumn } from './header.ts'
import { openSheet, type Sheet, type SheetRow } from './sheet.ts'
import { fileSource, type Source } from './source.ts'

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
  /** All rows below the header, in batches; may be read several times. `onBytes` hears how far it got. */
  rows(onBytes?: (bytes: number) => void): AsyncGenerator<readonly TableRow[]>
  /** True when the file is no longer what was looked into. */
  hasChanged(): Promise<boolean>
}

/** Looks into a file as a table of a kind. Problems are in the header's refusals. */
export async function openTableFile(kind: RecordKind, path: string, file: string): Promise<TableFile> {
  const source = await fileSource(path, file)
  return source.ok ? tableOf(kind, source.value) : closed(kind, { file, bytes: 0, refusals: source.refusals })
}

async function tableOf(kind: RecordKind, source: Source): Promise<TableFile> {
  const { file, bytes, hasChanged } = source
  const accepts = `a header row with columns of ${kind.table}: ${Object.keys(kind.fields).join(', ')}`
  const opened = await openSheet(source, { isColumn: isAnyColumn, accepts })
  if (!opened.ok) return { ...closed(kind, { file, bytes, refusals: opened.refusals }), hasChanged }
  return tableOfSheet(kind, opened.value, source)
}

/** A sheet that was looked into already, as a table of a kind: of a workbook, or mapped from a person's own. */
export async function tableOfSheet(
  kind: RecordKind,
  sheet: Sheet,
  { bytes, hasChanged }: Pick<Source, 'bytes' | 'hasChanged'>,
): Promise<TableFile> {
  const { file } = sheet
  const header = headerOf(kind, file, sheet.headerRow, sheet.header)
  const isReadable = header.columns.some((column) => column !== undefined)
  return {
    kind,
    file,
    bytes,
    headerRow: sheet.headerRow,
    header: { ...header, notes: [...header.notes, ...sheet.notes] },
    rows: async function* (onBytes) {
      if (isReadable) for await (const rows of sheet.rows(onBytes)) yield rows.map((row) => byColumn(header, row))
    },
    hasChanged,
  }
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
    header: { columns: [], former: new Map(), missing: new Set(), unknown: [], notes: [], refusals },
    rows: async function* () {},
    hasChanged: async () => false,
  }
}

function byColumn({ columns, former }: Header, { row, cells: values, refusal }: SheetRow): TableRow {
  const cells: Record<string, string> = {}
  for (const [i, column] of columns.entries()) {
    const value = values?.[i]
    if (column === undefined || value === undefined) continue
    cells[column] = former.get(column)?.values[value.trim().toLowerCase()] ?? value
  }
  if (refusal === undefined) return { row, cells }
  return values === undefined ? { row, refusal } : { row, cells, refusal }
}
