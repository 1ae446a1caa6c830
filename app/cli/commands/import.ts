import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { counted, type Refusal, sentenceOf } from '@candour/register'
import { type ImportProgress, importPackage } from '../../actions/import-package.ts'
import { findTables } from '../../package-files/find-tables.ts'
import { problemsCsv } from '../../package-files/problems-csv.ts'
import { type Command, type ExitCode, exitCodes, type Surface, type Typed } from '../command.ts'
import { progressOn } from '../progress.ts'

/** Refusals shown before `--all` or `--problems` must be asked. */
const shownProblems = 200
const steps: { readonly [S in ImportProgress['step']]: string } = {
  check: 'Checking rows',
  write: 'Writing entries',
  judge: 'Giving verdicts',
}

export const importCommand: Command = {
  name: 'import',
  summary: 'Brings rows of CSV files into the register: all of them, or none with every problem told.',
  words: '<folder | file.csv | datapackage.json>',
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
    problems: { type: 'string', value: 'file.csv', says: 'write every problem to this file, one a row' },
    all: { type: 'boolean', says: `print every problem, not only the first ${shownProblems}` },
    quiet: { type: 'boolean', short: 'q', says: 'no progress and no notes' },
  },
  examples: [
    'candour import starter --dry-run',
    'candour import findings.csv --reason "Corrected after the reply of the council"',
    'candour import export-from-our-system.csv --table projects --problems problems.csv',
  ],
  run: runImport,
}

async function runImport(typed: Typed, surface: Surface): Promise<ExitCode> {
  const isQuiet = typed.flag('quiet')
  const path = surface.path(typed.words[0] ?? '')
  const found = await findTables(path, typed.text('table'))
  if (!found.ok) return tellProblems(found.refusals, found.refusals.length, typed, surface)
  if (!isQuiet) for (const note of found.notes) surface.err(note)
  const register = await surface.openRegister()
  const progress = progressOn(surface, isQuiet)
  try {
    const isDryRun = typed.flag('dry-run')
    const tools = { db: register.db, clock: surface.clock, random: surface.random }
    const result = await importPackage(tools, found.tables, {
      reason: typed.text('reason')?.trim() || `Imported from ${basename(path)}`,
      actor: 'import',
      isDryRun,
      onProgress: ({ step, done, of }) => progress.tell(steps[step], done, of),
    })
    progress.end()
    if (!result.ok) return tellProblems(result.refusals, result.total, typed, surface)
    for (const { table, rows, changed, unchanged } of result.tables) {
      if (rows === 0) {
        surface.out(`${table}: no rows below the heading`)
        continue
      }
      surface.out(
        `${table}: ${counted(changed, 'new or changed', 'new or changed')}, ${unchanged.toLocaleString('en-GB')} unchanged`,
      )
    }
    const position = result.position.toLocaleString('en-GB')
    surface.out(
      isDryRun
        ? `Dry run: nothing was kept. The ledger would stand at entry ${position}.`
        : `The ledger stands at entry ${position}.`,
    )
    return exitCodes.done
  } finally {
    progress.end()
    await register.close()
  }
}

/** Every refusal as `file:row: column: found …; expected …`, then what to do. */
async function tellProblems(
  refusals: readonly Refusal[],
  total: number,
  typed: Typed,
  surface: Surface,
): Promise<ExitCode> {
  const file = typed.text('problems')
  if (file !== undefined) await writeFile(surface.path(file), problemsCsv(refusals))
  const shown = typed.flag('all') ? refusals : refusals.slice(0, shownProblems)
  for (const refusal of shown) {
    const { file: name, row } = refusal.where
    surface.err(`${[name, row].filter((part) => part !== undefined).join(':')}: ${sentenceOf(refusal)}`)
  }
  const hidden = total - shown.length
  if (hidden > 0)
    surface.err(`and ${hidden.toLocaleString('en-GB')} more; --all prints them, --problems <file.csv> writes them`)
  const written =
    file === undefined ? '' : ` ${counted(refusals.length, 'problem is', 'problems are')} listed in ${file}.`
  surface.err(`${counted(total, 'problem')}; nothing was imported.${written}`)
  return exitCodes.refused
}
