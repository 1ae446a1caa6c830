import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { DeedName } from '../app/actions/deed.ts'
import type { Proposal } from '../app/actions/proposal.ts'
import { ledgerPosition } from '../app/store/ledger-position.ts'
import { barriers } from './browser/accessibility.ts'
import { visitor } from './browser/visitor.ts'
import { exportTo } from './exporting.ts'
import { toldRegister } from './factories/told-register.ts'
import { voiceIds, voicesOf } from './factories/voices.ts'
import { type Files, importFiles, refusalsOf, written } from './importing.ts'
import { type ServedRegister, servedRegister } from './served-register.ts'

const [ofYoungPeople, ofParents, ofChildren] = voiceIds

let told: ServedRegister
let base = ''
const reader = visitor({ javaScriptEnabled: false })
beforeAll(async () => {
  told = await servedRegister(undefined)
  await entered(toldRegister)
  await entered(voicesOf('told', 'late'))
  base = await told.server.listen({ port: 0, host: '127.0.0.1' })
  return () => reader.leaves()
})

async function entered(files: Files): Promise<void> {
  const result = await importFiles(told.db, files)
  if (!result.ok) throw new Error(JSON.stringify(result.refusals))
  await told.feed.reaches((await ledgerPosition(told.db)).position)
}
async function done(name: DeedName, proposal: Proposal): Promise<void> {
  await written(told.tools, [proposal], { name, reason: 'Asked for by the heron family' })
  await told.feed.reaches((await ledgerPosition(told.db)).position)
}
const answer = async (url: string) => {
  const { statusCode, body } = await told.server.inject({ method: 'GET', url })
  return { status: statusCode, body }
}
const get = async (url: string) => (await answer(url)).body
const json = async (url: string) => JSON.parse(await get(url))
const wordsAt = async (url: string) =>
  (await get(url))
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ([.,:])/g, '$1')
const idsAt = async (url: string) => (await json(url)).items.map(({ id }: { readonly id: string }) => id).sort()
async function exported(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'candour-voices-'))
  try {
    await exportTo(told.db, join(folder, 'export'), { formats: ['csv', 'jsonl'] })
    const names = readdirSync(join(folder, 'export'))
    return names.map((name) => readFileSync(join(folder, 'export', name), 'utf8')).join('\n')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('what children and families said', () => {
  it('stands on the page of its project, before its lessons, with who gathered it, how and when', async () => {
    const words = await wordsAt('/projects/told')
    expect(words).toContain('Young people (aged 11 to 15; 16 and 17)')
    expect(words).toContain('They wanted to be asked before they moved.')
    expect(words).toContain('What was changed because of it: Nobody moves now before they have seen the new home.')
    expect(words).toContain('Group discussion, gathered by Leeds Children in Care Council, March 2025.')
    expect(words).toContain('About 15 people spoke, in Yorkshire and The Humber.')
    expect(words.indexOf('What children and families said')).toBeLessThan(words.indexOf('What was learned'))
  })

  it('is said to be lacking where nobody recorded it', async () => {
    expect(await wordsAt('/projects/quiet')).toContain(
      'Nobody has recorded what children and families said of this project.',
    )
  })

  it('has a page that says who agreed, and keeps back how few spoke', async () => {
    const words = await wordsAt(`/voices/${ofParents}`)
    expect(words).toContain('1 to 5 people spoke: so few that no number is told.')
    expect(words).toContain(
      'Each of those aged 16 and over agreed for themselves and the adults agreed to be quoted. Asked at the end of each talk.',
    )
    expect(words).toContain('can take it back at any time')
    expect(await wordsAt(`/voices/${ofYoungPeople}`)).toContain(
      'A parent, or whoever has parental responsibility, agreed for those under 16, each child under 16 agreed too and each of those aged 16 and over agreed for themselves.',
    )
  })

  it('is counted on the page of its programme, and in its funnel', async () => {
    expect(await wordsAt('/programmes/better-starts')).toContain(
      'Projects with an account of children or families: 2 of 4. What they said',
    )
    expect(await wordsAt('/programmes/open-fund')).toContain(
      'Projects with an account of children or families: 0 of 2.',
    )
    expect(await json('/api/v1/programmes/better-starts/funnel')).toMatchObject({ projects_heard: 2 })
  })

  it('comes to whoever plans the like, and is in nothing that they take away', async () => {
    const text =
      'We plan to place the children in our care with foster carers who live near to one another, around a hub home.'
    const sent = async (as: string) =>
      told.server.inject({
        method: 'POST',
        url: '/plan-check',
        headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
        payload: new URLSearchParams({ text, with: 'told', as }).toString(),
      })
    const { body } = await sent('')
    expect(body).toContain('It is no part of what you take away')
    expect(body).toContain('They wanted to be asked before they moved.')
    for (const as of ['json', 'html', 'docx']) {
      const taken = await sent(as)
      expect(taken.statusCode).toBe(200)
      expect(taken.body).not.toContain('asked before they moved')
    }
  })

  it('is told with its project by the API', async () => {
    const { voices } = await json('/api/v1/projects/told')
    expect(voices.map(({ id }: { readonly id: string }) => id)).toEqual([ofYoungPeople, ofParents])
  })

  it('is named in feeds by its id alone, since readers of feeds keep copies', async () => {
    const feed = await get('/feed.atom')
    expect(feed).toContain(`<title>New voice: ${ofYoungPeople}</title>`)
    expect(feed).not.toContain('one place where they knew')
  })

  it('is left out of what search engines of the web are offered', async () => {
    expect(await get(`/voices/${ofYoungPeople}`)).toContain('<meta name="robots" content="noindex">')
  })
})

describe('the list of accounts', () => {
  it.each([
    ['', [ofYoungPeople, ofParents, ofChildren]],
    ['whose=parents', [ofParents]],
    ['whose=parents&whose=children', [ofParents, ofChildren]],
    ['gathered_how=creative-work', [ofChildren]],
    ['practice_area=residential-and-fostering', [ofYoungPeople, ofParents]],
    ['programme=better-starts', [ofYoungPeople, ofParents, ofChildren]],
    ['programme=open-fund', []],
  ])('narrowed by %s holds the same on the page, as CSV and by the API', async (query, ids) => {
    const page = await get(`/voices?${query}`)
    const shown = new Set([...page.matchAll(/href="\/voices\/(v[0-9a-z]{16})"/g)].map(([, id]) => id))
    expect([...shown].sort()).toEqual(ids)
    const rows = (await get(`/voices?${query}&format=csv`)).matchAll(/^(v[0-9a-z]{16}),/gm)
    expect([...rows].map(([, id]) => id).sort()).toEqual(ids)
    expect(await idsAt(`/api/v1/voices?${query}`)).toEqual(ids)
  })

  it('begins with what was gathered last', async () => {
    const page = await get('/voices')
    const order = [ofChildren, ofYoungPeople, ofParents].map((id) => page.indexOf(`/voices/${id}`))
    expect(order).toEqual([...order].sort((a, b) => a - b))
  })

  it('says what to do where nothing suits', async () => {
    expect(await wordsAt('/voices?whose=foster-carers')).toContain('No account matches all of your choices')
  })

  it('refuses what it cannot read, with what is accepted', async () => {
    const { status, body } = await answer('/voices?whose=aliens')
    expect(status).toBe(400)
    expect(body).toContain('one of: children, young-people')
  })
})

describe('what an import may not bring', () => {
  const row = (over: Readonly<Record<string, string>>): Files => {
    const cells = {
      id: 'v9a1b2c3d4e5f6g7h',
      project_id: 'told',
      whose: 'children',
      ages: '11-15',
      gathered_how: 'survey',
      gathered_by: 'Coram Voice',
      gathered_when: '2025',
      account: 'They liked it.',
      consent: 'parental-consent;own-assent',
      consent_how: 'A letter',
      ...over,
    }
    return { 'voices.csv': `${Object.keys(cells).join(',')}\n${Object.values(cells).join(',')}\n` }
  }

  it.each<[what: string, over: Readonly<Record<string, string>>, code: string, column: string, sentence: RegExp]>([
    ['a name', { account: 'They liked Claire.' }, 'tells-who', 'account', /name ‘Claire’.*say the role instead/],
    ['a quotation', { account: 'One said “nobody ever asked us”.' }, 'quotes-somebody', 'account', /words of your own/],
    ['a person who gathered it', { gathered_by: 'Claire Jones' }, 'tells-who', 'gathered_by', /name ‘Claire Jones’/],
    ['consent that does not fit', { consent: 'own-consent' }, 'consent-does-not-fit', 'consent', /under 16 a parent/],
    ['a day', { gathered_when: '2025-03-04' }, 'too-exact', 'gathered_when', /the month or the year, as 2025-03/],
    ['an exact number of people', { people: '4' }, 'wrong-type', 'people', /c where 1 to 5 people spoke/],
    ['a council', { area: 'Leeds' }, 'unknown-place', 'area', /Leeds is too small a place/],
    ['an id that tells', { id: 'girls-of-leeds' }, 'telling-id', 'id', /as v[0-9a-z]{16} \(made just now/],
    ['a project that is not there', { project_id: 'nowhere' }, 'unknown-reference', 'project_id', /nowhere|project/],
  ])('%s', async (_what, over, code, column, sentence) => {
    const [refusal, ...others] = refusalsOf(await importFiles(told.db, row(over), { reason: 'x', isReasonGiven: true }))
    expect(others).toEqual([])
    expect(refusal).toMatchObject({ code, where: { file: 'voices.csv', row: 2, column } })
    expect(`${refusal?.found} ${refusal?.accepts}`).toMatch(sentence)
  })

  it('a summary too hard for twelve is taken, and its giver is told', async () => {
    const account = 'Participants articulated considerable ambivalence regarding organisational accountability.'
    const { notes, ok } = await importFiles(told.db, row({ account }), { isDryRun: true })
    expect(ok).toBe(true)
    expect(notes.join(' ')).toMatch(/account in row 2 reads as for about \d+ years of age/)
  })
})

describe('an account that was put right', () => {
  it('is read as it stands now: what it said before is read nowhere, for nobody', async () => {
    await done('correct', { kind: 'voice', id: ofChildren, patch: { account: 'The drawings showed a kingfisher.' } })
    const { items } = await json(`/api/v1/voices/${ofChildren}/history`)
    expect(items).toMatchObject([
      { version: 1, change: 'entered', record: null, reason: null },
      { version: 2, change: 'changed', record: { account: 'The drawings showed a kingfisher.' }, reason: null },
    ])
    for (const { sequence } of items) {
      const body = await get(`/api/v1/entries/${sequence}`)
      for (const word of ['gardens', 'heron family']) expect(body).not.toContain(word)
      expect(JSON.parse(body).commitment).toMatch(/^[0-9a-f]{64}$/)
    }
    for (const word of ['gardens', 'heron family']) expect(await get('/feed.atom')).not.toContain(word)
  })
})

describe('an account that is taken back', () => {
  const everywhere = [
    `/voices/${ofYoungPeople}`,
    `/voices/${ofYoungPeople}?format=csv`,
    `/api/v1/voices/${ofYoungPeople}`,
    `/api/v1/voices/${ofYoungPeople}/history`,
    '/voices',
    '/voices?format=csv',
    '/api/v1/voices',
    '/projects/told',
    '/api/v1/projects/told',
    '/projects/told/history',
    '/feed.atom',
    '/search?q=knew+everybody',
    '/api/v1/search?q=knew+everybody',
    '/programmes/better-starts',
  ]

  beforeAll(async () => {
    expect(await exported()).toContain('knew everybody')
    await done('withdraw', { kind: 'voice', id: ofYoungPeople, withdraw: true })
  })

  it('leaves every page, list, history, feed, search and answer of the API, with the reason and all that it said', async () => {
    for (const address of everywhere) {
      const body = (await get(address)).replaceAll('knew+everybody', '').replaceAll('knew everybody</', '')
      for (const word of ['liked having', 'seen the new home', 'heron family', 'Children in Care Council'])
        expect(body, address).not.toContain(word)
    }
    expect(await wordsAt('/programmes/better-starts')).toContain('families: 2 of 4.')
  })

  it('leaves every export, the operator’s own too', async () => {
    const all = await exported()
    expect(all).not.toContain('knew everybody')
    expect(all).not.toContain(ofYoungPeople)
    expect(all).toContain(ofParents)
  })

  it('says on its page, and by the API, that there was one and when it was taken back, and nothing else', async () => {
    const { status } = await answer(`/voices/${ofYoungPeople}`)
    expect(status).toBe(410)
    const words = await wordsAt(`/voices/${ofYoungPeople}`)
    expect(words).toContain('This account was withdrawn on 23 November 2026')
    expect(words).toContain('What it said is not read any more: not here, and in no earlier version.')
    expect(words).not.toContain('Hub homes')
    const gone = await json(`/api/v1/voices/${ofYoungPeople}`)
    expect(gone).toMatchObject({ status: 410, withdrawn_on: '2026-11-23' })
    expect(gone).not.toHaveProperty('reason')
    const { items } = await json(`/api/v1/voices/${ofYoungPeople}/history`)
    expect(items).toMatchObject([
      { version: 1, change: 'entered', record: null, reason: null },
      { version: 2, change: 'withdrawn', withdrawn_on: '2026-11-23', record: null, reason: null },
    ])
  })

  it('keeps its place in the log: its entries are there, and none of their parts is opened', async () => {
    const { items } = await json(`/api/v1/voices/${ofYoungPeople}/history`)
    for (const { sequence, commitment } of items) {
      const entry = await json(`/api/v1/entries/${sequence}`)
      expect(entry).toMatchObject({ sequence, commitment, kind: 'voice' })
      for (const part of Object.values(entry.parts)) expect(Object.keys(part as object)).toEqual(['commitment'])
    }
  })

  it('is not brought back, nor told again under its id', async () => {
    const back = written(told.tools, [{ kind: 'voice', id: ofYoungPeople, bringBack: true }], { name: 'bring-back' })
    await expect(back).rejects.toThrow('with new consent it is told anew, under a new id')
    const changed = Object.fromEntries(
      Object.entries(voicesOf('told')).map(([name, text]) => [name, String(text).replace('They liked', 'They loved')]),
    )
    expect(refusalsOf(await importFiles(told.db, changed))).toMatchObject([
      {
        code: 'is-withdrawn',
        where: { file: 'voices.csv', row: 2 },
        accepts: expect.stringContaining('stays taken back'),
      },
    ])
  })
})

describe.each([1280, 360])('a reader without scripts, on a screen of %i', (width) => {
  it('goes from a project to what was said of it, and to all that was said', async () => {
    await reader.opens({ viewport: { width, height: 900 } }, async (page) => {
      const isSound = async () => {
        expect(await barriers(page)).toEqual([])
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      }
      await page.goto(`${base}/projects/told`)
      await page.getByRole('heading', { level: 2, name: 'What children and families said' }).waitFor()
      await isSound()
      await page.getByRole('link', { name: 'Parents' }).click()
      await page.getByRole('heading', { level: 1, name: 'Parents' }).waitFor()
      await isSound()
      await page.getByRole('link', { name: 'What children and families said' }).click()
      await page.getByText('2 accounts on record.').waitFor()
      await isSound()
      await page.goto(`${base}/voices?whose=care-leavers`)
      await page.getByText('No account matches all of your choices').waitFor()
      await isSound()
      await page.goto(`${base}/voices/${ofYoungPeople}`)
      await page.getByRole('heading', { level: 1, name: /^This account was withdrawn/ }).waitFor()
      await isSound()
    })
  })
})
