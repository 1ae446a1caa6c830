import { everybody } from '@candour/register'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CutOff, cutOff } from '../../test/cut-off.ts'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { importFiles, toolsOn } from '../../test/importing.ts'
import { until } from '../../test/running-candour.ts'
import { followRegister, type RegisterFeed } from '../jobs/register-feed.ts'
import { type OpenDatabase, openDatabase } from '../store/database.ts'
import { databaseOf } from './reader.ts'
import { RegisterAway } from './register-away.ts'

const database: TestDatabase = await testDatabase()
let way: CutOff
let asking: OpenDatabase
let polling: OpenDatabase
let feed: RegisterFeed

beforeAll(async () => {
  way = await cutOff(database.url)
  const address = way.url.replaceAll('+', '%20')
  const limits = { connect: 1_500, statement: 5_000, lock: 300, idle: 2_000, answer: 600 }
  asking = openDatabase(address, 'public', { limits, most: 8 })
  polling = openDatabase(address, 'public', { limits, most: 1 })
  const written = await importFiles(database.db, { 'models.csv': 'id,name\nways,Ways of working\n' })
  expect(written.ok).toBe(true)
  feed = await followRegister({
    asking: asking.db,
    polling: polling.db,
    listenTo: database.url,
    today: toolsOn(database.db).clock.today,
    release: 'test',
    renew: async () => {
      await Promise.all([asking.renew(), polling.renew()])
    },
    tell: () => undefined,
  })
  await feed.indexed
})
afterAll(async () => {
  way.set('open')
  await feed.close()
  await Promise.all([asking.close(), polling.close()])
})

const ask = (table: 'models' | 'lessons') =>
  feed.questions
    .ask(everybody, async (reader) => {
      const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(
        databaseOf(reader),
      )
      return rows[0]?.n
    })
    .catch((error: unknown) => (error instanceof RegisterAway ? error.because : Promise.reject(error)))

describe('given a table that another has locked', () => {
  it('then who asks for it is told so soon, and what does not need it is answered meanwhile', async () => {
    const client = await database.pool.connect()
    await client.query('begin; lock table lessons in access exclusive mode')
    const busy = Array.from({ length: 4 }, () => ask('lessons'))
    expect(await Promise.all(Array.from({ length: 8 }, () => ask('models')))).toEqual([1, 1, 1, 1, 1, 1, 1, 1])
    expect(await Promise.all(busy)).toEqual(['busy', 'busy', 'busy', 'busy'])
    await client.query('rollback')
    client.release()
    expect(await ask('lessons')).toBe(0)
  })
})

describe('given a connection that falls silent', () => {
  it('then questions are refused while it lasts, without waiting for each, and all is well when it speaks again', async () => {
    way.set('stalled')
    expect(await ask('models')).toBe('busy')
    await until('it is known', () => feed.questions.state().database === 'away')
    const many = await Promise.all(Array.from({ length: 200 }, () => ask('models')))
    expect(new Set(many)).toEqual(new Set(['away']))
    way.set('open')
    await until('it is answered again', async () => (await ask('models')) === 1)
    expect(feed.questions.state().database).toBe('here')
  })

  it('and entries that came meanwhile, of which no notification was heard, are followed', async () => {
    way.set('stalled')
    await until('it is known', () => feed.questions.state().database === 'away')
    await importFiles(database.db, { 'models.csv': 'id,name\nmore,Pelicans\n' })
    way.set('open')
    await until('they are followed', () => feed.index.search('pelicans').total === 1)
  })
})

describe('given connections that broke while they were at rest', () => {
  it('then the next question is answered all the same', async () => {
    await Promise.all(Array.from({ length: 6 }, () => ask('models')))
    way.set('away')
    way.set('open')
    expect(await Promise.all(Array.from({ length: 6 }, () => ask('models')))).toEqual([2, 2, 2, 2, 2, 2])
  })
})

describe('the limits of time', () => {
  it('stand in each transaction, and in no session, which a pooler may lend to others', async () => {
    const shown = async (db: typeof asking.db) => {
      const { rows } = await sql<Record<string, string>>`
        select current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock,
          current_setting('idle_in_transaction_session_timeout') as idle`.execute(db)
      return rows[0]
    }
    const within = await feed.questions.ask(everybody, async (reader) => shown(databaseOf(reader)))
    expect(within).toEqual({ statement: '5s', lock: '300ms', idle: '2s' })
    expect(await shown(asking.db)).toEqual({ statement: '0', lock: '0', idle: '0' })
  })
})
