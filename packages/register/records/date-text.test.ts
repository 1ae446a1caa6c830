import { describe, expect, it } from 'vitest'
import { britishDates, type DateForm, type DateSign, dateIn, dateSignOf } from './date-text.ts'

const monthFirst: DateForm = { ...britishDates, order: 'month-first' }
const undecided: DateForm = { ...britishDates, order: 'undecided' }

describe('a date is read', () => {
  it.each<[cell: string, iso: string, form?: DateForm]>([
    ['2026-11-23', '2026-11-23'],
    ['2026', '2026'],
    ['3/1/2026', '2026-01-03'],
    ['3-1-2026', '2026-01-03'],
    ['3.1.2026', '2026-01-03'],
    ['3/1/2026', '2026-03-01', monthFirst],
    ['2026/11/23', '2026-11-23'],
    ['11/2026', '2026-11'],
    ['2026-11-23 00:00', '2026-11-23'],
    ['Apr 2014', '2014-04'],
    ['September-2014', '2014-09'],
    ['Sept. 2014', '2014-09'],
    ['1st April 2014', '2014-04-01'],
    ['01-Apr-2014', '2014-04-01'],
    ['43497', '2019-02-01', { ...britishDates, dayNumbers: true }],
    ['2010-11', '2010-11'],
    ['25/12/2020', '2020-12-25', undecided],
    ['05/05/2020', '2020-05-05', undecided],
  ])('%s: %s', (cell, iso, form = britishDates) => {
    expect(dateIn(cell, form)).toEqual({ iso })
  })
})

describe('a date is told, not read', () => {
  it.each<[cell: string, nearest: string | undefined, says: string | undefined, form?: DateForm]>([
    ['Apr-14', '2014-04', "'Apr-14' has a year of two figures"],
    ['1 April 98', '1998-04-01', "'1 April 98' has a year of two figures"],
    ['23/11/26', '2026-11-23', "'23/11/26' has a year of two figures"],
    ['01/05/2019 00:00', '2019-05-01', "'01/05/2019 00:00' has a time of day"],
    ['2019-05-01T00:00:00+00:00', '2019-05-01', "'2019-05-01T00:00:00+00:00' has a time of day"],
    ['43497', '2019-02-01', "43497 is a spreadsheet's day number: 1 February 2019"],
    ['02/13/2019', '2019-02-13', "'02/13/2019' is written month first"],
    ['13/02/2019', '2019-02-13', "'13/02/2019' is written day first", monthFirst],
    ['02/03/2019', undefined, "'02/03/2019' could be 2 March 2019 or 3 February 2019", undecided],
    [
      '2018/19',
      undefined,
      "'2018/19' reads as the financial year from April 2018 to March 2019; write the year or the month",
    ],
    [
      'FY 2018-2019',
      undefined,
      "'FY 2018-2019' reads as the financial year from April 2018 to March 2019; write the year or the month",
    ],
    [
      '2010-11',
      undefined,
      "'2010-11' could be November 2010 or the financial year from April 2010 to March 2011; write the month as 11/2010, or the year",
      { ...britishDates, yearMonths: 'undecided' },
    ],
    ['31/04/2026', undefined, undefined],
    ['2026 Q1', undefined, undefined],
    ['soon', undefined, undefined],
  ])('%s', (cell, nearest, says, form = britishDates) => {
    const told = dateIn(cell, form)
    expect(told.iso).toBeUndefined()
    expect(told).toEqual({ ...(nearest === undefined ? {} : { nearest }), ...(says === undefined ? {} : { says }) })
  })
})

describe('what a cell shows of its column', () => {
  it.each<[cell: string, sign: DateSign]>([
    ['13/02/2019', 'day-first'],
    ['02/13/2019', 'month-first'],
    ['02/03/2019', 'either-order'],
    ['05/05/2019', 'other'],
    ['2019-05-01', 'iso'],
    ['2019-05', 'iso'],
    ['2010-11', 'year-month-or-financial'],
    ['2018-19', 'financial-year'],
    ['2018/19', 'financial-year'],
    ['43497', 'day-number'],
    ['2019', 'other'],
    ['soon', 'other'],
  ])('%s: %s', (cell, sign) => {
    expect(dateSignOf(cell)).toBe(sign)
  })
})
