import { afterAll, describe, expect, it } from 'vitest'
import { takeObjection } from '../app/accounts/objections.ts'
import { letGoOfPassed } from '../app/store/people/tidy.ts'
import { barriers } from './browser/accessibility.ts'
import { visitor } from './browser/visitor.ts'
import { peopledRegister } from './peopled-register.ts'
import { ask } from './raw-requests.ts'

const register = await peopledRegister(undefined, { isPractice: true })
const { port, accounts, address } = register
const reader = visitor({ viewport: { width: 360, height: 800 } })
const moderator = visitor()
afterAll(async () => {
  await reader.leaves()
  await moderator.leaves()
})

const own = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' }
const post = (path: string, fields: Readonly<Record<string, string>>, cookie = '') =>
  ask(port, path, { method: 'POST', headers: { ...own, cookie }, body: new URLSearchParams(fields).toString() })
const be = async (person: string) =>
  [(await post('/practice/be', { person })).headers['set-cookie'] ?? []].flat().join().split(';', 1)[0] ?? ''
const kept = () => accounts.people.selectFrom('objection').selectAll().execute()
const right = {
  name: 'Practice Author',
  email: 'author@practice.example',
  record: '/projects/practice-hubs-eastfield',
  says: 'I did not write this report.',
}

describe('somebody whom a record names', () => {
  it('reads what is held and why, objects without an account, and loses nothing that they typed', async () => {
    await reader.reads(async (page) => {
      await page.goto(`${address}/about/named`)
      expect(await barriers(page)).toEqual([])
      await page.getByLabel('Where you are named').fill(right.record)
      await page.getByRole('button', { name: 'Send' }).click()
      await page.getByRole('heading', { name: 'There is a problem' }).waitFor()
      expect(await page.locator('.govuk-error-summary__list li').allInnerTexts()).toEqual([
        'Enter your name, in at most 100 characters.',
        'Enter an e-mail address, as name@example.org, so that you can be answered.',
        'Say what you object to, or what is wrong, in at most 5000 characters.',
      ])
      expect(await page.getByLabel('Where you are named').inputValue()).toBe(right.record)
      expect(await barriers(page)).toEqual([])
      await page.getByLabel('Your name').fill(right.name)
      await page.getByLabel('Your e-mail address').fill(right.email)
      await page.getByLabel('What you object to').fill(right.says)
      await page.getByRole('button', { name: 'Send' }).click()
      await page.getByRole('heading', { name: 'Your objection has arrived' }).waitFor()
      expect(await barriers(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    })
    expect(await kept()).toMatchObject([{ ...right, decided_at: null }])
  })

  it('is answered with a reason, by a moderator, once', async () => {
    await moderator.reads(async (page) => {
      await page.goto(`${address}/practice`)
      await page.getByRole('button', { name: 'Be Practice Moses' }).click()
      await page.waitForURL('**/write')
      await page.goto(`${address}/account`)
      await page.getByRole('link', { name: 'Objections of people whom records name' }).click()
      await page.getByText(right.says).waitFor()
      expect(await barriers(page)).toEqual([])
      await page.getByLabel('Upheld in part').check()
      await page.getByRole('button', { name: 'Decide' }).click()
      await page.getByRole('heading', { name: 'There is a problem' }).waitFor()
      expect(await page.getByLabel('Upheld in part').isChecked()).toBe(true)
      expect(await barriers(page)).toEqual([])
      await page.getByLabel('Why', { exact: true }).fill('The name is taken from the record.')
      await page.getByRole('button', { name: 'Decide' }).click()
      await page.getByText('None waits.').waitFor()
    })
    const { text } = await register.letterTo(right.email)
    expect(text).toContain('Upheld in part. The name is taken from the record.')
    const [objection] = await kept()
    const again = { objection: objection?.id ?? '', outcome: 'not-upheld', reason: 'No.' }
    expect((await post('/account/objections', again, await be('practice-ada'))).status).toBe(422)
    expect(await kept()).toMatchObject([{ outcome: 'upheld-in-part', decided_by: 'practice-moses' }])
  })

  it('is read by nobody but moderators and administrators, and stands on no public page', async () => {
    for (const person of ['practice-carol', 'practice-erin', 'practice-mina']) {
      const cookie = await be(person)
      const answer = await ask(port, '/account/objections', { headers: { cookie } })
      expect([person, answer.status, answer.body.toString().includes(right.name)]).toEqual([person, 404, false])
      const [objection] = await kept()
      const sent = { objection: objection?.id ?? '', outcome: 'upheld', reason: 'x' }
      expect((await post('/account/objections', sent, cookie)).status).toBe(404)
    }
    expect((await ask(port, '/account/objections', { headers: { cookie: await be('practice-ada') } })).status).toBe(200)
    for (const path of ['/', right.record]) expect((await ask(port, path)).body.toString()).not.toContain(right.name)
  })

  it('is let go of a year after it is decided, and not before', async () => {
    const daysOn = (days: number) => new Date(accounts.clock.now().getTime() + days * 86_400_000)
    await letGoOfPassed(accounts.people, daysOn(364))
    expect(await kept()).toHaveLength(1)
    await letGoOfPassed(accounts.people, daysOn(366))
    expect(await kept()).toEqual([])
  })

  it('does not flood those who decide: some come from one place, and no more', async () => {
    await accounts.people.deleteFrom('tried').execute()
    const statuses = []
    for (let times = 0; times < 7; times += 1) statuses.push((await post('/about/named', right)).status)
    expect(statuses).toEqual([303, 303, 303, 303, 303, 422, 422])
    expect(await kept()).toHaveLength(5)
  })

  it('has those who run the register told that one came, without what stands in it', async () => {
    await accounts.people.deleteFrom('tried').execute()
    const contact = { name: 'The centre', address: 'centre@practice.example' }
    expect(await takeObjection(accounts, right, '203.0.113.1', contact)).toBe(true)
    const { text, subject } = await register.letterTo(contact.address)
    expect(text).toContain(`${address}/account/objections`)
    for (const said of Object.values(right)) expect(`${subject}${text}`).not.toContain(said)
  })
})
