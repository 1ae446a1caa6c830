import { recordKinds, sentenceOf } from '@candour/register'
import { describe, expect, it } from 'vitest'
import { readData } from './data-file.ts'
import { isAnyColumn } from './header.ts'
import { openSheet } from './sheet.ts'
import { bytesSource } from './source.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string) => new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')])
const windows = (text: string) => Uint8Array.from(text, (letter) => letter.codePointAt(0) ?? 0)
const given = (bytes: Uint8Array) => bytesSource('t.csv', bytes)

async function opened(bytes: Uint8Array) {
  const sheet = await openSheet(given(bytes), { isColumn: isAnyColumn })
  if (!sheet.ok) return sheet.refusals.map(sentenceOf)
  const rows = []
  for await (const batch of sheet.value.rows()) rows.push(...batch)
  return {
    header: sheet.value.header,
    rows: rows.map(({ row, cells, refusal }) => [row, ...(cells ?? []), ...(refusal ? [sentenceOf(refusal)] : [])]),
  }
}

describe('a sheet as spreadsheets write it', () => {
  it.each([
    ['commas', utf8('id,name\na,Hub homes\n'), [[2, 'a', 'Hub homes']]],
    ['semicolons, where a comma is in a cell', utf8('id;name\na;Leeds, York\n'), [[2, 'a', 'Leeds, York']]],
    ['tabs', utf8('id\tname\na\tHub homes\n'), [[2, 'a', 'Hub homes']]],
    ['a line that declares the separator', utf8('sep=;\nid;name\na;Hub homes\n'), [[3, 'a', 'Hub homes']]],
    ['blank rows above, between and below', utf8('\n\nid,name\n,\na,Hub homes\n,\n'), [[5, 'a', 'Hub homes']]],
    ['blank cells beyond the last column', utf8('id,name\na,Hub homes,,\n'), [[2, 'a', 'Hub homes']]],
    ['a byte order mark', utf8('\uFEFFid,name\na,Hub homes\n'), [[2, 'a', 'Hub homes']]],
    ['UTF-16', utf16('id,name\na,Môn\n'), [[2, 'a', 'Môn']]],
    ['upright strokes', utf8('id|name\na|Hub homes\n'), [[2, 'a', 'Hub homes']]],
    ['a line that declares strokes', utf8('sep=|\nid|name\na|Hub homes\n'), [[3, 'a', 'Hub homes']]],
    [
      'text with line breaks, which are no rows',
      utf8('id,name\na,"One,\ntwo, three"\n'),
      [[2, 'a', 'One,\ntwo, three']],
    ],
    ['Windows-1252', windows('id,name\na,M\u00f4n\n'), [[2, 'a', 'Môn']]],
  ])('%s', async (_, bytes, rows) => {
    expect(await opened(bytes)).toEqual({ header: ['id', 'name'], rows })
  })

  it.each([
    ['nothing', utf8(''), "found 'nothing'; expected a header row with the names of the columns, and rows below it."],
    [
      'blank lines alone',
      utf8('\n,\n'),
      "found 'nothing'; expected a header row with the names of the columns, and rows below it.",
    ],
    [
      'a workbook',
      new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0]),
      "found 'a workbook or a zip archive'; expected comma-separated text (in a spreadsheet: Save as, CSV UTF-8).",
    ],
    [
      'a header whose quotation mark is never closed',
      utf8('"id,name\na,b\n'),
      "found 'a quotation mark that is never closed'; expected a quotation mark at the end of each cell that begins with one, and doubled within it.",
    ],
    [
      'UTF-16 that its mark does not tell',
      utf16('id,name\na,b\n').subarray(2),
      "found 'what looks like UTF-16 without its mark'; expected comma-separated text (in a spreadsheet: Save as, CSV UTF-8).",
    ],
    [
      'UTF-16 that breaks off within a letter',
      utf16('id,name\na,b').subarray(0, -1),
      "found 'bytes that are not UTF-16LE, though the file is marked so'; expected comma-separated text (in a spreadsheet: Save as, CSV UTF-8).",
    ],
    [
      'a heading that swallowed rows',
      utf8('id,"name\na,b\nc,d"\n'),
      "found 'a quoted cell that holds what look like 2 rows'; expected a quotation mark that closes in its own line; where the lines are text, put a space after a comma.",
    ],
  ])('refuses %s', async (_, bytes, sentence) => {
    expect(await opened(bytes)).toEqual([sentence])
  })

  it('shows bytes that are not UTF-8 as half characters in their place, where other letters are', async () => {
    const mixed = new Uint8Array([...utf8('id,name\na,Caf\u00e9\nb,s'), 0x92, ...utf8('s\n')])
    expect(await opened(mixed)).toEqual({
      header: ['id', 'name'],
      rows: [
        [2, 'a', 'Café'],
        [3, 'b', 's\udc92s'],
      ],
    })
  })

  it('shows where a text breaks off within its last letter', async () => {
    expect(await opened(utf8('id,name\na,Caf\u00e9').subarray(0, -1))).toMatchObject({ rows: [[2, 'a', 'Caf\udcc3']] })
  })

  it('takes rows without the cells that no heading stands over, and refuses rows within a cell', async () => {
    expect(await opened(utf8('id,name,\na,b\nc,d,\ne,"f\ng,h\ni,j"\nk,l\n'))).toMatchObject({
      rows: [
        [2, 'a', 'b'],
        [3, 'c', 'd', ''],
        [
          4,
          "found 'a quoted cell that holds what look like 2 rows'; expected a quotation mark that closes in its own line; where the lines are text, put a space after a comma.",
        ],
        [5, 'k', 'l'],
      ],
    })
  })

  it('refuses a heading that swallowed one row', async () => {
    expect(await opened(utf8('id,"name\na,b"\n'))).toEqual([
      "found 'a quoted cell that holds what looks like a row'; expected a quotation mark that closes in its own line; where the lines are text, put a space after a comma.",
    ])
  })

  it('takes a title of several lines in the first cell: the rest of its row is no row of its own', async () => {
    expect(
      await opened(utf8('title,place,sum\n"Hub homes\nfor Leeds",Leeds,5\n"One\ntwo\nthree",York,6\n')),
    ).toMatchObject({
      rows: [
        [2, 'Hub homes\nfor Leeds', 'Leeds', '5'],
        [3, 'One\ntwo\nthree', 'York', '6'],
      ],
    })
  })

  it('says what a word of Windows-1252 was read as', async () => {
    const sheet = await openSheet(given(new Uint8Array([...utf8('id,name\na,b'), 0x92, ...utf8('s hub\n')])))
    expect(sheet.ok ? sheet.value.notes : []).toEqual([
      "t.csv: read as Windows-1252 text, since it is not UTF-8: look whether 'b’s' is right.",
    ])
  })

  it('keeps the cells of a row that has slipped, beside the refusal; a row with a wrong quotation mark has the refusal alone', async () => {
    expect(await opened(utf8('id,name\na\nb,"x"y\nc,d\n'))).toEqual({
      header: ['id', 'name'],
      rows: [
        [2, 'a', "found '1 cells'; expected 2 cells, as the header has."],
        [
          3,
          "found 'text after a closing quotation mark'; expected a cell that ends with its closing quotation mark; a quotation mark within it is doubled.",
        ],
        [4, 'c', 'd'],
      ],
    })
  })

  it('given more rows than a batch, when read twice, then every row comes once each time', async () => {
    const text = `id,name\n${Array.from({ length: 2500 }, (_, i) => `a${i},b`).join('\n')}`
    const sheet = await openSheet(given(utf8(text)))
    if (!sheet.ok) throw new Error('refused')
    for (const _ of [1, 2]) {
      const read: string[] = []
      let bytes = 0
      for await (const batch of sheet.value.rows((count) => {
        bytes += count
      }))
        for (const { cells = [] } of batch) read.push(cells[0] ?? '')
      expect(read).toHaveLength(2500)
      expect(new Set(read).size).toBe(2500)
      expect(bytes).toBe(utf8(text).length)
    }
  })
})

describe('a sheet of figures, read whole', () => {
  it('given semicolons, then a comma in a number is its decimal point', async () => {
    expect(await readData(given(utf8('yi;vi\n0,5;0,1\n')))).toMatchObject({
      ok: true,
      value: {
        numberForms: [
          { decimal: ',', group: '.' },
          { decimal: ',', group: '.' },
        ],
        notes: [
          "t.csv: yi is read with a decimal comma: '0,5' in row 2 is 0.5.",
          "t.csv: vi is read with a decimal comma: '0,1' in row 2 is 0.1.",
        ],
      },
    })
  })

  it('refuses every wrong row at once, and a column that stands twice', async () => {
    const read = await readData(given(utf8('yi,Yi\n1\n"2\n')))
    expect(read.ok ? [] : read.refusals.map(({ where }) => where.row)).toEqual([1, 2, 3])
  })
})

it('the columns of every kind are known to the reader', () => {
  for (const kind of Object.values(recordKinds))
    expect(Object.keys(kind.fields).filter((field) => !isAnyColumn(field))).toEqual([])
})
