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

  it('say as many as they open: every count of a programme that is a link', async () => {
    const counted: [from: string, href: string, count: number][] = []
    for (const [address, body] of pages)
      if (/^\/programmes\/./.test(address))
        for (const [link, href = ''] of body.matchAll(
          /<a [^>]*href="(\/(?:projects|programmes\/[^"?]*)\?[^"]*)"[\s\S]*?<\/a>/g,
        )) {
          const [, count] = /(?:^|[^\d,.£])(\d[\d,]*)(?![\d.,]*(?:%|m\b))/.exec(link.replaceAll(/<[^>]+>/g, ' ')) ?? []
          if (count !== undefined)
            counted.push([address, href.replaceAll('&amp;', '&'), Number(count.replaceAll(',', ''))])
        }
    expect(counted.length).toBeGreaterThan(10)
    const rows = await Promise.all(
      counted.map(async ([from, href]) => {
        const { body } = await starter.server.inject({ method: 'GET', url: `${href}&format=csv` })
        return [from, href, body.trimEnd().split('\r\n').length - 1]
      }),
    )
    expect(rows).toEqual(counted)
  })
})
