import { canonicalJson, type JsonValue } from '@candour/ledger'
import { type Kind, recordKinds } from '@candour/register'
import { firstWithoutRow, newestEntriesOf } from '../store/audit-queries.ts'
import type { Entry } from '../store/entries.ts'
import { everyRecord, recordOfRow, type Stored } from '../store/projections.ts'
import { type Database, tableOf } from '../store/tables.ts'
import { Differs } from './audit-difference.ts'
import { canonicalOf } from './canonical-record.ts'
import { visibilityColumns } from './visibility-columns.ts'

/** Compares each row of a table with the newest entry of its record, both ways. Returns how many records there are. */
export async function auditProjection(db: Database, kind: Kind): Promise<number> {
  let records = 0
  for await (const page of everyRecord(db, kind)) {
    const entries = await newestEntriesOf(
      db,
      kind,
      page.map(({ record }) => record.id),
    )
    for (const row of page) compare(row, entries.get(row.record.id))
    records += page.length
  }
  const lost = await firstWithoutRow(db, kind)
  if (lost) {
    throw new Differs({
      about: `${kind} ${lost.id}`,
      expected: `a row, as entry ${lost.sequence} says`,
      found: `none in the table ${tableOf[kind]}`,
    })
  }
  return records
}

function compare(
  { kind, record, entry, entry_version: version, withdrawn_on, audience, hidden_fields, insiders }: Stored,
  newest: Entry | undefined,
): void {
  const about = `${kind} ${record.id}`
  const table = `the table ${tableOf[kind]}`
  if (!newest?.record) {
    const expected = newest ? `no row: entry ${newest.sequence} was erased` : 'no row, since no entry speaks of it'
    throw new Differs({ about, expected, found: `a row in ${table}` })
  }
  for (const [field, said, shown] of [
    ['entry', newest.sequence, entry],
    ['entry_version', newest.version, version],
    ['withdrawn_on', newest.withdrawnOn ?? null, withdrawn_on],
    [
      'visibility',
      inWords(visibilityColumns(kind, recordOfRow(kind, newest.record))),
      inWords({ audience, hidden_fields, insiders }),
    ],
  ] as const) {
    if (said !== shown)
      throw new Differs({
        about,
        field,
        expected: `${inWords(said)}, as its newest entry says`,
        found: `${inWords(shown)} in ${table}`,
      })
  }
  if (isSayable(record) && canonicalOf(record) === canonicalJson(newest.record as JsonValue)) return
  const said = newest.record
  const shown: Readonly<Record<string, unknown>> = { ...record }
  const fields = new Set([...Object.keys(recordKinds[kind].fields), ...Object.keys(said)])
  const field = [...fields].find((name) => inWords(said[name]) !== inWords(shown[name])) ?? 'record'
  const expected = `${inWords(said[field])}, as entry ${newest.sequence} says`
  throw new Differs({ about, field, expected, found: `${inWords(shown[field])} in ${table}` })
}

/** A column of numbers can hold what JSON, and therefore an entry, cannot say: infinity, and no number. */
function isSayable(record: object): boolean {
  return Object.values(record).every((value) => typeof value !== 'number' || Number.isFinite(value))
}

/** A value as a difference shows it. */
export function inWords(value: unknown): string {
  return value === undefined || value === null
    ? 'nothing'
    : typeof value === 'string'
      ? `'${value}'`
      : typeof value === 'number'
        ? String(value)
        : JSON.stringify(value)
}
