import { stat } from 'node:fs/promises'
import { kindOfTable, nearestOf } from '@candour/register'
import { tablesByDescriptor, tablesInFolder } from './folder-tables.ts'
import { cannotFind, type FoundTables } from './found-tables.ts'
import { tableInFile } from './one-file.ts'
import { tableFileNames, tableNames } from './table-names.ts'

/** What a person said of the file. */
export interface Asked {
  /** The table that a single file holds. */
  readonly table?: string
}

/**
 * The tables behind a path: a folder of CSV files, a `datapackage.json`, or one file, whose table is told by `table`, by its name
 * or by columns that fit exactly. Nothing outside the package's folder is ever read.
 */
export async function findTables(path: string, { table }: Asked = {}): Promise<FoundTables> {
  const entry = await stat(path).catch(() => undefined)
  if (!entry)
    return cannotFind(
      path,
      'nothing',
      `a folder with ${tableFileNames}; a CSV file; or a datapackage.json that can be read`,
    )
  if (table !== undefined && !kindOfTable(table))
    return cannotFind(path, table, `one of these tables: ${tableNames.join(', ')}`, nearestOf(table, tableNames))
  if (entry.isDirectory()) return tablesInFolder(path)
  if (path.toLowerCase().endsWith('.json')) return tablesByDescriptor(path)
  return tableInFile(path, table)
}
