import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildAssets } from '../app/web/assets.ts'
import { pages } from '../app/web/pages/index.ts'
import { buildServer } from '../app/web/server.ts'
import { buildTemplates } from '../app/web/templates.ts'
import { barriers } from './browser/accessibility.ts'
import { visitor } from './browser/visitor.ts'
import { paragraph, pdf, unreadFiles, word } from './plan-files.ts'
import { servedStarter } from './served-register.ts'

const { feed, db } = await servedStarter()
const lines: string[] = []
const assets = buildAssets()
const server = buildServer({
  questions: feed.questions,
  templates: buildTemplates(assets),
  assets,
  pages,
  requestLog: { write: (line) => lines.push(line) },
})
let base = ''
const folder = mkdtempSync(join(tmpdir(), 'candour-upload-'))
const planner = visitor({ javaScriptEnabled: false })
beforeAll(async () => {
  base = await server.listen({ port: 0, host: '127.0.0.1' })
  return async () => {
    await planner.leaves()
    await server.close()
    rmSync(folder, { recursive: true })
  }
})

const plan =
  'We will place hub homes across the county. In each hub home an experienced foster carer supports other foster carers with sleepovers, respite and training, as in the Mockingbird model. Quincunx.'

/** Sends the form as a browser does: in parts, with its file. */
async function send(fields: Readonly<Record<string, string>>, file?: { name: string; bytes: Buffer; field?: string }) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  if (file !== undefined) form.append(file.field ?? 'file', new Blob([new Uint8Array(file.bytes)]), file.name)
  const answer = await fetch(`${base}/plan-check`, {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin' },
    body: form,
  })
  return { status: answer.status, headers: answer.headers, body: await answer.text() }
}

describe.each([1280, 360])('a planner without scripts, on a screen of %i', (width) => {
  it.each([
    ['plan.docx', () => word(paragraph('Our plan') + paragraph(plan))],
    ['plan.pdf', () => pdf([plan])],
    ['plan.txt', () => Buffer.from(plan)],
  ])('sends %s, is told of attempts like it, and finds its text to go on with', async (name, bytes) => {
    const file = join(folder, name)
    writeFileSync(file, bytes())
    await planner.opens({ viewport: { width, height: 900 } }, async (page) => {
      await page.goto(`${base}/plan-check`)
      expect(await barriers(page)).toEqual([])
      await page.getByLabel('Or a file of it').setInputFiles(file)
      await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Check it' }).click()])
      expect(await page.locator('.c-sentence').innerText()).toMatch(/^\d+ attempts? (is|are) like your plan: /)
      expect(await page.getByText(`Read from ${name}: `).count()).toBe(1)
      expect(await page.locator('#plan-text').inputValue()).toContain('Mockingbird')
      expect(await barriers(page)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Take out' }).first().click()])
      expect(await page.getByRole('heading', { name: 'Taken out by hand: 1' }).count()).toBe(1)
    })
  })
})

describe('a file that is sent with a plan check', () => {
  it.each(unreadFiles)(
    'given %s, is refused with a clear sentence on the page, soon',
    async (_what, name, bytes, says) => {
      const file = { name, bytes: bytes() }
      const { status, headers, body } = await send({ place: 'E08000035' }, file)
      expect([status, headers.get('cache-control')]).toEqual([422, 'no-store'])
      expect(body).toContain('There is a problem')
      expect(body.replaceAll(/\s+/g, ' ')).toMatch(says)
      expect(body).toContain('<option value="E08000035" selected>')
    },
  )

  it('of more text than is compared, its beginning is, and the page says so', async () => {
    const { status, body } = await send({}, { name: 'plan.txt', bytes: Buffer.from(`${plan} `.repeat(700)) })
    expect(status).toBe(200)
    expect(body).toMatch(/Read from plan\.txt: 1\d\d,\d{3} characters; its first 100,000 were compared\./)
  })

  it('is read in place of what was typed; none chosen, what was typed is read', async () => {
    const typed = { text: 'zylophonic quincunxes wobble' }
    expect((await send(typed, { name: 'plan.txt', bytes: Buffer.from(plan) })).body).toContain('like your plan: ')
    const none = await send(typed, { name: '', bytes: Buffer.alloc(0) })
    expect(none.body).toContain('Nothing on record is like your plan.')
  })

  it('under another name of the form is passed over, and a hostile file name is escaped', async () => {
    const other = await send({ text: plan }, { name: 'plan.txt', field: 'other', bytes: Buffer.from('nothing') })
    expect(other.body).toContain('like your plan: ')
    const named = await send({}, { name: '<b>"x.txt', bytes: Buffer.from(plan) })
    expect(named.body).not.toContain('<b>"x')
    expect(named.body).toContain('Read from ')
  })

  it.each([
    ['more fields than a form holds', Object.fromEntries(Array.from({ length: 700 }, (_, i) => [`f${i}`, 'x']))],
    ['more in them than a form holds', { text: 'x'.repeat(700_000), other: 'x'.repeat(700_000) }],
  ])('with %s is refused', async (_what, fields) => {
    expect((await send(fields)).status).toBe(413)
  })

  it('with parts that cannot be read is refused, and is no fault of ours', async () => {
    const answer = await fetch(`${base}/plan-check`, {
      method: 'POST',
      headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'multipart/form-data; boundary=x' },
      body: '--x\r\nContent-Disposition: form-data; name="text"\r\n\r\nhub homes',
    })
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
  })

  it('is kept by nobody: no cache, no file, no entry, no later page, no line of the log', async () => {
    const before = readdirSync(tmpdir()).length
    const entries = async () => (await db.selectFrom('entries').select('sequence').execute()).length
    const held = await entries()
    const file = { name: 'quincunx-plan.docx', bytes: word(paragraph(plan)) }
    const { status, headers, body } = await send({}, file)
    expect([status, headers.get('cache-control'), headers.get('etag')]).toEqual([200, 'no-store', null])
    const addresses = [...body.matchAll(/(?:href|action|formaction)="([^"]*)"/g)].map(([, address = '']) => address)
    expect(addresses.filter((address) => /hub home|Quincunx/i.test(decodeURIComponent(address)))).toEqual([])
    expect(await (await fetch(`${base}/plan-check`)).text()).not.toMatch(/quincunx/i)
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.join('\n')).not.toMatch(/quincunx|hub home/i)
    expect(readdirSync(tmpdir()).length).toBeLessThanOrEqual(before)
    expect(await entries()).toBe(held)
  })

  it('is not taken from a page of another site', async () => {
    const form = new FormData()
    form.append('file', new Blob([plan]), 'plan.txt')
    const answer = await fetch(`${base}/plan-check`, {
      method: 'POST',
      headers: { 'sec-fetch-site': 'cross-site' },
      body: form,
    })
    expect(answer.status).toBe(403)
  })
})
