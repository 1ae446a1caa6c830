import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import PgBoss from 'pg-boss'
import { afterEach, describe, expect, it } from 'vitest'
import { openEmptySchema, testDatabase } from '../../../test/database.ts'
import { systemRandomness } from '../../ports/randomness.ts'
import { openDatabase } from '../database.ts'
import { migrate } from '../migrate.ts'
import { Hopeless } from './job-faults.ts'
import { type JobName, jobKinds, jobNames } from './job-kinds.ts'
import { openQueue } from './queue.ts'
import { queueTables, tablesVersion } from './queue-tables.ts'
import type { Handler, Handlers, Working } from './working.ts'

const database = await testDatabase()
const { db, schema } = database
const queue = openQueue(db)
const table = sql.table(`${schema}_jobs.job`)
const tools = { now: () => new Date(), tell: () => undefined }

const working: Working[] = []
afterEach(async () => {
  for (const one of working.splice(0)) await one.close()
  await sql`delete from ${table}`.execute(db)
})

/** A handler for each kind of job. */
const handlersBy = (of: (name: JobName) => Handler): Handlers =>
  Object.fromEntries(jobNames.map((name): [string, Handler] => [name, of(name)])) as Handlers

/** Works on jobs here; what the calendar asks for is left aside. */
function workWith(does: Handler, on = queue, tell: (problem: string) => void = tools.tell): void {
  const handler: Handler = async (about, signal) => (about === '' ? undefined : does(about, signal))
  working.push(
    on.work(
      handlersBy(() => handler),
      { ...tools, tell },
    ),
  )
}

/** Waits until something is so; the test's own time limit ends it. */
async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await sleep(20)
}

const job = (about: string) => ({ name: 'tidy', about }) as const
const stateOf = async (about: string) => {
  const { rows } = await sql<{ state: string }>`select state from ${table} where data ->> 'about' = ${about}`.execute(
    db,
  )
  return rows.map(({ state }) => state)
}

/** What waits to be tried again; what the calendar asked for may wait beside it. */
const triedOnce = async () => (await queue.list()).waiting.filter(({ tries }) => tries > 0)

describe('a job that a deed leaves', () => {
  it('is done once the deed is committed, and not before', async () => {
    const done: string[] = []
    workWith(async (about) => {
      done.push(about)
      return 'one thing'
    })
    await db.transaction().execute(async (trx) => {
      await queue.enqueue(trx, job('committed'))
      queue.wake()
      await sleep(300)
      expect(done).toEqual([])
    })
    queue.wake()
    await until(async () => (await stateOf('committed'))[0] === 'completed')
    expect(done).toEqual(['committed'])
    const { done: told } = await queue.list()
    expect(told.find(({ said }) => said !== undefined)).toMatchObject({ job: 'tidy', said: 'one thing' })
  })

  it('is never done where the deed was not', async () => {
    const failing = db.transaction().execute(async (trx) => {
      await queue.enqueue(trx, job('taken back'))
      throw new Error('no deed')
    })
    await expect(failing).rejects.toThrow('no deed')
    expect(await stateOf('taken back')).toEqual([])
  })

  it('stands once, however often it is left under one key', async () => {
    await queue.enqueue(db, { ...job('keyed'), key: 'a' })
    await queue.enqueue(db, { ...job('keyed'), key: 'a' })
    await queue.enqueue(db, { ...job('keyed'), key: 'b' })
    expect(await stateOf('keyed')).toEqual(['created', 'created'])
  })

  it('waits until its time', async () => {
    await queue.enqueue(db, { ...job('later'), after: new Date(Date.now() + 3_600_000) })
    workWith(async () => undefined)
    await queue.enqueue(db, job('now'))
    await until(async () => (await stateOf('now'))[0] === 'completed')
    expect(await stateOf('later')).toEqual(['created'])
  })
})

describe('a job that fails', () => {
  it('is tried again later, and shown as waiting, with why, and without the address that the fault names', async () => {
    let tries = 0
    workWith(async () => {
      tries += 1
      if (tries === 1) throw new Error('the mail server does not answer for <ada@centre.example>\r\nat all')
      return undefined
    })
    await queue.enqueue(db, job('shaky'))
    await until(async () => (await stateOf('shaky'))[0] === 'retry')
    const waiting = await triedOnce()
    expect(waiting).toMatchObject([
      { job: 'tidy', tries: 1, fault: 'the mail server does not answer for <(an address)> at all' },
    ])
    const pause = Date.parse(waiting[0]?.at ?? '') - Date.now()
    expect(pause).toBeGreaterThan(25_000)
    expect(pause).toBeLessThan(125_000)
    await sql`update ${table} set start_after = now()`.execute(db)
    queue.wake()
    await until(async () => (await stateOf('shaky'))[0] === 'completed')
  })

  it('waits for somebody where it is hopeless, who has it begun again', async () => {
    let isMended = false
    const told: string[] = []
    workWith(
      async () => {
        if (!isMended) throw new Hopeless('the mailbox is gone')
        return undefined
      },
      queue,
      (problem) => told.push(problem),
    )
    await queue.enqueue(db, job('hopeless'))
    await until(async () => (await stateOf('hopeless'))[0] === 'failed')
    const { failed, failedCount } = await queue.list()
    expect(failed).toMatchObject([{ job: 'tidy', tries: 1, fault: 'the mailbox is gone' }])
    expect([failedCount, told]).toEqual([1, ['A job could not be done (tidy): the mailbox is gone']])
    isMended = true
    expect(await queue.tryAgain(failed[0]?.id ?? '')).toBe(true)
    expect(await queue.tryAgain('no such job')).toBe(false)
    await until(async () => (await stateOf('hopeless'))[0] === 'completed')
  })

  it('is given up when all its tries are used', async () => {
    workWith(async () => {
      throw new Error('again')
    })
    await queue.enqueue(db, job('worn out'))
    await until(async () => {
      await sql`update ${table} set start_after = now() where state = 'retry'`.execute(db)
      queue.wake()
      return (await stateOf('worn out'))[0] === 'failed'
    })
    expect((await queue.list()).failed).toMatchObject([{ tries: 4, fault: 'again' }])
  })
})

describe('several processes', () => {
  it('do each job once between them', async () => {
    const done: string[] = []
    const other = openDatabase(database.url, schema)
    const names = Array.from({ length: 60 }, (_, at) => `${at}`)
    for (const name of names) await queue.enqueue(db, job(name))
    const begun = new Set<string>()
    /** Does nothing before the other has begun too. */
    const as = (who: string) => async (about: string) => {
      begun.add(who)
      await until(() => begun.size === 2)
      done.push(`${who} ${about}`)
      return undefined
    }
    workWith(as('here'))
    workWith(as('there'), openQueue(other.db))
    await until(() => done.length >= names.length)
    await sleep(300)
    for (const one of working.splice(0)) await one.close()
    await other.close()
    expect(done.map((one) => one.split(' ')[1]).sort()).toEqual([...names].sort())
    expect(new Set(done.map((one) => one.split(' ')[0]))).toEqual(new Set(['here', 'there']))
  })

  it('begin again what one of them was doing when it was killed, once its time is over', async () => {
    await queue.enqueue(db, job('cut off'))
    const killed = spawn(
      process.execPath,
      ['--import', 'tsx', '--conditions=source', join(import.meta.dirname, '../../../test/jobs/works-for-ever.ts')],
      { env: { ...process.env, DATABASE_URL: database.url }, stdio: ['ignore', 'pipe', 'inherit'] },
    )
    await once(killed.stdout, 'data')
    expect(await stateOf('cut off')).toEqual(['active'])
    killed.kill('SIGKILL')
    await once(killed, 'exit')
    const done: string[] = []
    workWith(async (about) => void done.push(about))
    await sleep(300)
    expect(done).toEqual([])
    for (const one of working.splice(0)) await one.close()
    // Its time passes, and that until it is tried again.
    await sql`update ${table} set started_on = started_on - interval '1 hour' where state = 'active'`.execute(db)
    workWith(async (about) => void done.push(about))
    await until(async () => (await stateOf('cut off'))[0] === 'retry')
    expect(await triedOnce()).toContainEqual(
      expect.objectContaining({ job: 'tidy', fault: 'the program stopped while it was being done' }),
    )
    await sql`update ${table} set start_after = now() where state = 'retry'`.execute(db)
    queue.wake()
    await until(async () => (await stateOf('cut off'))[0] === 'completed')
    expect(done).toEqual(['cut off'])
  }, 20_000)

  it('go on when their connections were lost, also while a job was being done', async () => {
    const done: string[] = []
    let isDoing = false
    let goOn: () => void = () => undefined
    const lost = new Promise<void>((resolve) => {
      goOn = resolve
    })
    const other = openDatabase(database.url, schema)
    workWith(async (about) => {
      isDoing = true
      await lost
      done.push(about)
    }, openQueue(other.db))
    await queue.enqueue(db, job('in the middle'))
    await until(() => isDoing)
    await sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
      and query like ${`%${schema}_jobs%`}`.execute(db)
    goOn()
    await until(async () => (await stateOf('in the middle'))[0] === 'completed')
    await queue.enqueue(db, job('afterwards'))
    await until(() => done.includes('afterwards'))
    for (const one of working.splice(0)) await one.close()
    await other.close()
    expect(done).toEqual(['in the middle', 'afterwards'])
  }, 20_000)
})

describe('the end of a process', () => {
  it('waits for the job that it is doing', async () => {
    let isDoing = false
    workWith(async () => {
      isDoing = true
      await sleep(400)
    })
    await queue.enqueue(db, job('last'))
    await until(() => isDoing)
    for (const one of working.splice(0)) await one.close()
    expect(await stateOf('last')).toEqual(['completed'])
  })

  it('breaks off one that goes on, which is begun again', async () => {
    let isDoing = false
    workWith(async () => {
      isDoing = true
      await new Promise(() => undefined)
      return undefined
    })
    await queue.enqueue(db, job('endless'))
    await until(() => isDoing)
    for (const one of working.splice(0)) await one.close()
    expect(await stateOf('endless')).toEqual(['retry'])
    expect(await triedOnce()).toMatchObject([{ fault: 'the program ended while it was being done' }])
  }, 15_000)
})

describe('what the calendar asks for', () => {
  it('is left once for each time, however many processes look', async () => {
    const done: string[] = []
    const noting = handlersBy((name) => async () => void done.push(name))
    working.push(queue.work(noting, tools), openQueue(db).work(noting, tools))
    const due = jobNames.filter((name) => 'every' in jobKinds[name]).sort()
    await until(() => done.length >= due.length)
    await sleep(300)
    expect([...done].sort()).toEqual(due)
  })
})

describe('the tables of the queue', () => {
  it('are those that the library expects, but for our queue: another version of it needs a migration', () => {
    const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim()
    const theirs = plain(PgBoss.getConstructionPlans('jobs'))
    const ours = plain(queueTables('jobs')).replace(/ select jobs\.create_queue.*$/, '')
    expect(theirs).toContain(ours)
    expect(theirs.replace(ours, '')).toMatch(/^BEGIN;.*CREATE SCHEMA IF NOT EXISTS jobs ; +COMMIT;$/)
    expect(ours).toContain(`VALUES ('${tablesVersion}')`)
  })

  it('are made once, and refused where they are of another version', async () => {
    await migrate(database.pool, systemRandomness)
    await sql`update ${sql.table(`${schema}_jobs.version`)} set version = 23`.execute(db)
    await expect(migrate(database.pool, systemRandomness)).rejects.toThrow(/queue of jobs was migrated by another/)
    await sql`update ${sql.table(`${schema}_jobs.version`)} set version = ${tablesVersion}`.execute(db)
  })

  it('say what is to be done where the user of the database may not make a schema', async () => {
    const empty = await openEmptySchema()
    const user = `${empty.schema}_user`
    await sql`create role ${sql.id(user)} login password 'x'`.execute(empty.db)
    await sql`grant all on schema ${sql.id(empty.schema)} to ${sql.id(user)}`.execute(empty.db)
    const url = new URL(empty.url)
    url.username = user
    url.password = 'x'
    const limited = openDatabase(url.href.replaceAll('+', '%20'), empty.schema)
    try {
      await expect(migrate(limited, systemRandomness)).rejects.toThrow(
        `its user may not make the schema “${empty.schema}_people”, which Candour keeps beside its own tables. Whoever runs the database makes it once: create schema ${empty.schema}_people authorization ${user};`,
      )
    } finally {
      await limited.close()
      await sql`drop owned by ${sql.id(user)}`.execute(empty.db)
      await sql`drop role ${sql.id(user)}`.execute(empty.db)
      await empty.drop()
    }
  })
})
