import { allKinds, type Field, type FormerField, nearestOf, type RecordKind, type Refusal } from '@candour/register'
import { protectingFault } from './protecting-headings.ts'

/** Which column each cell of a row belongs to; undefined where the column is kept out. */
export interface Header {
  readonly columns: readonly (string | undefined)[]
  /** Columns that the table once had: their cells are read as those of the column that took their place. */
  readonly former: ReadonlyMap<string, FormerField>
  /** Required columns that the file lacks altogether: told once, not once a row. */
  readonly missing: ReadonlySet<string>
  /** Headings that are no column of the table, as they stand. */
  readonly unknown: readonly string[]
  readonly refusals: readonly Refusal[]
  readonly notes: readonly string[]
}

/** `Lead organisation`, `lead-organisation` and `LEAD_ORGANISATION` are one column. */
export function columnName(cell: string): string {
  return cell
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
  const seen = new Set<string>()
  const refusals: Refusal[] = []
  const notes: string[] = []
  const former = formerOf(kind, cells)
  const unknown: string[] = []
  const columns = cells.map((cell) => {
    const own = columnName(cell)
    if (own === '') return undefined
    const column = former.get(own)?.now ?? own
    if (!Object.hasOwn(kind.fields, column)) {
      const protecting = protectingFault(kind, cell)
      if (protecting !== undefined) {
        const where = { file, row, column: cell.trim() }
        refusals.push({ code: 'unknown-field', where, found: cell.trim(), ...protecting })
        return undefined
      }
      unknown.push(cell.trim())
      const near = nearestOf(
        column,
        Object.keys(kind.fields).filter((name) => !cells.some((other) => columnName(other) === name)),
      )
      const hint = near === undefined ? '' : ` Did you mean '${near}'?`
      notes.push(`${file}: the column '${cell.trim()}' is not one of ${kind.table} and was left out.${hint}`)
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
  if (seen.size === 0) {
    const accepts = `a header row with columns of ${kind.table}: ${Object.keys(kind.fields).join(', ')}`
    refusals.push({ code: 'unreadable-file', where: { file, row }, found: cells.join(','), accepts })
    return { columns, former: new Map(), missing: new Set(), unknown, refusals, notes: [] }
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
  for (const { name, now, note } of former.values())
    notes.push(`${file}: the column '${name}' is now '${now}' and was read as that: ${note}.`)
  return {
    columns,
    former: byNow(former),
    missing: new Set(missing.map(([column]) => column)),
    unknown,
    refusals,
    notes,
  }
}
