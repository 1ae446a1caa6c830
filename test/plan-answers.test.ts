import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { wordText } from '../app/documents/word-text.ts'
import { ledgerPosition } from '../app/store/ledger-position.ts'
import { barriers } from './browser/accessibility.ts'
import { visitor } from './browser/visitor.ts'
import { importFiles } from './importing.ts'
import { type ServedRegister, servedStarter } from './served-register.ts'

let served: ServedRegister
let base = ''
const planner = visitor({ javaScriptEnabled: false })
const folder = mkdtempSync(join(tmpdir(), 'candour-taken-'))
beforeAll(async () => {
  served = await servedStarter()
  base = await served.server.listen({ port: 0, host: '127.0.0.1' })
  return async () => {
    await planner.leaves()
    rmSync(folder, { recursive: true })
  }
})

const plan =
  'We will place hub homes across the county. In each hub home an experienced foster carer supports other foster carers with sleepovers, respite and training, as in the Mockingbird model. We hope that placements last. Quincunx.'

type Fields = Readonly<Record<string, string>>
const send = (fields: Fields) =>
  served.server.inject({
    method: 'POST',
    url: '/plan-check',
    headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ text: plan, ...fields }).toString(),
  })
const taken = async (fields: Fields) => (await send({ ...fields, as: 'json' })).body
const firstLesson = async (): Promise<string> => JSON.parse(await taken({})).lessons[0].id

const brought = async (body: string) => {
  const result = await importFiles(served.db, { 'plan-check.json': body }, { entry: 'plan-check.json' })
  await served.feed.reaches((await ledgerPosition(served.db)).position)
  return result
}
const changedPlans = async (lesson: string) =>
  JSON.parse((await served.server.inject(`/api/v1/lessons/${lesson}`)).body).changed_plans

describe('a plan check with its answers', () => {
  it('goes from the page as JSON, comes back by import, and the lesson says that it changed a plan', async () => {
    const lesson = await firstLesson()
    const answers = { plan_title: 'Hub homes for Hull', organisation: 'Hull City Council', place: 'E06000010' }
    const said = { [`answer.${lesson}`]: 'change', [`says.${lesson}`]: 'We recruit hub carers first.' }
    const body = await taken({ ...answers, ...said })
    expect(await changedPlans(lesson)).toBe(0)

    expect(await brought(body)).toMatchObject({ ok: true, changed: 1 })
    const { body: page } = await served.server.inject(`/lessons/${lesson}`)
    expect(page).toContain('Changed 1 later plan.')
    expect(page).toContain('We recruit hub carers first.')
    expect(page).toContain('Hull City Council')
    expect(page).not.toContain('Quincunx')

    expect(await brought(body)).toMatchObject({ ok: true, changed: 0 })
    const other = { ...said, [`answer.${lesson}`]: 'already-done' }
    expect(await brought(await taken({ ...answers, ...other }))).toMatchObject({ ok: true, changed: 1 })
    expect(await changedPlans(lesson)).toBe(0)
  })

  it('keeps what was answered while the class is changed, though the lesson is asked no more', async () => {
    const { body } = await send({ 'answer.no-longer-asked': 'change', 'says.no-longer-asked': 'So & so' })
    expect(body).toContain('name="says.no-longer-asked" value="So &amp; so"')
    expect(body).toContain('1 lesson answered.')
    const told = JSON.parse(
      await taken({ plan_title: 'P', 'answer.no-longer-asked': 'change', 'says.no-longer-asked': 'So' }),
    )
    expect(told.answers.lessons.at(-1)).toMatchObject({ lesson_id: 'no-longer-asked', answer: 'change', text: 'So' })
  })

  it.each([
    ['a choice without words', { 'answer.l-1': 'change', plan_title: 'P' }, '#plan-says-l-1'],
    ['words without a choice', { 'says.l-1': 'Much', plan_title: 'P' }, '#plan-answer-l-1'],
    ['an answer of a plan without a title', { 'answer.l-1': 'change', 'says.l-1': 'Much' }, '#plan-plan_title'],
  ])('is not given as JSON with %s: the page says where it lacks', async (_what, fields, at) => {
    const { statusCode, headers, body } = await send({ ...fields, as: 'json' })
    expect([statusCode, headers['cache-control']]).toEqual([422, 'no-store'])
    expect(body).toContain(`<a href="${at}">`)
    expect(body).toContain('Attempts like your plan')
  })

  const answered = (lessons: readonly object[], plan = 'P') =>
    JSON.stringify({
      format: 'candour-plan-check/1',
      answers: { plan, organisation: null, place: null, answered_on: '2026-11-26', lessons },
    })
  const whole = { lesson_id: 'r1-pause-l1', answer: 'change', text: 'So' }

  it.each([
    ['an answer without words', answered([{ ...whole, text: null }]), ['missing', 'text']],
    [
      'a lesson that is not on record',
      answered([{ ...whole, lesson_id: 'no-lesson' }]),
      ['unknown-reference', 'lesson_id'],
    ],
    ['an answer that is none', answered([{ ...whole, answer: 'perhaps' }]), ['not-in-vocabulary', 'answer']],
    ['the same lesson twice', answered([whole, whole]), ['duplicate-id', 'id']],
    ['a plan without a title', answered([whole], ''), ['names-no-plan', 'plan']],
    ['no answer', answered([]), ['unreadable-file', undefined]],
    ['another format', answered([whole]).replace('check/1', 'check/9'), ['unreadable-file', undefined]],
    ['an answer of the API', JSON.stringify({ reference_class: {}, base_rate: {} }), ['unreadable-file', undefined]],
    ['no JSON', '{"format":', ['unreadable-file', undefined]],
  ])('is refused at the import with %s', async (_what, body, [code, column]) => {
    const result = await brought(body)
    expect(result.ok ? [] : result.refusals.map((refusal) => [refusal.code, refusal.where.column])).toEqual([
      [code, column],
    ])
  })
})

describe('a check that is taken away', () => {
  const changed = async () => {
    const [first] = JSON.parse(await taken({})).reference_class.attempts
    const lesson = await firstLesson()
    const fields = {
      without: first.id,
      plan_title: 'Hubs <b>& homes</b>',
      [`answer.${lesson}`]: 'already-done',
      [`says.${lesson}`]: 'In our </p> charter',
    }
    const { reference_class: told } = JSON.parse(await taken(fields))
    return { fields, told, first }
  }

  it.each(['html', 'docx'] as const)(
    'as %s has the untouched sentence beside the changed one, and lists what was taken out',
    async (as) => {
      const { fields, told, first } = await changed()
      const { headers, rawPayload } = await send({ ...fields, as })
      expect(headers['content-disposition']).toBe(`attachment; filename="plan-check.${as}"`)
      expect(headers['cache-control']).toBe('no-store')
      const text =
        as === 'docx'
          ? wordText(rawPayload)
          : rawPayload
              .toString()
              .replaceAll(/<[^>]+>/g, ' ')
              .replaceAll('&lt;', '<')
              .replaceAll('&gt;', '>')
              .replaceAll('&quot;', '"')
              .replaceAll('&amp;', '&')
      expect(told.untouched.sentence).not.toBe(told.sentence)
      for (const part of [
        told.sentence,
        `As it was found, before it was changed by hand: ${told.untouched.sentence}`,
        'Taken out by hand: 1',
        first.name,
        'Hubs <b>& homes</b>: a plan, checked',
        'Does so already',
        'In our </p> charter',
        'How often it worked',
        'What the plan does not say',
      ])
        expect(text).toContain(part)
      expect(text).not.toContain('Quincunx')
    },
  )

  it.each([1280, 360])('as HTML opens from disk without anything else, on a screen of %i', async (width) => {
    const { fields } = await changed()
    const { body } = await send({ ...fields, as: 'html' })
    expect(body).not.toMatch(/<script|<link|src=|@import|url\(/)
    const file = join(folder, `check-${width}.html`)
    writeFileSync(file, body)
    await planner.opens({ viewport: { width, height: 900 } }, async (page) => {
      await page.goto(pathToFileURL(file).href)
      await page.getByRole('heading', { level: 1, name: 'Hubs <b>& homes</b>: a plan, checked' }).waitFor()
      expect(await barriers(page)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    })
  })
})

describe.each([1280, 360])('a planner without scripts, on a screen of %i', (width) => {
  it('answers a lesson, changes the class, finds the answer again, and takes it all away', async () => {
    await planner.opens({ viewport: { width, height: 900 } }, async (page) => {
      await page.goto(`${base}/plan-check`)
      await page.getByLabel('Your plan, as it is').fill(plan)
      await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Check it' }).click()])
      const answer = page.getByLabel('Your plan, on this lesson').first()
      const words = page.getByLabel('What you change, where it is done already, or why it does not apply').first()
      await answer.selectOption({ label: 'We change something' })
      await words.fill('We recruit first.')
      await page.getByLabel('Title of your plan').fill('Hub homes')
      expect(await barriers(page)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Take out' }).last().click()])
      expect(await page.getByText('1 lesson answered.').count()).toBe(1)
      expect(await page.getByLabel('Title of your plan').inputValue()).toBe('Hub homes')
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'JSON', exact: true }).click(),
      ])
      expect(download.suggestedFilename()).toBe('plan-check.json')
    })
  })
})
