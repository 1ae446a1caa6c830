import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { allKinds, kindOfTable, nearestOf, type RecordKind, type Refusal } from '@candour/register'
import { columnName, fitOf } from '../spreadsheets/header.ts'
import { type Declared, headingOf, openTableFile, type TableFile } from '../spreadsheets/table-file.ts'
import { resourcesOf } from './descriptor.ts'
import { workbookName } from './workbook-name.ts'

/** The files to import, in the order of the tables, and what was noted on the way. */
export type FoundTables =
  | { readonly ok: true; readonly tables: readonly TableFile[]; readonly notes: readonly string[] }
  | { readonly ok: false; readonly refusals: readonly Refusal[] }

interface Found {
  readonly kind: RecordKind
  readonly path: string
  readonly file: string
  readonly declared?: Declared
}

const tableNames = allKinds.map((kind) => `${kind.table}.csv`).join(', ')
const no = (file: string, found: string, accepts: string, nearest?: string): FoundTables => ({
  ok: false,
  refusals: [
    { code: 'unreadable-file', where: { file }, found, accepts, ...(nearest === undefined ? {} : { nearest }) },
  ],
})

/**
 * The tables behind a path: a folder of CSV files, a `datapackage.json`, or one CSV file, whose table is told by `table`, by its name
 * or by its columns. Nothing outside the package's folder is ever read.
 */
export async function findTables(path: string, table?: string): Promise<FoundTables> {
  const entry = await stat(path).catch(() => undefined)
  if (!entry)
    return no(path, 'nothing', `a folder with ${tableNames}; a CSV file; or a datapackage.json that can be read`)
  if (table !== undefined && !kindOfTable(table)) {
    return no(
      path,
      table,
      `one of these tables: ${allKinds.map((kind) => kind.table).join(', ')}`,
      nearestOf(
        table,
        allKinds.map((kind) => kind.table),
      ),
    )
  }
  if (entry.isDirectory()) return inFolder(path)
  if (path.toLowerCase().endsWith('.json')) return byDescriptor(path)
  return oneFile(path, table)
}

async function inFolder(folder: string): Promise<FoundTables> {
  const names = (await readdir(folder)).sort()
  if (names.includes('datapackage.json')) return byDescriptor(join(folder, 'datapackage.json'))
  return openAll(tablesByName(folder, names), notesOnOthers(names, new Set()), folder)
}

/** The resources of a descriptor, and tables lying beside it that it does not list. */
async function byDescriptor(path: string): Promise<FoundTables> {
  const folder = dirname(path)
  const reading = await resourcesOf(path, await readFile(path))
  if (!reading.ok) return reading
  const listed = new Set(reading.resources.map(({ kind }) => kind.kind))
  const names = (await readdir(folder)).sort()
  const beside = tablesByName(folder, names).filter(({ kind }) => !listed.has(kind.kind))
  const notes = beside.map(({ file }) => `${file} is not listed in ${basename(path)}; it was read as well.`)
  const known = new Set(reading.resources.map(({ file }) => file))
  return openAll(
    [...reading.resources, ...beside],
    [...reading.notes, ...notes, ...notesOnOthers(names, known)],
    folder,
  )
}

function tablesByName(folder: string, names: readonly string[]): readonly Found[] {
  return names.flatMap((file) => {
    const kind = kindOfFile(file)
    return kind ? [{ kind, path: join(folder, file), file }] : []
  })
}

function kindOfFile(file: string): RecordKind | undefined {
  const match = /^(.+)\.(csv|tsv|txt)$/i.exec(basename(file))
  return match?.[1] === undefined ? undefined : kindOfTable(columnName(match[1]))
}

function notesOnOthers(names: readonly string[], known: ReadonlySet<string>): readonly string[] {
  return names
    .filter(
      (name) =>
        /\.(csv|tsv|xlsx|xls|ods)$/i.test(name) && !kindOfFile(name) && !known.has(name) && name !== workbookName,
    )
    .map((name) => {
      const near = nearestOf(
        name.replace(/\.\w+$/, ''),
        allKinds.map((kind) => kind.table),
      )
      const hint = near === undefined ? '' : ` Did you mean '${near}.csv'?`
      return `${name} is not the name of a table and was left out.${hint}`
    })
}

async function openAll(found: readonly Found[], notes: readonly string[], folder: string): Promise<FoundTables> {
  if (found.length === 0) return no(folder, 'no table', `a folder with at least one of: ${tableNames}`)
  const order = allKinds.map((kind) => kind.kind)
  const sorted = [...found].sort((a, b) => order.indexOf(a.kind.kind) - order.indexOf(b.kind.kind))
  const twice = sorted.find(({ kind }, i) => sorted[i - 1]?.kind === kind)
  if (twice) return no(twice.file, `a second file of ${twice.kind.table}`, 'one file for each table')
  const tables: TableFile[] = []
  for (const { kind, path, file, declared } of sorted) tables.push(await openTableFile(kind, path, file, declared))
  return { ok: true, tables, notes: [...notes, ...tables.flatMap(({ header }) => header.notes)] }
}

/** A single file: by the table that was asked for, by its name, or by the columns it has. */
async function oneFile(path: string, table: string | undefined): Promise<FoundTables> {
  const file = basename(path)
  const named = table === undefined ? kindOfFile(file) : kindOfTable(table)
  if (named) return openAll([{ kind: named, path, file }], [], path)
  const heading = await headingOf(path, file)
  if (!heading.ok) return heading
  const [best, next] = allKinds
    .map((kind) => {
      const { known, lacks } = fitOf(kind, heading.value)
      return { kind, score: lacks > 0 ? known - 100 : known }
    })
    .sort((a, b) => b.score - a.score)
  if (!best || best.score <= 0 || best.score === next?.score) {
    return no(
      file,
      'columns that fit no table, or several',
      `a file named after its table (${tableNames}), or --table <name>`,
    )
  }
  return openAll([{ kind: best.kind, path, file }], [`${file} was read as ${best.kind.table}, by its columns.`], path)
}
