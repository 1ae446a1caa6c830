import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { historyOf } from '../../app/store/entries.ts'
import { barriers } from '../browser/accessibility.ts'
import { visitor } from '../browser/visitor.ts'
import { toldRegister } from '../factories/told-register.ts'
import { importFiles } from '../importing.ts'
import { peopledRegister } from '../peopled-register.ts'
import { cookieOf, enters, isSignedOut, personWith, type SignedInPerson } from '../signed-in.ts'

const register = await peopledRegister()
const desk = visitor()
afterAll(() => desk.leaves())

let ours: SignedInPerson
let moderator: SignedInPerson
let stranger: SignedInPerson
beforeAll(async () => {
  const result = await importFiles(register.db, toldRegister)
  if (!result.ok) throw new Error(JSON.stringify(result.refusals))
  await register.feed.reaches(result.position)
  ours = await personWith(register, {
    role: 'contributor',
    scope: { over: 'project', id: 'told' },
    organisation: 'Hertfordshire County Council',
  })
  moderator = await personWith(register, {
    role: 'moderator',
    scope: { over: 'register' },
    organisation: 'The Register',
  })
  stranger = await personWith(register, {
    role: 'contributor',
    scope: { over: 'project', id: 'quiet' },
    organisation: 'Leeds City Council',
  })
})

const next = (page: Page) => page.getByRole('button', { name: 'Save and continue' }).click()
const asks = async (page: Page, heading: string) => {
  await page.getByRole('heading', { level: 1, name: heading }).waitFor()
  expect([heading, await barriers(page)]).toEqual([heading, []])
}
const box = (page: Page) => page.getByRole('textbox').first()
const said = 'The hub opened late. Families were counted before they could use it.'

describe('replying to what is on record', { timeout: 300_000 }, () => {
  it('leads from the public page to a reply beside the verdict, on a phone', async () => {
    await desk.opens({ viewport: { width: 360, height: 740 } }, async (page) => {
      await page.goto(`${register.address}/projects/told`)
      await page.getByRole('link', { name: 'Add to this record' }).click()
      await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor()
      expect(new URL(page.url()).searchParams.get('next')).toBe('/write/about?project=told')
      await enters(page, register, ours)
      await page.goto(`${register.address}/write/about?project=told`)
      await asks(page, 'Add to this record')
      await page.getByRole('link', { name: 'Reply to what is on record' }).click()
      await asks(page, 'Reply to what is on record')
      await page.getByRole('button', { name: 'Start now' }).click()
      await asks(page, 'What do you reply to?')
      await next(page)
      await page.getByRole('heading', { name: 'There is a problem' }).waitFor()
      await page.getByLabel('The project as a whole').check()
      await next(page)
      await asks(page, 'How do you see it?')
      await box(page).fill('Ask Claire Jones on 07700 900123. The hub opened late.')
      await next(page)
      await page.getByText('What was found in your text').waitFor()
      expect(await box(page).inputValue()).toContain('The hub opened late.')
      expect(await barriers(page)).toEqual([])
      await box(page).fill(said)
      await next(page)
      await asks(page, 'Does a document bear you out?')
      await box(page).fill('https://example.org/response\nhttps://example.org/counts')
      await next(page)
      await asks(page, 'Check your answers')
      await page.getByText('Reply by Hertfordshire County Council: “The hub opened late.”').waitFor()
      await page.getByRole('link', { name: /How do you see it/ }).click()
      await asks(page, 'How do you see it?')
      await page.goBack()
      await asks(page, 'Check your answers')
      await page.getByRole('button', { name: 'Send to the register' }).click()
      await asks(page, 'Your reply is on record')
      await page.getByRole('link', { name: 'Read your reply' }).click()
      const id = page.url().split('/').at(-1) ?? ''
      const [entry] = await historyOf(register.db, 'reply', id)
      expect(entry?.actor).toEqual({ role: 'contributor', organisation: 'Hertfordshire County Council' })
      expect(entry?.record).toMatchObject({
        project_id: 'told',
        text: said,
        by: 'Hertfordshire County Council',
        source_urls: ['https://example.org/response', 'https://example.org/counts'],
      })
      await page.goto(`${register.address}/projects/told`)
      await page.locator('.c-verdict-line').getByText('The hub opened late.').waitFor()
      expect(await barriers(page)).toEqual([])
    })
  })

  it('sent twice is one reply', async () => {
    await desk.opens({ viewport: { width: 1280, height: 800 } }, async (page) => {
      await enters(page, register, ours)
      await page.goto(`${register.address}/write/reply?about=told`)
      await page.getByRole('button', { name: 'Start now' }).click()
      await page.getByRole('radio', { name: 'Result: Moves between homes' }).check()
      await next(page)
      await box(page).fill('The count left out moves that children asked for.')
      await next(page)
      await next(page)
      await asks(page, 'Check your answers')
      const check = page.url()
      const post = () => page.request.post(check, { form: {}, headers: { origin: register.address } })
      const answers = await Promise.all([post(), post()])
      for (const one of answers) expect(one.url()).toBe(check.replace(/check$/, 'done'))
      const { body } = await register.server.inject({ method: 'GET', url: '/api/v1/replies?finding=told-f1' })
      expect(JSON.parse(body).items).toHaveLength(1)
      await page.goto(check)
      await asks(page, 'Your reply is on record')
    })
  })

  it('by a moderator is for a person named here, without JavaScript', async () => {
    await desk.opens({ javaScriptEnabled: false }, async (page) => {
      await enters(page, register, moderator)
      await page.goto(`${register.address}/write/reply?about=owing`)
      await page.getByRole('button', { name: 'Start now' }).click()
      await page.getByLabel('The project as a whole').check()
      await next(page)
      await box(page).fill('The nights were never counted.')
      await next(page)
      await next(page)
      await page.getByText('Reply by A person named here: “The nights were never counted.”').waitFor()
      await page.getByRole('button', { name: 'Send to the register' }).click()
      await page.getByRole('link', { name: 'Read your reply' }).click()
      await page.getByRole('heading', { level: 1, name: 'Reply by A person named here' }).waitFor()
    })
  })

  it('whoever has no part in a project is told why, and what they can do', async () => {
    await desk.opens({ viewport: { width: 1280, height: 800 } }, async (page) => {
      await enters(page, register, stranger)
      await page.goto(`${register.address}/write/about?project=told`)
      await asks(page, 'Add to this record')
      await page.getByText('You have no role over this project').waitFor()
      expect(await page.getByRole('link', { name: 'Reply to what is on record' }).count()).toBe(0)
      await page.goto(`${register.address}/write/reply?about=told`)
      await asks(page, 'You cannot do this here: Reply to what is on record')
    })
  })

  it('after a session that ended nothing typed is lost: it is sent again after signing in', async () => {
    await desk.opens({ viewport: { width: 1280, height: 800 } }, async (page) => {
      await enters(page, register, ours)
      await page.goto(`${register.address}/write/reply?about=told`)
      await page.getByRole('button', { name: 'Start now' }).click()
      await page.getByLabel('The project as a whole').check()
      await next(page)
      await box(page).fill('We now count moves from the first month.')
      await isSignedOut(register, ours)
      await next(page)
      await asks(page, 'You are signed out')
      await page.getByRole('definition').filter({ hasText: 'We now count moves from the first month.' }).waitFor()
      await enters(page, register, { ...ours, cookie: await cookieOf(register, ours.email) })
      await page.getByRole('button', { name: 'Send it again' }).click()
      await asks(page, 'Does a document bear you out?')
    })
  })
})
