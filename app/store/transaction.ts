import type { Database, Writing } from './tables.ts'

/** The database was told to commit and its answer never came: all of it stands, or nothing does. */
export class CommitUnknown extends Error {
  constructor(cause: unknown) {
    super('The connection to the database was lost while it was told to keep the changes', { cause })
  }
}

/**
 * Runs the work in one transaction and keeps all of it, or nothing where it throws.
 * @throws CommitUnknown where the work was done and the answer to COMMIT was lost
 */
export async function inTransaction<T>(db: Database, work: (trx: Writing) => Promise<T>): Promise<T> {
  const trx = await db.startTransaction().execute()
  let result: T
  try {
    result = await work(trx)
  } catch (error) {
    await trx
      .rollback()
      .execute()
      .catch(() => undefined)
    throw error
  }
  try {
    await trx.commit().execute()
    return result
  } catch (error) {
    // Gives the connection back; what was committed is not taken back by it.
    await trx
      .rollback()
      .execute()
      .catch(() => undefined)
    throw wasRefused(error) ? error : new CommitUnknown(error)
  }
}

/** Reads within one snapshot: what others write meanwhile is not seen, and nothing is changed. */
export async function inSnapshot<T>(db: Database, read: (snapshot: Database) => Promise<T>): Promise<T> {
  return db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(read)
}

/** PostgreSQL answered that it did not commit: any error of its own but those of a connection (class 08) or a server going down (57). */
export function wasRefused(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(?!08|57)[0-9A-Z]{5}$/.test(String(error.code))
}

/** True where another writer held the ledger for longer than this one was ready to wait. */
export function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '55P03'
}
