import { everybody, plainDateOf } from '@candour/register'
import { createIndex } from '@candour/search'
import { sql } from 'kysely'
import { afterAll, describe, expect, it } from 'vitest'
import { cutOff } from '../../test/cut-off.ts'
import { testDatabase } from '../../test/database.ts'
import { openDatabase } from '../store/database.ts'
import { questionsTo } from './questions.ts'
import { databaseOf } from './reader.ts'
import { RegisterAway } from './register-away.ts'

const database = await testDatabase()
const way = await cutOff(database.url)
const { db, close } = openDatabase(way.url)
afterAll(() => close())

const moment = { position: 0, commitment: '', erased: 0, judgedOn: plainDateOf('2026-11-23'), release: 'test' }
const now = new Date()
const questions = questionsTo(
  { primary: db },
  {
    moment: () => moment,
    index: createIndex(),
    isIndexed: true,
    indexed: Promise.resolve(),
    state: () => ({ database: 'here', since: now, moment, indexedTo: 0, keeping: 'one-machine', heardAt: now }),
    reach: async () => undefined,
  },
)
const asking = (statement: string) =>
  questions
    .ask(everybody, (reader) => sql.raw(statement).execute(databaseOf(reader)))
    .then(
      () => 'answered',
      (error: unknown) => (error instanceof RegisterAway ? error.because : error),
    )

describe('a question to a register', () => {
  it('given a database that answers, then it is answered', async () => {
    expect(await asking('select 1')).toBe('answered')
  })

  it('given a connection that breaks before or while it is asked, then the register is away, and back when it is', async () => {
    way.set('away')
    expect(await asking('select 1')).toBe('away')
    way.set('open')
    const asked = asking('select pg_sleep(30)')
    await new Promise((resolve) => setTimeout(resolve, 300))
    way.set('away')
    expect(await asked).toBe('away')
    way.set('open')
    expect(await asking('select 1')).toBe('answered')
  })

  it.each([
    ['a statement that takes longer than it may', "set local statement_timeout = '50ms'; select pg_sleep(30)", 'busy'],
    ['a server that is stopped meanwhile', 'select pg_terminate_backend(pg_backend_pid())', 'away'],
  ])('given %s, then it is told so', async (_, statement, because) => {
    expect(await asking(statement)).toBe(because)
  })

  it('given a table that others hold longer than one waits for it, then the register is busy', async () => {
    await database.db.transaction().execute(async (holder) => {
      await sql`lock table lessons in access exclusive mode`.execute(holder)
      expect(await asking("set local lock_timeout = '50ms'; select * from lessons")).toBe('busy')
    })
  })

  it('given a question that is wrong in itself, then it stays a fault of ours', async () => {
    expect(await asking('select no_such_column')).toMatchObject({ code: '42703' })
  })
})
