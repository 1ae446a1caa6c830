import { fieldTypes, recordKinds } from '@candour/register'
import { describe, expect, it } from 'vitest'
import { declaredBy } from './declared.ts'

const field = (of: object) => ({ schema: { fields: [{ name: 'Funding GBP', ...of }] } })
const date = (of: object) => ({ schema: { fields: [{ name: 'started', ...of }] } })
const yesNo = (of: object) => ({ schema: { fields: [{ name: 'stopped_early', ...of }] } })

function declared(resource: Readonly<Record<string, unknown>>, isOurs = false) {
  const refused: string[] = []
  const told = declaredBy(recordKinds.project, resource, isOurs, (found, accepts) =>
    refused.push(`${found}: ${accepts}`),
  )
  return { ...told, refused }
}

describe("a descriptor's word is obeyed", () => {
  it.each([
    ['utf8', 'utf-8'],
    ['UTF-8', 'utf-8'],
    ['cp1252', 'windows-1252'],
    ['ISO-8859-1', 'windows-1252'],
    ['utf-16', undefined],
    [undefined, undefined],
  ])('encoding %s', (encoding, is) => {
    const told = declared({ encoding })
    expect(told.encoding).toBe(is)
    expect(told.refused).toEqual([])
  })

  it('of what parts the cells', () => {
    expect(declared({ dialect: { delimiter: ';', header: true, quoteChar: '"', skipInitialSpace: true } })).toEqual({
      separator: ';',
      refused: [],
    })
  })

  it('of the signs of numbers', () => {
    const { forms } = declared(field({ type: 'number', decimalChar: ',', groupChar: '.' }))
    expect(fieldTypes.number().read('250.000,5', forms?.get('funding_gbp'))).toEqual({ ok: true, value: 250000.5 })
    expect(fieldTypes.number().read('1,234.5', forms?.get('funding_gbp')).ok).toBe(false)
  })

  it.each([
    ['%m/%d/%Y', '02/03/2019', '2019-02-03'],
    ['default', '2019-02-03', '2019-02-03'],
    ['default', '02/03/2019', undefined],
  ])('of dates in %s', (format, cell, iso) => {
    const form = declared(date({ type: 'date', format })).forms?.get('started')
    const reading = fieldTypes.partialDate.read(cell, form)
    expect(reading.ok ? reading.value : undefined).toBe(iso)
  })

  it('of yes and no', () => {
    const form = declared(yesNo({ trueValues: ['ja'], falseValues: ['nein'] })).forms?.get('stopped_early')
    expect(fieldTypes.boolean.read('ja', form)).toEqual({ ok: true, value: true })
    expect(fieldTypes.boolean.read('yes', form)).toMatchObject({
      ok: false,
      accepts: 'as the descriptor says, one of: ja, nein',
    })
  })

  it('of what means that nothing is known, of all columns and of one', () => {
    const { forms } = declared({
      schema: { missingValues: ['', '-99', { value: 'NA' }], fields: [{ name: 'round', missingValues: ['x'] }] },
    })
    expect(forms?.get('name')?.missing).toEqual(['-99', 'NA'])
    expect(forms?.get('round')?.missing).toEqual(['x'])
  })

  it('of months, where a register wrote it', () => {
    expect(declared(date({ type: 'any' }), true).forms?.get('started')).toEqual({ yearMonths: 'month' })
    expect(declared(date({ type: 'any' })).forms?.get('started')).toEqual({})
  })
})

describe("a descriptor's word that cannot be obeyed is refused", () => {
  it.each<[what: string, resource: Readonly<Record<string, unknown>>, refused: string]>([
    ['an encoding', { encoding: 'shift-jis' }, 'encoding "shift-jis": utf-8, utf-16 or windows-1252'],
    ['a separator', { dialect: { delimiter: '::' } }, 'delimiter "::": a comma, a semicolon, a tab or |'],
    [
      'a table without a heading',
      { dialect: { header: false } },
      'header false in the dialect: a table with one heading row, quoted by " and without comments',
    ],
    [
      'other quotation marks',
      { dialect: { quoteChar: "'" } },
      'quoteChar "\'" in the dialect: a table with one heading row, quoted by " and without comments',
    ],
    ['a dialect elsewhere', { dialect: 'dialect.json' }, 'dialect "dialect.json": a dialect written in the descriptor'],
    ['a schema elsewhere', { schema: 'schema.json' }, 'schema "schema.json": a schema written in the descriptor'],
    ['a compressed file', { compression: 'gz' }, 'compression "gz": a file that is not compressed'],
    [
      'a pattern of dates',
      date({ format: '%c' }),
      'format "%c" of started: default, any, or a pattern of %d, %m, %b, %B, %Y and %y',
    ],
    [
      'one sign for two things',
      field({ decimalChar: ',', groupChar: ',' }),
      'decimalChar "," and groupChar "," of funding_gbp: two different signs',
    ],
    [
      'signs round numbers',
      field({ bareNumber: false }),
      'bareNumber false of funding_gbp: numbers without other signs',
    ],
    [
      'a word for yes and no',
      yesNo({ trueValues: ['x'], falseValues: ['x'] }),
      'trueValues ["x"] and falseValues ["x"] of stopped_early: two lists of words without one in common',
    ],
    ['missing values', { schema: { missingValues: 'NA' } }, 'missingValues "NA": a list of texts'],
    [
      'lists with other separators',
      { schema: { fields: [{ name: 'places', type: 'list' }] } },
      'type list of places: a list whose delimiter is ;',
    ],
  ])('%s', (_, resource, refused) => {
    expect(declared(resource).refused).toEqual([refused])
  })
})
