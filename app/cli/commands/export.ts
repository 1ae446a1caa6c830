import { counted, everybody, operator } from '@candour/register'
import { whyNotInto } from '../../package-files/export-folder.ts'
import { type ExportFormat, exportFormats, writePackage } from '../../package-files/write-package.ts'
import { askOnce } from '../../queries/ask-once.ts'
import { registerTables } from '../../queries/register-tables.ts'
import { type Command, type ExitCode, exitCodes, type Surface, type Typed, WrongUse } from '../command.ts'
import { progressOn } from '../progress.ts'

export const exportCommand: Command = {
  name: 'export',
  summary:
    "Writes the whole register into a folder: the operator's copy, confidential records included, unless --public.",
  words: '<folder>',
  least: 1,
  most: 1,
  options: {
    format: {
      type: 'string',
      short: 'f',
      value: 'csv|jsonl|xlsx|all',
      says: 'csv is a data package that import reads (default: csv)',
    },
    public: { type: 'boolean', says: 'leave out what was told in confidence, as the public site does' },
    force: { type: 'boolean', says: 'write into a folder that holds other files' },
    quiet: { type: 'boolean', short: 'q', says: 'no progress' },
  },
  examples: ['candour export register-2026-11-23', 'candour export open-data --public --format all'],
  run: runExport,
}

async function runExport(typed: Typed, surface: Surface): Promise<ExitCode> {
  const formats = formatsOf(typed.text('format') ?? 'csv')
  const folder = surface.path(typed.words[0] ?? '')
  const why = await whyNotInto(folder)
  if (why !== undefined && (!typed.flag('force') || why.includes(' is a file;'))) {
    surface.err(why)
    return exitCodes.refused
  }
  const register = await surface.openRegister()
  const progress = progressOn(surface, typed.flag('quiet'))
  try {
    const viewer = typed.flag('public') ? everybody : operator
    const { rows, position } = await askOnce(register.db, viewer, async (reader) => {
      const content = await registerTables(reader)
      const onRows = (done: number) => progress.tell('Writing rows', done, content.records)
      return { rows: await writePackage(folder, content, { formats, onRows }), position: content.position }
    })
    progress.end()
    const total = rows.reduce((sum, table) => sum + table.rows, 0)
    const confidential = typed.flag('public')
      ? ''
      : ' It holds what was told in confidence: keep it where only you can read it.'
    surface.out(
      `${counted(total, 'row')} of the register at entry ${position.toLocaleString('en-GB')} written to ${folder}.${confidential}`,
    )
    return exitCodes.done
  } finally {
    progress.end()
    await register.close()
  }
}

function formatsOf(typed: string): readonly ExportFormat[] {
  if (typed === 'all') return exportFormats
  const format = exportFormats.find((candidate) => candidate === typed)
  if (!format) throw new WrongUse(`--format is '${typed}'; accepted is ${exportFormats.join(', ')} or all.`)
  return [format]
}
