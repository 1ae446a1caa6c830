import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { directions, scales } from '../records/codes.ts'
import { asPrinted, oriented } from './scale.ts'

describe('a value as it is printed', () => {
  it('is turned to the judging scale and back again without a change', () => {
    const judged = scales.filter((scale) => scale !== 'other')
    const value = fc.double({ min: 0.001, max: 1000, noNaN: true })
    fc.assert(
      fc.property(value, fc.constantFrom(...judged), fc.constantFrom(...directions), (printed, scale, wanted) => {
        const back = asPrinted(oriented(printed, scale, wanted) ?? Number.NaN, scale, wanted)
        expect(Math.abs(back / printed - 1)).toBeLessThan(1e-12)
      }),
    )
  })

  it.each([
    [0, 'risk-difference', 'decrease', 0],
    [0, 'odds-ratio', 'increase', 1],
    [2, 'smd', 'decrease', -2],
  ] as const)('%d on %s, wanted to %s, is printed as %d', (value, scale, wanted, printed) => {
    expect(asPrinted(value, scale, wanted)).toBe(printed)
  })
})
