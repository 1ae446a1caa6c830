import { accepted, nearestOf, type RecordKind, type Refusal, type Result, refused } from '@candour/register'
import { protectingFault } from '../protecting-headings.ts'
import type { Sheet, SheetRow } from '../sheet.ts'
import { dayOf, idOfWords, placesNamed } from './made-values.ts'
import { type CheckedCell, type MappedColumn, type Mapping, sameHeading } from './mapping.ts'

/** One table that a person's own sheet tells, as a sheet with the register's columns. */
export interface MappedSheet {
  readonly kind: RecordKind
  readonly sheet: Sheet
}

/** A sheet as its mapping tells the register's tables; refused where the two do not fit. */
export function mappedSheets(sheet: Sheet, mapping: Mapping): Result<readonly MappedSheet[]> {
  const places = new Map(sheet.header.map((heading, i) => [sameHeading(heading), i]))
  const kinds = [...new Set(mapping.columns.map(({ kind }) => kind))]
  const refusals = [...absentHeadings(sheet, mapping, places), ...unprotected(sheet, mapping, kinds)]
  if (refusals.length > 0) return refused(...refusals)
  const known = new Set([...headingsOf(mapping), ...mapping.leftOut].map(sameHeading))
  const strange = sheet.header.filter((heading) => heading.trim() !== '' && !known.has(sameHeading(heading)))
  const notes = strange.map(
    (heading) => `${sheet.file}: the column '${heading.trim()}' is not in ${mapping.file} and was left out.`,
  )
  const count = (kind: RecordKind) => mapping.columns.filter((column) => column.kind === kind).length
  const [own] = [...kinds].sort((a, b) => count(b) - count(a))
  return accepted(
    kinds.map((kind) => ({ kind, sheet: mappedSheet(sheet, mapping, kind, places, kind === own, notes) })),
  )
}

function headingsOf({ columns, checks }: Mapping): readonly string[] {
  return [...columns.flatMap(({ headings }) => headings), ...checks.map(({ heading }) => heading)]
}

function absentHeadings(
  { file, header, headerRow }: Sheet,
  mapping: Mapping,
  places: ReadonlyMap<string, number>,
): readonly Refusal[] {
  const absent = [...new Set(headingsOf(mapping))].filter((heading) => !places.has(sameHeading(heading)))
  return absent.map((heading) => {
    const nearest = nearestOf(heading, header)
    return {
      code: 'missing',
      where: { file, row: headerRow, column: heading },
      accepts: `a column '${heading}', which ${mapping.file} speaks of`,
      ...(nearest === undefined ? {} : { nearest }),
    }
  })
}

/** A heading that seems to protect must lead to what protects, or to a check of its cells: left out it would publish. */
function unprotected({ file, header, headerRow }: Sheet, { columns, checks }: Mapping, kinds: readonly RecordKind[]) {
  const protectors = columns.filter(({ kind, column }) => kind.protectedBy === column)
  const led = new Set(
    [...protectors.flatMap(({ headings }) => headings), ...checks.map(({ heading }) => heading)].map(sameHeading),
  )
  return header.flatMap((heading): readonly Refusal[] => {
    if (led.has(sameHeading(heading))) return []
    const fault = kinds.map((kind) => protectingFault(kind, heading)).find((one) => one !== undefined)
    if (fault === undefined) return []
    return [
      {
        code: 'unknown-field',
        where: { file, row: headerRow, column: heading.trim() },
        found: heading.trim(),
        ...fault,
      },
    ]
  })
}

function mappedSheet(
  sheet: Sheet,
  { columns, checks }: Mapping,
  kind: RecordKind,
  places: ReadonlyMap<string, number>,
  isOwn: boolean,
  notes: readonly string[],
): Sheet {
  const own = columns.filter((column) => column.kind === kind)
  return {
    ...sheet,
    header: own.map(({ column }) => column),
    notes: isOwn ? [...notes, ...sheet.notes] : [],
    rows: async function* (onBytes) {
      const seen = new Set<string>()
      for await (const rows of sheet.rows(onBytes)) {
        const mapped = rows.flatMap((row) => mappedRow(row, sheet.file, own, checks, places) ?? [])
        // What a sheet of projects says of a programme stands in many of its rows: once is enough, where it says the same.
        yield isOwn ? mapped : mapped.filter((row) => isNew(row, seen))
      }
    },
  }
}

/** Whether a row is told for the first time; what is wrong with a row of the sheet is told by the table that is its own. */
function isNew({ cells, refusal }: SheetRow, seen: Set<string>): boolean {
  if (cells === undefined || refusal !== undefined) return false
  const key = JSON.stringify(cells)
  if (seen.has(key)) return false
  seen.add(key)
  return true
}

/** A row with the register's columns; undefined where the sheet says nothing of them. */
function mappedRow(
  row: SheetRow,
  file: string,
  columns: readonly MappedColumn[],
  checks: readonly CheckedCell[],
  places: ReadonlyMap<string, number>,
): SheetRow | undefined {
  const { cells: theirs } = row
  if (theirs === undefined) return row
  const cellUnder = (heading: string) => (theirs[places.get(sameHeading(heading)) ?? -1] ?? '').trim()
  const isTold = columns.some(({ headings }) => headings.some((heading) => cellUnder(heading) !== ''))
  if (!isTold && row.refusal === undefined) return undefined
  const cells = columns.map((column) => mappedValue(column, cellUnder))
  const failed = checks.find(({ heading, accepted: ones }) => !ones.includes(cellUnder(heading)))
  if (row.refusal !== undefined) return { ...row, cells }
  if (failed === undefined) return { row: row.row, cells }
  const { heading, accepted: ones } = failed
  return {
    row: row.row,
    cells,
    refusal: {
      code: 'not-in-vocabulary',
      where: { file, row: row.row, column: heading },
      found: cellUnder(heading),
      accepts: ones.join(' or '),
    },
  }
}

function mappedValue(
  { headings, constant, values, makes }: MappedColumn,
  cellUnder: (heading: string) => string,
): string {
  const told =
    headings.length === 0
      ? constant
      : headings
          .map(cellUnder)
          .filter((cell) => cell !== '')
          .join(' ')
  const value = values.get(told.toLowerCase()) ?? told
  if (makes === 'id') return idOfWords(value)
  if (makes === 'place') return value === '' ? '' : placesNamed(value)
  return makes === 'day' ? dayOf(value) : value
}
