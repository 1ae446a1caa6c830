import { describe, expect, it } from 'vitest'
import { partialDay } from '../../../test/factories/histories.ts'
import { verdicts } from './verdict-codes.ts'
import { counted, dateInWords, numberInWords, verdictWords } from './words.ts'

describe('numbers as people write them', () => {
  it.each([
    [0, '0'],
    [-0.254, '−0.254'],
    [0.97, '0.97'],
    [12.3456, '12.3'],
    [999.7, '1,000'],
    [-1234.5, '−1,235'],
    [2_100_000, '2,100,000'],
    [0.0000004, '0.0000004'],
    [-0.00000012345, '−0.000000123'],
  ])('%d is %s', (value, words) => {
    expect(numberInWords(value)).toBe(words)
  })
})

describe('dates as precise as they are known', () => {
  it.each([
    ['2019-05-01', '1 May 2019'],
    ['2019-12', 'December 2019'],
    ['2019', '2019'],
  ])('%s is %s', (date, words) => {
    expect(dateInWords(partialDay(date))).toBe(words)
  })
})

describe('counts', () => {
  it.each([
    [0, '0 findings'],
    [1, '1 finding'],
    [1234, '1,234 findings'],
  ])('%d', (n, words) => {
    expect(counted(n, 'finding')).toBe(words)
  })
})

it('every verdict has words of its own', () => {
  expect(new Set(verdicts.map((verdict) => verdictWords[verdict])).size).toBe(verdicts.length)
})
