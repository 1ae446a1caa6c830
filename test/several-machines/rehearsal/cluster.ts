import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { until } from '../../running-candour.ts'
import { freePort } from '../free-port.ts'
import type { Programs } from './programs.ts'
import type { Rig } from './rig.ts'

export const password = 'rehearsal'

/** Whether the register's database answers at a port. */
export async function answersAt(port: number): Promise<boolean> {
  const client = new pg.Client({
    connectionString: `postgresql://candour:${password}@127.0.0.1:${port}/candour`,
    connectionTimeoutMillis: 3000,
  })
  client.on('error', () => undefined)
  await client.connect()
  await client.query('select 1')
  await client.end()
  return true
}

/** One machine of the database: its name, folder and port stay, whether it is primary or replica. */
export interface Machine {
  readonly name: string
  readonly folder: string
  readonly port: number
}

/** Two machines of PostgreSQL, of which one follows the other. */
export class Cluster {
  readonly one: Machine
  readonly two: Machine
  readonly #rig: Rig
  readonly #programs: Programs

  private constructor(rig: Rig, programs: Programs, one: Machine, two: Machine) {
    this.#rig = rig
    this.#programs = programs
    this.one = one
    this.two = two
  }

  /** A new primary with a database and a user `candour`, and a replica of it. */
  static async create(rig: Rig, programs: Programs): Promise<Cluster> {
    const machine = async (name: string) => ({ name, folder: join(rig.folder, name), port: await freePort() })
    const cluster = new Cluster(rig, programs, await machine('pg-one'), await machine('pg-two'))
    const { one, two } = cluster
    rig.folderFor(one.name)
    const secret = rig.write('secret', `${password}\n`)
    rig.run(programs.initdb, [
      '-D',
      one.folder,
      '-U',
      'postgres',
      '--auth=scram-sha-256',
      `--pwfile=${secret}`,
      '--encoding=UTF8',
      '--no-locale',
    ])
    // The first line that fits counts: before those that ask for a password.
    const access = join(one.folder, 'pg_hba.conf')
    writeFileSync(access, `host postgres "check" 127.0.0.1/32 trust\n${readFileSync(access, 'utf8')}`)
    await cluster.start(one)
    await cluster.query(one, `create role candour login password '${password}'`)
    await cluster.query(one, 'create role "check" login connection limit 20')
    await cluster.query(one, 'create database candour owner candour')
    await cluster.follow(two, one)
    return cluster
  }

  async start({ name, folder, port }: Machine): Promise<void> {
    const settings = [
      ...[
        `port=${port}`,
        'listen_addresses=127.0.0.1',
        'unix_socket_directories=',
        'shared_buffers=64MB',
        'timezone=UTC',
      ],
      ...['wal_keep_size=256MB', 'wal_receiver_status_interval=1s', 'max_connections=100'],
    ]
    this.#rig.start(name, this.#programs.postgres, ['-D', folder, ...settings.flatMap((setting) => ['-c', setting])])
    await until(`${name} answers`, () => this.query({ name, folder, port }, 'select 1').then(() => true), 30)
  }

  /** Makes a machine a replica of another, anew. */
  async follow(machine: Machine, primary: Machine): Promise<void> {
    rmSync(machine.folder, { recursive: true, force: true })
    this.#rig.folderFor(machine.name)
    const source = `host=127.0.0.1 port=${primary.port} user=postgres password=${password} application_name=${machine.name}`
    this.#rig.run(this.#programs.basebackup, ['-d', source, '-D', machine.folder, '-R', '-X', 'stream', '-c', 'fast'])
    await this.start(machine)
    await until(`${machine.name} follows`, async () => {
      const [row] = await this.query(primary, 'select count(*)::int as n from pg_stat_replication')
      return row?.n === 1
    })
  }

  async end({ name }: Machine, signal: 'SIGINT' | 'SIGKILL'): Promise<void> {
    await this.#rig.end(name, signal)
  }

  freeze({ name }: Machine): void {
    this.#rig.signal(name, 'SIGSTOP')
  }

  thaw({ name }: Machine): void {
    this.#rig.signal(name, 'SIGCONT')
  }

  /** Whether commits wait for the replica. */
  async setSynchronous(primary: Machine, isSynchronous: boolean): Promise<void> {
    await this.query(primary, `alter system set synchronous_standby_names = '${isSynchronous ? '*' : ''}'`)
    await this.query(primary, 'select pg_reload_conf()')
    await until('the setting is in force', async () => {
      const [row] = await this.query(primary, "select current_setting('synchronous_standby_names') as names")
      return row?.names === (isSynchronous ? '*' : '')
    })
  }

  async query(
    machine: Machine,
    text: string,
    database = 'postgres',
  ): Promise<readonly Readonly<Record<string, unknown>>[]> {
    const client = new pg.Client({
      connectionString: `postgresql://postgres:${password}@127.0.0.1:${machine.port}/${database}`,
      connectionTimeoutMillis: 3000,
      query_timeout: 10_000,
    })
    client.on('error', () => undefined)
    await client.connect()
    try {
      return (await client.query<Record<string, unknown>>(text)).rows
    } finally {
      await client.end()
    }
  }

  /** Which machine is the primary now, and which is not. */
  async roles(): Promise<{ readonly primary: Machine; readonly other: Machine }> {
    const isPrimary = async (machine: Machine) => {
      const rows = await this.query(machine, 'select pg_is_in_recovery() as standby').catch(() => [])
      return rows[0]?.standby === false
    }
    return (await isPrimary(this.one)) ? { primary: this.one, other: this.two } : { primary: this.two, other: this.one }
  }

  /** Whether a machine runs. */
  isThere({ name }: Machine): boolean {
    return this.#rig.isRunning(name)
  }

  /** How far the ledger stands on a machine. */
  async position(machine: Machine): Promise<number> {
    const [row] = await this.query(machine, 'select position::int from ledger', 'candour')
    return Number(row?.position)
  }
}
