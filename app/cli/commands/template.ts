import { mkdir, readdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { allKinds, kindOfTable, nearestOf } from '@candour/register'
import { writeTemplate, writeTemplateWorkbook } from '../../package-files/template.ts'
import { type Command, type ExitCode, exitCodes, type Surface, type Typed, WrongUse } from '../command.ts'

export const templateCommand: Command = {
  name: 'template',
  summary: 'Writes empty tables to fill in: headings, what goes in each column, and an example row.',
  words: '<folder | file.xlsx>',
  least: 1,
  most: 1,
  options: {
    xlsx: {
      type: 'boolean',
      says: 'one workbook, with notes on the headings and drop-downs; so does a name that ends in .xlsx',
    },
    table: { type: 'string', value: 'name', says: 'this table alone' },
  },
  examples: ['candour template our-projects', 'candour template our-projects.xlsx --table projects'],
  run: runTemplate,
}

async function runTemplate(typed: Typed, surface: Surface): Promise<ExitCode> {
  const word = typed.words[0] ?? ''
  const isWorkbook = typed.flag('xlsx') || /\.xlsx$/i.test(word)
  const kinds = kindsNamed(typed.text('table'))
  const name = isWorkbook && !/\.xlsx$/i.test(word) ? `${word}.xlsx` : word
  const path = surface.path(name)
  const there = await stat(path).catch(() => undefined)
  if (there && (isWorkbook || !there.isDirectory() || (await readdir(path)).length > 0)) {
    surface.err(`${name} is there already and is not written over; choose another name. Nothing was written.`)
    return exitCodes.refused
  }
  await mkdir(isWorkbook ? dirname(path) : path, { recursive: true })
  if (isWorkbook) await writeTemplateWorkbook(path, kinds, surface.clock.now())
  else await writeTemplate(path, kinds)
  const tables = kinds.length === 1 ? (kinds[0]?.table ?? '') : `${kinds.length} tables`
  const where = isWorkbook ? "the sheet 'Notes'" : 'notes.csv'
  surface.out(
    `${tables} to fill in, written to ${name}. What goes in each column, with an example row, is in ${where}.`,
  )
  return exitCodes.done
}

function kindsNamed(table: string | undefined) {
  if (table === undefined) return allKinds
  const kind = kindOfTable(table)
  if (kind) return [kind]
  const tables = allKinds.map((one) => one.table)
  const near = nearestOf(table, tables)
  throw new WrongUse(
    `--table is '${table}'; accepted is ${tables.join(', ')}.${near === undefined ? '' : ` Did you mean '${near}'?`}`,
  )
}
