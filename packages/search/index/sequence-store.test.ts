import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SequenceBuffer, SequenceStore } from './sequence-store.ts'

describe('SequenceStore', () => {
  it('gives back what was last written to each slot, whatever was removed between, and compacts on the way', () => {
    const sequence = fc.array(fc.nat({ max: 2 ** 31 - 1 }), { maxLength: 40 })
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat({ max: 5 }), sequence), { maxLength: 60 }), (writes) => {
        const store = new SequenceStore()
        const expected = new Map<number, number[]>()
        for (const [slot, values] of writes) {
          store.remove(slot)
          store.write(slot, Uint32Array.from(values))
          expected.set(slot, values)
        }
        for (const [slot, values] of expected) {
          const buffer = new SequenceBuffer()
          expect([...buffer.values.subarray(0, store.read(slot, buffer, 0))]).toEqual(values)
        }
      }),
      { seed: 10 },
    )
  })

  it('gives the room of removed sequences back', () => {
    const store = new SequenceStore()
    const long = new Uint32Array(300_000).fill(2 ** 20)
    const kept = new Uint32Array([7, 0, 9])
    store.write(0, kept)
    for (let round = 0; round < 60; round++) {
      store.remove(1)
      store.write(1, long)
    }
    const buffer = new SequenceBuffer()
    expect([...buffer.values.subarray(0, store.read(0, buffer, 0))]).toEqual([...kept])
    expect(store.bytes).toBeLessThan(20_000_000)
  })
})
