import { allKinds, type Kind, type RecordKind, type Shown } from '@candour/register'
import { openCountOf } from '../store/coverage.ts'
import { registrationsByIds } from '../store/histories.ts'
import { ledgerPosition } from '../store/ledger-position.ts'
import { everyRecord, type Stored } from '../store/projections.ts'
import { databaseOf, type RecordReader } from './reader.ts'
import { shownRecords } from './shown.ts'
import { shownRegistrations } from './shown-histories.ts'

/** The whole register as one reader may see it, table by table, to be written somewhere else. */
export interface RegisterTables {
  readonly position: number
  /** When the last entry came. */
  readonly changedAt: string | null
  /** How many records there are in all. */
  readonly records: number
  readonly tables: readonly RegisterTable[]
}

export interface RegisterTable {
  readonly kind: RecordKind
  /** Its records in order of id, in pages; of outcomes every registered version. */
  pages(): AsyncIterable<readonly Shown[]>
}

export async function registerTables(reader: RecordReader): Promise<RegisterTables> {
  const db = databaseOf(reader)
  const { position, changedAt } = await ledgerPosition(db)
  let records = 0
  for (const { kind } of allKinds) records += await openCountOf(db, reader.viewer, kind)
  return {
    position,
    changedAt,
    records,
    tables: allKinds.map((kind) => ({ kind, pages: () => pagesOf(reader, kind.kind) })),
  }
}

async function* pagesOf(reader: RecordReader, kind: Kind): AsyncGenerator<readonly Shown[]> {
  for await (const page of everyRecord(databaseOf(reader), kind)) yield await shownPage(reader, kind, page)
}

async function shownPage(reader: RecordReader, kind: Kind, page: readonly Stored[]): Promise<readonly Shown[]> {
  const shown = shownRecords(reader, page)
  if (kind !== 'outcome') return shown
  const ids = shown.map(({ id }) => id)
  return shownRegistrations(reader, await registrationsByIds(databaseOf(reader), ids))
}
