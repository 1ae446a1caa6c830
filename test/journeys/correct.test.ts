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
let other: SignedInPerson
let moderator: SignedInPerson
beforeAll(async () => {
  const result = await importFiles(register.db, toldRegister)
  if (!result.ok) throw new Error(JSON.stringify(result.refusals))
  await register.feed.reaches(result.position)
  const overTold = { over: 'project', id: 'told' } as const
  ours = await personWith(register, { role: 'contributor', scope: overTold, organisation: 'Hertfordshire' })
  other = await personWith(register, { role: 'evaluator', scope: overTold, organisation: 'A University' })
  moderator = await personWith(register, {
    role: 'moderator',
    scope: { over: 'register' },
    organisation: 'The Register',
  })
})

const desktop = { viewport: { width: 1280, height: 800 } }
const next = (page: Page) => page.getByRole('button', { name: 'Save and continue' }).click()
const asks = async (page: Page, heading: string) => {
  await page.getByRole('heading', { level: 1, name: heading }).waitFor()
  expect([heading, await barriers(page)]).toEqual([heading, []])
}
const box = (page: Page) => page.getByRole('textbox').first()
const begins = async (page: Page, record: string, fields: readonly string[]) => {
  await page.goto(`${register.address}/write/correct?about=${record}`)
  await page.getByRole('button', { name: 'Start now' }).click()
  for (const field of fields) await page.getByRole('checkbox', { name: field, exact: true }).check()
  await next(page)
}
const sends = (page: Page) => page.getByRole('button', { name: 'Send to the register' }).click()

describe('correcting a record', { timeout: 300_000 }, () => {
  it('chooses it on the page of its project, changes one field that shows its present text, and says why', async () => {
    await desk.opens(desktop, async (page) => {
      await enters(page, register, ours)
      await page.goto(`${register.address}/write`)
      await page.getByRole('link', { name: /Correct or withdraw something of it/ }).click()
      await asks(page, 'Add to this record')
      await page.getByRole('listitem').filter({ hasText: 'Lesson: Watch moves' }).getByText('Correct a record').click()
      await asks(page, 'Correct a record')
      await page.getByRole('button', { name: 'Start now' }).click()
      await asks(page, 'What is wrong?')
      await next(page)
      await page.getByText('Choose what is to be put right.').first().waitFor()
      await page.getByRole('checkbox', { name: 'Why', exact: true }).check()
      await next(page)
      await asks(page, 'What should it say? Why')
      expect(await box(page).inputValue()).toBe('The hub took the quiet homes.')
      await next(page)
      await asks(page, 'Why is it changed?')
      await box(page).fill('Claire Jones told me so.')
      await next(page)
      await page.getByText('What was found in your text').waitFor()
      expect(await barriers(page)).toEqual([])
      await box(page).fill('The report says it otherwise, on page 12.')
      await next(page)
      await asks(page, 'Check your answers')
      await page.getByRole('heading', { name: 'Nothing changes yet' }).waitFor()
      await page.getByRole('link', { name: /What should it say/ }).click()
      await box(page).fill('The hub took the homes that were free.')
      await next(page)
      await page.getByText('A new version, in which why says something else.').waitFor()
      expect(await barriers(page)).toEqual([])
      await page.goBack()
      await asks(page, 'What should it say? Why')
      expect(await box(page).inputValue()).toBe('The hub took the homes that were free.')
      await next(page)
      await sends(page)
      await asks(page, 'The record is corrected')
      const entries = await historyOf(register.db, 'lesson', 'lesson-8')
      expect(entries.at(-1)).toMatchObject({
        version: 2,
        reason: 'The report says it otherwise, on page 12.',
        actor: { role: 'contributor', organisation: 'Hertfordshire' },
        record: { why: 'The hub took the homes that were free.', lesson: 'Watch moves from the first month.' },
      })
      await page.getByRole('link', { name: 'See the record' }).click()
      await page.getByText('The hub took the homes that were free.').waitFor()
    })
  })

  it('of two people at once, the second sees both sides and chooses field by field', async () => {
    await desk.opens(desktop, async (first) => {
      await enters(first, register, ours)
      await begins(first, 'project/told', ['Population', 'Approach'])
      await box(first).fill('Foster carers in ten towns')
      await next(first)
      await box(first).fill('Foster homes around a hub, as we ran it.')
      await next(first)
      await box(first).fill('It was never said here.')
      await next(first)
      await desk.opens(desktop, async (second) => {
        await enters(second, register, other)
        await begins(second, 'project/told', ['Population', 'Approach', 'Evaluator'])
        await box(second).fill('Foster carers in nine towns')
        await next(second)
        await box(second).fill('Foster homes around a hub, as we saw it.')
        await next(second)
        await box(second).fill('A University')
        await next(second)
        await box(second).fill('From our report.')
        await next(second)
        await sends(second)
        await second.getByRole('heading', { level: 1, name: 'The record is corrected' }).waitFor()
      })
      await sends(first)
      await asks(first, 'Somebody else changed this meanwhile')
      await first.getByRole('group', { name: 'Population' }).getByLabel('As it stands now').check()
      await first.getByRole('button', { name: 'Go on with these' }).click()
      await asks(first, 'Check your answers')
      await sends(first)
      await first.getByRole('heading', { level: 1, name: 'The record is corrected' }).waitFor()
      const entries = await historyOf(register.db, 'project', 'told')
      expect(entries.map(({ version }) => version)).toEqual([1, 2, 3])
      expect(entries.at(-1)?.record).toMatchObject({
        approach: 'Foster homes around a hub, as we ran it.',
        population: 'Foster carers in nine towns',
        evaluator: 'A University',
      })
    })
  })

  it('a moderator finds any record by its address, on a phone, and empties a field', async () => {
    await desk.opens({ viewport: { width: 360, height: 740 } }, async (page) => {
      await enters(page, register, moderator)
      await page.goto(`${register.address}/write/about`)
      await box(page).fill('https://candour.example/lessons/nowhere')
      await page.getByRole('button', { name: 'Find it' }).click()
      await page.getByText('Nothing stands under this address.').waitFor()
      await box(page).fill('https://candour.example/projects/told#finding-told-f1')
      await page.getByRole('button', { name: 'Find it' }).click()
      await asks(page, 'Correct or withdraw a record')
      await page.getByRole('link', { name: 'Correct a record' }).click()
      await page.getByRole('button', { name: 'Start now' }).click()
      await page.getByRole('checkbox', { name: 'Reported on', exact: true }).check()
      await next(page)
      for (const part of ['Day', 'Month', 'Year']) await page.getByRole('textbox', { name: part }).fill('')
      await next(page)
      await box(page).fill('The day is not in the report.')
      await next(page)
      await asks(page, 'Check your answers')
      await sends(page)
      await asks(page, 'The record is corrected')
      const entries = await historyOf(register.db, 'finding', 'told-f1')
      expect(entries.at(-1)?.record).not.toHaveProperty('reported_on')
      expect(entries.at(-1)?.actor).toEqual({ role: 'moderator', organisation: 'The Register' })
    })
  })

  it('sent twice it is changed once; with the session gone nothing typed is lost', async () => {
    await desk.opens(desktop, async (page) => {
      await enters(page, register, ours)
      await begins(page, 'claim/claim-1', ['Note'])
      await box(page).fill('The finding points the other way, by a good deal.')
      await isSignedOut(register, ours)
      await next(page)
      await asks(page, 'You are signed out')
      await page.getByRole('definition').filter({ hasText: 'by a good deal' }).waitFor()
      await enters(page, register, { ...ours, cookie: await cookieOf(register, ours.email) })
      await page.getByRole('button', { name: 'Send it again' }).click()
      await box(page).fill('Said more plainly.')
      await next(page)
      await asks(page, 'Check your answers')
      const check = page.url()
      const post = () => page.request.post(check, { form: {}, headers: { origin: register.address } })
      for (const one of await Promise.all([post(), post()])) expect(one.url()).toBe(check.replace(/check$/, 'done'))
      expect((await historyOf(register.db, 'claim', 'claim-1')).map(({ version }) => version)).toEqual([1, 2])
    })
  })

  it('of a stranger’s project is not offered, and not begun', async () => {
    await desk.opens({ javaScriptEnabled: false }, async (page) => {
      await enters(page, register, { ...ours, cookie: await cookieOf(register, ours.email) })
      await page.goto(`${register.address}/write/correct?about=project/late`)
      await page.getByRole('heading', { level: 1, name: 'You cannot do this here: Correct a record' }).waitFor()
    })
  })
})
