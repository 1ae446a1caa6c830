import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bareWorkbook, type Sheets, workbook, zipOf } from '../../../test/workbooks.ts'
import { bytesSource } from '../source.ts'
import { dateFormOf, dateOfSerial } from './cell-dates.ts'
import { openWorkbook } from './open-workbook.ts'

const opened = (bytes: Uint8Array) => openWorkbook(bytesSource('book.xlsx', bytes))

/** The heading and rows of the first sheet; fails where it is refused. */
async function tableIn(bytes: Uint8Array) {
  const book = await opened(bytes)
  if (!book.ok) throw new Error(JSON.stringify(book.refusals))
  const sheet = book.value.sheets[0]?.open()
  if (!sheet?.ok || sheet.value === undefined) throw new Error(JSON.stringify(sheet))
  const rows = []
  for await (const batch of sheet.value.rows()) rows.push(...batch)
  return { header: sheet.value.header, rows, notes: sheet.value.notes, headerRow: sheet.value.headerRow }
}

/** What is found where the workbook, or its first sheet, is refused. */
async function refusedAs(bytes: Uint8Array): Promise<string | undefined> {
  const book = await opened(bytes)
  if (!book.ok) return book.refusals[0]?.found
  const sheet = book.value.sheets[0]?.open()
  if (sheet === undefined || !sheet.ok) return sheet?.refusals[0]?.found
  for await (const batch of sheet.value?.rows() ?? [])
    for (const { refusal } of batch) if (refusal) return refusal.found
  return undefined
}

const cell = (inside: string, attributes = '') =>
  bareWorkbook(
    `<row r="1"><c r="A1" t="inlineStr"><is><t>h</t></is></c></row><row r="2"><c r="A2" ${attributes}>${inside}</c></row>`,
  )

describe('a cell of a workbook', () => {
  it.each<[what: string, value: Sheets[string][number][number], text: string]>([
    ['text', 'Société', 'Société'],
    ['text that looks like a number', '007', '007'],
    ['text that looks like a formula', '=SUM(A1)', '=SUM(A1)'],
    ['a number', 1234.5, '1234.5'],
    ['a sum with the digits that a spreadsheet keeps', 0.1 + 0.2, '0.3'],
    ['a small number', 1e-7, '1e-7'],
    ['yes', true, 'true'],
    ['no', false, 'false'],
    ['a day', new Date(Date.UTC(2019, 1, 3)), '2019-02-03'],
    ['a day with a time', new Date(Date.UTC(2019, 1, 3, 14, 30)), '2019-02-03T14:30:00'],
    ['a formula, by its result', { formula: 'A1+1', result: 5 }, '5'],
    ['a formula that gave text', { formula: 'A1&"x"', result: 'ax' }, 'ax'],
  ])('is read as %s', async (_, value, text) => {
    const bytes = await workbook({ S: [['head'], [value]] })
    expect((await tableIn(bytes)).rows.map(({ cells }) => cells)).toEqual([[text]])
  })

  it.each<[what: string, bytes: Uint8Array, text: string]>([
    ['an error, for the register to refuse', cell('<v>#REF!</v>', 't="e"'), '#REF!'],
    ['a date by itself', cell('<v>2019-02-03T00:00:00</v>', 't="d"'), '2019-02-03'],
    [
      'runs of text',
      cell('<is><r><t>Hub </t></r><r><rPr/><t>homes</t></r><rPh><t>ignored</t></rPh></is>', 't="inlineStr"'),
      'Hub homes',
    ],
    ['signs that XML writes otherwise', cell('<is><t>A &amp; B &lt;&#233;&gt;</t></is>', 't="inlineStr"'), 'A & B <é>'],
  ])('is read with %s', async (_, bytes, text) => {
    expect((await tableIn(bytes)).rows.map(({ cells }) => cells)).toEqual([[text]])
  })

  it('that holds a formula without its result is refused by row and column: nothing is computed', async () => {
    const { rows } = await tableIn(cell('<f>WEBSERVICE("http://example.org")</f>'))
    expect(rows).toMatchObject([
      {
        row: 2,
        refusal: {
          where: { file: 'book.xlsx, Sheet1', row: 2, column: 'column A' },
          found: 'a formula without its result',
        },
      },
    ])
  })
})

describe('a date of a workbook', () => {
  it.each<[id: number, code: string | undefined, form: string | undefined]>([
    [14, undefined, 'day'],
    [17, undefined, 'month'],
    [0, undefined, undefined],
    [20, undefined, undefined],
    [164, 'dd/mm/yyyy', 'day'],
    [164, '[$-809]d mmmm yyyy;@', 'day'],
    [164, 'mmm-yy', 'month'],
    [164, 'yyyy', 'year'],
    [164, 'h:mm', undefined],
    [164, '#,##0.00', undefined],
    [164, '"days" 0', undefined],
    [164, '[Red]0', undefined],
    [164, 'mm:ss', undefined],
    [164, 'General', undefined],
  ])('of format %i %s shows a %s', (id, code, form) => expect(dateFormOf(id, code)).toBe(form))

  it.each<[serial: number, form: 'day' | 'month' | 'year', isFrom1904: boolean, date: string | undefined]>([
    [43_497, 'day', false, '2019-02-01'],
    [43_586, 'month', false, '2019-05'],
    [43_586, 'year', false, '2019'],
    [42_035, 'day', true, '2019-02-01'],
    [61, 'day', false, '1900-03-01'],
    [60, 'day', false, undefined],
    [59, 'day', false, '1900-02-28'],
    [0.5, 'day', false, undefined],
    [-1, 'day', false, undefined],
    [3_000_000, 'day', false, undefined],
    [43_497.5, 'day', false, '2019-02-01T12:00:00'],
  ])('%d as a %s, from 1904 %s, is %s', (serial, form, isFrom1904, date) =>
    expect(dateOfSerial(serial, form, isFrom1904)).toBe(date),
  )

  it('that shows a month is a month, whatever day lies behind it', async () => {
    const bytes = await workbook({ S: [['started'], [new Date(Date.UTC(2019, 4, 17))]] }, (book) => {
      for (const sheet of book.worksheets) sheet.getCell('A2').numFmt = 'mmm-yy'
    })
    expect((await tableIn(bytes)).rows[0]?.cells).toEqual(['2019-05'])
  })
})

describe('a sheet', () => {
  it('counts rows as the spreadsheet shows them, and passes over blank ones', async () => {
    const table = await tableIn(await workbook({ S: [[], ['id', 'name'], [], ['aa', 'A'], [null, ' ']] }))
    expect(table).toMatchObject({ header: ['id', 'name'], headerRow: 2, rows: [{ row: 4, cells: ['aa', 'A'] }] })
  })

  it('tells hidden rows in a note, and reads them', async () => {
    const bytes = await workbook({ S: [['id'], ['aa'], ['bb']] }, (book) => {
      const row = book.worksheets[0]?.getRow(2)
      if (row) row.hidden = true
    })
    const { rows, notes } = await tableIn(bytes)
    expect(rows).toHaveLength(2)
    expect(notes).toEqual(['book.xlsx, S: 1 hidden row was read as well.'])
  })

  it('refuses merged cells below its heading, which leave rows without their values', async () => {
    const bytes = await workbook(
      {
        S: [
          ['id', 'name'],
          ['aa', 'A'],
          ['bb', ''],
        ],
      },
      (book) => book.worksheets[0]?.mergeCells('B2:B3'),
    )
    expect(await refusedAs(bytes)).toBe('merged cells (B2:B3)')
  })

  it('refuses a cell beyond its last heading', async () => {
    const { rows } = await tableIn(await workbook({ S: [['id'], ['aa', 'astray']] }))
    expect(rows).toMatchObject([{ refusal: { where: { row: 2, column: 'column B' }, found: 'astray' } }])
  })
})

describe('a workbook from a stranger', () => {
  const zeros = new Uint8Array(300 * 1024 * 1024).fill(0x20)
  const manyRows = `<row r="1"><c r="A1"><v>1</v></c></row>${'<row><c r="XFD1"><v>1</v></c></row>'.repeat(200_000)}`
  const entities = `<!DOCTYPE w [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}">]><worksheet><sheetData><row><c><v>&b;</v></c></row></sheetData></worksheet>`

  it.each<[what: string, bytes: () => Uint8Array, found: RegExp | undefined]>([
    [
      'a bomb that says how large it is',
      () => zipOf({ '_rels/.rels': zeros }, zeros.length),
      /unpacks to more than 200 MB/,
    ],
    ['a bomb that lies', () => zipOf({ '_rels/.rels': zeros }, 10), /unpacks to more than 200 MB/],
    ['a bomb in its sheet', () => bareWorkbook(zeros), /unpacks to more than 200 MB/],
    ['entities within entities', () => bareWorkbook(Buffer.from(entities)), /no well-formed XML/],
    ['an entity of its own', () => cell('<v>&xxe;</v>'), /no well-formed XML/],
    ['elements without end', () => bareWorkbook(Buffer.from('<a>'.repeat(100_000))), /no well-formed XML/],
    ['cells at the far end of every row', () => bareWorkbook(manyRows), /^1$/],
    ['a part that is missing', () => zipOf({}), /a zip archive that is no workbook/],
    [
      'a sheet that is missing',
      () =>
        bareWorkbook('', {
          'xl/_rels/workbook.xml.rels':
            '<Relationships><Relationship Id="b" Type="x/worksheet" Target="../../../etc/passwd"/></Relationships>',
        }),
      /without its part/,
    ],
    ['a file cut short', () => cell('<v>1</v>').subarray(0, 300), /cut short or damaged/],
    ['two bytes', () => Buffer.from('PK'), /cut short or damaged/],
  ])('%s is refused, and nothing of it unpacked beyond the limit', async (_, bytes, found) => {
    const before = process.memoryUsage().rss
    expect(await refusedAs(bytes())).toMatch(found ?? /./)
    expect(process.memoryUsage().rss - before).toBeLessThan(900 * 1024 * 1024)
  })

  it('of any bytes is read or refused, never a failure', async () => {
    const whole = await workbook({
      S: [
        ['id', 'name'],
        ['aa', 'A'],
      ],
    })
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
        const bytes = Uint8Array.from(whole)
        bytes[at] = byte
        await refusedAs(bytes)
      }),
      { numRuns: 300 },
    )
  })
})
