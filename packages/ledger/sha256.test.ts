import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sha256 } from './sha256.ts'

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

describe('SHA-256', () => {
  it.each([
    ['of nothing', [], 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['of one block', ['abc'], 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'of two blocks',
      ['abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq'],
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
    [
      'of a million letters',
      ['a'.repeat(1_000_000)],
      'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0',
    ],
  ])('%s is what FIPS 180-4 prints', (_, parts, expected) => {
    expect(hex(sha256(...parts))).toBe(expected)
  })

  it('of parts is that of the parts joined, as OpenSSL computes it', () => {
    const part = fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 200 }))
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const bySecondRoad = createHash('sha256')
        for (const one of parts) bySecondRoad.update(one)
        expect(hex(sha256(...parts))).toBe(bySecondRoad.digest('hex'))
      }),
    )
  })
})
