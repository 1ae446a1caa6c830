import { writeFile } from 'node:fs/promises'
import { kindOfTable, sentenceOf } from '@candour/register'
import { draftMapping } from '../../package-files/mapped-tables.ts'
import { mappingCsv } from '../../package-files/mapping-csv.ts'
import { tableNames } from '../../package-files/table-names.ts'
import { type ExitCode, exitCodes, type Surface, WrongUse } from '../command.ts'

/** Writes a first draft of a mapping for a person to look through. A mapping that is there already is their work: it is never written over. */
export async function proposeMap(
  path: string,
  draft: string,
  { table, sheet }: { readonly table: string | undefined; readonly sheet: string | undefined },
  surface: Surface,
): Promise<ExitCode> {
  const kind = table === undefined ? undefined : kindOfTable(table)
  if (table !== undefined && kind === undefined)
    throw new WrongUse(`--table is '${table}'; accepted is ${tableNames.join(', ')}.`)
  const lines = await draftMapping(path, { sheet, kind })
  if (!lines.ok) {
    for (const refusal of lines.refusals) surface.err(`${refusal.where.file}: ${sentenceOf(refusal)}`)
    return exitCodes.refused
  }
  try {
    await writeFile(surface.path(draft), mappingCsv(lines.value), { flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    surface.err(`${draft} is there already and is not written over; choose another name. Nothing was written.`)
    return exitCodes.refused
  }
  const open = lines.value.filter(({ heading, column, makes }) => heading !== '' && column === '' && makes === '')
  const needed = lines.value.filter(({ heading, column }) => heading === '' && column !== '')
  surface.out(
    `A first draft of the mapping is in ${draft}: look through it, then import with --map ${draft} --dry-run.`,
  )
  if (open.length > 0)
    surface.out(
      `Headings without a column of ours are left out: ${open.map(({ heading }) => `'${heading}'`).join(', ')}.`,
    )
  if (needed.length > 0)
    surface.out(
      `Needed, and told by no heading: ${needed.map(({ table: of, column }) => `${of}.${column}`).join(', ')}.`,
    )
  return exitCodes.done
}
