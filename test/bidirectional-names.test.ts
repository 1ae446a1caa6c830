import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { plainDateOf } from '@candour/register'
import { afterAll, describe, expect, it } from 'vitest'
import { svgText } from '../app/figures/kit/svg-text.ts'
import { buildAssets } from '../app/web/assets.ts'
import { atomFeed } from '../app/web/feeds/atom.ts'
import { frameOf } from '../app/web/layout/frame.ts'
import { buildTemplates } from '../app/web/templates.ts'
import { launchBrowser } from './browser.ts'

const turning = 'Kind\u202Eness\u202C'
const isolatedName = '\u2068Kind\u2068\u202Eness\u202C\u2069\u2069'
const folder = mkdtempSync(join(tmpdir(), 'candour-names-'))
afterAll(() => rmSync(folder, { recursive: true }))
writeFileSync(
  join(folder, 'name.njk'),
  '{% from "layout/search.njk" import searchBox %}<title>{{ name }}</title><p id="safe">{{ name }} 2017 to 2020</p><p id="bare">{{ name | safe }} 2017 to 2020</p>{{ searchBox(box) }}',
)
const frame = frameOf({ position: 1, today: plainDateOf('2026-11-23') }, { title: 'Names' })
const box = { action: '/search', query: turning, label: 'Search', examples: [], isLarge: false }
const html = buildTemplates(buildAssets(), [folder]).render('name.njk', { frame, name: turning, box } as Parameters<
  ReturnType<typeof buildTemplates>['render']
>[1])

describe('a name that turns the direction of text', () => {
  it('is isolated on pages, in titles, drawings and feeds; what was typed into a form is given back as it was', () => {
    expect(html).toContain(`<title>${isolatedName}</title>`)
    expect(html).toContain(`<p id="safe">${isolatedName} 2017 to 2020</p>`)
    expect(html).toContain(`value="${turning}"`)
    expect(svgText(turning)).toBe(isolatedName)
    const entry = { id: 'urn:x', title: turning, updated: '2026-11-23T00:00:00Z', href: '/', summary: turning }
    const feed = { id: 'urn:f', title: 'F', updated: entry.updated, self: '/f', alternate: '/', author: 'A' }
    expect(atomFeed({ ...feed, entries: [entry] })).toContain(`<title>${isolatedName}</title>`)
  })

  it('leaves the figures after it where they were written, as a browser draws them', async () => {
    const browser = await launchBrowser()
    try {
      const page = await browser.newPage()
      await page.setContent(`<!doctype html><meta charset="utf-8">${html}`)
      const firstFigure = (id: string) =>
        page.evaluate((wanted) => {
          const text = document.getElementById(wanted)?.firstChild
          const words = text?.textContent ?? ''
          const xOf = (at: number) => {
            const range = document.createRange()
            if (text) {
              range.setStart(text, at)
              range.setEnd(text, at + 1)
            }
            return range.getBoundingClientRect().left
          }
          return xOf(words.indexOf('2017')) - xOf(words.lastIndexOf('ness'))
        }, id)
      // The figures stand after the last letter of the name; bare, they are drawn before it.
      expect(await firstFigure('safe')).toBeGreaterThan(0)
      expect(await firstFigure('bare')).toBeLessThan(0)
    } finally {
      await browser.close()
    }
  })
})
