import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytesSource, type Source } from './source.ts'
import { hasLettersOfUtf8, strayTextOf } from './stray-bytes.ts'

/** Bytes that come in pieces of any size. */
function inPieces(bytes: Uint8Array, size: number): Source {
  return {
    ...bytesSource('t.csv', bytes),
    read: async function* () {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
    },
  }
}

async function textOf(bytes: Uint8Array, size = 1000): Promise<string> {
  let text = ''
  for await (const piece of strayTextOf(inPieces(bytes, size))) text += piece
  return text
}

describe('text with bytes that are no UTF-8', () => {
  it.each<[bytes: readonly number[], text: string]>([
    [[0x61, 0x92, 0x62], 'a\udc92b'],
    [[0xc3, 0xa9, 0xe9], 'é\udce9'],
    [[0xc3], '\udcc3'],
    [[0xe2, 0x80, 0x61], '\udce2\udc80a'],
    [[0xc0, 0xaf], '\udcc0\udcaf'],
    [[0xed, 0xa0, 0x80], '\udced\udca0\udc80'],
    [[0xf0, 0x9f, 0x91, 0xb6], '👶'],
    [[0xf4, 0x90, 0x80, 0x80], '\udcf4\udc90\udc80\udc80'],
  ])('%j', async (bytes, text) => {
    expect(await textOf(Uint8Array.from(bytes))).toBe(text)
  })

  it('reads valid UTF-8 as it is, and any bytes alike whatever the pieces', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 5 }), async (text, size) => {
        // A mark at the beginning is no text.
        expect(await textOf(new TextEncoder().encode(`x${text}`), size)).toBe(`x${text}`.toWellFormed())
      }),
    )
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 12 }), fc.integer({ min: 1, max: 5 }), async (bytes, size) => {
        expect(await textOf(bytes, size)).toBe(await textOf(bytes))
      }),
    )
  })
})

describe('a text is UTF-8 in part', () => {
  it.each<[what: string, bytes: readonly number[], isInPart: boolean]>([
    ['letters of both', [0xc3, 0xa9, 0x92], true],
    ['none of UTF-8', [0x61, 0xe9, 0x62, 0x92], false],
    ['all of it', [0xc3, 0xa9], false],
    ['broken off within its last letter', [0x61, 0xe2, 0x80], true],
    ['ending in a letter of another encoding', [0x61, 0x92], false],
  ])('%s', async (_, bytes, isInPart) => {
    expect(await hasLettersOfUtf8(inPieces(Uint8Array.from(bytes), 2))).toBe(isInPart)
  })
})
