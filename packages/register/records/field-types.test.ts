import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryValueOf } from '../../../test/factories/arbitrary-records.ts'
import {
  boolean,
  codeOf,
  date,
  type FieldType,
  integer,
  listOf,
  number,
  oneOf,
  partialDate,
  place,
  slug,
  text,
  url,
} from './field-types.ts'
import { allKinds } from './kinds.ts'

const fruit = oneOf(['no-change', 'not-measured', 'better'])
const long = 'x'.repeat(20_000)

describe('what a cell is read as', () => {
  it.each<[what: string, type: FieldType<unknown>, cell: string, value: unknown]>([
    ['spaces around text', text, '  Two  words ', 'Two  words'],
    ['line ends', text, 'one\r\ntwo\rthree', 'one\ntwo\nthree'],
    ['an accent of two characters', text, 'e\u0301', '\u00e9'],
    ['the longest text', text, long, long],
    ['an id', slug, ' hub-homes-2 ', 'hub-homes-2'],
    ['pounds', number(), '£1,234', 1234],
    ['pounds and pence', number(), '£ 1,234,567.89', 1_234_567.89],
    ['a debt', number(), '-£20', -20],
    ['a true minus sign', number(), '\u22120.5', -0.5],
    ['thousands set apart by spaces', number(), '1\u00a0234 567', 1_234_567],
    ['an exponent', number(), '1e-4', 0.0001],
    ['no figure before the point', number(), '.5', 0.5],
    ['minus nought', number(), '-0', 0],
    ['a whole number as a spreadsheet prints it', integer(), '12.0', 12],
    ['a bound', number({ minimum: 0, maximum: 1 }), '1', 1],
    ['yes', boolean, 'Yes', true],
    ['TRUE', boolean, 'TRUE', true],
    ['1', boolean, '1', true],
    ['no', boolean, ' no ', false],
    ['0', boolean, '0', false],
    ['a day', date, '2026-11-23', '2026-11-23'],
    ['a British day', date, '3/1/2026', '2026-01-03'],
    ['a British day with points', date, '23.11.2026', '2026-11-23'],
    ['a day with a midnight', date, '2026-11-23T00:00:00.000Z', '2026-11-23'],
    ['a month', partialDate, '2026-11', '2026-11'],
    ['a British month', partialDate, '11/2026', '2026-11'],
    ['a year', partialDate, '2026', '2026'],
    ['a code', fruit, 'no-change', 'no-change'],
    ['a code in other letters', fruit, ' No change ', 'no-change'],
    ['a code with underscores', fruit, 'NOT_MEASURED', 'not-measured'],
    ['a place', place, ' E06000010 ', 'E06000010'],
    ['a former code of a place', place, 'E08000016', 'E08000038'],
    ['a web address', url, ' https://example.org/a?b=c#d ', 'https://example.org/a?b=c#d'],
    ['a list', listOf(fruit), 'better; no change;;better', ['better', 'no-change']],
  ])('%s', (_what, type, cell, value) => {
    expect(type.read(cell)).toEqual({ ok: true, value })
    expect(type.check(value)).toEqual(value)
  })
})

describe('what a cell is refused for', () => {
  it.each<[what: string, type: FieldType<unknown>, cell: string, code: string, nearest?: string]>([
    ['a NUL', text, 'a\u0000b', 'not-text'],
    ['half a character', text, '\ud83d', 'not-text'],
    ['text that is too long', text, `${long}x`, 'too-long'],
    ['an id with capitals', slug, 'Hub Homes', 'wrong-type', 'hub-homes'],
    ['an id of one letter', slug, 'a', 'wrong-type'],
    ['an id that begins with a hyphen', slug, '-ab', 'wrong-type', 'ab'],
    ['an id of 81 letters', slug, 'a'.repeat(81), 'wrong-type', 'a'.repeat(80)],
    ['a comma that does not group', number(), '1,23', 'wrong-type', '1.23'],
    ['a continental decimal', number(), '0,5', 'wrong-type', '0.5'],
    ['a percentage', number(), '13%', 'wrong-type'],
    ['words', number(), 'about 3', 'wrong-type'],
    ['a number too large to hold', number(), '1e999', 'wrong-type'],
    ['hexadecimal', number(), '0x1F', 'wrong-type'],
    ['no number', number(), 'NaN', 'wrong-type'],
    ['infinity', number(), 'Infinity', 'wrong-type'],
    ['half a person', integer(), '1.5', 'wrong-type'],
    ['a whole number beyond exactness', integer(), '9007199254740993', 'wrong-type', '9007199254740992'],
    ['below a bound', number({ minimum: 0 }), '-0.1', 'out-of-range'],
    ['above a bound', number({ minimum: 0, maximum: 1 }), '1.01', 'out-of-range'],
    ['maybe', boolean, 'maybe', 'wrong-type'],
    ['a day that does not exist', date, '2026-02-30', 'wrong-type'],
    ['a British day that does not exist', date, '31/04/2026', 'wrong-type'],
    ['an American day', date, '11/23/2026', 'wrong-type', '2026-11-23'],
    ['a year of two figures', date, '23/11/26', 'wrong-type', '2026-11-23'],
    ['a month where a day is needed', date, '2026-11', 'wrong-type'],
    ['a day at an hour', date, '2026-11-23T09:00:00Z', 'wrong-type', '2026-11-23'],
    ['a quarter', partialDate, '2026 Q1', 'wrong-type'],
    ['a slip in a code', fruit, 'beter', 'not-in-vocabulary', 'better'],
    ['a strange code', fruit, 'zebra', 'not-in-vocabulary'],
    ['a code of a vocabulary', codeOf(['care-entry'], 'outcomes'), 'care-entri', 'not-in-vocabulary', 'care-entry'],
    ['the name of a place', place, 'Hull', 'unknown-place', 'E06000010'],
    ['the whole name of a place', place, 'kingston upon hull', 'unknown-place', 'E06000010'],
    ['a slip in the name of a place', place, 'Darlingtn', 'unknown-place', 'E06000005'],
    ['a script for an address', url, 'javascript:alert(1)', 'wrong-type'],
    ['an address without a scheme', url, 'www.example.org', 'wrong-type'],
    [
      'two addresses in one',
      url,
      'https://example.org https://example.com',
      'wrong-type',
      'https://example.org; https://example.com',
    ],
    ['an empty list', listOf(fruit), ' ; ', 'wrong-type'],
    ['a list with one slip', listOf(fruit), 'better;wors', 'not-in-vocabulary'],
  ])('%s', (_what, type, cell, code, nearest) => {
    const reading = type.read(cell)
    expect(reading).toMatchObject({ ok: false, code })
    expect(reading.ok ? undefined : reading.nearest).toBe(nearest)
  })

  it.each<[what: string, type: FieldType<unknown>, value: unknown]>([
    ['a number for text', text, 3],
    ['empty text', text, ''],
    ['untrimmed text', text, ' a'],
    ['text for a number', number(), '3'],
    ['no number', number(), Number.NaN],
    ['infinity', number(), Number.POSITIVE_INFINITY],
    ['a fraction for a whole number', integer(), 0.5],
    ['a word for a boolean', boolean, 'yes'],
    ['a Date for a day', date, new Date('2026-01-01')],
    ['a British day', date, '23/11/2026'],
    ['a code in other letters', fruit, 'Better'],
    ['a key of every object', fruit, 'constructor'],
    ['a name for a place', place, 'Leeds'],
    ['an empty list', listOf(fruit), []],
    ['a list with a repeat', listOf(fruit), ['better', 'better']],
    ['a list in one text', listOf(fruit), 'better;worse'],
  ])('as JSON: %s', (_what, type, value) => {
    expect(type.check(value)).toBeUndefined()
  })

  it('a text of thousands of characters is answered at once', () => {
    const start = performance.now()
    for (const type of [slug, number(), date, url, place, fruit, listOf(url)]) {
      type.read(`https://${'a.'.repeat(9_000)};`)
      type.read(`${'1,'.repeat(9_000)}x`)
      type.read('9'.repeat(19_000))
    }
    expect(performance.now() - start).toBeLessThan(1_000)
  })
})

const fields = allKinds.flatMap((kind) =>
  Object.entries(kind.fields).map(([column, { type }]) => [`${kind.table}.${column}`, type] as const),
)

describe('any value of', () => {
  it.each(fields)('%s is printed as a cell that reads as the same value', (_name, type: FieldType<unknown>) => {
    fc.assert(
      fc.property(arbitraryValueOf(type), (given) => {
        const value = type.check(given)
        expect(type.read(type.print(value))).toEqual({ ok: true, value })
        expect(type.check(value)).toEqual(value)
      }),
      { numRuns: 60 },
    )
  })
})

describe('any cell', () => {
  it.each(fields)(
    'of %s that is read gives a value that is right, and reads again as itself',
    (_name, type: FieldType<unknown>) => {
      fc.assert(
        fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.double().map(String)), (cell) => {
          fc.pre(cell.trim() !== '')
          const reading = type.read(cell)
          if (!reading.ok) return
          expect(type.check(reading.value)).toEqual(reading.value)
          expect(type.read(type.print(reading.value))).toEqual(reading)
        }),
        { numRuns: 60 },
      )
    },
  )
})
