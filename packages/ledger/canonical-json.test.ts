import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson, type JsonValue } from './canonical-json.ts'
import reference from './reference/jcs.json' with { type: 'json' }

describe('canonical JSON against the reference values of RFC 8785', () => {
  it.each(reference.numbers)('writes the double $ieee754 as $text', ({ ieee754, text }) => {
    expect(canonicalJson(Buffer.from(ieee754, 'hex').readDoubleBE(0))).toBe(text)
  })

  it.each(reference.values)('writes $input as $canonical', ({ input, canonical, sha256_hex }) => {
    const written = canonicalJson(JSON.parse(input))
    expect(written).toBe(canonical)
    expect(createHash('sha256').update(written, 'utf8').digest('hex')).toBe(sha256_hex)
  })
})

describe('what canonical JSON cannot say', () => {
  const cases: readonly (readonly [string, unknown])[] = [
    ['a lone surrogate', '\ud800'],
    ['a lone surrogate in a name', { '\udc00': 1 }],
    ['not a number', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['undefined within an object', { a: undefined }],
    ['undefined within a list', [undefined]],
    ['a function', () => 1],
    ['a big integer', 1n],
  ]
  it.each(cases)('refuses %s', (_, value) => {
    expect(() => canonicalJson(value as JsonValue)).toThrow(TypeError)
  })
})

describe('any JSON value', () => {
  it('comes back the same from its canonical text, whatever the order of its members', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const text = canonicalJson(value as JsonValue)
        expect(canonicalJson(JSON.parse(text))).toBe(text)
        expect(canonicalJson(reversed(value as JsonValue))).toBe(text)
      }),
    )
  })
})

/** The same value with the members of every object in the opposite order. */
function reversed(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(reversed)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  )
}
