import { beforeAll, describe, expect, it } from 'vitest'
import { type ServedRegister, servedStarter } from '../../../test/served-register.ts'
import { notHopedFor, projectsFeed } from './projects-feed.ts'

let starter: ServedRegister
beforeAll(async () => {
  starter = await servedStarter()
})

const ask = async (query: string) => {
  const { statusCode, body } = await starter.server.inject({ method: 'GET', url: `${projectsFeed.address}?${query}` })
  const terms = [...body.matchAll(/<category term="([^"]+)"/g)].map(([, term]) => term)
  return { statusCode, body, terms, title: /<title>([^<]*)/.exec(body)?.[1] }
}

describe('a feed of projects', () => {
  it('of what was not hoped for holds those verdicts alone, and says so', async () => {
    const { title, terms } = await ask(notHopedFor.map((code) => `verdict=${code}`).join('&'))
    expect(title).toBe('Candour: not what was hoped')
    expect(terms.length).toBeGreaterThan(0)
    expect(terms.filter((term) => !notHopedFor.some((code) => code === term))).toEqual([])
  })

  it.each([
    ['model=pause', 'Candour: projects and their verdicts, Pause'],
    ['verdict=worse&place=E08000035', 'Candour: Worse, Leeds'],
    ['programme=sfpc', 'Candour: projects and their verdicts, Strengthening Families, Protecting Children'],
  ])('narrowed by %s is called %s and has as many as its list', async (query, title) => {
    const feed = await ask(query)
    const list = await starter.server.inject({ method: 'GET', url: `/projects?${query}&format=csv` })
    expect(feed.title).toBe(title)
    expect(feed.terms.length).toBe(list.body.trimEnd().split('\r\n').length - 1)
  })

  it('gives each project an id that holds its verdict, so that it comes again when that changes', async () => {
    const { body } = await ask('model=pause')
    expect(body).toMatch(/<id>urn:candour:project:r1-pause:[a-z-]+<\/id>/)
  })

  it('refuses what it cannot read', async () => {
    expect((await ask('verdict=splendid')).statusCode).toBe(400)
  })
})
