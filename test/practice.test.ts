import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { plainDateOf, recordKinds } from '@candour/register'
import { afterAll, describe, expect, it } from 'vitest'
import { practiceCast } from '../app/accounts/practice-cast.ts'
import { backUpRegister } from '../app/actions/backup-register.ts'
import { checkBackup } from '../app/actions/check-backup.ts'
import { configFrom } from '../app/config.ts'
import { systemClock } from '../app/ports/clock.ts'
import { practiceRecords } from '../app/practice-records.ts'
import { loadPractice } from '../app/practice-register.ts'
import { openRegister } from '../app/register-access.ts'
import { openedForPractice } from '../app/store/register-mode.ts'
import { barriers } from './browser/accessibility.ts'
import { visitor } from './browser/visitor.ts'
import { openTestDatabase, testDatabase } from './database.ts'
import { peopledRegister } from './peopled-register.ts'
import { ask } from './raw-requests.ts'

const register = await peopledRegister(undefined, { isPractice: true })
const newcomer = visitor({ viewport: { width: 360, height: 800 } })
afterAll(() => newcomer.leaves())

describe('given a register to practise in', () => {
  it('then every name in it says so', () => {
    const named = practiceRecords(plainDateOf('2026-11-23')).flatMap((one) =>
      'record' in one ? [{ kind: one.kind, record: one.record }] : [],
    )
    expect(named.length).toBeGreaterThan(15)
    for (const { kind, record } of named) {
      const fields: Readonly<Record<string, unknown>> = { ...record }
      expect(String(fields[recordKinds[kind].namedBy[0] ?? ''])).toContain('Practice')
    }
    for (const { name, organisation } of practiceCast)
      expect([name, organisation].join()).toMatch(/^Practice .*,Practice /)
  })

  it('then promises are due, overdue, silent and reported, whatever the day is', async () => {
    for (const day of ['2026-11-23', '2025-03-01', '2024-02-29']) {
      const database = await openTestDatabase()
      try {
        await loadPractice({ ...register.tools, db: database.db, clock: systemClock(plainDateOf(day)) })
        const { rows } = await database.pool.query<{
          id: string
          verdict: string
          due_on: string
          silent_from: string
        }>(
          `select s.project_id as id, s.verdict, due_on, silent_from from standings s join outcome_standings using (project_id) order by 1`,
        )
        const at = (id: string) => rows.find((row) => row.id === id)
        expect([at('practice-hubs-northmoor')?.verdict, (at('practice-hubs-northmoor')?.due_on ?? '') > day]).toEqual([
          'not-yet-due',
          true,
        ])
        const overdue = at('practice-visits-southmoor')
        expect([(overdue?.due_on ?? day) < day, (overdue?.silent_from ?? '') > day]).toEqual([true, true])
        expect([
          at('practice-hubs-harbour')?.verdict,
          at('practice-visits-westfield')?.verdict,
          at('practice-hubs-eastfield')?.verdict,
        ]).toEqual(['silent', 'improved', 'not-shown'])
      } finally {
        await database.drop()
      }
    }
  })

  it('then it is loaded once, whatever day the next start is', async () => {
    const entries = async () => (await register.db.selectFrom('entries').select('sequence').execute()).length
    const before = await entries()
    await loadPractice({ ...register.tools, clock: systemClock(plainDateOf('2027-01-01')) })
    expect(await entries()).toBe(before)
  })

  it('then anybody becomes one of them with one click, on a phone too', async () => {
    for (const { name, role } of practiceCast.filter(({ id }) => /carol|mina|ada/.test(id)))
      await newcomer.reads(async (page) => {
        await page.goto(register.address)
        const banner = page.getByRole('complementary', { name: 'Practice' })
        expect(await banner.innerText()).toContain('Everything here is invented')
        await banner.getByRole('link').click()
        if (name === practiceCast[0]?.name) expect(await barriers(page)).toEqual([])
        await page.getByRole('button', { name: `Be ${name}`, exact: true }).click()
        await page.waitForURL('**/write')
        await page.goto(`${register.address}/account`)
        expect(await page.getByText(name, { exact: true }).count()).toBe(1)
        expect((await page.locator('#roles ~ ul').innerText()).toLowerCase()).toContain(role)
        expect(await banner.count()).toBe(1)
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
      })
  })

  it.each(practiceCast.map(({ id, name }) => [name, id]))('then %s is one of them', async (name, id) => {
    const cookie = [(await be(id)).headers['set-cookie'] ?? []].flat().join().split(';', 1)[0] ?? ''
    const { body } = await ask(register.port, '/account', { headers: { cookie } })
    expect(body.toString()).toContain(name)
  })

  it('then whoever deleted an account can be them again', async () => {
    await register.accounts.people.deleteFrom('person').where('id', '=', 'practice-carol').execute()
    const answer = await be('practice-carol')
    expect([answer.status, answer.headers.location]).toEqual([303, '/write'])
  })

  it('then nobody else can be become, and no form of another site makes anybody somebody', async () => {
    expect((await be('practice-nobody')).status).toBe(404)
    expect((await be('practice-ada', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' })).status).toBe(
      403,
    )
  })

  it('then no robot is to read it', async () => {
    expect((await ask(register.port, '/robots.txt')).body.toString()).toBe('User-agent: *\nDisallow: /\n')
    expect((await ask(register.port, '/')).body.toString()).toContain('<meta name="robots" content="noindex">')
  })
})

describe('given a register that is real', async () => {
  const real = await peopledRegister()

  it('then nobody becomes anybody in it, and no page says that it is practice', async () => {
    expect((await ask(real.port, '/practice')).status).toBe(404)
    expect((await be('practice-ada', {}, real.port)).status).toBe(405)
    expect((await ask(real.port, '/')).body.toString()).not.toContain('invented')
  })
})

describe('given both kinds of register on one machine', async () => {
  const [practised, real] = [await testDatabase(), await testDatabase()]
  const opened = (url: string, practice: boolean) => {
    const reading = configFrom({ DATABASE_URL: url, ...(practice ? { CANDOUR_PRACTICE: '1' } : {}) })
    if (!reading.ok) throw new Error(reading.faults.join())
    return openRegister(reading.config)
  }

  it('then each is what it was first opened as, and is refused as the other, with what to do', async () => {
    await (await opened(practised.url, true)).close()
    await (await opened(real.url, false)).close()
    await (await opened(practised.url, true)).close()
    await (await opened(real.url, false)).close()
    await expect(opened(real.url, true)).rejects.toThrow(/is a real one.*unset CANDOUR_PRACTICE/)
    await expect(opened(practised.url, false)).rejects.toThrow(
      /everything in it is invented: set CANDOUR_PRACTICE to 1/,
    )
  })

  it('then a register that had entries before there was practice is a real one', async () => {
    const older = await testDatabase()
    await loadPractice({ ...register.tools, db: older.db })
    const { rows } = await older.pool.query("delete from migrations where name = '0017-practice' returning name")
    await older.pool.query('drop table register_mode')
    expect(rows).toHaveLength(1)
    await expect(opened(older.url, true)).rejects.toThrow(/is a real one/)
  })

  it('then no backup of the one is restored into the other', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'candour-practice-'))
    try {
      await openedForPractice(practised.db, true)
      await openedForPractice(real.db, false)
      const file = async (from: typeof real, name: string) => {
        const path = join(folder, name)
        await backUpRegister(from, register.tools.clock, path, { version: 'test' })
        return path
      }
      const [invented, genuine] = [await file(practised, 'practice.tar.gz'), await file(real, 'real.tar.gz')]
      await expect(checkBackup(real.db, invented)).rejects.toThrow(/nothing invented may come into this one/)
      await expect(checkBackup(practised.db, genuine)).rejects.toThrow(/was made of a real register/)
      expect((await checkBackup(practised.db, invented)).manifest.is_practice).toBe(true)
      expect((await checkBackup(real.db, genuine)).manifest.is_practice).toBeUndefined()
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

describe('the settings of practice', () => {
  it('given nothing else, then it lives in a folder of its own, without the catalogue', () => {
    const reading = configFrom({ CANDOUR_PRACTICE: '1' })
    expect(reading.ok && [reading.config.dataFolder.split('/').at(-1), reading.config.loadStarter]).toEqual([
      'data-practice',
      false,
    ])
  })

  it('given a mail server, then it is refused: anybody may be anybody, and would write to others', () => {
    const reading = configFrom({
      CANDOUR_PRACTICE: '1',
      SMTP_URL: 'smtp://localhost',
      CANDOUR_MAIL_FROM: 'A <a@b.example>',
    })
    expect(reading.ok ? [] : reading.faults).toEqual([
      expect.stringContaining('CANDOUR_PRACTICE and SMTP_URL are both set'),
    ])
  })

  it.each(['yes', 'true', '0'])('given %s, then it is said what is accepted', (CANDOUR_PRACTICE) => {
    expect(configFrom({ CANDOUR_PRACTICE }).ok).toBe(false)
  })
})

function be(person: string, headers: Readonly<Record<string, string>> = {}, port = register.port) {
  return ask(port, '/practice/be', {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams({ person }).toString(),
  })
}
