import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { beforeAll, describe, expect, it } from 'vitest'
import { apiPages } from '../app/api/api-pages.ts'
import { buildAssets } from '../app/web/assets.ts'
import { pages } from '../app/web/pages/index.ts'
import { buildServer } from '../app/web/server.ts'
import { buildTemplates } from '../app/web/templates.ts'
import { barriers } from './browser/accessibility.ts'
import { visitor } from './browser/visitor.ts'
import { candour } from './command-line.ts'
import { withFiles, written } from './importing.ts'
import { paragraph, pdf, unreadFiles, word } from './plan-files.ts'
import { servedStarter } from './served-register.ts'

const register = await servedStarter()
const lines: string[] = []
const assets = buildAssets()
const server = buildServer({
  questions: register.feed.questions,
  templates: buildTemplates(assets),
  assets,
  pages: [...pages, ...apiPages('0.0.0-test')],
  requestLog: { write: (line) => lines.push(line) },
})
let base = ''
beforeAll(async () => {
  base = await server.listen({ port: 0, host: '127.0.0.1' })
  return () => server.close()
})

const release =
  'Quincunx News. Social Workers in Schools cut child protection enquiries by 35%. The programme hopes to cut them by half. Pause received £3 million. Pro Kind led to fewer mental health problems among mothers. Our own scheme halved absence.'

const api = async (sent: object) =>
  server.inject({
    method: 'POST',
    url: '/api/v1/claim-check',
    headers: { 'content-type': 'application/json' },
    payload: JSON.stringify(sent),
  })
const form = (fields: Readonly<Record<string, string>>) =>
  server.inject({
    method: 'POST',
    url: '/claim-check',
    headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(fields).toString(),
  })

describe('a press release that is sent to the API', () => {
  it('is told of each claim what is on record, and of each other sentence why it was passed over', async () => {
    const told = (await api({ text: release })).json()
    expect(told.counts).toEqual({ sentences: 6, claims: 2, supported: 1, partly: 0, not_supported: 1, no_finding: 0 })
    expect(told.claims[0]).toMatchObject({
      sentence: 'Social Workers in Schools cut child protection enquiries by 35%.',
      about: [{ kind: 'project', id: 'trial-social-workers-in-schools' }],
      answer: 'not-supported',
      findings: [{ finding_id: 'trial-social-workers-in-schools-f1', design_level: 5, rule: 'S2' }],
    })
    expect(told.claims[0].reasons).toContain('‘35%’ lies outside the finding’s interval.')
    expect(told.passed_over.map(({ because }: { because: string }) => because)).toEqual([
      'no-claim',
      'aim',
      'amount-alone',
      'no-subject',
    ])
  })

  it('answers as the description of the API says', async () => {
    const document = (await server.inject('/api/openapi.json')).json()
    expect(document.paths['/claim-check'].get).toBeUndefined()
    const ajv = new Ajv2020({ strict: false, allErrors: true })
    formats.default(ajv)
    ajv.addSchema({ $id: 'api', components: document.components })
    const told = (await api({ text: release })).json()
    expect([ajv.validate({ $ref: 'api#/components/schemas/ClaimCheck' }, told), ajv.errors]).toEqual([true, null])
  })

  it('is kept by nobody: no cache, no line of the log, no address', async () => {
    const { headers } = await api({ text: release })
    expect([headers['cache-control'], headers.etag]).toEqual(['no-store', undefined])
    expect((await server.inject('/claim-check')).body).not.toContain('Quincunx')
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.join('\n')).not.toMatch(/quincunx|absence/i)
    expect((await server.inject(`/api/v1/claim-check?text=hub`)).statusCode).toBe(404)
  })

  it.each<[what: string, sent: object, says: RegExp]>([
    ['no text', {}, /text: nothing is given/],
    ['signs alone', { text: '*** ---' }, /a text without words/],
    ['one word again and again', { text: 'halved '.repeat(9_000) }, /same few words again and again/],
    ['one word of as many letters as are read', { text: 'a'.repeat(100_000) }, /same few words again and again/],
    ['too much', { text: 'halved it '.repeat(11_000) }, /at most 100,000 characters/],
    [
      'another language',
      { text: 'Ein Team hilft Familien mit Kindern, damit die Kinder zu Hause bleiben können. '.repeat(4) },
      /not in English/,
    ],
  ])('given %s, is refused in a sentence that does not repeat it', async (_, sent, says) => {
    for (const { statusCode, body, wanted } of [
      { ...(await api(sent)), wanted: 400 },
      { ...(await form({ text: '', ...sent })), wanted: 422 },
    ]) {
      expect(statusCode).toBe(wanted)
      expect(body.replaceAll('&#39;', "'")).toMatch(says)
    }
    expect((await api(sent)).body).not.toMatch(/Familien|halved halved/)
  })
})

describe.each([1280, 360])('a press officer without scripts, on a screen of %i', (width) => {
  const officer = visitor({ javaScriptEnabled: false })
  beforeAll(() => () => officer.leaves())

  it('comes from the claims, pastes a text, and reads what is on record', async () => {
    await officer.opens({ viewport: { width, height: 900 } }, async (page) => {
      await page.goto(`${base}/claims`)
      await page.getByRole('link', { name: 'Check the claims of a text' }).click()
      expect(await barriers(page)).toEqual([])
      await page.getByLabel('The text, as it is').fill(release)
      await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Check its claims' }).click()])
      expect(page.url()).toBe(`${base}/claim-check`)
      expect(await page.locator('.c-sentence').innerText()).toBe(
        'Of 6 sentences, 2 claim an effect of something on record: 1 supported and 1 not supported.',
      )
      const first = page.getByRole('listitem').filter({ hasText: 'cut child protection enquiries by 35%' })
      expect(await first.first().innerText()).toContain('Not supported.')
      await page.getByText('1 sentence: is an aim, a hope or a plan, and no result').click()
      expect(await page.getByText('The programme hopes to cut them by half.').count()).toBeGreaterThan(0)
      expect(await barriers(page)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      await page.getByRole('link', { name: 'rate of section 47 child protection enquiries' }).click()
      expect(page.url()).toContain('/projects/trial-social-workers-in-schools#')
    })
  })
})

describe('a file whose claims are checked', () => {
  const send = async (file: { readonly name: string; readonly bytes: Buffer }, text = '') => {
    const sent = new FormData()
    sent.append('text', text)
    sent.append('file', new Blob([new Uint8Array(file.bytes)]), file.name)
    const headers = { 'sec-fetch-site': 'same-origin' }
    const answer = await fetch(`${base}/claim-check`, { method: 'POST', headers, body: sent })
    return {
      status: answer.status,
      kept: answer.headers.get('cache-control'),
      body: (await answer.text()).replaceAll(/\s+/g, ' '),
    }
  }

  it.each([
    ['release.txt', Buffer.from(release)],
    ['release.md', Buffer.from(`# Our claims\n\n${release}`)],
    ['release.docx', word(paragraph(release))],
    ['release.pdf', pdf([release])],
  ])('%s is read in place of what was typed, and stands in the box to go on with', async (name, bytes) => {
    const { status, kept, body } = await send({ name, bytes }, 'Our own scheme halved absence.')
    expect([status, kept]).toEqual([200, 'no-store'])
    expect(body).toContain('2 claim an effect of something on record: 1 supported and 1 not supported.')
    expect(body).toContain(`Read from ${name}: `)
    expect(body).toMatch(/<textarea [^>]*>[^<]*Quincunx News/)
  })

  it('none chosen, what was typed is read', async () => {
    expect((await send({ name: '', bytes: Buffer.alloc(0) }, release)).body).toContain('Of 6 sentences')
  })

  it.each(unreadFiles)('given %s, is refused with a clear sentence on the page', async (_, name, bytes, says) => {
    const { status, kept, body } = await send({ name, bytes: bytes() })
    expect([status, kept]).toEqual([422, 'no-store'])
    expect(body).toContain('There is a problem')
    expect(body).toMatch(says)
  })

  it('is kept by nobody: no line of the log, no later page', async () => {
    await send({ name: 'quincunx-release.docx', bytes: word(paragraph(release)) })
    expect((await server.inject('/claim-check')).body).not.toMatch(/quincunx/i)
    expect(lines.join('\n')).not.toMatch(/quincunx/i)
  })
})

describe('candour claims', () => {
  const claims = (name: string, bytes: string | Buffer, ...options: string[]) =>
    withFiles({ [name]: bytes }, (folder) => candour(register, ['claims', join(folder, name), ...options]))

  it('tells the same of a file, in words and as JSON', async () => {
    const { code, out, err } = await claims('release.txt', release)
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^Of 6 sentences, 2 claim an effect/)
    expect(out).toContain('Finding trial-social-workers-in-schools-f1')
    expect(JSON.parse((await claims('release.txt', release, '--json')).out)).toEqual(
      (await api({ text: release })).json(),
    )
  })

  it.each([
    ['a Word document', 'release.docx', word(paragraph(release))],
    ['a PDF', 'release.pdf', pdf([release])],
  ])('reads %s too', async (_, name, bytes) => {
    const { code, out } = await claims(name, bytes)
    expect(code).toBe(0)
    expect(out).toMatch(/^Of 6 sentences, 2 claim an effect/)
  })

  it.each(unreadFiles)('given %s, is refused in a sentence', async (_, name, bytes, says) => {
    const { code, out, err } = await claims(name, bytes())
    expect([code, out]).toEqual([1, ''])
    expect(err.replaceAll(/\s+/g, ' ')).toMatch(says)
  })

  it('of a longer text reads the beginning, and says so', async () => {
    const { code, err } = await claims('release.txt', `${release} `.repeat(600))
    expect(code).toBe(0)
    expect(err).toMatch(/release\.txt has 1\d\d,\d{3} characters; its first 100,000 were read/)
  })
})

describe('what is withdrawn', () => {
  it('bears on nothing: a finding, and a model of that name', async () => {
    const write = async (...[proposals, deed]: [Parameters<typeof written>[1], Parameters<typeof written>[2]?]) => {
      const receipt = await written(register.tools, proposals, deed)
      await register.feed.reaches(receipt.position)
    }
    await write([{ kind: 'model', record: { id: 'heronry', name: 'Heronry' } }])
    const text = 'Heronry halved absence. Pro Kind led to fewer mental health problems among mothers.'
    expect((await api({ text })).json().counts).toMatchObject({ claims: 2, no_finding: 1, supported: 1 })
    await write([{ kind: 'model', id: 'heronry', withdraw: true }], { name: 'withdraw' })
    await write([{ kind: 'finding', id: 'trial-pro-kind-germany-f3', withdraw: true }], { name: 'withdraw' })
    const told = (await api({ text })).json()
    expect(told.counts).toMatchObject({ claims: 1 })
    expect(JSON.stringify(told)).not.toContain('trial-pro-kind-germany-f3')
  })
})
