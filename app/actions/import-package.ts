import { type Kind, type Refusal, referenceFaultsOf } from '@candour/register'
import type { TableFile } from '../spreadsheets/table-file.ts'
import { checkedRow, type FileFacts, firstPass, type PromisedTerms, readableValues } from './import-first-pass.ts'
import { ProblemList } from './import-problems.ts'
import { ImportSurroundings } from './import-surroundings.ts'
import { type ActionTools, type OpenWriting, withWriting } from './propose-records.ts'
import type { ByLine, Proposal } from './write-records.ts'

export interface ImportProgress {
  readonly step: 'check' | 'write' | 'judge'
  readonly done: number
  readonly of: number
}

export interface ImportOptions extends ByLine {
  /** Does everything and takes it back. */
  readonly isDryRun?: boolean
  readonly onProgress?: (progress: ImportProgress) => void
}

export interface ImportedTable {
  readonly table: string
  readonly file: string
  readonly rows: number
  readonly changed: number
  readonly unchanged: number
}

export type ImportResult =
  | {
      readonly ok: true
      readonly tables: readonly ImportedTable[]
      readonly position: number
      readonly changed: number
    }
  /** Nothing was written. `total` counts every problem, of which a great many may not all be listed. */
  | { readonly ok: false; readonly refusals: readonly Refusal[]; readonly total: number }

/**
 * Brings the rows of a package's files into the register, all of them or none. Two passes: the first checks shape, sense and ids of
 * every row; the second, under the ledger's lock, checks what the rows refer to and writes while nothing was found. Rows that say what
 * the register says already make no entries.
 */
export async function importPackage(
  tools: ActionTools,
  files: readonly TableFile[],
  options: ImportOptions,
): Promise<ImportResult> {
  const problems = new ProblemList()
  const terms: PromisedTerms = new Map()
  const facts: FileFacts[] = []
  const told = byteCounter(files, options.onProgress)
  for (const [i, file] of files.entries()) facts.push(await firstPass(file, i, problems, terms, told('check')))
  const ids = new Map(files.map((file, i) => [file.kind.kind, facts[i]?.ids ?? new Map<string, number>()] as const))
  const incomplete = new Set(files.flatMap((file, i) => (facts[i]?.isIncomplete ? [file.kind.kind] : [])))
  return withWriting<ImportResult>(
    tools,
    { reason: options.reason, actor: options.actor },
    async (writing, takeBack) => {
      const surroundings = new ImportSurroundings(writing.trx, ids, incomplete, terms)
      const tables: ImportedTable[] = []
      const onBytes = told('write')
      for (const [i, file] of files.entries()) {
        const before = { ...writing.tally }
        await secondPass(file, i, facts[i], problems, surroundings, writing, onBytes)
        const { written, unchanged } = writing.tally
        tables.push({
          table: file.kind.table,
          file: file.file,
          rows: facts[i]?.rows ?? 0,
          changed: written - before.written,
          unchanged: unchanged - before.unchanged,
        })
        if (await file.hasChanged()) {
          problems.add(i, {
            code: 'unreadable-file',
            where: { file: file.file },
            found: 'a file that changed while it was read',
            accepts: 'a file that stays as it is',
          })
        }
      }
      if (problems.total > 0) return takeBack({ ok: false, refusals: problems.inOrder(), total: problems.total })
      const { position, written: changed } = writing.tally
      const result: ImportResult = { ok: true, tables, position, changed }
      return options.isDryRun ? takeBack(result) : result
    },
    tools.clock.today(),
    (done, of) => options.onProgress?.({ step: 'judge', done, of }),
  )
}

async function secondPass(
  file: TableFile,
  table: number,
  facts: FileFacts | undefined,
  problems: ProblemList,
  surroundings: ImportSurroundings,
  writing: OpenWriting,
  onBytes: (bytes: number) => void,
): Promise<void> {
  const kind: Kind = file.kind.kind
  // The database writes one batch while the next is read and checked.
  let writes: Promise<void> = Promise.resolve()
  for await (const batch of file.rows(onBytes)) {
    const rows = batch.flatMap((row) => {
      const { record, refusals } = checkedRow(file, row)
      const wasToldBefore = facts?.badRows.has(row.row) === true
      if (!wasToldBefore) for (const refusal of refusals) problems.add(table, refusal)
      const readable = record ?? readableValues(file, row)
      return readable === undefined ? [] : [{ row: row.row, record: readable, isWhole: record !== undefined }]
    })
    await writes
    const aroundOf = await surroundings.forBatch(
      kind,
      rows.map(({ record }) => record),
    )
    const proposals: Proposal[] = []
    for (const { row, record, isWhole } of rows) {
      for (const { column, ...fault } of referenceFaultsOf(kind, record, aroundOf(record))) {
        // Of a row with unreadable cells only what it points at can be judged, not how its cells go together.
        if (isWhole || fault.code === 'unknown-reference')
          problems.add(table, { ...fault, where: { file: file.file, row, column } })
      }
      if (isWhole) surroundings.passed(kind, record)
      proposals.push({ kind, record })
    }
    if (problems.total === 0) {
      writes = writing.write(proposals)
      // Awaited above or below; until then a failure must not count as unhandled.
      writes.catch(() => undefined)
    }
  }
  await writes
}

function byteCounter(files: readonly TableFile[], onProgress: ImportOptions['onProgress']) {
  const of = files.reduce((sum, file) => sum + file.bytes, 0)
  return (step: 'check' | 'write') => {
    let done = 0
    return (bytes: number) => {
      done += bytes
      onProgress?.({ step, done, of })
    }
  }
}
