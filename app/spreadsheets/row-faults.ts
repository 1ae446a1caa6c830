import type { Refusal, Where } from '@candour/register'
import { longestRow, type RowFault } from './csv-rows.ts'
import { type Separator, separatorNames } from './separator.ts'

const faults: { readonly [F in RowFault]: readonly [found: string, accepts: string] } = {
  'quote-not-closed': [
    'a quotation mark that is never closed',
    'a quotation mark at the end of each cell that begins with one, and doubled within it',
  ],
  'text-after-quote': [
    'text after a closing quotation mark',
    'a cell that ends with its closing quotation mark; a quotation mark within it is doubled',
  ],
  'row-without-end': [
    `a row of more than ${longestRow.toLocaleString('en-GB')} characters`,
    'rows that end, each in a line of its own',
  ],
}

/** Says that a file, or a row of it, cannot be read as a table. */
export function unreadable(where: Where, found: string, accepts: string): Refusal {
  return { code: 'unreadable-file', where, found, accepts }
}

/** Says why the cells of a row cannot be told apart. */
export function faultyRow(where: Where, fault: RowFault): Refusal {
  return unreadable(where, ...faults[fault])
}

/** Says that a quoted cell holds what look like rows of their own. */
export function swallowedRows(where: Where, rows: number, separator: Separator): Refusal {
  return unreadable(
    where,
    `a quoted cell that holds ${rows === 1 ? 'what looks like a row' : `what look like ${rows} rows`}`,
    `a quotation mark that closes in its own line; where the lines are text, put a space after ${separatorNames[separator]}`,
  )
}

/**
 * How many of the lines in a row after its first have the shape of rows: as many cells as the heading, none with a space before it, as
 * there would be in prose. 0 where they are fewer than half of the lines: then it is text. Where cells of the row itself follow in the line in
 * which the quoted cell closes, that line counts only beside another.
 * @param columns  of the heading: the least and the most
 */
export function rowsWithin(
  lines: string,
  [least, most]: readonly [least: number, most: number],
  separator: Separator,
): number {
  if (least < 2) return 0
  const [, ...further] = lines.split(/\r\n?|\n/)
  const filled = further.filter((line) => line.trim() !== '')
  const isShaped = (line: string) => {
    const cells = line.split(separator)
    return cells.length >= least && cells.length <= most && !cells.slice(1).some((cell) => cell.startsWith(' '))
  }
  const shaped = filled.filter(isShaped)
  const within = /"\s*$/.test(filled.at(-1) ?? '') ? filled : filled.slice(0, -1)
  return within.some(isShaped) && shaped.length * 2 >= filled.length ? shaped.length : 0
}
