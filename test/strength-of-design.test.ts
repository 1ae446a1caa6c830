import { beforeAll, describe, expect, it } from 'vitest'
import { type ServedRegister, servedStarter } from './served-register.ts'

let served: ServedRegister
beforeAll(async () => {
  served = await servedStarter()
})

const get = async (url: string) => (await served.server.inject({ method: 'GET', url })).body
const rowsOf = async (href: string) => {
  const csv = await get(`${href.replaceAll('&amp;', '&')}&format=csv`)
  return csv.trimEnd().split('\r\n').length - 1
}
/** The cells of a page's picture of verdicts by strength: what each says that it holds, and where it leads. */
const cellsOf = (body: string) => {
  const figure = body.slice(body.indexOf('id="by-strength"'))
  const drawing = figure.slice(0, figure.indexOf('</svg>'))
  return [...drawing.matchAll(/<a class="c-band" href="([^"]+)" aria-label="([\d,]+) (?:attempt|project)s?: /g)].map(
    ([, href = '', count = '']) => ({ href, count: Number(count.replaceAll(',', '')) }),
  )
}

const pages = [
  ['home', '/'],
  ['programme', '/programmes/cscip'],
  ['model', '/models/family-safeguarding'],
  ['search', '/search?q=foster+carers'],
  ['list of projects', '/projects'],
  ['place', '/places/E08000035'],
] as const

describe('a share of verdicts', () => {
  it.each(pages)('given the %s, then each cell of its picture opens as many as it says', async (_, url) => {
    const cells = cellsOf(await get(url))
    expect(cells.length).toBeGreaterThan(0)
    for (const { href, count } of cells) expect([href, await rowsOf(href)]).toEqual([href, count])
  })

  it.each(pages)(
    'given the %s, then the sentence on its sample stands with it, and strong designs come first',
    async (_, url) => {
      const body = await get(url)
      expect(body).toContain('This is no fair sample of what was tried.')
      expect(body.indexOf('What strong designs found')).toBeGreaterThan(0)
      expect(body.indexOf('What strong designs found')).toBeLessThan(body.indexOf('What weak designs found'))
    },
  )

  it('given the home page, then each number of its sentences opens as many', async () => {
    const body = await get('/')
    const said = body.slice(body.indexOf('class="c-strength"'), body.indexOf('id="by-strength"'))
    const parts = [...said.matchAll(/href="([^"]+)">([\d,]+) /g)].map(([, href = '', n = '']) => ({
      href,
      count: Number(n.replaceAll(',', '')),
    }))
    expect(parts.length).toBeGreaterThan(6)
    for (const { href, count } of parts) expect([href, await rowsOf(href)]).toEqual([href, count])
    expect(said).toContain('with no report read')
    expect(said).toContain('published and not entered yet')
    expect(said).toContain('0 silent')
  })

  it('given a list of programmes or models, then what strong designs found stands apart from the rest', async () => {
    for (const url of ['/programmes', '/models']) {
      const body = await get(url)
      expect(body).toContain('What strong designs found</th>')
      expect(body).toContain('What weaker designs found</th>')
    }
  })
})
