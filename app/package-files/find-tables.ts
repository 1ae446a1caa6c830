import { stat } from 'node:fs/promises'
import { kindOfTable, nearestOf } from '@candour/register'
import { tablesByDescriptor, tablesInFolder } from './folder-tables.ts'
import { type Asked, cannotFind, type FoundTables } from './found-tables.ts'
import { tablesByMapping } from './mapped-tables.ts'
import { tableInFile } from './one-file.ts'
import { tablesOfPlanCheck } from './plan-check-answers.ts'
import { tableFileNames, tableNames } from './table-names.ts'
import { tablesInWorkbook } from './workbook-tables.ts'

/**
 * The tables behind a path: a folder of CSV files, a `datapackage.json`, a plan check with its answers, or one file, whose table is told by `table`, by its name
 * or by columns that fit exactly. Nothing outside the package's folder is ever read.
 */
export async function findTables(path: string, asked: Asked = {}): Promise<FoundTables> {
  const { table, sheet, map } = asked
  const entry = await stat(path).catch(() => undefined)
  if (!entry)
    return cannotFind(
      path,
      'nothing',
      `a folder with ${tableFileNames}; a CSV file; or a datapackage.json that can be read`,
    )
  if (table !== undefined && !kindOfTable(table))
    return cannotFind(path, table, `one of these tables: ${tableNames.join(', ')}`, nearestOf(table, tableNames))
  const isWorkbook = entry.isFile() && /\.xls[xm]$/i.test(path)
  if (sheet !== undefined && !isWorkbook) return cannotFind(path, 'no workbook', '--sheet with a workbook (.xlsx) only')
  if (map !== undefined && !entry.isFile())
    return cannotFind(path, 'a folder', '--map with one file: a CSV file or a workbook')
  if (map !== undefined) return tablesByMapping(path, map, sheet)
  if (isWorkbook) return tablesInWorkbook(path, asked)
  if (entry.isDirectory()) return tablesInFolder(path)
  if (path.toLowerCase().endsWith('.json')) return (await tablesOfPlanCheck(path)) ?? tablesByDescriptor(path)
  return tableInFile(path, table)
}
