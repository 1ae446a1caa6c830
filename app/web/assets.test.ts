import { readFileSync } from 'node:fs'
import { verdicts } from '@candour/register'
import { describe, expect, it } from 'vitest'
import { buildAssets } from './assets.ts'
import { withoutGovUkIdentity } from './style/govuk-css.ts'

const assets = buildAssets()
const css = assets.files.get(assets.assetUrl('candour.css'))?.body.toString() ?? ''

describe('what pages fetch', () => {
  it('given the style sheet, then it holds neither the typeface nor the marks that are licensed for GOV.UK only', () => {
    expect(css).not.toMatch(/GDS Transport|crown|crest|logotype|logo-dot/i)
    expect(css).not.toContain('sourceMappingURL')
  })

  it('given the style sheet, then it holds the components and our own parts', () => {
    for (const part of [
      '.govuk-checkboxes__',
      '.govuk-pagination',
      '.c-verdict--silent',
      '.b-yes',
      '@media print',
      'forced-colors',
    ]) {
      expect(css).toContain(part)
    }
  })

  it('given every address in the style sheet, then it is one of the assets', () => {
    const addresses = [...css.matchAll(/url\(([^)]+)\)/g)].map((match) => match[1] ?? '')
    expect(addresses.length).toBeGreaterThan(0)
    for (const address of addresses) expect([...assets.files.keys()]).toContain(address)
  })

  it('given every asset, then its name holds a hash of its content, its type and tag are set, and none is a script', () => {
    for (const [address, { body, type, etag }] of assets.files) {
      expect(address).toMatch(/^\/assets\/[a-z-]+-[0-9a-f]{12}\.(css|woff2|svg)$/)
      expect(etag).toBe(`"${/-([0-9a-f]{12})\./.exec(address)?.[1]}"`)
      expect(type).toMatch(/^(text\/css; charset=utf-8|font\/woff2|image\/svg\+xml)$/)
      expect(body.length).toBeGreaterThan(100)
    }
  })

  it('given a rule that draws the crown between others, then only that rule goes', () => {
    const given =
      '@font-face{font-family:GDS Transport}.a{color:red}.govuk-header__logotype{fill:red}@media print{.govuk-logo-dot{fill:red}.b{font-family:GDS Transport,arial}}'
    expect(withoutGovUkIdentity(given)).toBe('.a{color:red}@media print{.b{font-family:"Public Sans",arial}}')
  })

  it('given our own style sheets, then no braces are left open', () => {
    const opened = css.split('{').length
    expect(css.split('}').length).toBe(opened)
  })
})

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

const tokens = new Map(
  [...readFileSync(new URL('style/tokens.css', import.meta.url), 'utf8').matchAll(/(--[a-z-]+):\s*([^;]+);/g)].map(
    (match) => [match[1] ?? '', match[2] ?? ''],
  ),
)
function colourOf(name: string): string {
  const value = tokens.get(name) ?? ''
  const alias = /^var\((--[a-z-]+)\)$/.exec(value)?.[1]
  if (alias !== undefined) return colourOf(alias)
  if (!/^#[0-9a-f]{6}$/.test(value)) throw new Error(`${name} is no colour: '${value}'`)
  return value
}

describe('the palette', () => {
  it('given black on white, then the measure is right', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 9)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 2)
  })

  const pairs = [...tokens.keys()]
    .filter((name) => /^--v-.*-ground$/.test(name))
    .map((name) => name.replace('-ground', ''))
  it('given every verdict, then it has its colours', () => {
    expect(pairs.map((name) => name.slice('--v-'.length)).sort()).toEqual([...verdicts].sort())
  })

  it.each(pairs)('%s: words on their ground reach 4.5', (name) => {
    expect(contrast(colourOf(`${name}-words`), colourOf(`${name}-ground`))).toBeGreaterThanOrEqual(4.5)
  })

  it.each([
    ['--ink', '--paper', 7],
    ['--ink-soft', '--paper', 4.5],
    ['--ink-soft', '--wash', 4.5],
    ['--link', '--paper', 4.5],
    ['--link', '--wash', 4.5],
    ['--link-visited', '--paper', 4.5],
    ['--blue', '--paper', 4.5],
    ['--orange', '--paper', 4.5],
    ['--grey', '--paper', 4.5],
    ['--ink', '--focus', 4.5],
    ['--brand', '--paper', 7],
    ['--brand-spark', '--brand', 3],
    ['--rule-strong', '--paper', 3],
  ] as const)('%s on %s reaches %s', (one, other, least) => {
    expect(contrast(colourOf(one), colourOf(other))).toBeGreaterThanOrEqual(least)
  })

  it('given the two ends of the scale seen without red or green cones, then blue and orange stay apart', () => {
    // Viénot, Brettel and Mollon 1999: what is left for a dichromat, in linear light.
    const seen = (hex: string, m: readonly (readonly [number, number, number])[]) => {
      const rgb = [1, 3, 5].map((at) => (Number.parseInt(hex.slice(at, at + 2), 16) / 255) ** 2.2)
      return m.map((row) => row.reduce((sum, weight, i) => sum + weight * (rgb[i] ?? 0), 0))
    }
    const protan = [
      [0.11238, 0.88762, 0],
      [0.11238, 0.88762, 0],
      [0.00401, -0.00401, 1],
    ] as const
    const deutan = [
      [0.29275, 0.70725, 0],
      [0.29275, 0.70725, 0],
      [-0.02234, 0.02234, 1],
    ] as const
    for (const matrix of [protan, deutan]) {
      const [blue, orange] = [seen(colourOf('--blue'), matrix), seen(colourOf('--orange'), matrix)]
      expect((blue[2] ?? 0) - (orange[2] ?? 0)).toBeGreaterThan(0.2)
    }
  })
})
