import { sourcesOf } from './list-cell.ts'
import { cell, type Row } from './table.ts'

/** A raw row with its id in the package. */
interface Identified {
  readonly id: string
  readonly row: Row
}

/**
 * The raw rows of a table with what corrections.csv says of them in place. The source of a correction joins the row's own sources.
 * @param table "projects", "findings", "lessons" or "claims"
 * @throws Error when a correction names a row that is not there, or the cell does not hold what the correction says that it held
 */
export function correctedRaw<T extends Identified>(
  table: string,
  rows: readonly T[],
  corrections: readonly Row[],
): readonly T[] {
  const wanted = corrections.filter(
    (correction) =>
      cell(correction, 'file').endsWith(`-${table}.csv`) || cell(correction, 'file') === `trials/${table}.csv`,
  )
  const ids = new Set(rows.map(({ id }) => id))
  for (const correction of wanted) {
    if (!ids.has(cell(correction, 'id')))
      throw new Error(`corrections.csv names ${cell(correction, 'id')}, which no row of ${table} has`)
  }
  return rows.map((identified) => {
    const own = wanted.filter((correction) => cell(correction, 'id') === identified.id)
    return own.length === 0 ? identified : { ...identified, row: inPlace(identified.id, identified.row, own) }
  })
}

function inPlace(id: string, row: Row, corrections: readonly Row[]): Row {
  for (const correction of corrections) {
    const [column, old] = [cell(correction, 'column'), cell(correction, 'old')]
    if (cell(row, column) === old) continue
    throw new Error(`${id}, ${column}: corrections.csv corrects "${old}", but the raw row says "${cell(row, column)}"`)
  }
  const mended = { ...row, ...Object.fromEntries(corrections.map((one) => [cell(one, 'column'), cell(one, 'new')])) }
  const column = 'source_urls' in row ? 'source_urls' : 'source_url'
  const sources = [cell(mended, column), ...corrections.map((one) => cell(one, 'source'))].flatMap(sourcesOf)
  return { ...mended, [column]: [...new Set(sources)].join(';') }
}
