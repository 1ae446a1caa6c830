import { nearestOf, onceEncoded, type RecordKind, type Refusal, shorten, strangeCharacterIn } from '@candour/register'

/** Columns that are left out by name; of more there is only their number. */
const namedStrangers = 20

/** The refusal of a heading that is not text as it was written; undefined for every other one. */
export function spoiltHeading(
  where: { readonly file: string; readonly row: number },
  cell: string,
): Refusal | undefined {
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

/**
 * Notes on headings that are no column of a table.
 * @param free  columns of the table that no heading names
 */
export function columnsLeftOut(
  strangers: readonly string[],
  { table }: RecordKind,
  file: string,
  free: readonly string[],
): readonly string[] {
  const more = strangers.length - namedStrangers
  return [
    ...strangers.slice(0, namedStrangers).map((heading) => {
      const near = nearestOf(heading, free)
      const hint = near === undefined ? '' : ` Did you mean '${near}'?`
      return `${file}: the column '${shorten(heading)}' is not one of ${table} and was left out.${hint}`
    }),
    ...(more > 0
      ? [`${file}: ${more.toLocaleString('en-GB')} more columns are not of ${table} and were left out.`]
      : []),
  ]
}
