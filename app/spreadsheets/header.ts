import {
  allKinds,
  type Field,
  nearestOf,
  onceEncoded,
  type RecordKind,
  type Refusal,
  shorten,
  strangeCharacterIn,
} from '@candour/register'

/** Which column each cell of a row belongs to; undefined where the column is kept out. */
export interface Header {
  readonly columns: readonly (string | undefined)[]
  /** Places of cells that no heading stands over. */
  readonly unnamed: readonly number[]
  /** Required columns that the file lacks altogether: told once, not once a row. */
  readonly missing: ReadonlySet<string>
  readonly refusals: readonly Refusal[]
  readonly notes: readonly string[]
}

/** Columns that are left out by name; of more there is only their number. */
const namedStrangers = 20

/** `Lead organisation`, `lead-organisation` and `LEAD_ORGANISATION` are one column; what cannot be seen does not count. */
export function columnName(cell: string): string {
  return cell
    .replaceAll(/\p{Cf}/gu, '')
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, '_')
}

const everyColumn: ReadonlySet<string> = new Set(allKinds.flatMap((kind) => Object.keys(kind.fields)))

/** True for the name of a column of any table. */
export function isAnyColumn(cell: string): boolean {
  return everyColumn.has(columnName(cell))
}

/** How a heading fits a table: how many of its columns it names, and how many required ones it lacks. */
export function fitOf(kind: RecordKind, cells: readonly string[]): { readonly known: number; readonly lacks: number } {
  const named = new Set(cells.map(columnName))
  const columns = Object.entries(kind.fields) as [string, Field][]
  return {
    known: columns.filter(([column]) => named.has(column)).length,
    lacks: columns.filter(([column, { required }]) => required && !named.has(column)).length,
  }
}

/** Matches the cells of a header row to the columns of a table. Unknown columns are kept out and noted. */
export function headerOf(kind: RecordKind, file: string, row: number, cells: readonly string[]): Header {
  const names = cells.map(columnName)
  const seen = new Set<string>()
  const refusals: Refusal[] = []
  const strangers: string[] = []
  const columns = cells.map((cell, i) => {
    const column = names[i] ?? ''
    if (column === '') return undefined
    const spoilt = spoiltHeading({ file, row }, cell)
    if (spoilt) {
      refusals.push(spoilt)
      return undefined
    }
    if (!Object.hasOwn(kind.fields, column)) {
      strangers.push(cell)
      return undefined
    }
    if (seen.has(column)) {
      refusals.push({
        code: 'unknown-field',
        where: { file, row, column },
        found: cell.trim(),
        accepts: 'each column once',
      })
      return undefined
    }
    seen.add(column)
    return column
  })
  const unnamed = names.flatMap((name, i) => (name === '' ? [i] : []))
  if (seen.size === 0) {
    const accepts = `a header row with columns of ${kind.table}: ${Object.keys(kind.fields).join(', ')}`
    if (refusals.length === 0)
      refusals.push({ code: 'unreadable-file', where: { file, row }, found: cells.join(','), accepts })
    return { columns, unnamed, missing: new Set(), refusals, notes: [] }
  }
  const missing = (Object.entries(kind.fields) as [string, Field][]).filter(
    ([column, { required }]) => required && !seen.has(column),
  )
  for (const [column, { type }] of missing) {
    refusals.push({
      code: 'missing',
      where: { file, row, column },
      accepts: `a column '${column}' with ${type.accepts}`,
    })
  }
  const free = Object.keys(kind.fields).filter((column) => !seen.has(column))
  return {
    columns,
    unnamed,
    missing: new Set(missing.map(([column]) => column)),
    refusals,
    notes: notesOn(strangers, kind, file, free),
  }
}

function spoiltHeading(where: { readonly file: string; readonly row: number }, cell: string): Refusal | undefined {
  const strange = strangeCharacterIn(cell)
  const once = onceEncoded(cell)
  if (strange === undefined && once === undefined) return undefined
  const why =
    once === undefined ? `the heading holds ${strange}` : 'this was UTF-8 that a spreadsheet read as Windows-1252'
  return {
    code: 'not-text',
    where,
    found: cell.trim(),
    accepts: `headings as they were written; ${why}`,
    ...(once === undefined ? {} : { nearest: once.trim() }),
  }
}

function notesOn(
  strangers: readonly string[],
  { table }: RecordKind,
  file: string,
  free: readonly string[],
): readonly string[] {
  const more = strangers.length - namedStrangers
  return [
    ...strangers.slice(0, namedStrangers).map((cell) => {
      const near = nearestOf(columnName(cell), free)
      const hint = near === undefined ? '' : ` Did you mean '${near}'?`
      return `${file}: the column '${shorten(cell.trim())}' is not one of ${table} and was left out.${hint}`
    }),
    ...(more > 0
      ? [`${file}: ${more.toLocaleString('en-GB')} more columns are not of ${table} and were left out.`]
      : []),
  ]
}
