import { allKinds, type Field, type FormerField, type RecordKind, type Refusal } from '@candour/register'
import { columnsLeftOut, spoiltHeading } from './heading-faults.ts'
import { protectingFault } from './protecting-headings.ts'

/** Which column each cell of a row belongs to; undefined where the column is kept out. */
export interface Header {
  readonly columns: readonly (string | undefined)[]
  /** Columns that the table once had: their cells are read as those of the column that took their place. */
  readonly former: ReadonlyMap<string, FormerField>
  /** Places of cells that no heading stands over. */
  readonly unnamed: readonly number[]
  /** Required columns that the file lacks altogether: told once, not once a row. */
  readonly missing: ReadonlySet<string>
  /** Headings that are no column of the table, as they stand. */
  readonly unknown: readonly string[]
  readonly refusals: readonly Refusal[]
  readonly notes: readonly string[]
}

/** `Lead organisation`, `lead-organisation` and `LEAD_ORGANISATION` are one column; what cannot be seen does not count. */
export function columnName(cell: string): string {
  return cell
    .replaceAll(/\p{Cf}/gu, '')
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, '_')
}

const everyColumn: ReadonlySet<string> = new Set(
  allKinds.flatMap((kind) => [...Object.keys(kind.fields), ...(kind.formerFields ?? []).map(({ name }) => name)]),
)

/** True for the name of a column of any table. */
export function isAnyColumn(cell: string): boolean {
  return everyColumn.has(columnName(cell))
}

/** The former columns of a file, by name; one beside the column that took its place is left out as any other unknown column. */
function formerOf(kind: RecordKind, cells: readonly string[]): ReadonlyMap<string, FormerField> {
  const names = new Set(cells.map(columnName))
  const here = (kind.formerFields ?? []).filter(({ name, now }) => names.has(name) && !names.has(now))
  return new Map(here.map((field) => [field.name, field]))
}

const byNow = (former: ReadonlyMap<string, FormerField>): ReadonlyMap<string, FormerField> =>
  new Map([...former.values()].map((field) => [field.now, field]))

/** Matches the cells of a header row to the columns of a table. Unknown columns are kept out and noted. */
export function headerOf(kind: RecordKind, file: string, row: number, cells: readonly string[]): Header {
  const names = cells.map(columnName)
  const seen = new Set<string>()
  const refusals: Refusal[] = []
  const former = formerOf(kind, cells)
  const unknown: string[] = []
  const columns = cells.map((cell, i) => {
    const own = names[i] ?? ''
    if (own === '') return undefined
    const column = former.get(own)?.now ?? own
    const fault = faultOf(kind, { file, row }, cell, column, seen)
    if (fault !== undefined) {
      refusals.push(fault)
      return undefined
    }
    if (!Object.hasOwn(kind.fields, column)) {
      unknown.push(cell.trim())
      return undefined
    }
    seen.add(column)
    return column
  })
  const unnamed = names.flatMap((name, i) => (name === '' ? [i] : []))
  if (seen.size === 0) {
    const accepts = `a header row with columns of ${kind.table}: ${Object.keys(kind.fields).join(', ')}`
    // Of a spoilt heading nobody can tell whether it names a column.
    if (!refusals.some(({ code }) => code === 'not-text'))
      refusals.push({ code: 'unreadable-file', where: { file, row }, found: cells.join(','), accepts })
    return { columns, former: new Map(), unnamed, missing: new Set(), unknown, refusals, notes: [] }
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
  const renamed = [...former.values()].map(
    ({ name, now, note }) => `${file}: the column '${name}' is now '${now}' and was read as that: ${note}.`,
  )
  return {
    columns,
    former: byNow(former),
    unnamed,
    missing: new Set(missing.map(([column]) => column)),
    unknown,
    refusals,
    notes: [...columnsLeftOut(unknown, kind, file, free), ...renamed],
  }
}

/** Why a heading is refused: it is spoilt, seems to protect and does not, or stands there already. */
function faultOf(
  kind: RecordKind,
  where: { readonly file: string; readonly row: number },
  cell: string,
  column: string,
  seen: ReadonlySet<string>,
): Refusal | undefined {
  const spoilt = spoiltHeading(where, cell)
  if (spoilt !== undefined) return spoilt
  const found = cell.trim()
  if (seen.has(column))
    return { code: 'unknown-field', where: { ...where, column }, found, accepts: 'each column once' }
  const protecting = Object.hasOwn(kind.fields, column) ? undefined : protectingFault(kind, cell)
  return protecting && { code: 'unknown-field', where: { ...where, column: found }, found, ...protecting }
}
