import { afterAll, describe, expect, it } from 'vitest'
import { servedStarter } from '../served-register.ts'
import { countDeaths, pagesToRead } from './deaths.ts'
import { visitor } from './visitor.ts'

const { server } = await servedStarter()
const site = await server.listen({ port: 0, host: '127.0.0.1' })

describe('the browser of the tests', () => {
  const reader = visitor()
  afterAll(() => reader.leaves())

  it('draws with the font that came with it, whatever fonts the machine has or lacks', async () => {
    await reader.opens({}, async (page) => {
      const fonts: string[] = []
      for (const wanted of ['sans-serif', 'serif', 'DejaVu Sans', 'Liberation Serif', 'no font of that name']) {
        await page.setContent(`<p style="font-family: '${wanted}', ${wanted}">What was promised</p>`)
        const session = await page.context().newCDPSession(page)
        await session.send('DOM.enable')
        await session.send('CSS.enable')
        const { root } = await session.send('DOM.getDocument')
        const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'p' })
        const used = await session.send('CSS.getPlatformFontsForNode', { nodeId })
        fonts.push(...used.fonts.map(({ familyName }) => familyName))
      }
      expect([...new Set(fonts)]).toEqual(['Open Sans'])
    })
  })

  it('starts four times and reads six pages each time, and never dies (the whole count: test/browser/count-deaths.ts)', async () => {
    expect(await countDeaths(4, pagesToRead(site))).toEqual({ launches: 4, pages: 24, deaths: [] })
  }, 300_000)
})
