import type { Separator } from './separator.ts'

/** Why the cells of a row cannot be told apart. */
export type RowFault = 'quote-not-closed' | 'text-after-quote' | 'row-without-end'

/** A row as it stands in a file, or its fault. */
export type CsvRow =
  | {
      readonly cells: readonly string[]
      /** The row as it is written, where a quoted cell of it holds line ends. */
      readonly lines?: string
    }
  | { readonly cells?: undefined; readonly fault: RowFault }

/** Longer than any honest row: what grows beyond it is a quotation mark that was never closed, or no table. */
export const longestRow = 4_000_000
const quote = 0x22
const lineFeed = 0x0a
const carriageReturn = 0x0d

/**
 * Rows of delimited text (RFC 4180), from pieces of any size: lines end in CRLF, LF or CR; a quoted cell may hold separators, line ends
 * and doubled quotes; a quote within an unquoted cell is text, as spreadsheets read it. A row whose quotes are wrong is one faulty row,
 * and reading goes on with the next line. Written for speed: an import reads every file several times.
 */
export async function* csvRows(pieces: AsyncIterable<string>, separator: Separator): AsyncGenerator<readonly CsvRow[]> {
  const reader = new RowReader(separator)
  for await (const piece of pieces) {
    const rows = reader.rowsIn(piece, false)
    if (rows.length > 0) yield rows
  }
  const rows = reader.rowsIn('', true)
  if (rows.length > 0) yield rows
}

type OneRow = CsvRow & { readonly end: number }

class RowReader {
  readonly #mark: number
  #rest = ''
  /** True while the rest of a line that was given up is passed over. */
  #isPassing = false

  constructor(separator: Separator) {
    this.#mark = separator.charCodeAt(0)
  }

  /** The whole rows so far; what may go on in the next piece is kept. */
  rowsIn(piece: string, isLast: boolean): readonly CsvRow[] {
    const text = this.#rest + piece
    const rows: CsvRow[] = []
    let start = this.#isPassing ? this.#pass(text, 0) : 0
    while (start < text.length) {
      const row = rowAt(text, start, this.#mark, isLast)
      if ('cells' in row || 'fault' in row) {
        rows.push(row)
        start = row.end
        continue
      }
      if (!isLast && text.length - start <= longestRow) break
      // Only its first line is lost.
      rows.push({ fault: row.isQuoted ? 'quote-not-closed' : 'row-without-end' })
      start = this.#pass(text, start)
    }
    this.#rest = text.slice(start)
    return rows
  }

  /** Where the next line begins; where none does yet, passing goes on with the next piece. */
  #pass(text: string, from: number): number {
    const next = lineAfter(text, from)
    this.#isPassing = next === undefined
    return next ?? text.length
  }
}

/** The row that begins here, or whether what is missing of it is the end of a quoted cell. */
function rowAt(text: string, start: number, mark: number, isLast: boolean): OneRow | { readonly isQuoted: boolean } {
  const cells: string[] = []
  let hasStrayText = false
  let hasLines = false
  for (let at = start; ; ) {
    let end = at
    if (text.charCodeAt(at) === quote) {
      const close = closingQuote(text, at + 1)
      if (close === undefined || (close + 1 === text.length && !isLast)) return { isQuoted: close === undefined }
      const cell = text.slice(at + 1, close).replaceAll('""', '"')
      hasLines ||= cell.includes('\n') || cell.includes('\r')
      cells.push(cell)
      end = cellEnd(text, close + 1, mark)
      hasStrayText ||= text.slice(close + 1, end).trim() !== ''
    } else {
      end = cellEnd(text, at, mark)
      cells.push(text.slice(at, end))
    }
    const code = text.charCodeAt(end)
    if (code === mark) {
      at = end + 1
      continue
    }
    // At the end of a piece a line may go on, and a CR may be half of a CRLF.
    if (!isLast && end + (code === carriageReturn ? 1 : 0) >= text.length) return { isQuoted: false }
    const next = end + (code === carriageReturn && text.charCodeAt(end + 1) === lineFeed ? 2 : 1)
    if (hasStrayText) return { fault: 'text-after-quote', end: next }
    if (end - start > longestRow) return { fault: 'row-without-end', end: next }
    return hasLines ? { cells, lines: text.slice(start, end), end: next } : { cells, end: next }
  }
}

function closingQuote(text: string, from: number): number | undefined {
  for (let at = from; ; at += 2) {
    at = text.indexOf('"', at)
    if (at < 0) return undefined
    if (text.charCodeAt(at + 1) !== quote) return at
  }
}

function cellEnd(text: string, from: number, mark: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === mark || code === lineFeed || code === carriageReturn) return at
  }
  return text.length
}

function lineAfter(text: string, from: number): number | undefined {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === lineFeed) return at + 1
    if (code === carriageReturn) return at + (text.charCodeAt(at + 1) === lineFeed ? 2 : 1)
  }
  return undefined
}
