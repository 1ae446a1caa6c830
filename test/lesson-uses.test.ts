import { beforeAll, describe, expect, it } from 'vitest'
import { ledgerPosition } from '../app/store/ledger-position.ts'
import { causeWords } from '../app/words/code-words.ts'
import { barriers } from './browser/accessibility.ts'
import { visitor } from './browser/visitor.ts'
import { secrets, toldRegister } from './factories/told-register.ts'
import { type Files, importFiles, written } from './importing.ts'
import { type ServedRegister, servedRegister } from './served-register.ts'

/** A second attempt that tells the same cause and condition, in another place: told again. */
const toldElsewhere = {
  'lessons.csv': `id,project_id,kind,causes,conditions,happened,lesson
lesson-y,late,implementation,recruitment-delay,clear-vision,The evening staff came late.,Recruit for evenings first.
lesson-b,owing,implementation,recruitment-delay,clear-vision,Nobody applied.,Ask neighbours to share staff.
`,
}

let told: ServedRegister
let base = ''
const reader = visitor({ javaScriptEnabled: false })
beforeAll(async () => {
  told = await servedRegister(undefined)
  await entered(toldRegister)
  await entered(toldElsewhere)
  base = await told.server.listen({ port: 0, host: '127.0.0.1' })
  return () => reader.leaves()
})

async function entered(files: Files): Promise<void> {
  const result = await importFiles(told.db, files)
  if (!result.ok) throw new Error(JSON.stringify(result.refusals))
  await told.feed.reaches((await ledgerPosition(told.db)).position)
}

const get = async (url: string) => (await told.server.inject({ method: 'GET', url })).body
const json = async (url: string) => JSON.parse(await get(url))
const wordsAt = async (url: string) =>
  (await get(url))
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ([.,:])/g, '$1')

describe('a lesson that later plans answered', () => {
  it('says how many plans it changed: only the answer change counts, and a plan once', async () => {
    const words = await wordsAt('/lessons/lesson-8')
    expect(words).toContain('Changed 2 later plans.')
    expect(words).toContain('Moves are counted from the first month.')
    expect(words).toContain('Quiet homes are kept apart.')
    expect(await json('/api/v1/lessons/lesson-8')).toMatchObject({ changed_plans: 2 })
  })

  it('is told so on its project and its programme too, and in the API', async () => {
    expect(await wordsAt('/projects/told')).toContain('Changed 2 later plans.')
    expect(await wordsAt('/programmes/better-starts')).toContain('Changed 2 later plans.')
    const project = await json('/api/v1/projects/told')
    expect([project.changed_plans, project.lessons[0].changed_plans]).toEqual([2, 2])
    expect(await json('/api/v1/programmes/better-starts/funnel')).toMatchObject({ changed_plans: 2 })
  })

  it('is named by the project whose plan answered it', async () => {
    const words = await wordsAt('/projects/coming')
    expect(words).toContain('What its plan answered to the lessons of others')
    expect(words).toContain('Watch moves from the first month.')
    expect((await json('/api/v1/projects/coming')).lesson_uses.map(({ id }: { id: string }) => id)).toEqual(['use-3'])
  })

  it('that no plan answered says so, and leads to the plan check', async () => {
    expect(await wordsAt('/lessons/lesson-y')).toContain('No plan on record has answered this one yet')
    expect(await get('/lessons/lesson-y')).toContain('href="/plan-check"')
  })

  it('told in confidence tells nothing more by what was answered to it', async () => {
    for (const url of ['/lesson_uses/use-4', '/lessons/l7q4m2v9x1c8k5r3t', '/api/v1/lesson_uses/use-4']) {
      const words = await wordsAt(url)
      expect(words).toContain('Nobody is recruited.')
      expect(words).not.toContain(secrets.lessonSource)
      expect(words).not.toContain('Leeds')
    }
    expect(await wordsAt('/projects/quiet')).not.toMatch(/Nobody is recruited|later plan/)
  })
})

describe('the lists of lessons by what became of them', () => {
  const listed = async (query: string) =>
    (await get(`/lessons/uses?${query}format=csv`))
      .trimEnd()
      .split('\r\n')
      .slice(1)
      .map((row) => row.split(',')[0])

  it.each([
    ['most used', '', ['lesson-8']],
    ['most used of a cause that it does not name', 'cause=comparator-flaw&', []],
    ['never used', 'list=never-used&', ['l7q4m2v9x1c8k5r3t', 'lesson-b', 'lesson-y']],
    ['never used, of a practice area', 'list=never-used&practice_area=early-help&', ['lesson-b', 'lesson-y']],
  ])('%s', async (_what, query, ids) => {
    expect(await listed(query)).toEqual(ids)
  })

  it('told again and again: the same cause and condition from different places, nothing told in confidence among them', async () => {
    const { items } = await json('/lessons/uses?list=told-again&format=json')
    expect(items).toEqual([
      {
        cause: 'recruitment-delay',
        condition: 'clear-vision',
        lessons: ['lesson-b', 'lesson-y'],
        attempts_apart: 2,
      },
    ])
    expect(await wordsAt('/lessons/uses?list=told-again')).toMatch(
      /2 lessons of 2 attempts in different places Ask neighbours to share staff\. Told of Evening hubs in Barnet/,
    )
  })

  it('say of those who used a lesson no more than their number, under ten with a result', async () => {
    expect(await wordsAt('/lessons/uses')).toContain(
      '1 project on record changed its plan because of a lesson, and 0 of them have a result.',
    )
  })

  it.each([
    ['used=true', ['lesson-8']],
    ['used=false', ['l7q4m2v9x1c8k5r3t', 'lesson-b', 'lesson-y']],
  ])('are given by the API with %s', async (query, ids) => {
    const { items } = await json(`/api/v1/lessons?${query}`)
    expect(items.map(({ id }: { id: string }) => id)).toEqual(ids)
  })
})

describe('a feed of lessons', () => {
  it.each([
    ['cause=theory-harm', causeWords('theory-harm'), ['lesson-8']],
    ['model=hub-homes', 'Hub homes', ['lesson-8']],
    ['place=E06000014', 'York', ['lesson-y']],
    ['practice_area=early-help', 'Early help', ['lesson-b', 'lesson-y']],
  ])('narrowed by %s says so, and holds those lessons alone', async (query, name, ids) => {
    const body = await get(`/lessons/feed.atom?${query}`)
    expect(body).toContain(`<title>Candour: lessons, ${name}</title>`)
    const found = [...body.matchAll(/<link rel="alternate" type="text\/html" href="\/lessons\/([^"?]+)"/g)]
    expect(found.map(([, id]) => id).sort()).toEqual(ids)
  })

  it('tells a lesson again when a plan changed because of it', async () => {
    const body = await get('/lessons/feed.atom?cause=theory-harm')
    expect(body).toContain('<id>urn:candour:lesson:lesson-8:changed-2</id>')
    expect(body).toContain('Changed 2 later plans: Watch moves from the first month.')
  })
})

describe('a lesson use that is withdrawn', () => {
  it('counts no more until it is brought back', async () => {
    await written(told.tools, [{ kind: 'lesson_use', id: 'use-3', withdraw: true }], { name: 'withdraw' })
    await told.feed.reaches((await ledgerPosition(told.db)).position)
    expect(await json('/api/v1/lessons/lesson-8')).toMatchObject({ changed_plans: 1 })
    await written(told.tools, [{ kind: 'lesson_use', id: 'use-3', bringBack: true }], { name: 'bring-back' })
    await told.feed.reaches((await ledgerPosition(told.db)).position)
    expect(await json('/api/v1/lessons/lesson-8')).toMatchObject({ changed_plans: 2 })
  })
})

describe('a lesson that is withdrawn', () => {
  it('is told no more where a plan answered it, neither on the answer nor on the project, until it is brought back', async () => {
    const lesson = 'Watch moves from the first month.'
    const pages = ['/lesson_uses/use-3', '/projects/coming']
    const telling = async () => Promise.all(pages.map(async (page) => (await wordsAt(page)).includes(lesson)))
    expect(await telling()).toEqual([true, true])
    await written(told.tools, [{ kind: 'lesson', id: 'lesson-8', withdraw: true }], { name: 'withdraw' })
    await told.feed.reaches((await ledgerPosition(told.db)).position)
    expect(await telling()).toEqual([false, false])
    expect(await wordsAt('/lesson_uses/use-3')).toContain('The lesson is not on record any more.')
    await written(told.tools, [{ kind: 'lesson', id: 'lesson-8', bringBack: true }], { name: 'bring-back' })
    await told.feed.reaches((await ledgerPosition(told.db)).position)
    expect(await telling()).toEqual([true, true])
  })
})

describe.each([1280, 360])('a reader without scripts, on a screen of %i', (width) => {
  it('goes from a lesson to who used it, and to the lists', async () => {
    await reader.opens({ viewport: { width, height: 900 } }, async (page) => {
      const isSound = async () => {
        expect(await barriers(page)).toEqual([])
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      }
      await page.goto(`${base}/lessons/lesson-8`)
      await isSound()
      await page.getByRole('link', { name: 'Changed something' }).last().click()
      await page.getByRole('heading', { level: 1, name: 'Changed something' }).waitFor()
      await isSound()
      await page.goto(`${base}/lessons`)
      await page.getByRole('link', { name: 'Lessons that changed plans' }).click()
      expect(await page.getByText('Changed 2 later plans').count()).toBe(1)
      await isSound()
      await page.getByRole('link', { name: 'Told again and again' }).click()
      await page.getByText('2 lessons of 2 attempts in different places').waitFor()
      await isSound()
      await page.getByRole('link', { name: 'Never used' }).click()
      await page.getByText('3 lessons changed no plan on record.').waitFor()
      await isSound()
    })
  })
})
