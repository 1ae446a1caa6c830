import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { barriers } from './browser/accessibility.ts'
import { visitor } from './browser/visitor.ts'
import { answeredLater, toldRegister } from './factories/told-register.ts'
import { importFiles } from './importing.ts'
import { peopledRegister, tokenIn } from './peopled-register.ts'
import { ask } from './raw-requests.ts'

const register = await peopledRegister()
const { accounts } = register
const reader = visitor({ viewport: { width: 360, height: 800 } })
afterAll(() => reader.leaves())

/** Beside those of the small register: promises that are due in 30 days, were due yesterday, and long ago. */
const promises = `id,project_id,version,registered_on,label,primary,direction_wanted,due_on
coming-o2,coming,1,2026-02-10,Days in school,true,increase,2026-12-23
coming-o3,coming,1,2026-02-10,Friends at school,false,increase,2026-12-23
owing-o2,owing,1,2023-01-10,Sleep at home,true,increase,2026-11-22
`

beforeAll(async () => {
  for (const files of [toldRegister, { 'outcomes.csv': promises }]) {
    const imported = await importFiles(register.db, files)
    if (!imported.ok) throw new Error(JSON.stringify(imported.refusals))
  }
  const over = (id: string) => ({ over: 'project', id }) as const
  await register.person('Cleo Marsh', 'cleo@barnet.example', {
    role: 'contributor',
    scope: over('coming'),
    organisation: 'Barnet',
  })
  await register.person('Eve Hall', 'eve@york.example', {
    role: 'evaluator',
    scope: over('owing'),
    organisation: 'York',
  })
  await register.person('Max Dean', 'max@fund.example', {
    role: 'manager',
    scope: { over: 'programme', id: 'open-fund' },
    organisation: 'Fund',
  })
  await register.person('Ada Field', 'ada@centre.example', {
    role: 'administrator',
    scope: { over: 'register' },
    organisation: 'The centre',
  })
})

const lettersTo = async (email: string) => (await register.letters()).filter(({ to }) => to.endsWith(`<${email}>`))

/** Has a job done now, and everything that it leaves. */
async function done(name: 'notices' | 'news'): Promise<void> {
  await accounts.queue.enqueue(register.db, { name, about: '' })
  accounts.queue.wake()
  for (;;) {
    await sleep(50)
    const { waiting, doing } = await accounts.queue.list()
    if (waiting.length === 0 && doing === 0) return
  }
}

const idOf = async (email: string) =>
  (await accounts.people.selectFrom('person').select('id').where('email', '=', email).executeTakeFirstOrThrow()).id

async function signsIn(email: string): Promise<void> {
  const before = (await lettersTo(email)).length
  await reader.reads(async (page) => {
    await page.context().clearCookies()
    await page.goto(`${register.address}/sign-in`)
    await page.getByLabel('Your e-mail address').fill(email)
    await page.getByRole('button', { name: 'Send me a link' }).click()
    while ((await lettersTo(email)).length === before) await sleep(20)
    const [letter] = await lettersTo(email)
    await page.goto(`${register.address}/sign-in/link?token=${tokenIn(letter ?? { text: '' })}`)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.goto(`${register.address}/account`)
    await page.getByRole('heading', { level: 1, name: 'Your account' }).waitFor()
  })
}

/** Nobody meets a barrier here, and a phone shows all of it. */
async function isOpenToAll(page: Page, name: string): Promise<void> {
  expect(await barriers(page)).toEqual([])
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
  if (process.env.CANDOUR_PICTURES !== undefined) {
    await page.screenshot({ path: `${process.env.CANDOUR_PICTURES}/${name}-360.png`, fullPage: true })
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.screenshot({ path: `${process.env.CANDOUR_PICTURES}/${name}-1280.png`, fullPage: true })
    await page.setViewportSize({ width: 360, height: 800 })
  }
}

describe('a day that is due', () => {
  it('is told to the people of the project, once, in one letter for all promises of that day, and to nobody else', async () => {
    await done('notices')
    await done('notices')
    const [letter, ...more] = await lettersTo('cleo@barnet.example')
    expect(more).toEqual([])
    expect(letter?.subject).toBe('Something still running: an answer is due on 23 December 2026')
    expect(letter?.text).toContain(
      '“Something still running” said that it would answer on 23 December 2026, in 30 days: “Days in school” and “Friends at school”.',
    )
    expect(letter?.text).toContain(`${register.address}/projects/coming\n`)
    expect(await lettersTo('max@fund.example')).toEqual([])
    expect(await lettersTo('ada@centre.example')).toEqual([])
  })

  it('that has passed is told as a fact; one of long ago not at all', async () => {
    const [letter, ...more] = await lettersTo('eve@york.example')
    expect(more).toEqual([])
    expect(letter?.subject).toBe('Evening hubs in Barnet: an answer was due on 22 November 2026')
    expect(letter?.text).toContain(
      'The day by which “Evening hubs in Barnet” was to answer was 22 November 2026, 1 day ago, and the register holds no answer yet: “Sleep at home”. From 23 December 2026 on the register shows this as silent',
    )
    expect(letter?.text).not.toContain('Nights away from home')
  })

  it('is not spoken of where it was answered before the letter left', async () => {
    await accounts.people
      .insertInto('notice')
      .values({
        id: 'n1',
        person_id: await idOf('eve@york.example'),
        kind: 'overdue-1',
        subject: 'told',
        due_on: '2025-06-01',
        made_at: new Date().toISOString(),
        settled_at: null,
      })
      .execute()
    await accounts.queue.enqueue(register.db, { name: 'letter', about: await idOf('eve@york.example') })
    await done('notices')
    expect(await lettersTo('eve@york.example')).toHaveLength(1)
    const open = await accounts.people.selectFrom('notice').select('id').where('settled_at', 'is', null).execute()
    expect(open).toEqual([])
  })
})

describe('a model that somebody follows', () => {
  it('is followed from its page, which is the same for everybody', async () => {
    await signsIn('max@fund.example')
    await reader.reads(async (page) => {
      await page.goto(`${register.address}/models/evening-hubs`)
      await page.getByRole('link', { name: 'Follow this model' }).click()
      await isOpenToAll(page, 'follow')
      await page.getByRole('button', { name: 'Follow this model' }).click()
      await page.getByRole('heading', { level: 1, name: 'You follow Evening hubs' }).waitFor()
      await isOpenToAll(page, 'followed')
    })
  })

  it('that is not there cannot be followed, and nobody follows who is not signed in', async () => {
    await reader.reads(async (page) => {
      const answer = await page.goto(`${register.address}/models/no-such-model/follow`)
      expect(answer?.status()).toBe(404)
    })
    const { status, headers } = await ask(register.port, '/models/evening-hubs/follow', {})
    expect([status, headers.location]).toEqual([303, '/sign-in?next=%2Fmodels%2Fevening-hubs%2Ffollow'])
  })

  it('brings a letter when something is told of it, once, and nothing that came before', async () => {
    await done('news')
    expect((await lettersTo('max@fund.example')).filter(({ subject }) => subject.includes('Evening'))).toEqual([])
    await importFiles(register.db, answeredLater)
    await done('news')
    await done('news')
    const letters = (await lettersTo('max@fund.example')).filter(({ subject }) => subject.includes('Evening'))
    expect(letters.map(({ subject }) => subject)).toEqual(['Evening hubs: new findings in the register'])
    expect(letters[0]?.text).toContain(
      'Findings were entered of “Evening hubs in York”, an attempt at Evening hubs, which you follow.',
    )
  })

  it('is never told of a lesson that was told in confidence', async () => {
    const max = await idOf('max@fund.example')
    await accounts.people
      .insertInto('following')
      .values({ person_id: max, model_id: 'hub-homes', since: new Date().toISOString(), after_entry: 0 })
      .execute()
    const lessons = `id,project_id,model_id,kind,happened,lesson,confidential,source_urls
l9q4m2v9x1c8k5r3t,quiet,hub-homes,implementation,A hub was closed at night.,Say so.,true,
lesson-10,,hub-homes,context,The council changed.,Ask twice.,false,https://example.org/lesson-10
`
    const imported = await importFiles(register.db, { 'lessons.csv': lessons })
    expect(imported.ok).toBe(true)
    await done('news')
    const letters = (await lettersTo('max@fund.example')).filter(({ subject }) => subject.startsWith('Hub homes'))
    expect(letters.map(({ text }) => text.split('\n').slice(0, 2))).toEqual([
      ['A lesson was told on Hub homes, which you follow.', `${register.address}/lessons/lesson-10`],
    ])
  })
})

describe('a reply', () => {
  it('is told once to the people of its project, and to nobody else', async () => {
    await register.person('Ira Cole', 'ira@york.example', {
      role: 'evaluator',
      scope: { over: 'project', id: 'quiet' },
      organisation: 'York',
    })
    const replies = `id,project_id,text,by,replied_on
quiet-answered,quiet,The second year was never paid for.,York,2026-11-20
`
    const imported = await importFiles(register.db, { 'replies.csv': replies })
    expect(imported.ok).toBe(true)
    await done('news')
    await done('news')
    const told = (await register.letters()).filter(({ subject }) => subject.endsWith(': a reply'))
    expect(told.map(({ to, text }) => [to.includes('ira@york.example'), text.split('\n').slice(0, 2)])).toEqual([
      [
        true,
        [
          expect.stringMatching(/^York replied to what stands on record of “/),
          `${register.address}/replies/quiet-answered`,
        ],
      ],
    ])
    expect(told[0]?.text).toContain('To get no more letters about replies to your projects: ')
  })
})

describe('how somebody is written to', () => {
  it('is chosen on a page of one’s own', async () => {
    await signsIn('cleo@barnet.example')
    await reader.reads(async (page) => {
      await page.getByRole('link', { name: 'Notices: what you are written to about' }).click()
      expect(await page.getByLabel('Days of my projects').isChecked()).toBe(true)
      expect(await page.getByLabel('As things come').isChecked()).toBe(true)
      await isOpenToAll(page, 'notices')
      await page.getByLabel('At most one letter a week').check()
      await page.getByRole('button', { name: 'Save' }).click()
      await page.getByText('From now on you are written to like this.').waitFor()
      expect(await page.getByLabel('At most one letter a week').isChecked()).toBe(true)
      await isOpenToAll(page, 'notices-saved')
    })
  })

  it('once a week, with everything in it', async () => {
    const cleo = await idOf('cleo@barnet.example')
    const add = (id: string, subject: string, due_on: string) =>
      accounts.people
        .insertInto('notice')
        .values({
          id,
          person_id: cleo,
          kind: 'due-7',
          subject,
          due_on,
          made_at: new Date().toISOString(),
          settled_at: null,
        })
        .execute()
    await add('w1', 'coming', '2026-12-23')
    await add('w2', 'owing', '2026-11-22')
    const before = (await lettersTo('cleo@barnet.example')).length
    await done('notices')
    const [letter, ...rest] = await lettersTo('cleo@barnet.example')
    expect(rest).toHaveLength(before)
    expect(letter?.subject).toBe('2 notices from the register')
    await add('w3', 'coming', '2030-01-01')
    await accounts.queue.enqueue(register.db, { name: 'letter', about: cleo })
    await done('notices')
    expect(await lettersTo('cleo@barnet.example')).toHaveLength(before + 1)
    await accounts.people.updateTable('notice_choice').set({ weekly_on: '2026-11-16' }).execute()
    await accounts.queue.enqueue(register.db, { name: 'letter', about: cleo })
    await done('notices')
    expect(await lettersTo('cleo@barnet.example')).toHaveLength(before + 2)
  })
})

describe('the address in a letter', () => {
  const addressIn = (text: string, about: string) => new RegExp(`about ${about}: (http\\S+)`).exec(text)?.[1] ?? 'none'

  it('shows a button, and changes nothing by being looked at', async () => {
    const [letter] = await lettersTo('eve@york.example')
    const address = addressIn(letter?.text ?? '', 'the days of your projects')
    await reader.reads(async (page) => {
      await page.context().clearCookies()
      await page.goto(address)
      await page.getByText('Press the button to get no more letters about the days of your projects.').waitFor()
      await isOpenToAll(page, 'unsubscribe')
      expect(await choicesOf('eve@york.example')).toEqual([])
      await page.getByRole('button', { name: 'Send me no more of them' }).click()
      await page.getByRole('heading', { name: 'No more of these letters' }).waitFor()
      await isOpenToAll(page, 'unsubscribed')
    })
    expect(await choicesOf('eve@york.example')).toEqual(['dates'])
  })

  it.each([
    ['application/x-www-form-urlencoded', 'List-Unsubscribe=One-Click'],
    [
      'multipart/form-data; boundary=b',
      '--b\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--b--\r\n',
    ],
  ])('is taken from a mail program, which has neither cookie nor origin (%s)', async (type, body) => {
    await accounts.people.deleteFrom('notice_choice').execute()
    const [letter] = await lettersTo('eve@york.example')
    const { pathname, search } = new URL(addressIn(letter?.text ?? '', 'the days of your projects'))
    const { status } = await ask(register.port, pathname + search, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    })
    expect([status, await choicesOf('eve@york.example')]).toEqual([200, ['dates']])
  })

  it('is good for one account and one thing, and cannot be made by anybody else', async () => {
    await accounts.people.deleteFrom('notice_choice').execute()
    const [letter] = await lettersTo('eve@york.example')
    const address = new URL(addressIn(letter?.text ?? '', 'the days of your projects'))
    const other = new URL(address)
    other.searchParams.set('of', await idOf('cleo@barnet.example'))
    const more = new URL(address)
    more.searchParams.set('from', 'all')
    const short = new URL(address)
    short.searchParams.set('sign', 'x')
    for (const { pathname, search } of [other, more, short]) {
      const answer = await ask(register.port, pathname + search, { method: 'POST' })
      expect(answer.status).toBe(422)
    }
    expect(await accounts.people.selectFrom('notice_choice').selectAll().execute()).toEqual([])
  })

  it('is the only form of the site that another may send', async () => {
    const { status } = await ask(register.port, '/account/notices', { method: 'POST' })
    expect(status).toBe(403)
  })

  const choicesOf = async (email: string) =>
    (
      await accounts.people
        .selectFrom('notice_choice')
        .select('off')
        .where('person_id', '=', await idOf(email))
        .executeTakeFirst()
    )?.off ?? []
})

describe('whoever leaves', () => {
  it('leaves no notice, no choice and no model that was followed', async () => {
    await register.person('Leo Wade', 'leo@barnet.example', {
      role: 'contributor',
      scope: { over: 'project', id: 'coming' },
      organisation: 'Barnet',
    })
    await done('notices')
    expect(await lettersTo('leo@barnet.example')).toHaveLength(1)
    const leo = await idOf('leo@barnet.example')
    await accounts.people.deleteFrom('person').where('id', '=', leo).execute()
    const left = await accounts.people.selectFrom('notice').select('id').where('person_id', '=', leo).execute()
    expect(left).toEqual([])
    await accounts.queue.enqueue(register.db, { name: 'letter', about: leo })
    await done('notices')
    expect((await accounts.queue.list()).failed).toEqual([])
  })
})

describe('the jobs of the register', () => {
  it('are for administrators alone', async () => {
    await signsIn('cleo@barnet.example')
    await reader.reads(async (page) => {
      expect((await page.goto(`${register.address}/admin/jobs`))?.status()).toBe(404)
      expect(await page.getByRole('link', { name: 'Jobs of the register' }).count()).toBe(0)
    })
    const { status, headers } = await ask(register.port, '/admin/jobs', {})
    expect([status, headers.location]).toEqual([303, '/sign-in?next=%2Fadmin%2Fjobs'])
  })

  it('show what failed, in words and without names, and begin it again', async () => {
    await signsIn('ada@centre.example')
    await accounts.queue.enqueue(register.db, { name: 'invitation', about: 'i1' })
    await done('notices')
    await sql`update ${sql.table(`${register.schema}_jobs.job`)} set state = 'failed',
      output = '{"fault": "the mail server refuses the address for good"}' where data ->> 'about' = 'i1'`.execute(
      register.db,
    )
    await reader.reads(async (page) => {
      await page.goto(`${register.address}/account`)
      await page.getByRole('link', { name: 'Jobs of the register' }).click()
      await page.getByRole('heading', { level: 1, name: 'Jobs' }).waitFor()
      const failed = page.locator('#failed ~ ul li')
      expect(await failed.first().innerText()).toMatch(
        /^Mailing an invitation, .+, tried 1 time: the mail server refuses the address for good/,
      )
      await isOpenToAll(page, 'jobs-failed')
      await page.getByRole('button', { name: /^Try again\s*: Mailing an invitation/ }).click()
      await page.getByText('It waits below, or is done already.').waitFor()
      await isOpenToAll(page, 'jobs')
      const text = await page.locator('main').innerText()
      for (const name of ['Cleo', 'cleo@', 'Eve', 'barnet.example']) expect(text).not.toContain(name)
    })
  })
})
