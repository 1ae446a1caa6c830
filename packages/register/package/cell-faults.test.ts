import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { saysNothingKnown, spoiltCell } from './cell-faults.ts'
import { asWindows1252, isFromMac, onceEncoded } from './twice-encoded.ts'

/** As a spreadsheet reads UTF-8 that bears no mark. */
const misread = (text: string) => asWindows1252(String.fromCharCode(...new TextEncoder().encode(text)))

describe('text that was encoded twice', () => {
  it.each([
    'Café',
    '£18.20',
    '“Hub” saved £18.20',
    'Ó Briain’s',
    'naïve – and …',
    'Ŵyr ŷ',
    'Wałęsa',
    'costs 5 €',
    'Hub™',
    '👶 fed',
    'à la carte',
  ])('%s', (text) => {
    expect(onceEncoded(misread(text))).toBe(text)
    expect(onceEncoded(misread(misread(text)))).toBe(text)
    expect(onceEncoded(text)).toBeUndefined()
  })

  it.each(['ï»¿id', 'Broï¿½ken'])('%s, which once was a mark', (text) => {
    expect(onceEncoded(text)).toBeDefined()
  })

  it.each(['CAFÉ’S', '“JÄ”', 'ÅÄÖ', 'São Paulo', 'à…', '§ 17 – £5 ½', 'Zoë’s “naïve” plan', 'Groß“'])(
    '%s is as it was',
    (text) => {
      expect(onceEncoded(text)).toBeUndefined()
    },
  )

  it('any text of Latin letters is found out, and reads as before', () => {
    const letter = fc.integer({ min: 0xc0, max: 0xff }).map((code) => String.fromCodePoint(code))
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ]{0,8}$/), letter, fc.stringMatching(/^[a-z ]{0,8}$/), (a, accented, b) => {
        expect(onceEncoded(misread(a + accented + b))).toBe(a + accented + b)
        expect(onceEncoded(a + accented + b)).toBeUndefined()
      }),
    )
  })

  it('as a Mac does it', () => {
    expect(['Caf√©', '¬£18', '‚Äúno‚Äù'].map(isFromMac)).toEqual([true, true, true])
    expect(['√2', '¬p', 'Ä'].map(isFromMac)).toEqual([false, false, false])
  })
})

describe('a cell that was spoilt before it came', () => {
  it.each([
    '#REF!',
    '#N/A',
    ' #VALUE! ',
    '#NAME?',
    '#DIV/0!',
    '#NUM!',
    '#NULL!',
    '#SPILL!',
    'Err:502',
    '#ERROR!',
    '#####',
  ])('%s is an error, not a value', (cell) => {
    expect(spoiltCell(cell)).toMatchObject({
      code: 'wrong-type',
      accepts: expect.stringContaining("is a spreadsheet's error, not a value"),
    })
  })

  it.each(['Bro\ufffdken', 'A\u0000B', 'A\uffffB', 'CafÃ©', '\u200b'])('%j is not text', (cell) => {
    expect(spoiltCell(cell)).toMatchObject({ code: 'not-text' })
  })

  it.each(['#1 priority', 'see #REF! above', 'Café', '-', '', '£18.20'])('%s is as it was written', (cell) => {
    expect(spoiltCell(cell)).toBeUndefined()
  })
})

it.each([
  ['n/a', true],
  ['N.A.', true],
  ['TBC', true],
  ['tba', true],
  ['Not known', true],
  ['-', true],
  ['—', true],
  ['???', true],
  ['unknown', true],
  ['none', false],
  ['0', false],
  ['Natalie', false],
  ['', false],
])('%j says that nothing is known: %s', (cell, says) => {
  expect(saysNothingKnown(cell)).toBe(says)
})
