import { describe, expect, it } from 'vitest'
import { pagesAlone } from '../../../test/pages-alone.ts'
import { ask } from '../../../test/raw-requests.ts'
import { heardIn } from '../../spreadsheets/workbook/xml-events.ts'
import type { Page } from '../page.ts'
import { sitemapXml } from './sitemap-xml.ts'

const most = 20_000
let made = 0
const long: Page = {
  address: '/long',
  standsAlone: true,
  async show() {
    made = 0
    const addresses = function* () {
      for (; made < most; made += 1) yield { address: `https://candour.example.org/projects/${made}-${'x'.repeat(80)}` }
    }
    return { kind: 'sitemap', pieces: sitemapXml(addresses()) }
  },
}
const { port } = await pagesAlone([long])

function addressesIn(xml: Uint8Array): readonly string[] {
  const found: string[] = []
  let isAddress = false
  const listener = {
    open: (name: string) => {
      isAddress = name === 'loc'
      if (isAddress) found.push('')
    },
    close: () => {
      isAddress = false
    },
    text: (text: string) => {
      if (isAddress) found.push((found.pop() ?? '') + text)
    },
  }
  for (const _ of heardIn(xml, listener, 'sitemap'));
  return found
}

async function written(addresses: readonly { address: string; time?: string }[]): Promise<string> {
  let text = ''
  for await (const piece of sitemapXml(addresses)) text += piece
  return text
}

describe('a sitemap', () => {
  it('holds each address and when it changed, with signs of markup escaped', async () => {
    const text = await written([
      { address: 'https://a.example/?a=1&b=<2>', time: '2026-11-23T12:00:00.000Z' },
      { address: 'https://a.example/b' },
    ])
    expect(text).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://a.example/?a=1&amp;b=&lt;2&gt;</loc><lastmod>2026-11-23T12:00:00.000Z</lastmod></url>
<url><loc>https://a.example/b</loc></url>
</urlset>
`)
    expect(addressesIn(Buffer.from(text))).toEqual(['https://a.example/?a=1&b=<2>', 'https://a.example/b'])
  })

  it('given as many addresses as a file may have, then is sent while it is read, whole and well-formed', async () => {
    const { status, headers, body } = await ask(port, '/long')
    expect([status, headers['content-type'], headers['content-length']]).toEqual([
      200,
      'application/xml; charset=utf-8',
      undefined,
    ])
    const found = addressesIn(body)
    expect([found.length, new Set(found).size]).toEqual([most, most])
    expect(body.length).toBeLessThan(50_000_000)
  })

  it('given a program that asks for its head alone, then no more is made than may be held', async () => {
    const { status, body } = await ask(port, '/long', { method: 'HEAD' })
    expect([status, body.length]).toEqual([200, 0])
    expect(made).toBeLessThan(most)
  })
})
