import type { Separator } from './separator.ts'

/** A row as it stands in a file, or why its cells cannot be told apart. */
export type CsvRow =
  | { readonly cells: readonly string[] }
  | { readonly cells?: undefined; readonly fault: 'quote-not-closed' | 'text-after-quote' }

/** Longer than any honest row: what grows beyond it is a quotation mark that was never closed. */
const longestRow = 4_000_000
const quote = 0x22
const lineFeed = 0x0a
const carriageReturn = 0x0d

/**
 * Rows of delimited text (RFC 4180), from pieces of any size: lines end in CRLF, LF or CR; a quoted cell may hold separators, line ends
 * and doubled quotes; a quote within an unquoted cell is text, as spreadsheets read it. A row whose quotes are wrong is one faulty row,
 * and reading goes on with the next line. Written for speed: an import reads every file twice.
 */
export async function* csvRows(pieces: AsyncIterable<string>, separator: Separator): AsyncGenerator<readonly CsvRow[]> {
  let rest = ''
  for await (const piece of pieces) {
    const { rows, end } = rowsIn(rest + piece, separator, false)
    rest = (rest + piece).slice(end)
    if (rows.length > 0) yield rows
  }
  const { rows } = rowsIn(rest, separator, true)
  if (rows.length > 0) yield rows
}

/** The whole rows in a text, and where the first row begins that needs more text to be told. */
function rowsIn(text: string, separator: Separator, isLast: boolean): { rows: readonly CsvRow[]; end: number } {
  const rows: CsvRow[] = []
  const mark = separator.charCodeAt(0)
  let start = 0
  while (start < text.length) {
    const row = rowAt(text, start, mark, isLast)
    if (row !== 'more') {
      rows.push(row)
      start = row.end
      continue
    }
    if (!isLast && text.length - start <= longestRow) break
    // The quote that opens in this row is never closed: only its first line is lost.
    rows.push({ fault: 'quote-not-closed' })
    start = lineAfter(text, start)
  }
  return { rows, end: start }
}

function rowAt(
  text: string,
  start: number,
  mark: number,
  isLast: boolean,
): (CsvRow & { readonly end: number }) | 'more' {
  const cells: string[] = []
  let hasStrayText = false
  for (let at = start; ; ) {
    let end = at
    if (text.charCodeAt(at) === quote) {
      const close = closingQuote(text, at + 1)
      if (close === undefined || (close + 1 === text.length && !isLast)) return 'more'
      cells.push(text.slice(at + 1, close).replaceAll('""', '"'))
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
    if (!isLast && end + (code === carriageReturn ? 1 : 0) >= text.length) return 'more'
    const next = end + (code === carriageReturn && text.charCodeAt(end + 1) === lineFeed ? 2 : 1)
    return hasStrayText ? { fault: 'text-after-quote', end: next } : { cells, end: next }
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

function lineAfter(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === lineFeed) return at + 1
    if (code === carriageReturn) return at + (text.charCodeAt(at + 1) === lineFeed ? 2 : 1)
  }
  return text.length
}
