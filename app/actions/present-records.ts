import type { Kind, PresentRecord } from '@candour/register'
import { recordsByIds } from '../store/projections.ts'
import type { Database } from '../store/tables.ts'

type ById = ReadonlyMap<string, PresentRecord>

/** The records of these ids as they stand. */
export async function presentRecords(db: Database, kind: Kind, ids: readonly string[]): Promise<ById> {
  const stored = await recordsByIds(db, kind, ids)
  return new Map(
    stored.map(({ record, entry_version: version, withdrawn_on: withdrawnOn }) => [
      record.id,
      { record, version, ...(withdrawnOn === null ? {} : { withdrawnOn }) },
    ]),
  )
}

/**
 * What stands, within one snapshot or one writing: whoever makes a deed whole, judges it and writes it asks about the same records one after
 * the other, and the database is asked once.
 */
export class PresentRecords {
  readonly #db: Database
  /** Of each kind the last question and its answer. */
  readonly #last = new Map<Kind, { readonly asked: ReadonlySet<string>; readonly present: ById }>()

  constructor(db: Database) {
    this.#db = db
  }

  /** The records of these ids as they stand; others may be among them. */
  async of(kind: Kind, ids: readonly string[]): Promise<ById> {
    const last = this.#last.get(kind)
    if (last !== undefined && ids.every((id) => last.asked.has(id))) return last.present
    const present = await presentRecords(this.#db, kind, ids)
    this.#last.set(kind, { asked: new Set(ids), present })
    return present
  }

  /** Told that records of a kind were written: what stood of them stands no more. */
  wrote(kind: Kind): void {
    this.#last.delete(kind)
  }
}
