import { describe, expect, it } from 'vitest'
import { printedDates, printedNumbers, prints } from './quoted-numbers.ts'

describe('the numbers that a text prints', () => {
  it.each([
    ['31.8% and 19.5%', [31.8, 19.5]],
    ['7,584 families', [7584]],
    ['awarded £2.97m, then £781k', [2_970_000, 781_000]],
    ['odds ratio 1·13, 0·82, 1·56', [1.13, 0.82, 1.56]],
    ['d =.14 [−.12,.52]', [0.14, -0.12, 0.52]],
    ['95% CI 0.34–0.93', [95, 0.34, 0.93]],
    ['-3.80, -7.56 to -0.06', [-3.8, -7.56, -0.06]],
    ['five out of six; Eighty-six', [5, 6, 86]],
    ['only one in four lasted', [1, 4, 0.25, 25]],
    ['nothing', []],
  ])('of "%s" are %j', (text, numbers) => {
    expect(printedNumbers(text).map(({ value }) => value)).toEqual(numbers)
  })

  it.each([
    ['Project start date: December 2014', ['2014-12', '2014']],
    ['Published 20 March 2017', ['2017-03', '2017-03-20', '2017']],
    ['Since 2016', ['2016']],
  ])('dates of "%s" are %j', (text, dates) => {
    expect(printedDates(text)).toEqual(dates)
  })
})

describe('a text prints a number', () => {
  it.each([
    ['as it is', 'a group difference of 2.03', 2.03, true],
    ['as per cent where it is a proportion', 'was 10.8%', 0.108, true],
    ['as a proportion where it is per cent', 'a share of 0.56', 56, true],
    ['in words', 'Eighty-six families', 86, true],
    ['without the sign that words may carry', '44% fewer', -44, true],
    ['not with another sign', 'a difference of -3.34', 3.34, false],
    ['not when it prints others', '31.8% and 19.5%', 12.3, false],
    ['not a part of another number', '7,584 families', 584, false],
  ])('%s', (_, text, number, isThere) => {
    expect(prints(text, number)).toBe(isThere)
  })
})
