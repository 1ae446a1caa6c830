import { basename } from 'node:path'
import { kindOfTable } from '@candour/register'
import { headingOf } from '../spreadsheets/table-file.ts'
import { cannotFind, type FoundTables, openAll } from './found-tables.ts'
import { fitsOf, foundInstead } from './table-fit.ts'
import { kindOfFile, tableFileNames } from './table-names.ts'

/** A single file: by the table that was asked for, by its name, or by its columns where they fit one table exactly. */
export async function tableInFile(path: string, table: string | undefined): Promise<FoundTables> {
  const file = basename(path)
  const named = table === undefined ? kindOfFile(file) : kindOfTable(table)
  if (named) return openAll([{ kind: named, path, file }], [])
  const heading = await headingOf(path, file)
  if (!heading.ok) return heading
  const fits = fitsOf(heading.value)
  const [exact, other] = fits.filter(({ isExact }) => isExact)
  if (exact && !other)
    return openAll([{ kind: exact.kind, path, file }], [`${file} was read as ${exact.kind.table}, by its columns.`])
  return cannotFind(
    file,
    foundInstead(fits),
    `a file named after its table (${tableFileNames}), --table <name>, or --map <mapping.csv>: a table is not guessed`,
  )
}
