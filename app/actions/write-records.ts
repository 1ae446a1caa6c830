import { commitmentOf, entryCommitment, entryParts, type JsonValue, perPart, saltBytes } from '@candour/ledger'
import { type Actor, type AnyRecord, hasOwnWithdrawal, type Kind, type PlainDate, partsOf } from '@candour/register'
import type { Randomness } from '../ports/randomness.ts'
import { appendEntries, type NewEntry } from '../store/entries.ts'
import { registrationsByIds } from '../store/histories.ts'
import { project } from '../store/projections.ts'
import type { Database, Projected, Writing } from '../store/tables.ts'
import { canonicalOf } from './canonical-record.ts'
import { ownCopy } from './own-copy.ts'
import type { PresentRecords } from './present-records.ts'
import type { ReceiptEntry } from './receipt.ts'
import { visibilityColumns } from './visibility-columns.ts'

/** A record that the rules accepted. */
export interface Accepted {
  readonly record: AnyRecord
  /** Whether this version withdraws the record or brings it back; otherwise that stays as it is. */
  readonly withdrawal?: 'withdraw' | 'bring-back'
}

/** By whom, why and when a writing is made: stands in each of its entries. */
export interface ByLine {
  readonly reason: string
  readonly actor: Actor
  /** An instant in UTC, to the millisecond. */
  readonly time: string
  readonly today: PlainDate
  readonly random: Randomness
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

/** A version that is about to be written. */
interface NewVersion {
  readonly record: AnyRecord
  readonly version: number
  readonly withdrawnOn: string | undefined
  readonly before: AnyRecord | undefined
  /** What the register said of the same thing: of a promise, this version of its registration, or else the newest. */
  readonly said: AnyRecord | undefined
}

/**
 * Writes accepted records of one kind as entries and projections, within a transaction that holds the ledger's lock. A record that
 * says what the register says already makes no entry. An id may come several times: each is a version of its own.
 */
export async function writeRecords(
  trx: Writing,
  kind: Kind,
  accepted: readonly Accepted[],
  tally: Tally,
  by: ByLine,
  standing: PresentRecords,
): Promise<readonly ReceiptEntry[]> {
  const versions = await newVersionsOf(trx, kind, accepted, by.today, standing)
  tally.unchanged += accepted.length - versions.length
  tally.written += versions.length
  const rows = new Map<string, Projected & { readonly record: AnyRecord }>()
  // One draw for all salts: asking the system for each took longer than hashing.
  const salts = by.random(saltBytes * 4 * versions.length)
  const entries = versions.map(({ record, version, withdrawnOn, before }, i) => {
    tally.position += 1
    const head = { sequence: tally.position, time: by.time, kind, id: record.id, version }
    const projected = { entry: tally.position, entry_version: version, withdrawn_on: withdrawnOn ?? null }
    rows.set(record.id, { record, ...projected, ...visibilityColumns(kind, record) })
    touch(kind, record, tally)
    // A record that moved to another project changes the verdict of the one that it left, too.
    if (before) touch(kind, before, tally)
    return newEntry(head, record, withdrawnOn, by, salts.subarray(saltBytes * 4 * i, saltBytes * 4 * (i + 1)))
  })
  // The rows are prepared while the database writes the entries; both go down the one connection, in this order.
  await Promise.all([appendEntries(trx, entries), project(trx, kind, [...rows.values()])])
  standing.wrote(kind)
  return entries.map(({ id, version, sequence }) => ({ kind, id, version, sequence }))
}

/** The versions that accepted records make: those that say what the register says already make none. */
export async function newVersionsOf(
  db: Database,
  kind: Kind,
  accepted: readonly Accepted[],
  today: PlainDate,
  standing: PresentRecords,
): Promise<readonly NewVersion[]> {
  const ids = [...new Set(accepted.map(({ record }) => record.id))]
  const current = new Map(await standing.of(kind, ids))
  const said = await saidAlready(db, kind, ids, current)
  return accepted.flatMap(({ record, withdrawal }) => {
    const saying = said.get(sayingOf(kind, record))
    if (withdrawal === undefined && saying && canonicalOf(saying) === canonicalOf(record)) return []
    const before = current.get(record.id)
    const version = (before?.version ?? 0) + 1
    const { record: now, withdrawnOn } = withdrawn(kind, record, withdrawal, before?.withdrawnOn, today)
    current.set(record.id, { record: now, version, ...(withdrawnOn === undefined ? {} : { withdrawnOn }) })
    said.set(sayingOf(kind, record), now)
    return [{ record: now, version, withdrawnOn, before: before?.record, said: saying ?? before?.record }]
  })
}

/** The record with the day of its withdrawal: in a field of its own where its kind has one, else beside it, as it was before. */
function withdrawn(
  kind: Kind,
  record: AnyRecord,
  withdrawal: Accepted['withdrawal'],
  before: string | undefined,
  today: PlainDate,
): Pick<NewVersion, 'record' | 'withdrawnOn'> {
  if (!hasOwnWithdrawal(kind)) {
    const stays = withdrawal === undefined ? before : undefined
    return { record, withdrawnOn: withdrawal === 'withdraw' ? today : stays }
  }
  const { withdrawn_on: own, ...rest } = record as AnyRecord & { readonly withdrawn_on?: PlainDate }
  if (withdrawal === 'bring-back') return { record: rest, withdrawnOn: undefined }
  const withdrawnOn = withdrawal === 'withdraw' ? today : own
  return withdrawnOn === undefined
    ? { record: rest, withdrawnOn }
    : { record: { ...rest, withdrawn_on: withdrawnOn } as AnyRecord, withdrawnOn }
}

type Head = Pick<NewEntry, 'sequence' | 'time' | 'id' | 'version'> & { readonly kind: Kind }

function newEntry(
  head: Head,
  record: AnyRecord,
  withdrawnOn: string | undefined,
  { reason, actor }: ByLine,
  salts: Uint8Array,
): NewEntry {
  const parts = partsOf(head.kind, record)
  // That a record was withdrawn is for everybody to know, whatever is hidden of it.
  const open = withdrawnOn === undefined ? parts.public : { ...parts.public, withdrawn_on: withdrawnOn }
  const values = { public: open, hidden: parts.hidden, reason, actor }
  const salt = perPart((part) =>
    salts.subarray(saltBytes * entryParts.indexOf(part), saltBytes * (entryParts.indexOf(part) + 1)),
  )
  const closed = perPart((part) => ({ commitment: commitmentOf(salt[part], values[part] as JsonValue) }))
  return {
    ...head,
    ...values,
    public_salt: salt.public,
    hidden_salt: salt.hidden,
    reason_salt: salt.reason,
    actor_salt: salt.actor,
    public_commitment: closed.public.commitment,
    hidden_commitment: closed.hidden.commitment,
    reason_commitment: closed.reason.commitment,
    actor_commitment: closed.actor.commitment,
    commitment: entryCommitment(head, closed),
  }
}

/** What a record is a saying of: itself, but an outcome's row is one version of its registration. */
function sayingOf(kind: Kind, record: AnyRecord): string {
  return kind === 'outcome' && 'version' in record ? `${record.id} ${record.version}` : record.id
}

/** All that the register says of these ids; of an outcome, every registered version. */
async function saidAlready(
  db: Database,
  kind: Kind,
  ids: readonly string[],
  current: ReadonlyMap<string, { readonly record: AnyRecord }>,
): Promise<Map<string, AnyRecord>> {
  const known = [...current.values()].map(({ record }) => record)
  const records = kind === 'outcome' && known.length > 0 ? await registrationsByIds(db, ids) : known
  return new Map(records.map((record) => [sayingOf(kind, record), record]))
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
