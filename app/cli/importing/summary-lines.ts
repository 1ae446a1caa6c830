import { counted, kindOfTable, recordKinds } from '@candour/register'
import type { FieldChange, KindChanges } from '../../actions/change-list.ts'
import type { ImportedTable, ImportResult } from '../../actions/import-package.ts'

/** Changes of values shown on the screen; `--changes` writes them all, since a long list is read as a table. */
const shownChanges = 40
/** Ids named before the rest is counted. */
const namedIds = 10

const grouped = (count: number) => count.toLocaleString('en-GB')

/** What an import did, or would do: by table, by column, value by value. */
export function* summaryLines(result: ImportResult & { readonly ok: true }, isDryRun: boolean): Generator<string> {
  for (const table of result.tables)
    if (table.rows > 0) yield* tableLines(table, isDryRun)
    else yield `${table.table}: no rows below the heading`
  const shown = result.changes.fields.slice(0, shownChanges)
  for (const change of shown) yield changeLine(change)
  const hidden = result.changes.total - shown.length
  if (hidden > 0)
    yield `and ${counted(hidden, 'more change', 'more changes')} of values; --changes <file.csv> writes every one`
}

function* tableLines({ table, changes }: ImportedTable, isDryRun: boolean): Generator<string> {
  const { added, changed, unchanged, cleared, shown } = changes
  const values = cleared === 0 ? '' : `; ${counted(cleared, 'value')} cleared`
  yield `${table}: ${grouped(added)} new, ${grouped(changed)} changed, ${grouped(unchanged)} unchanged${values}`
  yield* columnLines(changes)
  if (shown.length > 0) {
    const more = shown.length > namedIds ? ` and ${grouped(shown.length - namedIds)} more` : ''
    const told = counted(shown.length, kindOfTable(table)?.singular ?? table, table)
    yield `  told in confidence before and ${isDryRun ? 'would be ' : ''}published now: ${told} (${shown.slice(0, namedIds).join(', ')}${more})`
  }
}

function* columnLines({ columns }: KindChanges): Generator<string> {
  for (const [column, { filled, changed, cleared }] of columns) {
    const parts = Object.entries({ filled, changed, cleared }).filter(([, count]) => count > 0)
    yield `  ${column}: ${parts.map(([what, count]) => `${grouped(count)} ${what}`).join(', ')}`
  }
}

function changeLine({ kind, id, column, before, after }: FieldChange): string {
  return `${recordKinds[kind].singular} ${id}: ${column}: ${inLine(before) ?? '(nothing)'} → ${inLine(after) ?? '(cleared)'}`
}

function inLine(value: string | undefined): string | undefined {
  const line = value?.replaceAll(/\s+/g, ' ')
  return line !== undefined && line.length > 120 ? `${line.slice(0, 117)}...` : line
}
