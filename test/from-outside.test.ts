import { beforeAll, describe, expect, it } from 'vitest'
import { heardIn } from '../app/spreadsheets/workbook/xml-events.ts'
import { pages } from '../app/web/pages/index.ts'
import { type ServedRegister, servedStarter } from './served-register.ts'
import { faultsIn, thingsToldOn } from './told-things.ts'

const address = 'https://candour.example.org'
const contact = { name: 'Candour team', href: 'mailto:register@example.org' }

let named: ServedRegister
let nameless: ServedRegister
beforeAll(async () => {
  named = await servedStarter({ address, contact })
  nameless = await servedStarter()
}, 120_000)

async function ask(url: string, { served = named, headers = {} }: Asking = {}) {
  const answer = await served.server.inject({ method: 'GET', url, headers })
  return {
    status: answer.statusCode,
    type: String(answer.headers['content-type']),
    body: answer.body,
    raw: answer.rawPayload,
  }
}
interface Asking {
  readonly served?: ServedRegister
  readonly headers?: Readonly<Record<string, string>>
}

/** Text of an attribute as a browser reads it. */
const unescaped = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
const one = (html: string, pattern: RegExp) => {
  const found = pattern.exec(html)?.[1]
  return found === undefined ? undefined : unescaped(found)
}
const metaOf = (html: string, property: string) =>
  one(html, new RegExp(`<meta (?:property|name)="${property}" content="([^"]*)"`))
const canonicalOf = (html: string) => one(html, /<link rel="canonical" href="([^"]*)"/)
const isKeptOut = (html: string) => metaOf(html, 'robots') === 'noindex'

/** Texts of the elements of this name, from a document that must be well-formed. */
function elementsOf(xml: string, name: string): readonly string[] {
  const texts: string[] = []
  let isWithin = false
  const listener = {
    open: (opened: string) => {
      isWithin = opened === name
      if (isWithin) texts.push('')
    },
    close: () => {
      isWithin = false
    },
    text: (text: string) => {
      if (isWithin) texts.push((texts.pop() ?? '') + text)
    },
  }
  for (const _ of heardIn(Buffer.from(xml), listener, 'sitemap'));
  return texts
}

const pathOf = (whole: string) => whole.slice(address.length)

async function listedAddresses(): Promise<readonly string[]> {
  const files = elementsOf((await ask('/sitemap.xml')).body, 'loc')
  const lists = await Promise.all(files.map(async (file) => elementsOf((await ask(pathOf(file))).body, 'loc')))
  return lists.flat()
}

/** A page of each kind, and whether it has a drawing. */
const examples: readonly (readonly [path: string, isDrawn: boolean])[] = [
  ['/', true],
  ['/search', true],
  ['/projects', true],
  ['/projects/r1-pause', true],
  ['/programmes', false],
  ['/programmes/cscip', true],
  ['/models', false],
  ['/models/pause', true],
  ['/places', true],
  ['/places/E08000035', true],
  ['/lessons', false],
  ['/lessons/causes', true],
  ['/lessons/causes/recruitment-delay', true],
  ['/lessons/r1-pause-l1', false],
  ['/claims', false],
  ['/silence', false],
  ['/verdicts', false],
  ['/about', false],
  ['/about/data', false],
  ['/about/accessibility', false],
  ['/api', false],
]

describe('a page of a register that has said its address', () => {
  it.each(examples)('%s is quoted under its own address, with a title that no other has', async (path) => {
    const { status, body } = await ask(path)
    expect([status, canonicalOf(body), metaOf(body, 'og:url'), isKeptOut(body)]).toEqual([
      200,
      `${address}${path}`,
      `${address}${path}`,
      false,
    ])
    expect(metaOf(body, 'og:title')).toBe(one(body, /<title>(.*?)(?: – Candour)?<\/title>/))
    expect(metaOf(body, 'og:description')).toBe(metaOf(body, 'description'))
    expect(metaOf(body, 'og:site_name')).toBe('Candour')
  })

  it.each(examples)('%s has its own drawing as its picture, of the size that it says (%s)', async (path, isDrawn) => {
    const { body } = await ask(path)
    const picture = metaOf(body, 'og:image')
    expect(metaOf(body, 'twitter:card')).toBe(isDrawn ? 'summary_large_image' : 'summary')
    if (!isDrawn) {
      expect(picture).toBeUndefined()
      return
    }
    expect(picture?.startsWith(`${address}${path}?picture=`)).toBe(true)
    const { status, type, raw } = await ask(pathOf(picture ?? ''))
    expect([status, type, raw.subarray(1, 4).toString()]).toEqual([200, 'image/png', 'PNG'])
    expect([raw.readUInt32BE(16), raw.readUInt32BE(20)].map(String)).toEqual([
      metaOf(body, 'og:image:width'),
      metaOf(body, 'og:image:height'),
    ])
    expect(raw.readUInt32BE(16)).toBeGreaterThanOrEqual(1200)
    expect(metaOf(body, 'og:image:alt')).not.toBe('')
  })

  it.each([
    ['/projects/r1-pause?utm_source=newsletter&rows=results', '/projects/r1-pause', false],
    ['/projects/r1-pause/?fbclid=1', '/projects/r1-pause', false],
    ['/projects?sort=name', '/projects', false],
    ['/projects?verdict=worse&sort=name&utm_medium=x', '/projects?verdict=worse', true],
    ['/projects?page=2', '/projects?page=2', true],
    ['/search?sort=name&q=foster', '/search?q=foster', true],
    ['/programmes/cscip?stage=funded', '/programmes/cscip?stage=funded', true],
    ['/projects/r1-pause/history', '/projects/r1-pause/history', true],
  ])('%s is quoted as %s, and kept out of search engines: %s', async (url, quoted, keptOut) => {
    const { status, body } = await ask(url)
    expect([status, canonicalOf(body), isKeptOut(body)]).toEqual([200, `${address}${quoted}`, keptOut])
  })

  it.each(['/projects/nobody-knows-it', '/no/such/page', '/projects?verdict=splendid'])(
    '%s is no page, and is quoted under no address',
    async (url) => {
      const { status, body } = await ask(url)
      expect(status).toBeGreaterThanOrEqual(400)
      expect([canonicalOf(body), metaOf(body, 'og:url'), isKeptOut(body)]).toEqual([undefined, undefined, true])
    },
  )

  it('says nothing of a plan that was sent in any address', async () => {
    const { body } = await named.server.inject({
      method: 'POST',
      url: '/search',
      headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'q=a+secret+plan+for+foster+carers',
    })
    expect([canonicalOf(body), metaOf(body, 'og:url'), metaOf(body, 'og:image'), isKeptOut(body)]).toEqual([
      undefined,
      undefined,
      undefined,
      true,
    ])
    for (const [, href = ''] of body.matchAll(/<a [^>]*href="(mailto:[^"]*)"/g)) expect(href).not.toContain('secret')
  })
})

describe('whatever a request says of its host', () => {
  const hosts = [
    'evil.example',
    `candour.example.org.evil.example`,
    `${'evil'.repeat(2_000)}.example`,
    '"><script>evil()</script>',
  ]
  const claims = (host: string) => ({
    host,
    'x-forwarded-host': host,
    'x-forwarded-proto': 'evil',
    forwarded: `host="${host}";proto=evil`,
    origin: 'https://evil.example',
    referer: 'https://evil.example/',
  })
  // Nobody has asked for these before, so that what the stranger gets is what is kept.
  const unasked = [
    '/projects?page=',
    '/lessons?page=',
    '/feed.atom?before=',
    '/search?q=word',
    '/api/v1/projects?limit=',
  ]

  it.each(unasked)('%s is the same for whoever asks after it, with an address and without', async (url) => {
    for (const served of [named, nameless]) {
      for (const [at, host] of hosts.entries()) {
        const first = await ask(`${url}${at + 2}`, { served, headers: claims(host) })
        const after = await ask(`${url}${at + 2}`, { served })
        expect([first.status, first.body]).toEqual([200, after.body])
        expect(first.body).not.toContain('evil')
      }
    }
  })

  it.each([
    '/',
    '/projects/r1-pause',
    '/robots.txt',
    '/sitemap.xml',
    '/sitemaps/pages/1',
    '/about/data',
    '/no/such/page',
  ])('%s is not made of it', async (url) => {
    for (const served of [named, nameless]) {
      for (const host of hosts) expect((await ask(url, { served, headers: claims(host) })).body).not.toContain('evil')
    }
  })
})

describe('what pages tell programs of', () => {
  const toldOn = async (url: string, served = named) => thingsToldOn((await ask(url, { served })).body)
  const typesOf = async (url: string) => (await toldOn(url)).map((thing) => thing['@type'])

  it.each(['/', '/about', '/about/data', '/programmes/cscip'])(
    'on %s is a set of data, with downloads that work',
    async (url) => {
      const [thing] = await toldOn(url)
      expect(thing?.['@type']).toBe('Dataset')
      expect(String(thing?.description)).toContain('no fair sample')
      const downloads = [thing?.distribution].flat() as { encodingFormat: string; contentUrl: string }[]
      expect(new Set(downloads.map(({ encodingFormat }) => encodingFormat))).toEqual(
        new Set(['text/csv', 'application/json']),
      )
      for (const { encodingFormat, contentUrl } of downloads) {
        const { status, type } = await ask(pathOf(contentUrl))
        expect([contentUrl, status, type]).toEqual([contentUrl, 200, `${encodingFormat}; charset=utf-8`])
      }
    },
  )

  it('are well told on every page, and say nothing that nobody asked for', async () => {
    const told = new Set<unknown>()
    for (const whole of await listedAddresses()) {
      for (const thing of await toldOn(pathOf(whole))) {
        expect([whole, thing['@context'], faultsIn(thing)]).toEqual([whole, 'https://schema.org', []])
        told.add(thing['@type'])
      }
    }
    expect(told).toEqual(new Set(['Dataset', 'ClaimReview', 'ScholarlyArticle']))
  }, 120_000)

  it('are reviews of those claims alone that have both their answers', async () => {
    const { items } = JSON.parse((await ask('/api/v1/claims?limit=500')).body) as {
      items: { claim: string; source_says: string; design_shows: string }[]
    }
    const answered = items.filter(
      ({ source_says: says, design_shows: shows }) => says !== 'unknown' && shows !== 'no-finding',
    )
    expect(answered.length).toBeGreaterThan(3)
    expect(answered.length).toBeLessThan(items.length)
    const reviews = (await toldOn('/claims')).map((thing) => thing.claimReviewed)
    expect(reviews.sort()).toEqual(answered.map(({ claim }) => claim).sort())
  })

  it('are the report of a project, and never what the press wrote of it', async () => {
    const { items } = JSON.parse((await ask('/api/v1/projects?limit=500')).body) as { items: { id: string }[] }
    const articles = await Promise.all(items.map(async ({ id }) => toldOn(`/projects/${id}`)))
    const hosts = articles
      .flat()
      .flatMap((thing) => (thing['@type'] === 'ScholarlyArticle' ? [new URL(String(thing.url)).host] : []))
    expect(hosts.length).toBeGreaterThan(50)
    expect(hosts.filter((host) => /guardian|communitycare|bbc|independent\.co/.test(host))).toEqual([])
    expect(await typesOf('/projects/r2-signs-of-safety')).toContain('ScholarlyArticle')
  }, 60_000)

  it('stand by relative addresses where the register has not said its own', async () => {
    const [thing] = await toldOn('/about/data', nameless)
    expect(thing).toMatchObject({
      url: '/about/data',
      creator: { name: 'Candour register' },
      license: '/about/data#licence',
    })
  })
})

describe('what search engines are told', () => {
  it('is to read every page, no question, and where the sitemap is', async () => {
    const { status, type, body } = await ask('/robots.txt')
    expect([status, type]).toEqual([200, 'text/plain; charset=utf-8'])
    const lines = body.split('\n')
    expect(lines).toContain('User-agent: *')
    expect(lines).toContain(`Sitemap: ${address}/sitemap.xml`)
    expect(await ask('/robots.txt', { served: nameless })).toMatchObject({
      status: 200,
      body: expect.not.stringContaining('Sitemap'),
    })
    // RFC 9309: the longest rule that fits decides.
    const mayBeRead = (path: string) => {
      const fitting = lines.flatMap((line) => {
        const [, verb, rule = ''] = /^(Allow|Disallow): (.+)$/.exec(line) ?? []
        const pattern = rule.replaceAll(/[.+?^{}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')
        return verb !== undefined && new RegExp(`^${pattern}`).test(path) ? [{ verb, length: rule.length }] : []
      })
      return fitting.sort((a, b) => b.length - a.length)[0]?.verb === 'Allow'
    }
    for (const path of [
      '/',
      '/projects/r1-pause',
      '/feed.atom',
      '/projects?format=csv',
      '/programmes/cscip?picture=funnel.png',
      '/projects?verdict=worse&picture=by-strength.png',
    ])
      expect([path, mayBeRead(path)]).toEqual([path, true])
    for (const path of [
      '/search?q=a',
      '/projects?verdict=worse',
      '/projects?verdict=worse&format=csv',
      '/places/E08000035?model=pause',
      '/api/v1/projects?cursor=x',
      '/projects/feed.atom?model=pause',
    ])
      expect([path, mayBeRead(path)]).toEqual([path, false])
  })

  it('is every page there is: each answers under its own address, and the same address stands once', async () => {
    const listed = await listedAddresses()
    expect(new Set(listed).size).toBe(listed.length)
    for (const whole of listed) {
      const { status, body } = await ask(pathOf(whole))
      expect([whole, status, canonicalOf(body), isKeptOut(body)]).toEqual([whole, 200, whole, false])
    }
    const titles = await Promise.all(
      listed.map(async (whole) => one((await ask(pathOf(whole))).body, /<title>([^<]*)/)),
    )
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([])
  }, 120_000)

  it('leaves no page of the site out but those that say why', async () => {
    const left = new Set([
      '/findings/:id',
      '/projects/:id/history',
      '/evidence/:code/metafor.r',
      '/robots.txt',
      '/sitemap.xml',
      '/sitemaps/:table/:part',
      '/feed.atom',
      '/projects/feed.atom',
      '/silence/feed.atom',
      '/lessons/feed.atom',
      // The starter holds none.
      '/lesson_uses/:id',
      '/voices/:id',
      '/replies/:id',
      '/rounds/:id',
      '/draws/:id',
      // Of a programme with enough applications alone: linked from its page.
      '/programmes/:id/screening',
    ])
    const listed = (await listedAddresses()).map(pathOf)
    const missing = pages.flatMap(({ address: pattern }) => {
      const form = new RegExp(`^${pattern.replaceAll(/:\w+/g, '[^/]+')}$`)
      return left.has(pattern) || listed.some((path) => form.test(path)) ? [] : [pattern]
    })
    expect(missing).toEqual([])
  })

  it('says of each record when its newest entry came', async () => {
    const { body } = await ask('/sitemaps/projects/1')
    const times = elementsOf(body, 'lastmod')
    expect(times.length).toBe(elementsOf(body, 'loc').length)
    expect(times.every((time) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(time))).toBe(true)
  })

  it.each([
    '/sitemaps/projects/2',
    '/sitemaps/projects/0',
    '/sitemaps/projects/-1',
    '/sitemaps/projects/1e3',
    '/sitemaps/outcomes/1',
    '/sitemaps/findings/1',
    '/sitemaps/pages/2',
    '/sitemaps/nothing/1',
  ])('is not that there is a sitemap at %s', async (url) => expect((await ask(url)).status).toBe(404))

  it('is nothing of a sitemap where the register has not said its address: it could hold none', async () => {
    for (const url of ['/sitemap.xml', '/sitemaps/projects/1'])
      expect((await ask(url, { served: nameless })).status).toBe(404)
  })
})

describe('links of feeds, citations and the API', () => {
  it('are whole in feeds, whose ids stay what they were', async () => {
    for (const url of ['/feed.atom', '/projects/feed.atom', '/projects/feed.atom?model=pause', '/silence/feed.atom']) {
      const [whole, bare] = [(await ask(url)).body, (await ask(url, { served: nameless })).body]
      const hrefs = [...whole.matchAll(/<link [^>]*href="([^"]*)"/g)].map(([, href]) => href)
      expect(hrefs.length).toBeGreaterThan(1)
      expect(hrefs.filter((href) => !href?.startsWith(`${address}/`))).toEqual([])
      expect(
        whole
          .replaceAll(`href="${address}/`, 'href="/')
          .replaceAll(/urn:candour:entry:\w+|<updated>.*?<\/updated>/g, ''),
      ).toBe(bare.replaceAll(/urn:candour:entry:\w+|<updated>.*?<\/updated>/g, ''))
      expect(elementsOf(whole, 'id').every((id) => id.startsWith('urn:candour:'))).toBe(true)
    }
  })

  it('are whole in citations', async () => {
    const { body } = await ask('/projects/r1-pause')
    expect(body).toContain(`UR  - ${address}/projects/r1-pause`)
    expect(body).toContain(`howpublished = {${address}/projects/r1-pause}`)
    expect((await ask('/projects/r1-pause', { served: nameless })).body).toContain('UR  - /projects/r1-pause\n')
  })

  it('are whole in the API, and a walk along a list goes on where it was begun', async () => {
    const told = JSON.parse((await ask('/api/v1/projects?limit=1')).body)
    expect(told.items[0]._links.self).toBe(`${address}/api/v1/projects/${told.items[0].id}`)
    expect(told.next).toMatch(/^\/api\/v1\/projects\?/)
    const dossier = JSON.parse((await ask('/api/v1/projects/r1-pause')).body)
    expect(dossier.lessons[0]._links.page).toBe(`${address}/lessons/${dossier.lessons[0].id}`)
    const bare = JSON.parse((await ask('/api/v1/projects/r1-pause', { served: nameless })).body)
    expect(bare._links.self).toBe('/api/v1/projects/r1-pause')
  })
})

describe('those who run the register', () => {
  const mailsOn = (html: string) =>
    [...html.matchAll(/<a [^>]*href="(mailto:[^"]*)"[^>]*>([^<]*)/g)].map(([, href = '', words = '']) => ({
      words,
      subject: new URL(unescaped(href)).searchParams.get('subject'),
      to: new URL(unescaped(href)).pathname,
    }))

  it.each(examples)('are named at the foot of %s, and told of that page by its title and address', async (path) => {
    const { body } = await ask(path)
    const foot = mailsOn(body.slice(body.indexOf('<footer')))
    expect(foot).toHaveLength(1)
    expect(foot[0]).toMatchObject({ to: 'register@example.org', words: 'Report an error, add a report or reply' })
    expect(foot[0]?.subject).toMatch(/^About: \S.* \(https:\/\/candour\.example\.org\/[^ ]*\)$/)
    expect(foot[0]?.subject).toContain(`(${address}${path})`)
  })

  it('stand behind the reply, the error and the missing report of a project', async () => {
    const { body } = await ask('/projects/r2-signs-of-safety')
    const mails = mailsOn(body)
    expect(mails.filter(({ words }) => words === 'Reply to Candour team').map(({ subject }) => subject)).toEqual(
      Array.from(
        { length: 2 },
        () => `Reply: Signs of Safety England, phase 2 (${address}/projects/r2-signs-of-safety)`,
      ),
    )
    expect(mails.some(({ words }) => words === 'Candour team')).toBe(true)
    const { items } = JSON.parse((await ask('/api/v1/projects?verdict=undated&limit=500')).body) as {
      items: { id: string; report_reference: string | null }[]
    }
    const unread = items.find(({ report_reference: reference }) => reference === null)?.id
    expect(mailsOn((await ask(`/projects/${unread}`)).body).map(({ words }) => words)).toContain(
      'Tell Candour team of a report',
    )
  })

  it('where they have not said who they are, a reader is told what can be told, and no link leads nowhere', async () => {
    for (const [path] of examples) {
      const { status, body } = await ask(path, { served: nameless })
      expect([path, status]).toEqual([path, 200])
      expect(body).not.toMatch(/mailto:|undefined|href=""|content=""/)
      expect(body).toContain('<a href="/about/data#correct">How to report an error, add a report or reply</a>')
      expect([canonicalOf(body), metaOf(body, 'og:url'), metaOf(body, 'og:image')]).toEqual([
        undefined,
        undefined,
        undefined,
      ])
      expect(metaOf(body, 'og:title')).not.toBeUndefined()
    }
    const data = (await ask('/about/data', { served: nameless })).body
    expect(data).toContain('id="correct"')
    expect(data).toContain('ask whoever gave you its address')
  })
})
