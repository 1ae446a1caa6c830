import type { PartialDate } from '../plain-date.ts'
import type { RefusalCode } from '../refusal.ts'
import { strangeCharacterIn } from './character-faults.ts'
import { dateIn } from './date-text.ts'
import { bothNumbersIn, britishNumbers, continentalNumbers, isKept, plainNumberIn } from './number-text.ts'
import type { CellForm, Fault, Reading } from './reading.ts'

/** A refusal of a cell. */
export const no = <T>(code: RefusalCode = 'wrong-type', more: Omit<Fault, 'code'> = {}): Reading<T> => ({
  ok: false,
  code,
  ...more,
})

/** The value of a cell. */
export const yes = <T>(value: T): Reading<T> => ({ ok: true, value })

/** Characters that a text may have. */
export const longestText = 20_000

/** A text of at most so many characters as it was written, its line ends and accents made alike. */
export function readText(cell: string, most = longestText): Reading<string> {
  const strange = strangeCharacterIn(cell)
  if (strange !== undefined) return no('not-text', { accepts: `text as it was written; the cell holds ${strange}` })
  const value = cell.replaceAll(/\r\n?/g, '\n').trim().normalize('NFC')
  return value.length > most ? no('too-long') : yes(value)
}

/** A number as its column writes it; as Britain does where nothing else is known: `1,234.5`, `£1,234`, `-3`, `1e-4`. */
export function readNumber(cell: string, form: CellForm['number'] = britishNumbers): Reading<number> {
  const plain = plainNumberIn(cell, form)
  if (plain === undefined) return no('wrong-type', form === 'undecided' ? toldOfBoth(cell) : nearNumber(cell))
  const value = unsignedZero(Number(plain))
  if (isKept(plain, value)) return yes(value)
  return Number.isFinite(value) && value !== 0
    ? no('wrong-type', { nearest: String(value), accepts: 'a number of at most 15 figures, which is what can be kept' })
    : no('wrong-type', { accepts: 'a number neither too large nor too small to be kept' })
}

/** What a number may be where its file does not show which sign is which. */
function toldOfBoth(cell: string): Omit<Fault, 'code'> {
  const both = bothNumbersIn(cell)
  if (both === undefined) return nearNumber(cell)
  return {
    accepts: `a number with a decimal point and without commas, since the file does not show whether '${cell.trim()}' is ${both.join(' or ')}`,
  }
}

/** What a number with a decimal comma would be with a point. */
function nearNumber(cell: string): Omit<Fault, 'code'> {
  const plain = plainNumberIn(cell, continentalNumbers)
  return plain === undefined ? {} : { nearest: plain }
}

/** Minus nought is nought: the ledger's canonical JSON knows no other, so a record must not either. */
export function unsignedZero(value: number): number {
  return value === 0 ? 0 : value
}

/** A date as its column writes it, if it is of the wanted precision. */
export function readDate<T extends PartialDate>(
  cell: string,
  form: CellForm | undefined,
  accepts: string,
  isWanted: (text: string) => text is T,
): Reading<T> {
  if (form?.datePattern !== undefined) {
    const iso = form.datePattern.read(cell.trim())
    return iso !== undefined && isWanted(iso) ? yes(iso) : no('wrong-type', { accepts: form.datePattern.says })
  }
  const { iso, ...told } = { nearest: undefined, says: undefined, ...dateIn(cell, form?.date) }
  if (iso !== undefined) return isWanted(iso) ? yes(iso) : no()
  return no('wrong-type', {
    ...(told.says === undefined ? {} : { accepts: `${accepts}; ${told.says}` }),
    ...(told.nearest !== undefined && isWanted(told.nearest) ? { nearest: told.nearest } : {}),
  })
}
