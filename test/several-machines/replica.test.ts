import { everybody } from '@candour/register'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { followRegister, type RegisterFeed } from '../../app/jobs/register-feed.ts'
import { openForPages, type PageConnections } from '../../app/page-connections.ts'
import { systemRandomness } from '../../app/ports/randomness.ts'
import { databaseOf } from '../../app/queries/reader.ts'
import { type OpenDatabase, openDatabase } from '../../app/store/database.ts'
import { migrate } from '../../app/store/migrate.ts'
import { importFiles, toolsOn } from '../importing.ts'
import { until } from '../running-candour.ts'
import { signalFamily } from './process-family.ts'
import { type ReplicaPair, replicaPair } from './replica-pair.ts'

let pair: ReplicaPair
let writing: OpenDatabase
let connections: PageConnections
let feed: RegisterFeed
const told: string[] = []

beforeAll(async () => {
  pair = await replicaPair()
  const bothHosts = pair.url(pair.replica, pair.primary)
  writing = openDatabase(bothHosts)
  await migrate(writing, systemRandomness)
  await write('first', 'Badgers')
  await until('the replica has the tables', async () => (await positionOf(pair.replica)) === 1)
  const config = { databaseUrl: bothHosts, databaseReadUrl: pair.url(pair.replica) }
  connections = openForPages(
    { port: 0, host: '', dataFolder: '', loadStarter: false, identity: {}, ...config },
    bothHosts,
  )
  feed = await followRegister({
    ...connections,
    today: toolsOn(writing.db).clock.today,
    release: 'test',
    tell: (line) => told.push(line),
  })
  await feed.indexed
}, 120_000)
afterAll(async () => {
  await feed.close()
  await connections.close()
  await writing.close()
  await pair.close()
}, 60_000)

async function write(id: string, name: string): Promise<number> {
  const result = await importFiles(writing.db, { 'models.csv': `id,name\n${id},${name}\n` })
  if (!result.ok) throw new Error(JSON.stringify(result.refusals))
  return result.position
}

const positionOf = async (server: ReplicaPair['primary']) =>
  Number((await server.query('select position from ledger'))[0]?.position)

/** Which server answers now, and how far the ledger stands in the answer. */
const asked = (atLeast?: number) =>
  feed.questions.ask(
    everybody,
    async (reader, { position }) => {
      const { rows } = await sql<{ standby: boolean }>`select pg_is_in_recovery() as standby`.execute(
        databaseOf(reader),
      )
      return { by: rows[0]?.standby ? 'replica' : 'primary', position }
    },
    { atLeast },
  )

describe('given an address with several hosts, of which the first is a replica', () => {
  it('then what is written goes to the one that takes it', async () => {
    expect(await positionOf(pair.primary)).toBe(1)
  })

  it('and a socket in place of a host works as well', async () => {
    const bySocket = openDatabase(pair.socketUrl)
    const { rows } = await bySocket.pool.query('select inet_server_addr() as address, position from ledger')
    expect(rows).toEqual([{ address: null, position: 1 }])
    await bySocket.close()
  })
})

describe('given a replica for questions', () => {
  it('when it is up to date, then it answers them', async () => {
    await until('the replica is asked', async () => (await asked()).by === 'replica')
  })

  it('when it lags, then no answer goes back behind what this process knows, and the primary answers', async () => {
    await pair.replica.query('select pg_wal_replay_pause()')
    const position = await write('second', 'Beavers')
    await feed.reaches(position)
    expect(await asked()).toEqual({ by: 'primary', position })
    expect(await positionOf(pair.replica)).toBe(position - 1)
  })

  it('when a reader has seen an entry that this process has not heard of, then the answer holds it', async () => {
    const position = await write('third', 'Bitterns')
    expect(await asked(position)).toEqual({ by: 'primary', position })
    expect(feed.index.search('bitterns').total).toBe(1)
  })

  it('when a reader claims a position that the ledger never had, then the answer is of now', async () => {
    expect(await asked(1_000_000)).toMatchObject({ position: await positionOf(pair.primary) })
  })

  it('when it has caught up, then it answers again', async () => {
    await pair.replica.query('select pg_wal_replay_resume()')
    await until('the replica is asked', async () => (await asked()).by === 'replica')
  })
})

describe('given a replica that falls silent, and closes no connection', () => {
  it('then the primary answers as soon as that is known, and the replica when it speaks again', async () => {
    signalFamily(pair.replica.pid, 'SIGSTOP')
    await until('the primary is asked', async () => (await asked()).by === 'primary')
    expect(await asked()).toMatchObject({ by: 'primary' })
    signalFamily(pair.replica.pid, 'SIGCONT')
    await until('the replica is asked', async () => (await asked()).by === 'replica')
    expect(told.splice(0)).toEqual([
      expect.stringContaining('The replica does not answer'),
      'The replica answers again.',
    ])
  })
})

describe('given that the primary is lost', () => {
  it('then the replica answers meanwhile', async () => {
    await pair.primary.end('SIGKILL')
    await until('the loss is known', () => feed.questions.state().database === 'read-only')
    expect(await asked()).toMatchObject({ by: 'replica', position: 3 })
  })

  it('when the replica takes its place, then all goes on, and what is written is found', async () => {
    await pair.replica.query('select pg_promote()')
    await until('it can be written to', async () => (await write('fourth', 'Bats')) === 4)
    await feed.reaches(4)
    expect(feed.index.search('bats').total).toBe(1)
    expect(await asked()).toMatchObject({ position: 4 })
    await until('that is known', () => feed.questions.state().database === 'here')
    expect(told).toEqual([expect.stringContaining('the replica answers'), expect.stringContaining('can be written to')])
  })
})
