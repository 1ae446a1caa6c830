import { beforeAll, describe, expect, it } from 'vitest'
import { type ServedRegister, servedStarter } from './served-register.ts'

let starter: ServedRegister
beforeAll(async () => {
  starter = await servedStarter()
})

/** Every page that can be reached from the first one without a question, by its address. */
async function everyPage(): Promise<ReadonlyMap<string, string>> {
  const pages = new Map<string, string>()
  const ahead = ['/']
  for (let address = ahead.pop(); address !== undefined; address = ahead.pop()) {
    if (pages.has(address)) continue
    const { statusCode, headers, body } = await starter.server.inject({ method: 'GET', url: address })
    const moved = typeof headers.location === 'string' ? headers.location.split(/[?#]/)[0] : undefined
    if (moved !== undefined) {
      ahead.push(moved)
      continue
    }
    if (!String(headers['content-type']).startsWith('text/html')) continue
    expect([address, statusCode]).toEqual([address, 200])
    pages.set(address, body)
    for (const [, href = ''] of body.matchAll(/href="(\/[^"?#]*)(?:#[^"]*)?"/g))
      if (!/^\/(?:api\/|findings\/|assets\/)|\.(?:css|svg|woff2|atom)$/.test(href) && !pages.has(href)) ahead.push(href)
  }
  return pages
}

describe('a place that has another code now', () => {
  it.each([
    ['/places/E08000019', '/places/E08000039'],
    ['/places/E08000016?model=mockingbird&format=csv', '/places/E08000038?model=mockingbird&format=csv'],
    ['/api/v1/places/E08000019', '/api/v1/places/E08000039'],
  ])('%s leads for good to %s', async (old, now) => {
    const { statusCode, headers } = await starter.server.inject({ method: 'GET', url: old })
    expect([statusCode, headers.location]).toEqual([301, now])
    expect((await starter.server.inject({ method: 'GET', url: now })).statusCode).toBe(200)
  })

  it('is one in search, whichever code is asked for, and stands once on the list and in the choices', async () => {
    const ask = async (url: string) => (await starter.server.inject({ method: 'GET', url })).body
    const rows = async (code: string) => (await ask(`/projects?place=${code}&format=csv`)).split('\r\n').length
    expect(await rows('E08000019')).toBe(await rows('E08000039'))
    expect(await rows('E08000039')).toBeGreaterThan(3)
    const places = await ask('/places')
    expect(places).not.toContain('E08000019')
    expect(places.match(/href="\/places\/E08000039">Sheffield<\/a> <span>/g)).toHaveLength(1)
    expect(await ask('/projects')).not.toContain('E08000019')
  })
})

describe('the pages of a register', () => {
  let pages: ReadonlyMap<string, string>
  beforeAll(async () => {
    pages = await everyPage()
  }, 300_000)

  it('have each a title of their own', () => {
    const byTitle = new Map<string, string[]>()
    for (const [address, body] of pages) {
      const title = /<title>([^<]*)<\/title>/.exec(body)?.[1] ?? ''
      byTitle.set(title, [...(byTitle.get(title) ?? []), address])
    }
    expect(pages.size).toBeGreaterThan(400)
    expect([...byTitle].filter(([title, addresses]) => title === '' || addresses.length > 1)).toEqual([])
  })

  it('lead each to projects, programmes, models, places, lessons and claims', () => {
    for (const [address, body] of pages)
      for (const list of ['/projects', '/programmes', '/models', '/places', '/lessons', '/claims'])
        expect(body.includes(`class="c-nav__link" href="${list}"`), `${address} to ${list}`).toBe(true)
  })

  /** How many rows a link of a programme opens: of a list its CSV, of a part of the funnel the table on the page itself. */
  async function rowsOpened(href: string): Promise<number> {
    if (href.startsWith('/projects')) {
      const { body } = await starter.server.inject({ method: 'GET', url: `${href}&format=csv` })
      return body.trimEnd().split('\r\n').length - 1
    }
    const { body } = await starter.server.inject({ method: 'GET', url: href.replace(/#.*/, '') })
    const part = body.slice(body.indexOf('id="part"'))
    return part.slice(0, part.indexOf('</section>')).split('<tr ').length - 2
  }

  it('say as many as they open: every count of a programme that is a link', async () => {
    const counted: [from: string, href: string, count: number][] = []
    for (const [address, body] of pages)
      if (/^\/programmes\/./.test(address))
        for (const [link, href = ''] of body.matchAll(
          /<a [^>]*href="(\/projects\?[^"]*|\/programmes\/[^"?]*\?(?:stage|fate)=[^"]*)"[\s\S]*?<\/a>/g,
        )) {
          const said = /aria-label="([^"]*)"/.exec(link)?.[1] ?? link.replaceAll(/<[^>]+>/g, ' ')
          const [, count] = /(?:^|[^\d,.£])(\d[\d,]*)(?![\d.,]*(?:%|m\b))/.exec(said) ?? []
          if (count !== undefined)
            counted.push([address, href.replaceAll('&amp;', '&'), Number(count.replaceAll(',', ''))])
        }
    expect(counted.length).toBeGreaterThan(40)
    const rows = await Promise.all(counted.map(async ([from, href]) => [from, href, await rowsOpened(href)]))
    expect(rows).toEqual(counted)
  })
})
