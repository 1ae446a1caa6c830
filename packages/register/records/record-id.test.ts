import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allKinds, recordKinds } from './kinds.ts'
import { isRandomId, randomIdBytes, randomIdOf } from './record-id.ts'

const lettered = allKinds.filter(({ idLetter }) => idLetter !== undefined)
const bytes = fc.uint8Array({ minLength: randomIdBytes, maxLength: randomIdBytes })

describe('a random id', () => {
  it('is the letter of its kind and 80 bits in sixteen digits that cannot be mistaken for one another', () => {
    expect(randomIdOf('lesson', new Uint8Array(10))).toBe('l0000000000000000')
    expect(randomIdOf('lesson', new Uint8Array(10).fill(255))).toBe('lzzzzzzzzzzzzzzzz')
    expect(randomIdOf('finding', Uint8Array.from([0, 0, 0, 0, 0, 0, 0, 0, 0, 33]))).toBe('f0000000000000011')
  })

  it('is an id as its kind takes it, and known as random by its kind alone', () => {
    fc.assert(
      fc.property(fc.constantFrom(...lettered), bytes, ({ kind, fields }, random) => {
        const id = randomIdOf(kind, random)
        expect(fields.id?.type.check(id)).toBe(id)
        expect(lettered.filter((other) => isRandomId(other.kind, id)).map((other) => other.kind)).toEqual([kind])
      }),
    )
  })

  it('differs with every bit', () => {
    fc.assert(
      fc.property(bytes, fc.nat(79), (random, bit) => {
        const other = random.map((byte, i) => (i === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte))
        expect(randomIdOf('lesson', other)).not.toBe(randomIdOf('lesson', random))
      }),
    )
  })

  it.each(['hub-homes-leeds-l1', 'l123', 'l000000000000000i', 'L0000000000000000', 'f0000000000000000'])(
    '%s is none of a lesson',
    (id) => expect(isRandomId('lesson', id)).toBe(false),
  )

  it.each(['programme', 'model', 'project'] as const)('is not given to a %s, whose ids speak', (kind) => {
    expect(recordKinds[kind].idLetter).toBeUndefined()
    expect(() => randomIdOf(kind, new Uint8Array(10))).toThrow(RangeError)
    expect(isRandomId(kind, 'p0000000000000000')).toBe(false)
  })

  it('has a letter of its own for each kind', () => {
    expect(new Set(lettered.map(({ idLetter }) => idLetter)).size).toBe(lettered.length)
  })
})
