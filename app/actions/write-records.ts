import { canonicalJson, commitmentOf, type JsonValue, saltBytes } from '@candour/ledger'
import type { AnyRecord, Kind } from '@candour/register'
import type { Randomness } from '../ports/randomness.ts'
import { appendEntries, type NewEntry } from '../store/entries.ts'
import { registrationsByIds } from '../store/histories.ts'
import { project, recordsByIds } from '../store/projections.ts'
import type { Writing } from '../store/tables.ts'
import { ownCopy } from './own-copy.ts'

/** A proposed version of a record. */
export interface Proposal {
  readonly kind: Kind
  readonly record: AnyRecord
}

/** Why and by whom a writing is made: stands in each of its entries. */
export interface ByLine {
  readonly reason: string
  readonly actor: 'operator' | 'import' | 'starter'
}

/** What one writing did so far. */
export interface Tally {
  position: number
  written: number
  unchanged: number
  /** Projects whose verdict may follow from what was written, and programmes whose rules changed. */
  readonly projects: Set<string>
  readonly programmes: Set<string>
}

/** The part of an entry that its commitment binds: everything but the salt. */
export function committedPart(
  entry: Omit<NewEntry, 'salt' | 'commitment' | 'record'> & { readonly record: unknown },
): JsonValue {
  const { sequence, time, kind, id, version, record, reason, actor } = entry
  return { sequence, time, kind, id, version, record: record as JsonValue, reason, actor }
}

/**
 * Writes accepted proposals of one kind as entries and projections, within a transaction that holds the ledger's lock. A record that
 * says what the register says already makes no entry. An id may come several times: each is a version of its own.
 */
export async function writeRecords(
  trx: Writing,
  kind: Kind,
  records: readonly AnyRecord[],
  tally: Tally,
  by: ByLine & { readonly time: string; readonly random: Randomness },
): Promise<void> {
  const ids = [...new Set(records.map(({ id }) => id))]
  const current = new Map<string, { record: AnyRecord; version: number }>()
  for (const { record, entry_version } of await recordsByIds(trx, kind, ids)) {
    current.set(record.id, { record, version: entry_version })
  }
  const said = await saidAlready(trx, kind, ids, current)
  const entries: NewEntry[] = []
  const rows = new Map<string, { record: AnyRecord; entry: number; entry_version: number }>()
  // One draw for all salts: asking the system for each took longer than hashing.
  const salts = by.random(saltBytes * records.length)
  for (const [i, record] of records.entries()) {
    const saying = said.get(sayingOf(kind, record))
    if (saying && canonicalOf(saying) === canonicalOf(record)) {
      tally.unchanged += 1
      continue
    }
    tally.position += 1
    const before = current.get(record.id)
    const version = (before?.version ?? 0) + 1
    const salt = salts.subarray(saltBytes * i, saltBytes * (i + 1))
    const bare = {
      sequence: tally.position,
      time: by.time,
      kind,
      id: record.id,
      version,
      record: { ...record },
      reason: by.reason,
      actor: by.actor,
    }
    entries.push({ ...bare, salt, commitment: commitmentOf(salt, committedPart(bare)) })
    rows.set(record.id, { record, entry: tally.position, entry_version: version })
    current.set(record.id, { record, version })
    said.set(sayingOf(kind, record), record)
    tally.written += 1
    touch(kind, record, tally)
    // A record that moved to another project changes the verdict of the one that it left, too.
    if (before) touch(kind, before.record, tally)
  }
  // The rows are prepared while the database writes the entries; both go down the one connection, in this order.
  await Promise.all([appendEntries(trx, entries), project(trx, kind, [...rows.values()])])
}

/** What a record is a saying of: itself, but an outcome's row is one version of its registration. */
function sayingOf(kind: Kind, record: AnyRecord): string {
  return kind === 'outcome' && 'version' in record ? `${record.id} ${record.version}` : record.id
}

/** All that the register says of these ids; of an outcome, every registered version. */
async function saidAlready(
  trx: Writing,
  kind: Kind,
  ids: readonly string[],
  current: ReadonlyMap<string, { readonly record: AnyRecord }>,
): Promise<Map<string, AnyRecord>> {
  const known = [...current.values()].map(({ record }) => record)
  const records = kind === 'outcome' && known.length > 0 ? await registrationsByIds(trx, ids) : known
  return new Map(records.map((record) => [sayingOf(kind, record), record]))
}

/** The record's canonical JSON: two records that say the same have the same. */
export function canonicalOf(record: AnyRecord): string {
  return canonicalJson({ ...record } as JsonValue)
}

function touch(kind: Kind, record: AnyRecord, tally: Tally): void {
  if (kind === 'programme') note(tally.programmes, record.id)
  if (kind === 'project') note(tally.projects, record.id)
  if ((kind === 'outcome' || kind === 'finding') && 'project_id' in record && record.project_id !== undefined) {
    note(tally.projects, record.project_id)
  }
}

function note(ids: Set<string>, id: string): void {
  if (!ids.has(id)) ids.add(ownCopy(id))
}
