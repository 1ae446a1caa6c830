import { isPlainAscii, strangeCharacterIn } from '../records/character-faults.ts'
import type { Fault } from '../records/reading.ts'
import { isFromMac, onceEncoded } from './twice-encoded.ts'

/** What spreadsheets show where a formula failed (Excel, LibreOffice, Google Sheets), or where a column is too narrow. */
const errorValue =
  /^(?:#(?:REF!|N\/A(?: N\/A)?|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|EXTERNAL!|BUSY!|PYTHON!|ERROR!|GETTING_DATA|MACRO\?)|Err:\d{3}|#{3,})$/i

/** What people write where they know nothing. */
const nothingKnown =
  /^(?:n\/?a\.?|n\.a\.|not (?:known|applicable|available|given|provided|recorded)|unknown|tb[acd]\.?|to be (?:confirmed|advised|decided)|nil|null|nan|no data|-+|\u2013|\u2014|\.+|\u2026|\?+|x{2,})$/i

/** Whatever the column takes: a cell that was spoilt before it came here. Characters of text are judged with the text itself. */
export function spoiltCell(cell: string): Fault | undefined {
  const bare = cell.trim()
  if (errorValue.test(bare))
    return { code: 'wrong-type', accepts: `a value, or an empty cell; ${bare} is a spreadsheet's error, not a value` }
  if (isPlainAscii(cell)) return undefined
  const once = onceEncoded(cell)
  if (once !== undefined)
    return { ...notText('this was UTF-8 that a spreadsheet read as Windows-1252'), nearest: once.trim() }
  if (isFromMac(cell)) return notText('this was UTF-8 that a spreadsheet read as Mac Roman')
  const strange = strangeCharacterIn(cell)
  return strange === undefined ? undefined : notText(`the cell holds ${strange}`)
}

function notText(why: string): Fault {
  return { code: 'not-text', accepts: `text as it was written; ${why}` }
}

/** True for `n/a`, `TBC`, `-` and their like, which a column of text keeps as text. */
export function saysNothingKnown(cell: string): boolean {
  return cell.length <= 20 && nothingKnown.test(cell.trim())
}
