import { deflateRawSync } from 'node:zlib'
import exceljs from 'exceljs'

type Cell = string | number | boolean | Date | null | { readonly formula: string; readonly result?: string | number }

/** Sheets by name, each as its rows. */
export type Sheets = Readonly<Record<string, readonly (readonly Cell[])[]>>

/** A workbook as a spreadsheet saves it; `more` may do to it what people do. */
export async function workbook(
  sheets: Sheets,
  more: (book: exceljs.Workbook) => void = () => undefined,
): Promise<Uint8Array> {
  const book = new exceljs.Workbook()
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = book.addWorksheet(name)
    for (const row of rows) sheet.addRow([...row])
  }
  more(book)
  return new Uint8Array(await book.xlsx.writeBuffer())
}

/** A zip archive of these parts, made by hand so that it can lie: `size` is what it says of each, whatever is true. */
export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>, size = 0): Uint8Array {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(parts)) {
    const packed = deflateRawSync(content)
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50, 0)
    head.writeUInt16LE(8, 8)
    head.writeUInt32LE(packed.length, 18)
    head.writeUInt32LE(size, 22)
    head.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt32LE(size, 24)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(offset, 42)
    const local = Buffer.concat([head, Buffer.from(name), packed])
    locals.push(local)
    central.push(entry, Buffer.from(name))
    offset += local.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(locals.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, directory, end])
}

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A workbook of one sheet, `Sheet1`, with this XML within its sheet data and these parts beside. */
export function bareWorkbook(rows: string | Uint8Array, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const sheet = typeof rows === 'string' ? `<worksheet><sheetData>${rows}</sheetData></worksheet>` : rows
  return zipOf({
    '_rels/.rels': `<Relationships><Relationship Id="a" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets><sheet name="Sheet1" sheetId="1" r:id="b"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="b" Type="${relationships}/worksheet" Target="/xl/s.xml"/></Relationships>`,
    'xl/s.xml': sheet,
    ...more,
  })
}
