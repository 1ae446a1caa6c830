import { describe, expect, it } from 'vitest'
import { placeCoder } from './place-codes.ts'

const coded = placeCoder(
  [
    { code: 'E08000035', name: 'Leeds' },
    { code: 'E09000013', name: 'Hammersmith and Fulham' },
  ],
  new Map([
    ['Tri-Borough', { place: 'Tri-Borough', codes: 'E09000013;E09000020;E09000033', keep_words: 'no' }],
    ['England (4 sites)', { place: 'England (4 sites)', codes: 'E92000001', keep_words: 'yes' }],
  ]),
)

describe('place names to codes', () => {
  it.each([
    ['', [], []],
    ['Leeds', ['E08000035'], []],
    ['Hammersmith and Fulham; Tri-Borough', ['E09000013', 'E09000020', 'E09000033'], []],
    ['England (4 sites); Leeds', ['E92000001', 'E08000035'], ['England (4 sites)']],
  ])('reads %j', (names, codes, words) => {
    expect(coded(names)).toEqual({ codes, words })
  })

  it('refuses a name that nobody has coded', () => {
    expect(() => coded('Leeds; Atlantis')).toThrow(/no code for the place Atlantis/)
  })
})
