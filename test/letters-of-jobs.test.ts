import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterEach, describe, expect, it } from 'vitest'
import { invite } from '../app/accounts/inviting.ts'
import { testDatabase } from './database.ts'
import { accountsByMail } from './jobs/accounts-by-mail.ts'
import { type MailServer, mailServer } from './jobs/smtp-here.ts'

const database = await testDatabase()
const { db, schema } = database
const job = sql.table(`${schema}_jobs.job`)

const servers: MailServer[] = []
const processes: ChildProcess[] = []
afterEach(async () => {
  for (const one of processes.splice(0)) {
    one.kill('SIGTERM')
    if (one.exitCode === null && one.signalCode === null) await once(one, 'exit')
  }
  for (const server of servers.splice(0)) await server.close()
  await sql`delete from ${job}`.execute(db)
})

async function served(options: Parameters<typeof mailServer>[0] = {}): Promise<MailServer> {
  const server = await mailServer(options)
  servers.push(server)
  return server
}

/** Another process that works on the same jobs. */
async function worker(smtp: string): Promise<ChildProcess> {
  const started = spawn(
    process.execPath,
    ['--import', 'tsx', '--conditions=source', join(import.meta.dirname, 'jobs', 'sends-letters.ts')],
    { env: { ...process.env, DATABASE_URL: database.url, SMTP_URL: smtp }, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  processes.push(started)
  await once(started.stdout, 'data')
  return started
}

/** Leaves an invitation, as its page does. */
async function invited(smtp: string, ...names: readonly string[]): Promise<void> {
  const accounts = await accountsByMail(db, smtp)
  for (const name of names)
    await invite(accounts, {
      email: `${name}@leeds.example`,
      role: 'moderator',
      scope: { over: 'register' },
      organisation: 'Leeds',
    })
  await accounts.mailer.close()
}

/** Takes connections, and says nothing. */
async function silentServer() {
  let count = 0
  const server = createServer((socket) => {
    count += 1
    socket.on('error', () => undefined)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `smtp://127.0.0.1:${port}`,
    connections: () => count,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await sleep(30)
}

const states = async () => {
  const { rows } = await sql<{ state: string }>`
    select distinct state from ${job} where data ->> 'job' = 'invitation' order by 1`.execute(db)
  return rows.map(({ state }) => state).join()
}
const nextTryNow = () =>
  sql`update ${job} set start_after = now() where state = 'retry' and data ->> 'job' = 'invitation'`.execute(db)

describe('letters, when the mail server is away', () => {
  it('cost the deed no time, wait, and leave when it is back, once', async () => {
    const gone = await mailServer()
    await gone.close()
    const silent = await silentServer()
    // Were it waited for, this would never end.
    await invited(silent.url, 'cleo')
    expect(silent.connections()).toBe(0)
    await silent.close()
    await worker(gone.url)
    await until(async () => (await states()) === 'retry')
    const { queue } = await accountsByMail(db, gone.url)
    const [waiting] = (await queue.list()).waiting.filter(({ job: name }) => name === 'invitation')
    expect(waiting).toMatchObject({ tries: 1, fault: expect.stringContaining('ECONNREFUSED') })
    const back = await served({ port: gone.port })
    await nextTryNow()
    await until(async () => (await states()) === 'completed')
    expect(back.taken).toEqual(['cleo@leeds.example'])
  }, 150_000)
})

describe('letters, by two processes on one queue', () => {
  it('leave once each', async () => {
    const server = await served()
    const names = Array.from({ length: 40 }, (_, at) => `person${at}`)
    await Promise.all([worker(server.url), worker(server.url)])
    await invited(server.url, ...names)
    await until(async () => {
      // On a machine that does much else a try may fail; the letter leaves by the next.
      await nextTryNow()
      return (await states()) === 'completed'
    })
    expect([...server.taken].sort()).toEqual(names.map((name) => `${name}@leeds.example`).sort())
  }, 150_000)
})

describe('a process that is killed', () => {
  it('before the mail server had the letter: it leaves once, from another', async () => {
    const hung = await silentServer()
    await invited(hung.url, 'dee')
    const killed = await worker(hung.url)
    await until(() => hung.connections() > 0)
    await cutOff(killed)
    await hung.close()
    const server = await served()
    await worker(server.url)
    await until(async () => {
      await nextTryNow()
      return (await states()) === 'completed'
    })
    expect(server.taken).toEqual(['dee@leeds.example'])
  }, 150_000)

  it('while the mail server was about to say that it took it: it leaves once more, and is never lost', async () => {
    let answers: () => void = () => undefined
    const mayAnswer = new Promise<void>((resolve) => {
      answers = resolve
    })
    const slow = await served({ mayAnswer: () => mayAnswer })
    await invited(slow.url, 'eve')
    const killed = await worker(slow.url)
    await until(() => slow.came.length > 0)
    await cutOff(killed)
    answers()
    await worker(slow.url)
    await until(async () => {
      await nextTryNow()
      return (await states()) === 'completed'
    })
    expect(slow.came).toEqual(['eve@leeds.example', 'eve@leeds.example'])
  }, 150_000)

  async function cutOff(killed: ChildProcess): Promise<void> {
    killed.kill('SIGKILL')
    await once(killed, 'exit')
    expect(await states()).toBe('active')
    // The time for which another process leaves it alone passes.
    await sql`update ${job} set started_on = started_on - interval '1 hour' where state = 'active'`.execute(db)
  }
})
