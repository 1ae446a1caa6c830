import type pg from 'pg'
import type { Config } from './config.ts'
import { systemRandomness } from './ports/randomness.ts'
import { type Address, openDatabase } from './store/database.ts'
import { embeddedServer } from './store/embedded-server.ts'
import { type InstanceLock, takeInstanceLock } from './store/instance-lock.ts'
import { migrate } from './store/migrate.ts'
import { noSpaceLeft } from './store/no-space.ts'
import { openedForPractice } from './store/register-mode.ts'
import type { Database } from './store/tables.ts'

/** An open register: the database of the settings, brought up to date. */
export interface OpenRegister {
  readonly db: Database
  readonly pool: pg.Pool
  /** A connection of its own. The caller releases it. */
  connect(): Promise<pg.PoolClient>
  /** How the database came: given by DATABASE_URL, or the embedded one created, started or adopted. */
  readonly began: 'given' | 'created' | 'started' | 'adopted'
  /** Where its clients connect to. */
  readonly address: Address
  close(): Promise<void>
}

/** What stands in the way, as one sentence for the person who started the program. */
export class CannotOpen extends Error {}

/**
 * Opens the register that the settings name. An embedded server is stopped at the end unless another process uses it. The program that
 * serves the pages (`toServe`) takes the folder for itself.
 * @throws CannotOpen when the database cannot be reached, or another process serves this folder already
 */
export async function openRegister(config: Config, { toServe = false } = {}): Promise<OpenRegister> {
  const refuse = cannotOpen(`The embedded database in ${config.dataFolder}`, config.dataFolder)
  const server =
    config.databaseUrl === undefined
      ? await embeddedServer(config.dataFolder).catch((cause: unknown) => Promise.reject(refuse(cause)))
      : undefined
  const address = config.databaseUrl ?? server?.url ?? ''
  let lock: InstanceLock | undefined
  let database: ReturnType<typeof openDatabase> | undefined
  const close = async () => {
    await database?.close()
    await lock?.release()
    await server?.leave()
  }
  try {
    if (toServe && server) {
      lock = await takeInstanceLock(server.url)
      if (!lock)
        throw new CannotOpen(
          `Another Candour already serves the data in ${config.dataFolder}: stop it first, or set CANDOUR_DATA to another folder.`,
        )
    }
    database = openDatabase(address)
    const { db, pool, connect } = database
    await migrate({ connect }, systemRandomness)
    await refuseOtherMode(db, config)
    return {
      db,
      pool,
      connect,
      address,
      began: server?.began ?? 'given',
      close,
    }
  } catch (cause) {
    await close()
    throw cause instanceof CannotOpen ? cause : cannotOpen('The database', server && config.dataFolder)(cause)
  }
}

/** What is invented and what is real never stand in one register: each is opened as what it was made for. */
async function refuseOtherMode(db: Database, { isPractice = false, databaseUrl, dataFolder }: Config): Promise<void> {
  if ((await openedForPractice(db, isPractice)) === isPractice) return
  const register = `The register in ${databaseUrl === undefined ? dataFolder : 'the database of DATABASE_URL'}`
  throw new CannotOpen(
    isPractice
      ? `${register} is a real one, and nothing invented may come into it: unset CANDOUR_PRACTICE to open it, or leave CANDOUR_DATA and DATABASE_URL unset to practise in the folder data-practice.`
      : `${register} is one to practise in, and everything in it is invented: set CANDOUR_PRACTICE to 1 to open it, or name another folder or database for a real one.`,
  )
}

/** Says what cannot be used, and why. */
function cannotOpen(what: string, folder: string | undefined) {
  return (cause: unknown): CannotOpen => {
    const why = cause instanceof Error ? cause.message : String(cause)
    return new CannotOpen(noSpaceLeft(cause, folder) ?? `${what} cannot be used: ${why}`, { cause })
  }
}
