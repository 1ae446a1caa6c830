import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordsReferring } from '../../app/store/projections.ts'
import { barriers } from '../browser/accessibility.ts'
import { visitor } from '../browser/visitor.ts'
import { written } from '../importing.ts'
import { peopledRegister } from '../peopled-register.ts'
import { enters, personWith } from '../signed-in.ts'
import { asks, box, chooses, faults, fits, leaves, next, writes } from './steps.ts'

const register = await peopledRegister()
const { tools, db, feed, address } = register
// On a phone.
const phone = visitor({ viewport: { width: 360, height: 780 } })
afterAll(() => phone.leaves())

beforeAll(async () => {
  const promise = (id: string, label: string, primary: boolean) =>
    ({
      kind: 'outcome',
      record: {
        id,
        project_id: 'hubs',
        version: 1,
        registered_on: '2024-01-10',
        registered_at: 'https://osf.example/abcde',
        label,
        primary,
        direction_wanted: 'decrease',
        scale: 'risk-difference',
        smallest_worthwhile_change: 0.05,
        due_on: '2026-03-31',
      },
    }) as const
  const { position } = await written(tools, [
    { kind: 'project', record: { id: 'hubs', name: 'Hubs in Hull', started: '2024-02', ended: '2025-12' } },
    promise('hubs-o1', 'Children who go into care', true),
    promise('hubs-o2', 'Families referred again', false),
  ])
  await feed.reaches(position)
})
const evaluator = await personWith(register, {
  role: 'evaluator',
  scope: { over: 'project', id: 'hubs' },
  organisation: 'The evaluators',
})

describe('reporting, and telling what was learned', { timeout: 300_000 }, () => {
  it('answers each promise, asks for harm, shows the verdict before it is sent, and offers a lesson with what is known', async () => {
    await phone.reads(async (page) => {
      await enters(page, register, evaluator)
      await page.goto(`${address}/write`)
      await asks(page, 'Your work')
      expect(await page.getByText('has no answer, and counts as silent since').count()).toBe(2)
      expect(await fits(page)).toBe(true)
      await page.getByRole('link', { name: 'Report what came of it' }).click()
      await asks(page, 'Report what came of it')
      await page.getByRole('button', { name: 'Start now' }).click()
      await page.getByRole('link', { name: 'The report' }).click()
      await asks(page, 'When was the report published?')
      await page.getByLabel('Day, if known').fill('31')
      await page.getByLabel('Month, if known').fill('2')
      await page.getByLabel('Year').fill('2026')
      await next(page)
      expect(await faults(page)).toEqual(['Enter a date that exists, as 27 3 2027, or a month and year.'])
      expect(await page.getByLabel('Year').inputValue()).toBe('2026')
      await page.getByLabel('Day, if known').fill('')
      await next(page)
      await asks(page, 'Where can the report be read?')
      await page.getByLabel('Its address').fill('https://report.example/hubs')
      await next(page)
      await chooses(page, 'Do you enter everything that the report found?', 'Yes')
      await page.getByRole('link', { name: 'Each promise' }).click()
      await asks(page, 'Each promise')
      await page.getByRole('link', { name: 'Children who go into care' }).click()
      await chooses(page, 'What came of it?', 'It made no difference that could be seen')
      await asks(page, 'How large was the difference?')
      await page.getByLabel('In what it is given').selectOption('risk-difference')
      await page.getByLabel('The difference', { exact: true }).fill('-0.01')
      await page.getByLabel('Lower end of its interval').fill('0.02')
      await page.getByLabel('Upper end of its interval').fill('-0.04')
      await page.getByLabel('How many people it rests on').fill('412')
      await next(page)
      expect(await faults(page)).toEqual(['The lower end is above the upper one.'])
      await page.getByLabel('Lower end of its interval').fill('-0.04')
      await page.getByLabel('Upper end of its interval').fill('0.02')
      await next(page)
      await chooses(page, 'How was it found out?', 'Randomised controlled trial')
      await asks(page, 'Compared with what, and among whom?')
      await page.getByLabel('Yes, all of them').check()
      await next(page)
      await asks(page, 'What should readers know?')
      await page
        .getByLabel('The result in one sentence')
        .fill('11 in 100 went into care, against 12 in 100 of those who waited.')
      await next(page)
      await asks(page, 'Each promise')
      await page.getByRole('link', { name: 'Families referred again' }).click()
      await chooses(page, 'What came of it?', 'It was not measured')
      await writes(page, 'Why was it not measured?', 'The records of two of the three services could not be joined.')
      await page.getByRole('button', { name: 'Back to the list of tasks' }).click()
      await page.getByRole('link', { name: 'Harm' }).click()
      await chooses(
        page,
        'Was anybody harmed, or did anything get worse?',
        'No: it was looked for, and nothing was found',
      )
      await page.getByRole('button', { name: 'Check your answers' }).click()
      await asks(page, 'Check your answers')
      await page.getByRole('heading', { name: 'The verdict will be: No worthwhile difference' }).waitFor()
      expect(await page.getByText('Before, it is: Silent').count()).toBe(1)
      expect(await page.getByRole('radio').count()).toBe(0)
      expect(await fits(page)).toBe(true)
      await page.getByRole('button', { name: 'Send to the register' }).click()
      await asks(page, 'Reported')
      const findings = await recordsReferring(db, 'finding', 'project_id', ['hubs'])
      expect(
        findings.map(({ record }) => `${record.outcome_id ?? record.outcome} ${record.reported_direction}`).sort(),
      ).toEqual(['Harms no-change', 'hubs-o1 no-change', 'hubs-o2 not-measured'])

      await page.getByRole('link', { name: 'See it in the register' }).click()
      await page.getByText('No worthwhile difference').first().waitFor()
      await page.goBack()
      await page.getByRole('link', { name: 'Tell what was learned' }).click()
      await asks(page, 'Tell a lesson in five minutes')
      await page.getByRole('button', { name: 'Start now' }).click()
      await asks(page, 'Why, as you see it?')
      await next(page)
      await writes(page, 'What would you do differently?', 'Join the records before the first family is seen.')
      await chooses(page, 'What was it mostly about?', 'Finding out')
      await leaves(page, 'Which of these causes were at work?')
      await leaves(page, 'Was one of these there, or wanting?')
      await asks(page, 'Check your answers')
      expect(await page.getByText('No worthwhile difference on').count()).toBe(1)
      await page.getByRole('link', { name: /Change.*What did you expect/ }).click()
      expect(await box(page).inputValue()).toContain(
        'Children who go into care: less of it, at least 5 percentage points.',
      )
      await next(page)
      await page.getByRole('button', { name: 'Send to the register' }).click()
      await asks(page, 'Told')
      await page.getByRole('link', { name: 'See the lesson' }).click()
      await page.getByText('Join the records before the first family is seen.').first().waitFor()
      expect(await barriers(page)).toEqual([])
    })
  })
})
