import {
  accepted,
  allKinds,
  kindOfTable,
  nearestOf,
  type Refusal,
  type Result,
  refused,
  unshielded,
} from '@candour/register'
import { type DataFile, readDataFile } from '../data-file.ts'
import { type CheckedCell, type Making, type MappedColumn, type Mapping, makings, mappingHeading } from './mapping.ts'

/** Reads a mapping's file; every row that says nothing the register knows is refused at once. */
export async function readMapping(path: string): Promise<Result<Mapping>> {
  const read = await readDataFile(path)
  return read.ok ? mappingIn(read.value) : read
}

interface Line {
  readonly row: number
  readonly heading: string
  readonly table: string
  readonly column: string
  readonly constant: string
  readonly values: string
  readonly makes: string
}

function mappingIn(data: DataFile): Result<Mapping> {
  const { file } = data
  const missing = (['table', 'column'] as const).filter((name) => !data.columns.includes(name))
  if (missing.length > 0 || !(data.columns.includes('heading') || data.columns.includes('constant')))
    return refused({
      code: 'unreadable-file',
      where: { file, row: data.headerRow },
      found: data.columns.join(','),
      accepts: `a mapping with the headings ${mappingHeading.join(', ')}, as --propose-map writes it`,
    })
  const columns: MappedColumn[] = []
  const checks: CheckedCell[] = []
  const leftOut: string[] = []
  const refusals: Refusal[] = []
  for (const line of linesOf(data)) {
    if (line.makes === 'check')
      checks.push({ heading: line.heading, accepted: line.values.split(';').map((one) => one.trim()) })
    else if (line.table === '' && line.column === '') leftOut.push(line.heading)
    else {
      const read = columnOf(file, line)
      if (!read.ok) refusals.push(...read.refusals)
      else if (columns.some(({ kind, column }) => kind === read.value.kind && column === read.value.column))
        refusals.push(fault(file, line, 'column', line.column, `each column once; ${line.table} has this one above`))
      else columns.push(read.value)
    }
  }
  if (columns.length === 0 && refusals.length === 0)
    refusals.push({
      code: 'unreadable-file',
      where: { file },
      found: 'no column',
      accepts: 'at least one row with a table and a column',
    })
  return refusals.length > 0 ? refused(...refusals) : accepted({ file, columns, checks, leftOut })
}

function linesOf({ columns, rows }: DataFile): readonly Line[] {
  const at = (cells: readonly string[], name: string) => unshielded((cells[columns.indexOf(name)] ?? '').trim())
  return rows.map(({ row, cells }) => ({
    row,
    heading: at(cells, 'heading'),
    table: at(cells, 'table'),
    column: at(cells, 'column'),
    constant: at(cells, 'constant'),
    values: at(cells, 'values'),
    makes: at(cells, 'makes').toLowerCase(),
  }))
}

function columnOf(file: string, line: Line): Result<MappedColumn> {
  const { table, column, heading, constant, values, makes } = line
  const kind = kindOfTable(table)
  const tables = allKinds.map((one) => one.table)
  if (!kind) return refused(fault(file, line, 'table', table, `one of: ${tables.join(', ')}`, nearestOf(table, tables)))
  const fields = Object.keys(kind.fields)
  if (!fields.includes(column))
    return refused(
      fault(file, line, 'column', column, `one of ${table}: ${fields.join(', ')}`, nearestOf(column, fields)),
    )
  if ((heading === '') === (constant === ''))
    return refused(
      fault(
        file,
        line,
        'heading',
        heading,
        `a heading of the sheet or a constant for ${table}.${column}, one of the two; or no such row`,
      ),
    )
  const making = makings.find((one) => one === makes)
  if (makes !== '' && making === undefined)
    return refused(
      fault(file, line, 'makes', makes, `one of: ${makings.join(', ')}; or nothing`, nearestOf(makes, makings)),
    )
  return accepted({
    kind,
    column,
    headings: heading === '' ? [] : heading.split(' + ').map((one) => one.trim()),
    constant,
    values: valuesIn(values),
    makes: isMade(making) ? making : undefined,
  })
}

const isMade = (making: Making | undefined): making is Exclude<Making, 'check'> =>
  making !== undefined && making !== 'check'

/** `Approved=funded;Turned down=declined`; a word without an answer is left as it is. */
function valuesIn(text: string): ReadonlyMap<string, string> {
  const pairs = text.split(';').flatMap((pair): [string, string][] => {
    const at = pair.lastIndexOf('=')
    const [theirs, ours] = [pair.slice(0, Math.max(0, at)).trim().toLowerCase(), pair.slice(at + 1).trim()]
    return at < 1 || ours === '' ? [] : [[theirs, ours]]
  })
  return new Map(pairs)
}

function fault(file: string, { row }: Line, column: string, found: string, accepts: string, nearest?: string): Refusal {
  const code = found === '' ? 'missing' : 'not-in-vocabulary'
  return { code, where: { file, row, column }, found, accepts, ...(nearest === undefined ? {} : { nearest }) }
}
