import { allKinds, type RecordKind, type Refusal } from '@candour/register'
import { type Declared, openTableFile, type TableFile } from '../spreadsheets/table-file.ts'

/** The files to import, in the order of the tables, and what was noted on the way. */
export type FoundTables =
  | {
      readonly ok: true
      readonly tables: readonly TableFile[]
      readonly notes: readonly string[]
      /** Paths of everything that is read. */
      readonly inputs: readonly string[]
    }
  | { readonly ok: false; readonly refusals: readonly Refusal[] }

/** What a person said of the file. */
export interface Asked {
  /** The table that a single file holds. */
  readonly table?: string | undefined
  /** The sheet of a workbook that is meant. */
  readonly sheet?: string | undefined
  /** The file that says how a person's own sheet tells the register's tables. */
  readonly map?: string | undefined
}

/** A file that holds a table. */
export interface Found {
  readonly kind: RecordKind
  readonly path: string
  /** The name that people know it by. */
  readonly file: string
  /** How a descriptor says that it is written. */
  readonly declared?: Declared
}

/** The refusal of a path behind which no table can be read. */
export function cannotFind(file: string, found: string, accepts: string, nearest?: string): FoundTables {
  const more = nearest === undefined ? {} : { nearest }
  return { ok: false, refusals: [{ code: 'unreadable-file', where: { file }, found, accepts, ...more }] }
}

/** What holds tables, in the order of the tables. */
export function ordered<T extends { readonly kind: RecordKind }>(found: readonly T[]): readonly T[] {
  return [...found].sort((a, b) => allKinds.indexOf(a.kind) - allKinds.indexOf(b.kind))
}

/** Opens files in the order of the tables; two files of one table are refused, since one of them would be lost. */
export async function openAll(found: readonly Found[], notes: readonly string[]): Promise<FoundTables> {
  const sorted = ordered(found)
  for (const [i, { kind, file }] of sorted.entries()) {
    const before = sorted[i - 1]
    if (before?.kind === kind)
      return cannotFind(file, `a second file of ${kind.table} beside ${before.file}`, 'one file for each table')
  }
  const tables: TableFile[] = []
  for (const { kind, path, file, declared } of sorted) tables.push(await openTableFile(kind, path, file, declared))
  return {
    ok: true,
    tables,
    notes: [...notes, ...tables.flatMap(({ header }) => header.notes)],
    inputs: sorted.map(({ path }) => path),
  }
}
