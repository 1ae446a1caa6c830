import { kindOfFile, tableFileNames, tableLikeName } from './table-names.ts'
import { workbookName } from './workbook-name.ts'

const isWorkbook = (name: string) => /\.xls[xm]$/i.test(name)
const isOtherWorkbook = (name: string) => /\.(xls|xlsb|ods|numbers)$/i.test(name)
const isText = (name: string) => /\.(csv|tsv|txt|tab)$/i.test(name)

/** A note on each file of a folder that may hold a table and is not read, with what to do about it. */
export function notesOnOthers(names: readonly string[], known: ReadonlySet<string>): readonly string[] {
  return names
    .filter((name) => !kindOfFile(name) && !known.has(name) && name !== workbookName)
    .filter((name) => isWorkbook(name) || isOtherWorkbook(name) || /\.(csv|tsv)$/i.test(name))
    .map((name) => `${name} was left out: ${whatToDo(name)}.`)
}

/** What lies in a folder without a table, and what to do with it; undefined where nothing there looks like one. */
export function whatElseIsThere(names: readonly string[]): { found: string; accepts: string } | undefined {
  const others = names.filter((name) => isWorkbook(name) || isOtherWorkbook(name) || isText(name))
  const [first] = others
  if (first === undefined) return undefined
  const more = others.length > 3 ? ` and ${others.length - 3} more` : ''
  return {
    found: `${others
      .slice(0, 3)
      .map((name) => `'${name}'`)
      .join(', ')}${more}`,
    accepts: `files named after tables (${tableFileNames}); ${first}: ${whatToDo(first)}`,
  }
}

function whatToDo(name: string): string {
  const near = tableLikeName(name)
  if (isWorkbook(name))
    return `a workbook is imported by its own name, or each sheet saved as CSV UTF-8 (${near ?? 'projects'}.csv)`
  if (isOtherWorkbook(name)) return `in a spreadsheet, save each sheet as CSV UTF-8 (${near ?? 'projects'}.csv)`
  return near === undefined
    ? 'it is not the name of a table; rename it, or import it alone with --table <name>'
    : `it is not the name of a table. Did you mean '${near}.csv'? Rename it, or import it alone with --table ${near}`
}
