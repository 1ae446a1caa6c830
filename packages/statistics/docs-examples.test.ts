import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import * as statistics from './index.ts'

/**
 * Runs the examples of the reference pages. In a ```ts block, a line `expression // → value` is a claim: the expression is
 * evaluated with the package's exports in scope and must print as the value does, numbers to the digits shown.
 */
const folder = fileURLToPath(new URL('../../docs/reference/statistics', import.meta.url))
const arrow = ' // → '

type Claim = { readonly expression: string; readonly value: string }

for (const page of readdirSync(folder).filter((name) => name.endsWith('.md'))) {
  const blocks = examplesIn(readFileSync(`${folder}/${page}`, 'utf8'))
  describe(`docs/reference/statistics/${page}`, () => {
    it.each(blocks.map((block, i) => [i + 1, block] as const))('shows what example %i really gives', (_, block) => {
      const { code, claims } = readBlock(block)
      const found = evaluate(code, claims.length)
      for (const [i, { expression, value }] of claims.entries()) {
        const expected = evaluate(`$claim(0, (${value}))`, 1)[0]
        expect(rounded(found[i], value), `${expression} in ${page}`).toEqual(expected)
      }
    })
  })
}

describe('the examples of the reference pages', () => {
  it('are there, and claim something', () => {
    const pages = readdirSync(folder).filter((name) => name.endsWith('.md'))
    const claims = pages.flatMap((page) =>
      examplesIn(readFileSync(`${folder}/${page}`, 'utf8')).flatMap((block) => readBlock(block).claims),
    )
    expect(claims.length).toBeGreaterThan(pages.length)
  })
})

function examplesIn(markdown: string): string[] {
  return Array.from(markdown.matchAll(/```ts\n([\s\S]*?)```/g), (match) => match[1] ?? '')
}

/** The block as statements in which each claimed expression reports itself; imports and types of constants are dropped. */
function readBlock(block: string): { code: string; claims: Claim[] } {
  const claims: Claim[] = []
  const lines = block.split('\n').flatMap((line) => {
    if (/^import .* from '@candour\/statistics'$/.test(line.trim())) return []
    const at = line.indexOf(arrow)
    if (at === -1) return [line]
    const expression = line.slice(0, at).trim()
    const value = line.slice(at + arrow.length).trim()
    const declared = /^const (\w+) = /.exec(expression)?.[1]
    claims.push({ expression, value })
    const index = claims.length - 1
    return declared ? [expression, `$claim(${index}, ${declared})`] : [`$claim(${index}, (${expression}))`]
  })
  return { code: lines.join('\n'), claims }
}

function evaluate(code: string, claims: number): unknown[] {
  const found: unknown[] = new Array(claims).fill(undefined)
  const names = Object.keys(statistics)
  const values = Object.values(statistics)
  new Function(...names, '$claim', `'use strict'\n${code}`)(...values, (i: number, value: unknown) => {
    found[i] = value
  })
  return found
}

/** The found value with every number rounded to as many decimals, or significant digits, as the page shows. */
function rounded(found: unknown, shown: string): unknown {
  const numbers = Array.from(shown.matchAll(/(?<!\w)-?\d+(?:\.\d+)?(?:e[-+]?\d+)?/g), (match) => match[0])
  let next = 0
  const visit = (value: unknown): unknown => {
    if (typeof value === 'number') {
      const text = numbers[next++]
      return text === undefined ? value : asShown(value, text)
    }
    if (Array.isArray(value)) return value.map(visit)
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, visit(inner)]))
    }
    return value
  }
  return visit(found)
}

function asShown(value: number, text: string): number {
  if (text.includes('e')) {
    const mantissa = text.slice(0, text.indexOf('e'))
    return Number(value.toExponential(mantissa.split('.')[1]?.length ?? 0))
  }
  return Number(value.toFixed(text.split('.')[1]?.length ?? 0)) + 0
}
