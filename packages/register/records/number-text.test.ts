import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  bothNumbersIn,
  britishNumbers,
  continentalNumbers,
  isKept,
  numberSignOf,
  plainNumberIn,
  ungroupedNumbers,
} from './number-text.ts'

describe('the number in a cell', () => {
  it.each<[cell: string, british: string | undefined, ungrouped: string | undefined, continental: string | undefined]>([
    ['12', '12', '12', '12'],
    ['-1.5', '-1.5', '-1.5', undefined],
    ['1,234', '1234', undefined, '1.234'],
    ['1,234,567.8', '1234567.8', undefined, undefined],
    ['1.234.567,8', undefined, undefined, '1234567.8'],
    ['250.000', '250.000', '250.000', '250000'],
    ['0,970', undefined, undefined, '0.970'],
    ['0.970', '0.970', '0.970', undefined],
    ['0 970', undefined, undefined, undefined],
    ['00,970', undefined, undefined, '00.970'],
    ['1,23', undefined, undefined, '1.23'],
    ['£1 234 567.89', '1234567.89', '1234567.89', undefined],
    ['\u22121\u00a0234,5', undefined, undefined, '-1234.5'],
    ['1e-4', '1e-4', '1e-4', '1e-4'],
    ['1,5e3', undefined, undefined, '1.5e3'],
    [',5', undefined, undefined, '.5'],
    ['1,,234', undefined, undefined, undefined],
    ['12,34,567', undefined, undefined, undefined],
    ['lots', undefined, undefined, undefined],
    ['0x1F', undefined, undefined, undefined],
    ['', undefined, undefined, undefined],
  ])('%j is %s as Britain writes, %s where no comma groups, %s on the continent', (cell, british, ungrouped, other) => {
    expect(plainNumberIn(cell, britishNumbers)).toBe(british)
    expect(plainNumberIn(cell, ungroupedNumbers)).toBe(ungrouped)
    expect(plainNumberIn(cell, continentalNumbers)).toBe(other)
  })

  it.each([
    ['12', '12', undefined],
    ['1.5', '1.5', undefined],
    ['1,234', undefined, ['1234', '1.234']],
    ['250.000', undefined, ['250.000', '250000']],
    ['0,97', undefined, undefined],
  ])('%j, where a file shows both signs, is %s; or it may be %s', (cell, plain, both) => {
    expect(plainNumberIn(cell, 'undecided')).toBe(plain)
    expect(bothNumbersIn(cell)).toEqual(both)
  })

  it.each([
    ['0,970', true, 'comma'],
    ['0.970', true, 'point'],
    ['1,234', true, 'open'],
    ['1,234', false, 'comma'],
    ['250.000', false, 'open'],
    ['1,234.5', true, 'point'],
    ['1,234.5', false, undefined],
    ['12', true, 'either'],
    ['n/a', true, undefined],
  ])('%j, where commas may group: %s, shows its column %s', (cell, commasGroup, sign) => {
    expect(numberSignOf(cell, commasGroup)).toBe(sign)
  })

  it('any number is read again from either way of writing it', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (value) => {
        const british = value.toLocaleString('en-GB', { maximumFractionDigits: 20 })
        const german = value.toLocaleString('de-DE', { maximumFractionDigits: 20 })
        expect(plainNumberIn(british, britishNumbers)).toBe(plainNumberIn(german, continentalNumbers))
        expect(Number(plainNumberIn(british, britishNumbers))).toBeCloseTo(value, 5)
      }),
    )
  })
})

describe('a number that can be kept', () => {
  it.each([
    ['0.97', true],
    ['0.30000000000000004', true],
    ['123456789012345', true],
    ['1.50e3', true],
    ['-0.000', true],
    ['1000000000000000000000', true],
    ['12345678901234567890', false],
    ['0.1234567890123456789', false],
    ['9007199254740993', false],
    ['1e-400', false],
    ['1e999', false],
  ])('%s: %s', (plain, kept) => {
    expect(isKept(plain, Number(plain))).toBe(kept)
  })

  it('is every number as it is printed', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(isKept(String(value), value)).toBe(true)
      }),
    )
  })
})
