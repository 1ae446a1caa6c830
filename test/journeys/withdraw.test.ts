import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ledgerPosition } from '../../app/store/ledger-position.ts'
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
beforeAll(async () => {
  const result = await importFiles(register.db, toldRegister)
  if (!result.ok) throw new Error(JSON.stringify(result.refusals))
  await register.feed.reaches(result.position)
  ours = await personWith(
    register,
    { role: 'contributor', scope: { over: 'project', id: 'told' }, organisation: 'Hertfordshire' },
    { role: 'contributor', scope: { over: 'project', id: 'owing' }, organisation: 'Hertfordshire' },
  )
})

const desktop = { viewport: { width: 1280, height: 800 } }
const next = (page: Page) => page.getByRole('button', { name: 'Save and continue' }).click()
const asks = async (page: Page, heading: string) => {
  await page.getByRole('heading', { level: 1, name: heading }).waitFor()
  expect([heading, await barriers(page)]).toEqual([heading, []])
}
const box = (page: Page) => page.getByRole('textbox').first()
const begins = async (page: Page, record: string, why: string) => {
  await page.goto(`${register.address}/write/withdraw?about=${record}`)
  await page.getByRole('button', { name: 'Start now' }).click()
  await box(page).fill(why)
  await next(page)
}
const sends = (page: Page) => page.getByRole('button', { name: 'Send to the register' }).click()
const answer = async (url: string) => register.server.inject({ method: 'GET', url })
const reached = async () => register.feed.reaches((await ledgerPosition(register.db)).position)

describe('withdrawing a record', { timeout: 300_000 }, () => {
  it('shows before what will stay, and leaves its reason on the page, in the history, the API and the feed', async () => {
    await desk.opens(desktop, async (page) => {
      await enters(page, register, ours)
      await page.goto(`${register.address}/write/about?project=told`)
      await page.getByRole('listitem').filter({ hasText: 'Lesson: Watch moves' }).getByText('Withdraw a record').click()
      await asks(page, 'Withdraw a record')
      await page.getByRole('button', { name: 'Start now' }).click()
      await asks(page, 'Why is it withdrawn?')
      await next(page)
      await page.getByRole('heading', { name: 'There is a problem' }).waitFor()
      await box(page).fill('It was told of another hub')
      await next(page)
      await asks(page, 'Check your answers')
      await page.getByText('A notice that this lesson was withdrawn, today.').waitFor()
      await page.getByRole('link', { name: /Why is it withdrawn/ }).click()
      expect(await box(page).inputValue()).toBe('It was told of another hub')
      await page.goBack()
      await sends(page)
      await asks(page, 'The lesson is withdrawn')
      await page.getByRole('link', { name: 'See the notice' }).click()
      await page.getByText('Why: It was told of another hub.').waitFor()
      expect(await barriers(page)).toEqual([])
    })
    await reached()
    const gone = await answer('/api/v1/lessons/lesson-8')
    expect([gone.statusCode, gone.json().reason]).toEqual([410, 'It was told of another hub'])
    expect((await answer('/api/v1/lessons/lesson-8/history')).json().items.at(-1)).toMatchObject({
      change: 'withdrawn',
      reason: 'It was told of another hub',
    })
    expect((await answer('/feed.atom')).body).toContain('It was told of another hub')
  })

  it('of a promise after the start it is said before that it counts as dropped', async () => {
    await desk.opens({ viewport: { width: 360, height: 740 } }, async (page) => {
      await enters(page, register, ours)
      await begins(page, 'outcome/owing-o1', 'We no longer count nights')
      await asks(page, 'Check your answers')
      await page.getByRole('heading', { name: 'It will count as a promise that was dropped' }).waitFor()
      await sends(page)
      await asks(page, 'The promise is withdrawn')
    })
  })

  it('of a result the verdict that follows is told before, without JavaScript', async () => {
    await desk.opens({ javaScriptEnabled: false }, async (page) => {
      await enters(page, register, ours)
      await begins(page, 'finding/told-f1', 'It was counted twice')
      await page.getByRole('heading', { name: /^Verdict from today: / }).waitFor()
      await page.getByText('It was: worse').waitFor()
    })
  })

  it('sent twice it is withdrawn once, and after a session that ended nothing typed is lost', async () => {
    await desk.opens(desktop, async (page) => {
      await enters(page, register, ours)
      await page.goto(`${register.address}/write/withdraw?about=claim/claim-1`)
      await page.getByRole('button', { name: 'Start now' }).click()
      await box(page).fill('It was never said so')
      await isSignedOut(register, ours)
      await next(page)
      await asks(page, 'You are signed out')
      await enters(page, register, { ...ours, cookie: await cookieOf(register, ours.email) })
      await page.getByRole('button', { name: 'Send it again' }).click()
      await asks(page, 'Check your answers')
      const before = (await ledgerPosition(register.db)).position
      const check = page.url()
      const post = () => page.request.post(check, { form: {}, headers: { origin: register.address } })
      for (const one of await Promise.all([post(), post()])) expect(one.url()).toBe(check.replace(/check$/, 'done'))
      expect((await ledgerPosition(register.db)).position).toBe(before + 1)
    })
  })

  it('of what somebody else withdrew meanwhile, it is refused with the reason', async () => {
    await desk.opens(desktop, async (page) => {
      await enters(page, register, { ...ours, cookie: await cookieOf(register, ours.email) })
      await begins(page, 'claim/claim-1', 'Once more')
      await page.getByRole('heading', { name: 'This cannot be sent as it is' }).waitFor()
    })
  })
})
