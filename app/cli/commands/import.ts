import { basename } from 'node:path'
import { recordKinds } from '@candour/register'
import { type ImportProgress, type ImportResult, importPackage } from '../../actions/import-package.ts'
import { changesCsv, changesHeading } from '../../package-files/changes-csv.ts'
import { type DateOrder, dateOrders, datesInOrder } from '../../package-files/dates-in-order.ts'
import { findTables } from '../../package-files/find-tables.ts'
import { problemsHeading } from '../../package-files/problems-csv.ts'
import { type Command, type ExitCode, exitCodes, type Surface, type Typed, WrongUse } from '../command.ts'
import { type ListFile, listFile, whyNotWritten, writeList } from '../importing/list-file.ts'
import { proposeMap } from '../importing/propose-map.ts'
import { summaryLines } from '../importing/summary-lines.ts'
import { shownProblems, tellProblems } from '../importing/tell-problems.ts'
import { progressOn } from '../progress.ts'

const steps: { readonly [S in ImportProgress['step']]: string } = {
  check: 'Checking rows',
  write: 'Writing entries',
  judge: 'Giving verdicts',
}

export const importCommand: Command = {
  name: 'import',
  summary: 'Brings rows of CSV files and workbooks into the register: all of them, or none with every problem told.',
  words: '<folder | file.csv | file.xlsx | datapackage.json | plan-check.json>',
  least: 1,
  most: 1,
  options: {
    'dry-run': { type: 'boolean', short: 'n', says: 'check and count everything, then take it back' },
    reason: {
      type: 'string',
      value: 'text',
      says: "why the records change; stands in every entry (default: 'Imported from <name>')",
    },
    table: { type: 'string', value: 'name', says: 'which table a single file holds, where its name does not say so' },
    sheet: { type: 'string', value: 'name', says: 'which sheet of a workbook, where several may be meant' },
    map: { type: 'string', value: 'mapping.csv', says: "which heading of a person's own sheet tells which column" },
    'propose-map': {
      type: 'string',
      value: 'mapping.csv',
      says: 'write a first draft of such a mapping, and import nothing',
    },
    dates: {
      type: 'string',
      value: 'day-first | month-first',
      says: 'how dates such as 03/02/2019 are written, where no date of the file shows it',
    },
    clear: { type: 'boolean', says: 'take out what stands under columns that a file lacks' },
    problems: { type: 'string', value: 'file.csv', says: 'write every problem to this file, one a row' },
    changes: { type: 'string', value: 'file.csv', says: 'write every change of a value to this file, one a row' },
    all: { type: 'boolean', says: `print every problem, not only the first ${shownProblems}` },
    quiet: { type: 'boolean', short: 'q', says: 'no progress and no notes' },
  },
  examples: [
    'candour import starter --dry-run',
    'candour import findings.csv --reason "Corrected after the reply of the council"',
    'candour import grants.xlsx --sheet "Round 3" --table projects --dry-run',
    'candour import our-grants.xlsx --propose-map mapping.csv',
    'candour import our-grants.xlsx --map mapping.csv --dry-run',
    'candour import export-from-our-system.csv --table projects --problems problems.csv',
  ],
  run: runImport,
}

async function runImport(typed: Typed, surface: Surface): Promise<ExitCode> {
  const isQuiet = typed.flag('quiet')
  const path = surface.path(typed.words[0] ?? '')
  const draft = typed.text('propose-map')
  if (draft !== undefined)
    return proposeMap(path, draft, { table: typed.text('table'), sheet: typed.text('sheet') }, surface)
  const map = typed.text('map')
  if (map !== undefined && typed.text('table') !== undefined)
    throw new WrongUse(
      '--table and --map are both given; expected one of them, since a mapping says which tables it tells.',
    )
  const order = dateOrderOf(typed.text('dates'))
  const problems = listFile(typed.text('problems'), problemsHeading, surface)
  const changes = listFile(typed.text('changes'), changesHeading, surface)
  const found = await findTables(path, {
    table: typed.text('table'),
    sheet: typed.text('sheet'),
    map: map === undefined ? undefined : surface.path(map),
  })
  const inputs = [path, ...(map === undefined ? [] : [surface.path(map)]), ...(found.ok ? found.inputs : [])]
  const why = await whyNotWritten([problems, changes], inputs)
  if (why !== undefined) {
    surface.err(`${why} Nothing was imported.`)
    return exitCodes.refused
  }
  const telling = { isAll: typed.flag('all'), list: problems, inputs }
  if (!found.ok) return tellProblems(found.refusals, found.refusals.length, telling, surface)
  if (!isQuiet) for (const note of found.notes) surface.err(note)
  const register = await surface.openRegister()
  const progress = progressOn(surface, isQuiet)
  try {
    const isDryRun = typed.flag('dry-run')
    const reason = typed.text('reason')?.trim() ?? ''
    const tools = { db: register.db, clock: surface.clock, random: surface.random }
    const result = await importPackage(tools, order === undefined ? found.tables : datesInOrder(found.tables, order), {
      reason: reason || `Imported from ${basename(path)}`,
      isReasonGiven: reason !== '',
      actor: 'import',
      isDryRun,
      clears: typed.flag('clear'),
      onProgress: ({ step, done, of }) => progress.tell(steps[step], done, of),
    })
    progress.end()
    if (!result.ok) return tellProblems(result.refusals, result.total, telling, surface)
    for (const line of summaryLines(result, isDryRun)) surface.out(line)
    for (const line of endLines(result, isDryRun)) surface.out(line)
    if (changes) await writeChanges(changes, result, inputs, surface)
    return exitCodes.done
  } finally {
    progress.end()
    await register.close()
  }
}

function dateOrderOf(said: string | undefined): DateOrder | undefined {
  const order = dateOrders.find((one) => one === said)
  if (said !== undefined && order === undefined)
    throw new WrongUse(`--dates is '${said}'; expected one of: ${dateOrders.join(', ')}.`)
  return order
}

type Imported = ImportResult & { readonly ok: true }

function endLines({ position, deed, changed }: Imported, isDryRun: boolean): readonly string[] {
  const at = position.toLocaleString('en-GB')
  if (isDryRun) return [`Dry run: nothing was kept. The ledger would stand at entry ${at}.`]
  const undo = `This import is ${deed}: candour undo ${deed} --reason <why> takes it back.`
  return [`The ledger stands at entry ${at}.`, ...(changed > 0 ? [undo] : [])]
}

async function writeChanges(list: ListFile, { changes }: Imported, inputs: readonly string[], surface: Surface) {
  const rows = changes.fields.map(({ kind, ...change }) => ({ table: recordKinds[kind].table, ...change }))
  if (!(await writeList(list, changesCsv(rows), inputs, surface))) return
  const listed = rows.length.toLocaleString('en-GB')
  const of = changes.total > rows.length ? ` of ${changes.total.toLocaleString('en-GB')}` : ''
  surface.err(`${listed}${of} changes of values are listed in ${list.typed}.`)
}
