import { counted, nearestOf, type Refusal } from '@candour/register'
import type { TableFile } from '../spreadsheets/table-file.ts'
import type { ChangeList } from './change-list.ts'
import type { ProblemList } from './problem-list.ts'

/** The columns of its table that a file lacks. */
export function absentFrom({ kind, header }: TableFile): readonly string[] {
  return Object.keys(kind.fields).filter((column) => !header.columns.includes(column))
}

/** Refuses what would go by silence: values on record under columns that the files lack, one refusal a column with how many go. */
export function refuseSilentClears(files: readonly TableFile[], changes: ChangeList, problems: ProblemList): void {
  for (const [table, file] of files.entries()) {
    for (const [column, records] of changes.of(file.kind.kind).silent)
      problems.add(silentClear(file, column, records), table)
  }
}

function silentClear({ file, header, headerRow }: TableFile, column: string, records: number): Refusal {
  const near = nearestOf(column, header.unknown)
  const named = near === undefined ? '' : ` ('${near}' is not its name)`
  return {
    code: 'would-clear',
    where: { file, row: headerRow, column },
    found: `no such column, while ${counted(records, 'record of the file has', 'records of the file have')} a value there`,
    accepts: `the column '${column}' with those values${named}, or --clear to take them out`,
  }
}
