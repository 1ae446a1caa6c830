import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chartSpecimens } from '../../test/gallery/chart-specimens.ts'
import { macroSpecimens, site } from '../../test/gallery/macro-specimens.ts'
import { buildAssets } from './assets.ts'
import { frameOf } from './layout/frame.ts'
import { buildTemplates, nameOfTemplates, type Templates } from './templates.ts'

const gallery = join(import.meta.dirname, '..', '..', 'test', 'gallery')
const folder = mkdtempSync(join(tmpdir(), 'candour-templates-'))
let templates: Templates
let macros: string
let charts: string

beforeAll(() => {
  writeFileSync(
    join(folder, 'bare.njk'),
    '{% extends "layout/base.njk" %}{% block content %}<h1>{{ frame.title }}</h1>{% endblock %}',
  )
  writeFileSync(join(folder, 'missing.njk'), '{{ frame.title }} {{ neverGiven }}')
  writeFileSync(
    join(folder, 'words.njk'),
    '{{ day | date }}|{{ size | number }}|{{ grant | money }}|{{ 2 | counted("place") }}|{{ hostile }}',
  )
  templates = buildTemplates(buildAssets(), [gallery, folder])
  macros = templates.render('macros.njk', macroSpecimens)
  charts = templates.render('charts.njk', { frame: frameOf(site, { title: 'Charts' }), charts: chartSpecimens })
})
afterAll(() => rmSync(folder, { recursive: true }))

const bare = () =>
  templates.render('bare.njk', { frame: frameOf({ position: 1, today: site.today }, { title: 'A page' }) })

describe('templates', () => {
  it('given every macro and chart with realistic content, then nothing undefined is printed', () => {
    for (const html of [macros, charts, bare()]) {
      expect(html).not.toMatch(/undefined|\[object Object\]|NaN/)
    }
  })

  it('given any page, then it holds no script, no style of its own and no address of another site', () => {
    for (const html of [macros, charts, bare()]) {
      expect(html).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+="|javascript:/i)
      expect(html).not.toMatch(/(?:src|<link[^>]*href)="https?:/)
    }
  })

  it('given any page, then no two elements share an id, and every named reference exists', () => {
    expect(charts).toMatch(/aria-labelledby="[^"]+"/)
    for (const html of [macros, charts]) {
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1])
      expect(ids).toEqual([...new Set(ids)])
      const references = [...html.matchAll(/(?:aria-labelledby|aria-describedby)="([^"]+)"|url\(#([^)]+)\)/g)]
      for (const match of references) {
        for (const name of (match[1] ?? match[2] ?? '').split(' ')) expect(ids).toContain(name)
      }
    }
  })

  it('given a bare page, then the frame has its parts: skip link, one main, navigation, the ledger’s position', () => {
    const html = bare()
    expect(html).toContain('href="#main-content"')
    expect(html.match(/<main/g)).toHaveLength(1)
    expect(html).toContain('<title>A page – Candour</title>')
    expect(html).toContain('23 November 2026')
    expect(html).toContain('1 entry in its log')
    expect(html).toContain('lang="en-GB"')
    for (const name of ['Search', 'Projects', 'Lessons', 'Silence', 'About']) expect(html).toContain(`>${name}</a>`)
  })

  it('given a section, then its name in the navigation is marked as the current one, and no other', () => {
    expect(macros.match(/aria-current="true">Search</g)).toHaveLength(1)
    expect(macros.match(/c-nav__link" href="[^"]*" aria-current/g)).toHaveLength(1)
  })

  it('given a template that prints a name its view lacks, then it is refused', () => {
    expect(() => templates.render('missing.njk', { frame: frameOf(site, { title: 'x' }) })).toThrow(/null or undefined/)
  })

  it('given filters and hostile text, then words are formatted and text is escaped', () => {
    const html = templates.render('words.njk', {
      frame: frameOf(site, { title: 'x' }),
      day: '2019-05',
      size: 1234.5,
      grant: undefined,
      hostile: '<b onclick="x">',
    })
    expect(html).toBe('May 2019|1,235|not known|2 places|&lt;b onclick=&quot;x&quot;&gt;')
  })

  it('given checked facets, then the form keeps them without a script and offers each to be taken away', () => {
    expect(macros).toMatch(/<input[^>]*name="verdict"[^>]*value="no-difference"[^>]*checked/)
    expect(macros).toContain('Remove Verdict: ')
    expect(macros).toContain('<input type="hidden" name="q" value="schools">')
  })

  it('given the layout’s templates, then each is compiled at the start', () => {
    expect(templates.names).toEqual(
      expect.arrayContaining([
        'layout/base.njk',
        'layout/figure.njk',
        'layout/parts.njk',
        'layout/search.njk',
        'layout/verdict.njk',
      ]),
    )
  })
})

describe('the name of the templates of a folder', () => {
  it('stays while they stay, and changes with a letter of one, one more, or another name', () => {
    const own = mkdtempSync(join(tmpdir(), 'candour-named-templates-'))
    const write = (name: string, text: string) => writeFileSync(join(own, name), text)
    write('a.njk', '<p>One</p>')
    const names = [nameOfTemplates(own)]
    expect(nameOfTemplates(own)).toBe(names[0])
    for (const change of [() => write('a.njk', '<p>Two</p>'), () => write('b.njk', ''), () => write('c.njk', '')]) {
      change()
      names.push(nameOfTemplates(own))
    }
    expect(new Set(names).size).toBe(4)
    rmSync(own, { recursive: true })
  })
})
