import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day, partialDay } from '../../test/factories/histories.ts'
import {
  addDays,
  dayInLondon,
  daysBetween,
  firstDayOf,
  isPartialDate,
  isPlainDate,
  lastDayOf,
  plainDateOf,
  yearOf,
} from './plain-date.ts'

describe('dates that exist', () => {
  it.each(['2026-11-23', '2024-02-29', '2000-02-29', '1000-01-01', '9999-12-31'])('%s is a day', (text) => {
    expect(isPlainDate(text)).toBe(true)
    expect(isPartialDate(text)).toBe(true)
  })
  it.each(['2026', '2026-11', '1000', '9999-12'])('%s is a date, though no day', (text) => {
    expect(isPartialDate(text)).toBe(true)
    expect(isPlainDate(text)).toBe(false)
  })
  it.each([
    '2026-02-30',
    '2023-02-29',
    '1900-02-29',
    '2026-13',
    '2026-00',
    '2026-01-00',
    '2026-04-31',
    '0999',
    '999',
    '26-01-01',
    '2026-1-1',
    '2026-11-23 ',
    ' 2026',
    '2026-',
    '2026-11-',
    '20261123',
    '2026-11-23T00:00',
    '12026',
    '',
    '٢٠٢٦',
  ])("'%s' is no date", (text) => {
    expect(isPartialDate(text)).toBe(false)
    expect(isPlainDate(text)).toBe(false)
    expect(() => plainDateOf(text)).toThrow(RangeError)
  })
})

describe('counting days', () => {
  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
    ['9999-12-31', 1, '9999-12-31'],
    ['9999-12-01', 36_500, '9999-12-31'],
    ['1000-01-01', -1, '1000-01-01'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addDays(day(from), days)).toBe(to)
  })

  it('is the inverse of adding them', () => {
    fc.assert(
      fc.property(fc.integer({ min: -150_000, max: 150_000 }), fc.integer({ min: -150_000, max: 150_000 }), (a, b) => {
        const from = addDays(day('2000-01-01'), a)
        const to = addDays(from, b)
        expect(daysBetween(from, to)).toBe(b)
        expect(to > from).toBe(b > 0)
      }),
    )
  })
})

describe('the days that a date can mean', () => {
  it.each([
    ['2019', '2019-01-01', '2019-12-31'],
    ['2019-02', '2019-02-01', '2019-02-28'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2020-12', '2020-12-01', '2020-12-31'],
    ['2020-02-03', '2020-02-03', '2020-02-03'],
  ])('%s runs from %s to %s', (date, first, last) => {
    expect([firstDayOf(partialDay(date)), lastDayOf(partialDay(date))]).toEqual([first, last])
    expect(yearOf(partialDay(date))).toBe(Number(date.slice(0, 4)))
  })
})

describe('the day in London', () => {
  it.each([
    ['2026-01-31T23:59:59.999Z', '2026-01-31'],
    ['2026-02-01T00:00:00.000Z', '2026-02-01'],
    ['2026-06-30T22:59:59.999Z', '2026-06-30'],
    ['2026-06-30T23:00:00.000Z', '2026-07-01'],
    ['2026-03-29T00:59:59Z', '2026-03-29'],
    ['2026-10-24T23:30:00Z', '2026-10-25'],
    ['2026-10-25T23:30:00Z', '2026-10-25'],
    ['2025-12-31T23:30:00Z', '2025-12-31'],
  ])('at %s is %s', (instant, expected) => {
    expect(dayInLondon(instant)).toBe(expected)
    expect(dayInLondon(new Date(instant))).toBe(expected)
  })
})
