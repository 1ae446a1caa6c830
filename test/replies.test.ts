import { personNamedHere } from '@candour/register'
import { beforeAll, describe, expect, it } from 'vitest'
import { barriers } from './browser/accessibility.ts'
import { visitor } from './browser/visitor.ts'
import { toldRegister } from './factories/told-register.ts'
import { importFiles, written } from './importing.ts'
import { type ServedRegister, servedRegister } from './served-register.ts'

const replies = {
  'replies.csv': `id,project_id,finding_id,lesson_id,text,by,replied_on,source_urls
y-whole,told,,,The hub opened late. Families were counted before they could use it.,Hertfordshire County Council,2026-05-04,https://example.org/response
y-result,told,told-f1,,The count left out moves that children asked for. We keep both now.,University of Somewhere,2026-03-02,
y-lesson,told,,lesson-8,We moved the hub to another street. It is quieter there.,Hertfordshire County Council,2026-02-01,
y-person,owing,,,The nights were never counted. Nobody was asked to.,${personNamedHere},2026-04-01,
`,
}

let told: ServedRegister
let base = ''
const reader = visitor({ viewport: { width: 1280, height: 800 } })
const onPhone = { viewport: { width: 360, height: 640 } }
beforeAll(async () => {
  told = await servedRegister(undefined)
  for (const files of [toldRegister, replies]) {
    const result = await importFiles(told.db, files)
    if (!result.ok) throw new Error(JSON.stringify(result.refusals))
    await told.feed.reaches(result.position)
  }
  base = await told.server.listen({ port: 0, host: '127.0.0.1' })
  return () => reader.leaves()
})

const answer = async (url: string) => {
  const { statusCode: status, body } = await told.server.inject({ method: 'GET', url })
  return { status, body }
}
const json = async (url: string) => JSON.parse((await answer(url)).body)
const wordsAt = async (url: string) =>
  (await answer(url)).body
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ([.,:])/g, '$1')

describe('a reply', () => {
  it('stands beside the verdict by its first sentence, the newest of several, and leads to all of it', async () => {
    const { body } = await answer('/projects/told')
    const [line = ''] = /<p class="c-reply-line">.*?<\/p>/s.exec(body) ?? []
    expect(line).toContain('Reply by Hertfordshire County Council, 4 May 2026:')
    expect(line).toContain('<q>The hub opened late.</q>')
    expect(line).toContain('<a class="govuk-link" href="#reply-y-whole">Read 3 replies</a>')
    expect(body.indexOf('c-reply-line')).toBeLessThan(body.indexOf('id="promised"'))
    expect(body).toContain('id="reply-y-whole"')
    expect(await wordsAt('/projects/told')).toContain('Families were counted before they could use it.')
  })

  it.each([
    ['on a desk', reader.reads],
    ['on a phone', (work: Parameters<typeof reader.reads>[0]) => reader.opens(onPhone, work)],
  ])('is above the fold of its project, and no barrier is in its way: %s', async (_where, opens) => {
    await opens(async (page) => {
      await page.goto(`${base}/projects/told`)
      const line = page.locator('.c-verdict-line .c-reply-line')
      const box = await line.boundingBox()
      const height = page.viewportSize()?.height ?? 0
      expect(box?.y).toBeLessThan(height)
      expect(await barriers(page)).toEqual([])
    })
  })

  it('to a result stands at that result, one to a lesson at the lesson and on its page', async () => {
    const words = await wordsAt('/projects/told')
    const result = words.slice(words.indexOf('Each result and its source'), words.indexOf('How those whom it is about'))
    expect(result).toContain('Reply by University of Somewhere, 2 March 2026: The count left out moves')
    expect(await wordsAt('/lessons/lesson-8')).toContain('We moved the hub to another street. It is quieter there.')
    expect(await wordsAt('/projects/late')).not.toContain('Reply by')
  })

  it('has a page of its own, as CSV and JSON too, and is told in lists, with its project, and in the feed', async () => {
    expect(await wordsAt('/replies/y-result')).toContain('About Moves between homes, of Hub homes in Hertfordshire')
    expect((await answer('/replies/y-result?format=csv')).body).toContain('University of Somewhere')
    expect(await json('/api/v1/replies/y-result')).toMatchObject({ finding_id: 'told-f1', lesson_id: null })
    const { items } = await json('/api/v1/replies?project=told')
    expect(items.map(({ id }: { id: string }) => id)).toEqual(['y-lesson', 'y-result', 'y-whole'])
    const project = await json('/api/v1/projects/told')
    expect(project.replies.map(({ id }: { id: string }) => id)).toEqual(['y-whole', 'y-result', 'y-lesson'])
    expect((await answer('/feed.atom')).body).toContain('/replies/y-whole')
  })

  it('of a person without an account says no name', async () => {
    expect(await wordsAt('/projects/owing')).toContain('Reply by A person named here, 1 April 2026:')
  })
})

describe('a lesson that was replied to', () => {
  it('cannot be hidden afterwards: the reply tells of which project it is', async () => {
    const hide = written(told.tools, [{ kind: 'lesson', id: 'lesson-8', patch: { confidential: true } }])
    await expect(hide).rejects.toThrow(/answers-in-confidence/)
  })
})

describe('a reply that was withdrawn', () => {
  beforeAll(async () => {
    const { position } = await written(told.tools, [{ kind: 'reply', id: 'y-whole', withdraw: true }], {
      name: 'withdraw',
      reason: 'Answered by a corrected result',
    })
    await told.feed.reaches(position)
  })

  it('leaves a notice with its reason on the page, and the next newest stands beside the verdict', async () => {
    const words = await wordsAt('/projects/told')
    expect(words).toContain('A reply was withdrawn on 23 November 2026. Why: Answered by a corrected result.')
    expect(words).toContain('Reply by University of Somewhere, 2 March 2026:')
    expect(words).not.toContain('The hub opened late.')
  })

  it('is told to be withdrawn, and why, at its address, by the API and in the feed; its history keeps what it said', async () => {
    const page = await answer('/replies/y-whole')
    expect(page.status).toBe(410)
    expect(page.body).toContain('Answered by a corrected result')
    const { status } = await answer('/api/v1/replies/y-whole')
    expect(status).toBe(410)
    expect(await json('/api/v1/replies/y-whole')).toMatchObject({ reason: 'Answered by a corrected result' })
    const { items } = await json('/api/v1/replies/y-whole/history')
    expect(items[0].record.text).toContain('The hub opened late.')
    expect(items[1]).toMatchObject({ change: 'withdrawn', reason: 'Answered by a corrected result' })
    expect((await answer('/feed.atom')).body).toContain('Answered by a corrected result')
    const list = await json('/api/v1/replies?project=told')
    expect(list.items.map(({ id }: { id: string }) => id)).toEqual(['y-lesson', 'y-result'])
  })
})
