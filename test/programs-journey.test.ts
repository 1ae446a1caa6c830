import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { starterFolder } from '../app/starter.ts'
import { barriers } from './browser/accessibility.ts'
import { visitor } from './browser/visitor.ts'
import { peopledRegister } from './peopled-register.ts'
import { ask } from './raw-requests.ts'

const register = await peopledRegister(starterFolder)
const contributor = visitor()
const phone = visitor({ viewport: { width: 360, height: 800 } })
const shots = process.env.CANDOUR_SCREENSHOTS
afterAll(async () => {
  await contributor.leaves()
  await phone.leaves()
})
beforeAll(async () => {
  await register.person('Cleo Marsh', 'cleo@leeds.example', {
    role: 'contributor',
    scope: { over: 'project', id: 'r1-mockingbird' },
    organisation: 'Leeds',
  })
})

async function signsIn(who: ReturnType<typeof visitor>) {
  const token = (await (await register.accounts.library()).link('cleo@leeds.example')) ?? ''
  await who.reads(async (page) => {
    await page.goto(`${register.address}/sign-in/link?token=${token}&next=%2Faccount`)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('heading', { level: 1, name: 'Your account' }).waitFor()
  })
}

describe('somebody who has a program write in their name', () => {
  let token = ''

  it('makes a token, is told what is missing, and reads the token once', async () => {
    await signsIn(contributor)
    await contributor.reads(async (page) => {
      await page.getByRole('link', { name: 'Tokens for programs' }).click()
      await page.getByText('You have none.').waitFor()
      expect(await barriers(page)).toEqual([])
      await page.getByRole('button', { name: 'Make the token' }).click()
      await page.getByRole('heading', { name: 'There is a problem' }).waitFor()
      expect(await page.locator('.govuk-error-summary__list li').allInnerTexts()).toEqual([
        'Enter a name for the token, at most 100 characters.',
        'Choose at least one thing that may be done with it.',
      ])
      expect(await barriers(page)).toEqual([])
      await page.getByRole('link', { name: 'Choose at least one thing that may be done with it.' }).click()
      await page.getByLabel('What is it for?').fill('Nightly report')
      expect(await page.getByLabel('Contributor for the project').isChecked()).toBe(true)
      await page.getByLabel('Write a lesson').check()
      if (shots !== undefined) await page.screenshot({ path: `${shots}/tokens-1280.png`, fullPage: true })
      await page.getByRole('button', { name: 'Make the token' }).click()
      await page.getByRole('heading', { level: 1, name: 'Your new token' }).waitFor()
      token = (await page.locator('code', { hasText: /^candour_\w{38}$/ }).innerText()).trim()
      expect(await barriers(page)).toEqual([])
      if (shots !== undefined) await page.screenshot({ path: `${shots}/token-made-1280.png`, fullPage: true })
    })
  })

  it('has it write a lesson, and sees when it was used', async () => {
    const body = JSON.stringify({
      reason: 'written down after the review',
      record: {
        project_id: 'r1-mockingbird',
        kind: 'theory',
        happened: 'Carers met rarely.',
        lesson: 'Plan the days.',
      },
    })
    const answer = await ask(register.port, '/api/v1/lessons', {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'idempotency-key': '8e03978e-40d5-43e8-bc93-6894a57f9324',
        'content-type': 'application/json',
      },
      body,
    })
    expect([answer.status, answer.body.toString()]).toEqual([201, expect.stringContaining('"written":1')])
    await contributor.reads(async (page) => {
      await page.getByRole('link', { name: 'Your tokens' }).click()
      await page.getByText('Nightly report').first().waitFor()
      const listed = await page.locator('#tokens ~ ul li').innerText()
      expect(listed).toMatch(/last used \d+ \w+ \d{4}/)
      expect(listed).toContain('Contributor for the project Mockingbird')
      expect(listed).toContain('write a lesson')
      expect(listed).not.toContain(token.slice(0, 16))
    })
  })

  it('takes it back, on a phone too', async () => {
    await signsIn(phone)
    await phone.reads(async (page) => {
      await page.goto(`${register.address}/account/tokens`)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
      expect(await barriers(page)).toEqual([])
      if (shots !== undefined) await page.screenshot({ path: `${shots}/tokens-360.png`, fullPage: true })
      await page.getByRole('button', { name: /Take it back.*Nightly report/ }).click()
      await page.getByText('You have none.').waitFor()
    })
  })
})

describe('somebody who has a program told what happens', () => {
  it('sets a webhook, is told what is wrong with its address, and reads the secret once', async () => {
    await contributor.reads(async (page) => {
      await page.goto(`${register.address}/account`)
      await page.getByRole('link', { name: 'Webhooks' }).click()
      await page.getByText('You have none.').waitFor()
      expect(await barriers(page)).toEqual([])
      await page.getByLabel('The address of your program').fill('https://192.168.1.2/hook')
      await page.getByLabel('Outcomes').check()
      await page.getByRole('button', { name: 'Set the webhook' }).click()
      await page.getByRole('heading', { name: 'There is a problem' }).waitFor()
      expect(await page.locator('.govuk-error-summary__list li').allInnerTexts()).toEqual([
        'Enter an address that everybody on the internet can reach: machines of a network of its own are not called.',
      ])
      expect(await page.getByLabel('Outcomes').isChecked()).toBe(true)
      expect(await barriers(page)).toEqual([])
      await page
        .getByLabel('The address of your program')
        .fill('https://hooks.example.org/a-rather-long-path/for-candour')
      await page.getByRole('button', { name: 'Set the webhook' }).click()
      await page.getByRole('heading', { level: 1, name: 'Your new webhook' }).waitFor()
      expect(await page.locator('code', { hasText: /^whsec_/ }).innerText()).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
      expect(await barriers(page)).toEqual([])
    })
  })

  it('sees what it is about, sends a test, pauses it and removes it, on a phone too', async () => {
    await phone.reads(async (page) => {
      await page.goto(`${register.address}/account/webhooks`)
      await page.getByRole('button', { name: /^Send a test/ }).click()
      await page.getByText('A test, on its way').waitFor()
      expect(await page.getByText('Outcomes: of the project Mockingbird').count()).toBe(1)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
      expect(await barriers(page)).toEqual([])
      if (shots !== undefined) await page.screenshot({ path: `${shots}/webhooks-360.png`, fullPage: true })
      await page.getByRole('button', { name: /^Pause/ }).click()
      await page.getByText('Paused by you.').waitFor()
      await page.getByRole('button', { name: /^Go on/ }).click()
      await page.getByText('It is told.').waitFor()
      await page.getByRole('button', { name: /^Remove/ }).click()
      await page.getByText('You have none.').waitFor()
    })
  })
})
