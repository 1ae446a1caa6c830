import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CsvRow, csvRows } from './csv-rows.ts'
import type { Separator } from './separator.ts'

async function* inPieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size)
}

async function read(text: string, separator: Separator = ',', size = 1_000_000): Promise<readonly CsvRow[]> {
  const rows: CsvRow[] = []
  for await (const batch of csvRows(inPieces(text, size), separator)) rows.push(...batch)
  return rows
}

const told = (rows: readonly CsvRow[]) => rows.map((row) => row.cells ?? row.fault)

describe('rows of delimited text', () => {
  const cases: readonly (readonly [string, string, readonly unknown[]])[] = [
    ['nothing', '', []],
    ['one line without an end', 'a,b', [['a', 'b']]],
    [
      'LF',
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'CRLF',
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'CR alone, as old Macs wrote',
      'a,b\rc,d\r',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['line ends mixed', 'a\r\nb\nc\rd', [['a'], ['b'], ['c'], ['d']]],
    ['blank lines count as rows', 'a\n\nb\n', [['a'], [''], ['b']]],
    ['empty cells', ',a,\n', [['', 'a', '']]],
    [
      'a quoted separator and line end',
      '"a,1","b\r\n2"\nc,d',
      [
        ['a,1', 'b\r\n2'],
        ['c', 'd'],
      ],
    ],
    ['doubled quotes', '"say ""no""",""\n', [['say "no"', '']]],
    ['a quote within an unquoted cell is text', '5" pipe,b\n', [['5" pipe', 'b']]],
    [
      'a quote that is never closed loses its own line alone',
      'a,b\n"c,d\ne,f\n',
      [['a', 'b'], 'quote-not-closed', ['e', 'f']],
    ],
    ['text after a closing quote', '"a"b,c\nd,e\n', ['text-after-quote', ['d', 'e']]],
    ['blanks after a closing quote', '"a" ,c\n', [['a', 'c']]],
  ]
  it.each(cases)('reads %s', async (_, text, rows) => {
    expect(told(await read(text))).toEqual(rows)
  })

  it('gives up a row that has no end, and goes on with the next', async () => {
    const long = 'x'.repeat(4_000_001)
    for (const size of [256 * 1024, 10_000_000]) {
      expect(told(await read(`a,b\nc,${long}\nd,e\n`, ',', size))).toEqual([['a', 'b'], 'row-without-end', ['d', 'e']])
      expect(told(await read(`a,b\n"c,${long}\nd,e\n`, ',', size))).toEqual([
        ['a', 'b'],
        'quote-not-closed',
        ['d', 'e'],
      ])
    }
  })

  it('reads the same whatever the size of the pieces', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\r', '\n', ';') })
    await fc.assert(
      fc.asyncProperty(cell, fc.integer({ min: 1, max: 7 }), async (text, size) => {
        expect(told(await read(text, ',', size))).toEqual(told(await read(text)))
      }),
      { numRuns: 500 },
    )
  })

  it('reads what csv-stringify writes, as csv-parse does', async () => {
    const cell = fc.string({
      unit: fc.oneof(
        fc.constantFrom('"', ',', ';', '\t', '\n', '\r\n', ' ', "'", '='),
        fc.string({ unit: 'grapheme', maxLength: 3 }),
      ),
    })
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom<Separator>(',', ';', '\t'), async (wanted, separator) => {
        // A cell may hold a bare CR, which csv-stringify does not quote of itself.
        const text = stringify(wanted, { delimiter: separator, quoted: true })
        const ours = told(await read(text, separator))
        expect(ours).toEqual(wanted)
        expect(ours).toEqual(parse(text, { delimiter: separator, relax_column_count: true }))
      }),
      { numRuns: 300 },
    )
  })
})
