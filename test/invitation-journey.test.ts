import { afterAll, describe, expect, it } from 'vitest'
import { firstAdministratorLink } from '../app/accounts/inviting.ts'
import { starterFolder } from '../app/starter.ts'
import { barriers } from './browser/accessibility.ts'
import { visitor } from './browser/visitor.ts'
import { peopledRegister } from './peopled-register.ts'

const register = await peopledRegister(starterFolder)
const administrator = visitor()
const contributor = visitor({ viewport: { width: 360, height: 800 } })
afterAll(async () => {
  await administrator.leaves()
  await contributor.leaves()
})

const projectInvitation = async () => {
  const { text } = await register.letterTo('cleo@leeds.example')
  return /http:\/\/localhost\S+/.exec(text)?.[0] ?? ''
}

describe('from an empty register of people to one who writes', () => {
  it('the first administrator takes the link that the start gave, says who runs the register, and is signed in', async () => {
    const link = (await firstAdministratorLink(register.accounts, 'this register')) ?? ''
    await administrator.reads(async (page) => {
      await page.goto(link)
      expect(await barriers(page)).toEqual([])
      await page.getByRole('button', { name: 'Accept, and sign in' }).click()
      await page.getByRole('heading', { name: 'There is a problem' }).waitFor()
      expect(await page.locator('.govuk-error-summary__list li').allInnerTexts()).toEqual([
        'Enter your name, at most 100 characters.',
        'Enter an e-mail address, as name@example.org.',
        'Enter the organisation that runs this register, at most 100 characters.',
      ])
      expect(await barriers(page)).toEqual([])
      await page.getByLabel('Your name').fill('Ada Field')
      await page.getByLabel('Your e-mail address').fill('ada@centre.example')
      await page.getByLabel('The organisation that runs this register').fill('The centre')
      await page.getByRole('button', { name: 'Accept, and sign in' }).click()
      await page.getByRole('heading', { level: 1, name: 'Your work' }).waitFor()
      expect(await barriers(page)).toEqual([])
      await page.goto(`${register.address}/account`)
      expect(await page.getByText('Administrator for the whole register, on behalf of The centre').count()).toBe(1)
      expect(await barriers(page)).toEqual([])
    })
    expect(await firstAdministratorLink(register.accounts, 'this register')).toBeUndefined()
  })

  it('she invites a contributor, is told what is wrong with what she typed, and loses none of it', async () => {
    await administrator.reads(async (page) => {
      await page.goto(`${register.address}/account`)
      await page.getByRole('link', { name: 'Invite somebody' }).click()
      await page.getByLabel('Their e-mail address').fill('cleo@leeds.example')
      await page.getByLabel('Contributor').check()
      await page.getByLabel('For which project or programme').fill('no-such-project')
      await page.getByLabel('On behalf of which organisation').fill('Leeds')
      await page.getByRole('button', { name: 'Invite' }).click()
      await page.getByRole('heading', { name: 'There is a problem' }).waitFor()
      expect(await page.locator('.govuk-error-summary__list li').allInnerTexts()).toEqual([
        'No project or programme on record has the id “no-such-project”.',
      ])
      expect(await page.getByLabel('Their e-mail address').inputValue()).toBe('cleo@leeds.example')
      expect(await page.getByLabel('Contributor').isChecked()).toBe(true)
      expect(await barriers(page)).toEqual([])
      await page.getByLabel('For which project or programme').fill(`${register.address}/projects/r1-mockingbird`)
      await page.getByRole('button', { name: 'Invite' }).click()
      await page.getByText('An invitation is on its way to cleo@leeds.example').waitFor()
      expect(await barriers(page)).toEqual([])
    })
  })

  it('the contributor reads what is kept of them, accepts, and sees their project; the invitation works once', async () => {
    const link = await projectInvitation()
    await contributor.reads(async (page) => {
      await page.goto(link)
      expect(await page.getByRole('link', { name: 'The whole privacy notice' }).count()).toBe(1)
      expect(await barriers(page)).toEqual([])
      await page.getByLabel('Your name').fill('Cleo Marsh')
      await page.getByRole('button', { name: 'Accept, and sign in' }).click()
      await page.getByRole('heading', { level: 1, name: 'Your work' }).waitFor()
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
      expect(await barriers(page)).toEqual([])
      await page.goto(`${register.address}/account`)
      expect(await page.locator('#roles + ul li, #roles ~ ul li').first().innerText()).toMatch(
        /^Contributor for the project Mockingbird/,
      )
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
      expect(await barriers(page)).toEqual([])
      await page.goto(link)
      await page.getByText('This invitation works no longer').waitFor()
    })
  })

  it('the contributor cannot invite to what is not theirs', async () => {
    await contributor.reads(async (page) => {
      await page.goto(`${register.address}/invite`)
      await page.getByLabel('Their e-mail address').fill('dee@leeds.example')
      await page.getByLabel('Evaluator').check()
      await page.getByLabel('For which project or programme').fill('r1-pause')
      await page.getByRole('button', { name: 'Invite' }).click()
      await page.getByRole('heading', { name: 'There is a problem' }).waitFor()
      expect(await page.locator('.govuk-error-summary__list li').allInnerTexts()).toEqual([
        'You cannot invite an evaluator there: it is no project or programme of yours.',
      ])
    })
    expect((await register.letters()).some(({ to }) => to.includes('dee@'))).toBe(false)
  })

  it('nothing of people stands in the ledger, on public pages or in the export of the register', async () => {
    const entries = JSON.stringify(
      await register.db.selectFrom('entries').select(['public', 'hidden', 'reason', 'actor']).execute(),
    )
    const home = (await register.peopled.inject('/')).body
    for (const name of ['Ada Field', 'Cleo Marsh', 'centre.example', 'leeds.example'])
      expect([entries.includes(name), home.includes(name)]).toEqual([false, false])
  })
})
