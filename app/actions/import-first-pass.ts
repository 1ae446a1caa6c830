import { type AnyRecord, type PromisedOutcome, type Refusal, readFields, recordFromCells } from '@candour/register'
import type { TableFile, TableRow } from '../spreadsheets/table-file.ts'
import { ownCopy } from './own-copy.ts'
import type { ProblemList } from './problem-list.ts'
import type { PromisedTerms } from './proposal.ts'

/** What the first pass over a file leaves behind. */
export interface FileFacts {
  /** Every id of the file with the row it first stands in; rows with other problems count, so that one fault is not told twice. */
  readonly ids: Map<string, number>
  /** Rows whose id stands above them already. */
  readonly doubled: Set<number>
  /** True where part of the file could not be read, so that its ids are not all known. */
  readonly isIncomplete: boolean
  readonly rows: number
}

/** A row as it reads. */
export interface RowReading {
  readonly record?: AnyRecord
  readonly refusals: readonly Refusal[]
}

/** The record in a row, or every refusal of its shape. Columns that the file lacks altogether were refused already. */
export function readRow(file: TableFile, row: TableRow): RowReading {
  if ('refusal' in row) return { refusals: [row.refusal] }
  const reading = recordFromCells(file.kind, row.cells, file.forms)
  if (reading.ok) return { record: reading.record, refusals: [] }
  const refusals = reading.refusals.filter(
    ({ code, where }) => code !== 'missing' || !file.header.missing.has(where.column ?? ''),
  )
  const { row: number } = row
  return {
    refusals: refusals.map((refusal) => ({ ...refusal, where: { file: file.file, row: number, ...refusal.where } })),
  }
}

/** What can be read of a row that has unreadable cells too; undefined where its cells have slipped. */
export function readableValues(file: TableFile, row: TableRow): AnyRecord | undefined {
  return 'refusal' in row ? undefined : (readFields(file.kind.fields, row.cells, file.forms).values as AnyRecord)
}

/** Reads a whole file once: the shape of every row, and ids that stand twice. */
export async function firstPass(
  file: TableFile,
  table: number,
  problems: ProblemList,
  terms: Map<string, PromisedTerms>,
  onBytes: (bytes: number) => void,
): Promise<FileFacts> {
  const ids = new Map<string, number>()
  const keys = file.kind.kind === 'outcome' ? new Map<string, number>() : ids
  const doubled = new Set<number>()
  let rows = 0
  let isIncomplete =
    file.header.missing.has('id') || file.header.refusals.some(({ code }) => code === 'unreadable-file')
  for (const refusal of file.header.refusals) problems.add(refusal, table)
  for await (const batch of file.rows(onBytes)) {
    for (const row of batch) {
      rows += 1
      isIncomplete ||= !('cells' in row)
      const { record, refusals } = readRow(file, row)
      const id = record?.id ?? idIn(file, row.cells?.id)
      const twice = id === undefined ? undefined : noteId(ids, keys, file, row, id, record)
      for (const refusal of twice ? [...refusals, twice] : refusals) problems.add(refusal, table)
      if (twice) doubled.add(row.row)
      if (record !== undefined && file.kind.kind === 'outcome') noteTerms(terms, record as PromisedOutcome)
    }
  }
  return { ids, doubled, rows, isIncomplete }
}

function idIn(file: TableFile, cell = ''): string | undefined {
  const reading = file.kind.fields.id?.type.read(cell)
  return reading?.ok === true && typeof reading.value === 'string' ? reading.value : undefined
}

/** An outcome may stand several times, once a version of its registration; every other id once. */
function noteId(
  ids: Map<string, number>,
  keys: Map<string, number>,
  { file, kind }: TableFile,
  row: TableRow,
  id: string,
  record: AnyRecord | undefined,
): Refusal | undefined {
  const isVersioned = kind.kind === 'outcome'
  const version = isVersioned
    ? ((record as PromisedOutcome | undefined)?.version ?? row.cells?.version?.trim())
    : undefined
  const key = isVersioned ? `${id} ${version}` : id
  const first = keys.get(key)
  if (first === undefined) {
    keys.set(ownCopy(key), row.row)
    if (isVersioned && !ids.has(id)) ids.set(ownCopy(id), row.row)
    return undefined
  }
  const where = { file, row: row.row, column: 'id' }
  return isVersioned
    ? {
        code: 'duplicate-id',
        where,
        found: `${id}, version ${version}`,
        accepts: `each version of an outcome once; row ${first} has this one`,
      }
    : {
        code: 'duplicate-id',
        where,
        found: id,
        accepts: `an id that stands once in the file; row ${first} has this one`,
      }
}

function noteTerms(
  terms: Map<string, PromisedTerms>,
  { id, project_id, direction_wanted, version }: PromisedOutcome,
): void {
  if ((terms.get(id)?.version ?? 0) <= version)
    terms.set(ownCopy(id), { project_id: ownCopy(project_id), direction_wanted, version })
}
