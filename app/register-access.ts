import type pg from 'pg'
import type { Config } from './config.ts'
import { systemRandomness } from './ports/randomness.ts'
import { type Address, openDatabase } from './store/database.ts'
import { embeddedServer } from './store/embedded-server.ts'
import { type InstanceLock, isUsedByOthers, takeInstanceLock } from './store/instance-lock.ts'
import { migrate } from './store/migrate.ts'
import type { Database } from './store/tables.ts'

/** An open register: the database of the settings, brought up to date. */
export interface OpenRegister {
  readonly db: Database
  readonly pool: pg.Pool
  /** How the database came: given by DATABASE_URL, or the embedded one created, started or adopted. */
  readonly began: 'given' | 'created' | 'started' | 'adopted'
  /** Where its clients connect to. */
  readonly address: Address
  close(): Promise<void>
}

/** What stands in the way, as one sentence for the person who started the program. */
export class CannotOpen extends Error {}

/**
 * Opens the register that the settings name. A command closes an embedded server that it started itself and nobody else uses by then;
 * the program that serves the pages (`toServe`) takes the folder for itself and stops the server whoever started it.
 * @throws CannotOpen when the database cannot be reached, or another process serves this folder already
 */
export async function openRegister(config: Config, { toServe = false } = {}): Promise<OpenRegister> {
  const server =
    config.databaseUrl === undefined ? await embeddedServer(config.dataFolder).catch(explain(config)) : undefined
  const address = config.databaseUrl ?? server?.url ?? ''
  let lock: InstanceLock | undefined
  if (toServe && server) {
    lock = await takeInstanceLock(server.url)
    if (!lock)
      throw new CannotOpen(
        `Another Candour already serves the data in ${config.dataFolder}: stop it first, or set CANDOUR_DATA to another folder.`,
      )
  }
  const { db, pool, connect, close } = openDatabase(address)
  try {
    await migrate({ connect }, systemRandomness)
  } catch (cause) {
    await close()
    throw new CannotOpen(`The database cannot be used: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    })
  }
  return {
    db,
    pool,
    address,
    began: server?.began ?? 'given',
    close: async () => {
      const isOurs =
        server !== undefined &&
        (toServe || (server.began !== 'adopted' && !(await isUsedByOthers(pool).catch(() => true))))
      await close()
      await lock?.release()
      if (isOurs) await server.stop()
    },
  }
}

function explain(config: Config) {
  return (cause: unknown): never => {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new CannotOpen(`The embedded database in ${config.dataFolder} cannot be used: ${why}`, { cause })
  }
}
