import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JsonValue } from './canonical-json.ts'
import { commitmentOf, saltBytes } from './commitment.ts'

const salt = new Uint8Array(saltBytes).fill(7)

describe('a commitment', () => {
  it('is SHA-256 over the salt and the canonical JSON of the value', () => {
    const bySecondRoad = createHash('sha256')
      .update(Buffer.concat([salt, Buffer.from('{"a":2,"b":1}')]))
      .digest('hex')
    expect(Buffer.from(commitmentOf(salt, { b: 1, a: 2 })).toString('hex')).toBe(bySecondRoad)
  })

  it('changes with the value, and with the salt', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.uint8Array({ minLength: saltBytes, maxLength: saltBytes }),
        (a, b, other) => {
          const hex = (by: Uint8Array, value: JsonValue) => Buffer.from(commitmentOf(by, { value })).toString('hex')
          expect(hex(salt, a) === hex(salt, b)).toBe(a === b)
          expect(hex(salt, a) === hex(other, a)).toBe(Buffer.from(salt).equals(other))
        },
      ),
    )
  })

  it.each([0, 31, 33])('refuses a salt of %i bytes', (length) => {
    expect(() => commitmentOf(new Uint8Array(length), null)).toThrow(RangeError)
  })
})
