import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearestOf } from './nearest.ts'

describe('the valid value nearest to what was typed', () => {
  const valid = ['worse', 'better', 'no-change', 'mixed']
  it.each([
    ['beter', 'better'],
    ['Better!', 'better'],
    ['bettre', 'better'],
    ['no change', 'no-change'],
    ['nochnage', 'no-change'],
    ['zebra', undefined],
    ['', undefined],
    ['---', undefined],
    ['x'.repeat(81), undefined],
  ])('%j: %s', (typed, nearest) => {
    expect(nearestOf(typed, valid)).toBe(nearest)
  })

  it('is always one of the valid ones, and a valid one is nearest to itself', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), (typed) => {
        expect([...valid, undefined]).toContain(nearestOf(typed, valid))
      }),
    )
    for (const value of valid) expect(nearestOf(value, valid)).toBe(value)
  })
})
