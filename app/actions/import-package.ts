import type { ActorRole, Refusal } from '@candour/register'
import type { TableFile } from '../spreadsheets/table-file.ts'
import { measureRegister } from '../store/measure-register.ts'
import { ChangeList, type KindChanges } from './change-list.ts'
import { type ActionTools, type Deed, newDeedId } from './deed.ts'
import { askedOf } from './deed-once.ts'
import { type FileFacts, firstPass, readableValues, readRow } from './import-first-pass.ts'
import { ProblemList } from './problem-list.ts'
import type { Incoming, IncomingBatch, PromisedTerms, ProposalStream } from './proposal.ts'
import { proposeStream } from './propose-stream.ts'
import { absentFrom, refuseSilentClears } from './silent-clears.ts'

export interface ImportProgress {
  readonly step: 'check' | 'write' | 'judge'
  readonly done: number
  readonly of: number
}

export interface ImportOptions {
  /** Why; stands in each entry. */
  readonly reason: string
  readonly actor: ActorRole
  /** Whether a person gave that reason: then an explicit `false` shows what was told in confidence. */
  readonly isReasonGiven?: boolean
  /** Judges and counts everything and writes nothing. */
  readonly isDryRun?: boolean
  /** Whether values go that stand under columns which a file lacks. */
  readonly clears?: boolean
  readonly onProgress?: (progress: ImportProgress) => void
}

export interface ImportedTable {
  readonly table: string
  readonly file: string
  readonly rows: number
  readonly changes: KindChanges
}

export type ImportResult =
  | {
      readonly ok: true
      readonly tables: readonly ImportedTable[]
      readonly position: number
      /** By which the whole import can be taken back. */
      readonly deed: string
      /** Records that are new or changed. */
      readonly changed: number
      /** Every value that changes in records that were there. */
      readonly changes: Pick<ChangeList, 'fields' | 'total'>
    }
  /** Nothing was written. `total` counts every problem, of which a great many may not all be listed. */
  | { readonly ok: false; readonly refusals: readonly Refusal[]; readonly total: number }

/** From so many entries on, what PostgreSQL knows of the tables is measured anew after an import. */
const manyChanges = 1_000

/**
 * Brings the rows of a package's files into the register, all of them or none, as one deed. A first pass reads every row and notes its
 * id; then the rows are judged as all proposals are, and written under the ledger's lock. Rows that say what the register says already
 * make no entries.
 * @throws CommitUnknown where the database was lost at the last moment: the same import again is harmless
 */
export async function importPackage(
  tools: ActionTools,
  files: readonly TableFile[],
  { reason, actor, onProgress, isReasonGiven = false, isDryRun = false, clears = false }: ImportOptions,
): Promise<ImportResult> {
  const problems = new ProblemList()
  const { facts, within } = await allFacts(files, problems, byteCounter(files, onProgress, 0))
  const stream: ProposalStream = {
    within,
    batches: (step) => batchesOf(files, facts, problems, byteCounter(files, onProgress, step === 'judge' ? 1 : 2)),
  }
  const deed: Deed = {
    id: newDeedId(tools.random),
    name: actor === 'starter' ? 'load-starter' : 'import',
    reason,
    actor: { role: actor },
    showsWhereSaid: isReasonGiven,
  }
  const changes = new ChangeList()
  const asked = askedOf({ name: deed.name, reason, files: files.map(({ file, bytes }) => [file, bytes]) })
  const proposed = await proposeStream(tools, deed, stream, {
    asked,
    problems,
    changes,
    isDryRun,
    onCompared: () => {
      if (!clears) refuseSilentClears(files, changes, problems)
    },
    onJudged: (done, of) => onProgress?.({ step: 'judge', done, of }),
  })
  if (!proposed.ok) return proposed
  const { position, written: changed } = proposed.receipt
  // The import is done and stays done, whatever becomes of this: without it the first questions are slow for some minutes.
  if (!isDryRun && changed >= manyChanges) await measureRegister(tools.db).catch(() => undefined)
  const tables = files.map(
    ({ kind, file }, i): ImportedTable => ({
      table: kind.table,
      file,
      rows: facts[i]?.rows ?? 0,
      changes: changes.of(kind.kind),
    }),
  )
  return { ok: true, tables, position, deed: deed.id, changed, changes }
}

async function allFacts(files: readonly TableFile[], problems: ProblemList, onBytes: (bytes: number) => void) {
  const terms: Map<string, PromisedTerms> = new Map()
  const facts: FileFacts[] = []
  for (const [i, file] of files.entries()) facts.push(await firstPass(file, i, problems, terms, onBytes))
  const ids = new Map(files.map((file, i) => [file.kind.kind, facts[i]?.ids ?? new Map<string, number>()] as const))
  const incomplete = new Set(files.flatMap((file, i) => (facts[i]?.isIncomplete ? [file.kind.kind] : [])))
  return { facts, within: { ids, incomplete, terms } }
}

/** The rows of every file as whole records, each with its place; what could not be read of a row was told by the first pass. */
async function* batchesOf(
  files: readonly TableFile[],
  facts: readonly FileFacts[],
  problems: ProblemList,
  onBytes: (bytes: number) => void,
): AsyncGenerator<IncomingBatch> {
  for (const [table, file] of files.entries()) {
    for await (const batch of file.rows(onBytes)) {
      const incoming = batch.flatMap((row): Incoming[] => {
        const { record } = readRow(file, row)
        const readable = record ?? readableValues(file, row)
        if (readable === undefined) return []
        const isWhole = record !== undefined && facts[table]?.doubled.has(row.row) !== true
        return [{ record: readable, where: { file: file.file, row: row.row }, isWhole }]
      })
      yield { kind: file.kind.kind, table, incoming, absent: absentFrom(file) }
    }
    if (await file.hasChanged()) {
      problems.add(
        {
          code: 'unreadable-file',
          where: { file: file.file },
          found: 'a file that changed while it was read',
          accepts: 'a file that stays as it is',
        },
        table,
      )
    }
  }
}

/** Tells how far a pass over all files is. The first two check: together they are one step to whoever watches. */
function byteCounter(files: readonly TableFile[], onProgress: ImportOptions['onProgress'], pass: 0 | 1 | 2) {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  const step = pass === 2 ? 'write' : 'check'
  const of = pass === 2 ? bytes : 2 * bytes
  let done = pass === 1 ? bytes : 0
  return (more: number) => {
    done += more
    onProgress?.({ step, done, of })
  }
}
