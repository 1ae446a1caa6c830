import { createHash } from 'node:crypto'
import { commitmentOf, listDigestOf, lotteryOf } from '@candour/register'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newDeedId } from '../../app/actions/deed.ts'
import type { Proposal } from '../../app/actions/proposal.ts'
import { propose } from '../../app/actions/propose.ts'
import { historyOf } from '../../app/store/entries.ts'
import { recordById } from '../../app/store/projections.ts'
import { visitor } from '../browser/visitor.ts'
import { toolsOn } from '../importing.ts'
import { peopledRegister } from '../peopled-register.ts'
import { enters, personWith, type SignedInPerson } from '../signed-in.ts'
import { asks, chooses, faults, fits, leaves, next, writes } from './steps.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const register = await peopledRegister()
const desk = visitor()
afterAll(() => desk.leaves())

const over = { over: 'programme', id: 'bold' } as const
const manager = await personWith(register, { role: 'manager', scope: over, organisation: 'The Funder' })
const second = await personWith(register, { role: 'manager', scope: over, organisation: 'The Second Funder' })
const applicant = await personWith(register, { role: 'contributor', scope: over, organisation: 'Hull City Council' })

async function on(day: string, ...proposals: readonly Proposal[]): Promise<void> {
  // Entered on that day; verdicts stay those of the day on which everybody looks.
  const tools = {
    ...toolsOn(register.db),
    clock: { ...toolsOn(register.db).clock, now: toolsOn(register.db, day).clock.now },
  }
  const deed = { id: newDeedId(tools.random), name: 'correct', reason: 'Told.', actor: { role: 'operator' } } as const
  const proposed = await propose(tools, deed, proposals)
  if (!proposed.ok) throw new Error(JSON.stringify(proposed.refusals))
  await register.feed.reaches(proposed.receipt.position)
}

/** As this person, at a page of the register. */
async function as(who: SignedInPerson, path: string, does: (page: Page) => Promise<void>): Promise<void> {
  await desk.reads(async (page) => {
    await enters(page, register, who)
    await page.goto(`${register.address}${path}`)
    await does(page)
  })
}

async function date(page: Page, group: string, day: string): Promise<void> {
  const [year = '', month = '', of = ''] = day.split('-')
  const fields = page.getByRole('group', { name: group })
  await fields.getByLabel('Day').fill(of)
  await fields.getByLabel('Month').fill(month)
  await fields.getByLabel('Year').fill(year)
}

const secret = sha256('a secret of the test')
const value = '3 14 15 26 35 44'
const ids = ['a0000000000000001', 'a0000000000000002', 'a0000000000000003']
const lottery = (id: string, closes: string, known: string): Proposal => ({
  kind: 'round',
  record: {
    id,
    programme_id: 'bold',
    name: `Drawn ${id}`,
    opens_on: '2026-03-02',
    closes_on: closes,
    lottery_commitment: commitmentOf(secret, sha256),
    lottery_value: 'the six main numbers',
    lottery_value_address: 'https://lottery.example/results',
    lottery_value_known_on: known,
  },
})

// The log goes forward in time: what is of earlier days is entered first.
beforeAll(async () => {
  await on('2026-01-05', { kind: 'programme', record: { id: 'bold', name: 'Bold Ideas', funder: 'The Funder' } })
  await on('2026-02-01', lottery('later', '2026-11-01', '2999-01-01'))
  await on('2026-02-01', lottery('earlier', '2026-04-01', '2026-04-04'))
  await on(
    '2026-03-05',
    ...ids.map(
      (id, at): Proposal => ({
        kind: 'application',
        record: {
          id,
          programme_id: 'bold',
          round_id: 'later',
          title: `Idea ${at}`,
          decision: 'pending',
          potential_score: 5 + at,
          risk_score: 5,
        },
      }),
    ),
  )
  await on('2026-04-02', {
    kind: 'draw',
    record: {
      id: 'earlier-draw',
      round_id: 'earlier',
      programme_id: 'bold',
      list_digest: listDigestOf(ids, sha256),
      to_draw: 1,
      eligible: ids,
    },
  })
})

describe('a round from its opening to its decisions', { timeout: 300_000 }, () => {
  let application = ''

  it('is opened by whoever runs the programme', async () => {
    await as(manager, '/write', async (page) => {
      await asks(page, 'Your work')
      await page.getByRole('link', { name: 'Open a round' }).click()
      await asks(page, 'Open a round')
      await page.getByRole('button', { name: 'Start now' }).click()
      await writes(page, 'What is the round called?', 'Bold Ideas, autumn')
      await asks(page, 'When is it open?')
      await date(page, 'Opens on', '2026-12-20')
      await date(page, 'Closes on', '2026-11-01')
      await next(page)
      expect(await faults(page)).toEqual(['It closes before it opens.'])
      await date(page, 'Opens on', '2026-11-01')
      await date(page, 'Closes on', '2026-12-20')
      await next(page)
      await writes(page, 'What is looked for?', 'Something that was not tried with teenagers on the edge of care.')
      await writes(page, 'How many seats score each application?', '2')
      await chooses(page, 'Is part of it drawn?', 'No')
      await asks(page, 'Check your answers')
      await page.getByRole('button', { name: 'Send to the register' }).click()
      await asks(page, 'The round is on record')
      await page.getByRole('link', { name: 'See the round' }).click()
      await asks(page, 'Bold Ideas, autumn')
      expect(await page.getByText('Open until 20 December 2026').count()).toBe(1)
    })
  })

  it('is applied to, in confidence, after what is published was read', async () => {
    await as(applicant, '/write', async (page) => {
      await asks(page, 'Your work')
      expect(await page.getByRole('link', { name: 'The panel' }).count()).toBe(0)
      await page.getByRole('link', { name: 'Apply to a round' }).click()
      await asks(page, 'Apply to a round')
      await page.getByRole('button', { name: 'Start now' }).click()
      await asks(page, 'What do you propose?')
      await next(page)
      expect(await faults(page)).toEqual(['Enter what you propose.'])
      await writes(page, 'What do you propose?', 'Kites over the Humber')
      await writes(page, 'Where would it be tried?', 'Hull')
      await writes(page, 'How much do you ask for?', '120,000')
      await chooses(page, 'Do you apply in confidence?', 'Yes')
      await asks(page, 'Check your answers')
      const notes = await page.locator('main').innerText()
      expect(notes).toContain('What will be public')
      expect(notes).toContain('what you propose, your organisation, and where: the panel sees them')
      expect(await fits(page)).toBe(true)
      await page.getByRole('button', { name: 'Send to the register' }).click()
      await asks(page, 'Your application is sent')
      await page.getByRole('link', { name: 'Bold Ideas, autumn' }).click()
      await asks(page, 'Bold Ideas, autumn')
      const round = await page.locator('main').innerText()
      expect(round).toContain('Told in confidence')
      expect(round).not.toContain('Kites')
    })
    const { rows } = await register.pool.query<{ id: string }>('select id from applications where confidential')
    application = rows[0]?.id ?? ''
    const [entry] = await historyOf(register.db, 'application', application)
    expect(entry?.record).toMatchObject({ confidential: true, applicant: 'Hull City Council', decision: 'pending' })
    const told = (await register.server.inject(`/api/v1/applications/${application}`)).body
    expect(told).not.toMatch(/Kites|Hull/)
  })

  const scores = (who: SignedInPerson, risk: string, potential: string) =>
    as(who, '/panels/bold', async (page) => {
      await asks(page, 'The panel')
      expect(await page.getByText('Kites over the Humber').count()).toBeGreaterThan(0)
      expect(await page.getByText('The panel gave').count()).toBe(0)
      await page.getByRole('link', { name: /^Score it\s*: Kites/ }).click()
      await asks(page, 'Score an application')
      await page.getByRole('button', { name: 'Start now' }).click()
      await chooses(page, 'How likely is it to fail, or to do harm?', risk)
      await chooses(page, 'How much would be gained if it did what it hopes?', potential)
      await asks(page, 'Check your answers')
      await page.getByRole('button', { name: 'Send to the register' }).click()
      await asks(page, 'Scored')
    })

  it('is scored from each seat, blind to the other, and by nobody who is not on the panel', async () => {
    await scores(manager, '8', '9')
    await scores(second, '5', '6')
    await as(manager, '/panels/bold', async (page) => {
      await asks(page, 'The panel')
      expect(await page.getByText('of 2 seats, risk 6.5, potential 7.5').count()).toBe(1)
      expect(await page.getByRole('link', { name: 'Change your score' }).count()).toBe(0)
    })
    for (const path of ['/panels/bold', `/write/score?about=${application}`, `/write/decide?about=${application}`])
      await as(applicant, path, async (page) => {
        expect(await page.locator('main').innerText()).not.toMatch(/Kites|6\.5/)
      })
    const { rows } = await register.pool.query<{ id: string; seat: string }>('select id, seat from scores')
    // Nor does a seat read what another gave on the way to correct it.
    for (const { id } of rows)
      for (const journey of ['correct', 'withdraw'])
        await as(second, `/write/${journey}?about=score/${id}`, async (page) => {
          await page.getByText('You cannot do this here').waitFor()
        })
    expect(new Set(rows.map(({ seat }) => seat)).size).toBe(2)
    expect((await register.server.inject('/api/v1/scores')).body).toContain('"items":[]')
  })

  it('is decided with reasons of a list, and stays on record', async () => {
    await as(manager, '/panels/bold', async (page) => {
      await page.getByRole('link', { name: /^Decide it\s*: Kites/ }).click()
      await asks(page, 'Decide an application')
      await page.getByRole('button', { name: 'Start now' }).click()
      await chooses(page, 'What is decided?', 'It is declined')
      await asks(page, 'Why is it declined?')
      await next(page)
      expect(await faults(page)).toEqual(['Choose at least one reason.'])
      await page.getByLabel('Too risky', { exact: true }).check()
      await next(page)
      await leaves(page, 'When was it decided?')
      await asks(page, 'Check your answers')
      expect(await page.getByText('risk 6.5, potential 7.5; not what each seat gave').count()).toBe(1)
      await page.getByRole('button', { name: 'Send to the register' }).click()
      await asks(page, 'Decided')
    })
    expect((await recordById(register.db, 'application', application))?.record).toMatchObject({
      decision: 'declined',
      reasons: ['too-risky'],
      risk_score: 6.5,
      potential_score: 7.5,
    })
    const [, decided] = await historyOf(register.db, 'application', application)
    expect(decided?.actor).toEqual({ role: 'manager', organisation: 'The Funder' })
  })
})

describe('a lottery, by form', { timeout: 300_000 }, () => {
  it('has its list published from the panel’s page', async () => {
    await as(manager, '/panels/bold', async (page) => {
      await asks(page, 'The panel')
      await page.getByRole('link', { name: 'Publish the list' }).click()
      await asks(page, 'Draw part of a round')
      await page.getByRole('button', { name: 'Start now' }).click()
      await asks(page, 'Which applications are drawn?')
      await page.getByLabel('From which potential on', { exact: true }).fill('5')
      await page.getByLabel('How many are drawn').fill('3')
      await next(page)
      expect((await faults(page))[0]).toMatch(/fewer must be drawn/)
      await page.getByLabel('How many are drawn').fill('1')
      await next(page)
      await asks(page, 'Check your answers')
      await page.getByText(listDigestOf(ids, sha256)).waitFor()
      await page.getByRole('button', { name: 'Send to the register' }).click()
      await asks(page, 'The list is published')
      await page.getByRole('link', { name: 'The draw, step by step' }).click()
      await page.getByText('Not drawn yet: 1 application will be').waitFor()
      expect(await fits(page)).toBe(true)
    })
  })

  it('is drawn once the value is known, by the secret that was committed to and no other', async () => {
    await as(manager, '/panels/bold', async (page) => {
      await page.getByRole('link', { name: /^Draw\s*: Drawn earlier/ }).click()
      await asks(page, 'Draw part of a round')
      await page.getByRole('button', { name: 'Start now' }).click()
      await asks(page, 'What is the public value?')
      await page.getByLabel('The value').fill(value)
      await date(page, 'The day on which it came to be known', '2026-04-04')
      await page.getByLabel('Where you read it').fill('https://lottery.example/results/2026-04-04')
      await next(page)
      await writes(page, 'What is the secret?', sha256('another'))
      expect(await faults(page)).toEqual(['This is not the secret that was committed to before the round opened.'])
      await writes(page, 'What is the secret?', secret)
      await asks(page, 'Check your answers')
      await page.getByRole('button', { name: 'Send to the register' }).click()
      await asks(page, 'Drawn')
      await page.getByRole('link', { name: 'The draw, step by step' }).click()
      await page.getByText('Every step holds').waitFor()
    })
    const { drawn } = lotteryOf({ secret, list: ids, publicValue: value, toDraw: 1 }, sha256)
    expect((await recordById(register.db, 'draw', 'earlier-draw'))?.record.drawn).toEqual(drawn)
  })
})
