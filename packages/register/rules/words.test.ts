import { describe, expect, it } from 'vitest'
import { partialDay } from '../../../test/factories/histories.ts'
import { type FindingVerdict, marks, type Verdict, verdicts } from './verdict-codes.ts'
import {
  counted,
  dateInWords,
  findingVerdictWords,
  markWords,
  numberInWords,
  undatedUnread,
  verdictWords,
} from './words.ts'

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

const verdictTable: readonly (readonly [Verdict, string])[] = [
  ['improved', 'Improved'],
  ['improved-less-than-promised', 'Improved, less than promised'],
  ['kept', 'As good as promised'],
  ['improved-in-part', 'Improved in part'],
  ['mixed', 'Went both ways'],
  ['no-difference', 'No worthwhile difference'],
  ['not-shown', 'No difference shown'],
  ['worse-in-part', 'Worse in part'],
  ['worse', 'Worse'],
  ['not-measured', 'Not measured'],
  ['not-entered', 'Report published, not entered yet'],
  ['silent', 'Silent'],
  ['due', 'Answer due'],
  ['not-yet-due', 'Not due yet'],
  ['undated', 'No date promised'],
]

describe('the words of verdicts', () => {
  it.each(verdictTable)('%s is “%s”', (verdict, words) => {
    expect(verdictWords[verdict]).toBe(words)
    expect(verdict in findingVerdictWords ? findingVerdictWords[verdict as FindingVerdict] : words).toBe(words)
  })

  it('are there for every verdict, each its own; of one finding it may also be too early to say', () => {
    expect(verdictTable.map(([verdict]) => verdict)).toEqual(verdicts)
    expect(new Set(verdicts.map((verdict) => verdictWords[verdict])).size).toBe(verdicts.length)
    expect(findingVerdictWords['too-early']).toBe('Too early to say')
    expect(undatedUnread).toBe('No date promised, and no report read here')
  })

  it('are there for every mark', () => {
    expect(Object.keys(markWords)).toEqual(marks)
    expect(new Set(Object.values(markWords)).size).toBe(marks.length)
  })
})
