import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { historyOf } from '../../app/store/entries.ts'
import { recordById } from '../../app/store/projections.ts'
import { barriers } from '../browser/accessibility.ts'
import { visitor } from '../browser/visitor.ts'
import { written } from '../importing.ts'
import { peopledRegister } from '../peopled-register.ts'
import { cookieOf, enters, personWith } from '../signed-in.ts'
import { asks, box, faults, next } from './steps.ts'

const register = await peopledRegister()
const { tools, db, feed, address } = register
const one = visitor()
const other = visitor({ javaScriptEnabled: false })
afterAll(async () => {
  await one.leaves()
  await other.leaves()
})

beforeAll(async () => {
  const { position } = await written(tools, [
    {
      kind: 'project',
      record: { id: 'hubs', name: 'Hubs in Hull', population: 'Families in need', started: '2027-04' },
    },
    {
      kind: 'outcome',
      record: {
        id: 'hubs-o1',
        project_id: 'hubs',
        version: 1,
        registered_on: '2026-11-01',
        label: 'Children who go into care',
        primary: true,
        measure: 'SSDA903, within 12 months',
        direction_wanted: 'decrease',
        due_on: '2029-03-31',
      },
    },
  ])
  await feed.reaches(position)
})
const over = { role: 'contributor', scope: { over: 'project', id: 'hubs' }, organisation: 'Hull City Council' } as const
const [cleo, dee] = [await personWith(register, over), await personWith(register, over)]

/** Begins a change and goes to a question by its address, as somebody who knows where they are going. */
async function begins(page: Page, ...path: readonly string[]): Promise<string> {
  await page.goto(`${address}/write/change-registration?about=hubs`)
  await page.getByRole('button', { name: 'Start now' }).click()
  await page.getByRole('heading', { level: 1, name: 'Change a registration' }).waitFor()
  const draft = page.url()
  await page.goto([draft, ...path].join('/'))
  return draft
}

describe('changing a registration', { timeout: 300_000 }, () => {
  it('two at once: who is slower sees both, field by field, chooses, and nothing typed is lost', async () => {
    let draft = ''
    await one.reads(async (page) => {
      await enters(page, register, cleo)
      draft = await begins(page, 'project', 'name')
      await asks(page, 'What is the project called?')
      expect(await box(page).inputValue()).toBe('Hubs in Hull')
      await box(page).fill('Family hubs in Hull')
      await next(page)
      await page.goto(`${draft}/promises/hubs-o1/due`)
      await page.getByLabel('Year').fill('2028')
      await next(page)
      await page.goto(`${draft}/check`)
      await page.getByRole('link', { name: 'Why is the registration changed?', exact: true }).click()
      await next(page)
      expect(await faults(page)).toEqual(['Say why it is changed.'])
      await box(page).fill('The centre in Hull opens a year earlier.')
      await next(page)
      await asks(page, 'Check your answers')
      expect(await page.getByText('Name: “Hubs in Hull” becomes “Family hubs in Hull”.').count()).toBe(1)
      await page.getByRole('heading', { name: 'It is in time' }).waitFor()
    })
    // The other is quicker, and has no JavaScript.
    await other.reads(async (page) => {
      await enters(page, register, dee)
      const own = await begins(page, 'project', 'name')
      await page.getByRole('textbox').fill('Hubs of Hull')
      await next(page)
      await page.goto(`${own}/project/whom`)
      await page.getByRole('textbox').fill('Families in need with children under 12')
      await next(page)
      await page.goto(`${own}/why/reason`)
      await page.getByRole('textbox').fill('Its name was settled.')
      await next(page)
      await page.getByRole('button', { name: 'Check your answers' }).click()
      await page.getByRole('button', { name: 'Send to the register' }).click()
      await page.getByRole('heading', { level: 1, name: 'The registration is changed' }).waitFor()
    })
    await one.reads(async (page) => {
      await page.getByRole('button', { name: 'Send to the register' }).click()
      await asks(page, 'Somebody else changed this meanwhile')
      expect(await page.getByRole('group').allInnerTexts()).toEqual([
        expect.stringMatching(/^Name\s+Yours: Family hubs in Hull\s+As it stands now: Hubs of Hull$/),
        expect.stringMatching(
          /^Population\s+Yours: Families in need\s+As it stands now: Families in need with children/,
        ),
      ])
      await page.getByLabel('As it stands now: Families in need with children').check()
      await page.getByRole('button', { name: 'Go on with these' }).click()
      await asks(page, 'Check your answers')
      await page.getByRole('button', { name: 'Send to the register' }).click()
      await asks(page, 'The registration is changed')
    })
    const { record } = (await recordById(db, 'project', 'hubs')) ?? {}
    expect(record).toMatchObject({ name: 'Family hubs in Hull', population: 'Families in need with children under 12' })
    expect(
      (await historyOf(db, 'outcome', 'hubs-o1')).map(({ record: was, reason }) => [was?.due_on, was?.version, reason]),
    ).toEqual([
      ['2029-03-31', 1, expect.any(String)],
      ['2028-03-31', 2, 'The centre in Hull opens a year earlier.'],
    ])
  })

  it('sent twice it is done once; going back leads to what was done', async () => {
    await one.reads(async (page) => {
      const draft = await begins(page, 'project', 'end')
      await page.getByLabel('Year').fill('2030')
      await next(page)
      await page.goto(`${draft}/why/reason`)
      await box(page).fill('Its end was settled.')
      await next(page)
      await page.goto(`${draft}/check`)
      const { cookie } = cleo
      const send = () =>
        fetch(`${draft}/check`, {
          method: 'POST',
          redirect: 'manual',
          headers: { cookie, 'sec-fetch-site': 'same-origin' },
        })
      const answers = await Promise.all([send(), send(), send()])
      expect(answers.map(({ status, headers }) => [status, headers.get('location')?.endsWith('/done')])).toEqual(
        Array.from({ length: 3 }, () => [303, true]),
      )
      await page.goto(`${draft}/project/end`)
      await asks(page, 'The registration is changed')
      await page.goto(`${draft}/check`)
      await asks(page, 'The registration is changed')
    })
    const ends = (await historyOf(db, 'project', 'hubs')).filter(({ reason }) => reason === 'Its end was settled.')
    expect(ends.length).toBe(1)
  })

  it('a session that ended meanwhile loses nothing: what was typed is sent again after signing in', async () => {
    await one.reads(async (page) => {
      const draft = await begins(page, 'project', 'whom')
      await box(page).fill('Families with children under five')
      await register.accounts.people.deleteFrom('session').execute()
      await next(page)
      await asks(page, 'You are signed out')
      expect(await page.getByText('Families with children under five').count()).toBe(1)
      await enters(page, register, { ...cleo, cookie: await cookieOf(register, cleo.email) })
      await page.getByRole('button', { name: 'Send it again' }).click()
      await page.waitForURL(/\/project\/area/)
      await page.goto(`${draft}/project/whom`)
      expect(await box(page).inputValue()).toBe('Families with children under five')
      await page.goto(`${address}/write`)
      await page
        .getByRole('link', { name: 'Change a registration: Hubs' })
        .or(page.getByRole('link', { name: 'Change a registration: Family hubs in Hull', exact: true }))
        .first()
        .waitFor()
      expect(await barriers(page)).toEqual([])
      await page.goto(`${draft}/delete`)
      await asks(page, 'Delete this draft?')
      await page.getByRole('button', { name: 'Delete it' }).click()
      await asks(page, 'Your work')
      expect(await page.getByRole('heading', { name: 'Your drafts' }).count()).toBe(0)
    })
  })

  it('a draft is its writer’s alone: another of the same project is told that there is none', async () => {
    await one.reads(async (page) => {
      const draft = await begins(page, 'project', 'name')
      const cookie = await cookieOf(register, dee.email)
      for (const path of ['', '/check', '/project/name', '/done', '/delete', '/promises']) {
        const answer = await fetch(`${draft}${path}`, { headers: { cookie }, redirect: 'manual' })
        expect([path, answer.status]).toEqual([path, 404])
      }
    })
  })
})
