import { nearestOf } from '../nearest.ts'
import { isPartialDate, isPlainDate, type PartialDate, type PlainDate } from '../plain-date.ts'
import { placeNamed } from '../vocabularies/place-names.ts'
import { placeOf } from '../vocabularies/places.ts'
import { isGlued, isWebAddress, partedAddresses } from './addresses.ts'
import { longestText, no, readDate, readNumber, readText, unsignedZero, yes } from './read-cells.ts'
import type { CellForm, Fault, Reading } from './reading.ts'

/** A fragment of JSON Schema 2020-12. */
export type JsonSchema = { readonly [key: string]: unknown }

/**
 * A type of field, written once: it reads text (a cell, a parameter, a form's answer), checks JSON values, prints, and describes
 * itself to people (`accepts`), to JSON Schema and to the data package (Table Schema).
 */
export interface FieldType<T> {
  readonly name: 'text' | 'number' | 'integer' | 'boolean' | 'date' | 'partial-date' | 'code' | 'list'
  readonly accepts: string
  /** The value that a text writes; in a file, as its column is written. */
  read(text: string, form?: CellForm): Reading<T>
  /** The value when it is already right, or undefined: for JSON from outside and for rows from a store. */
  check(value: unknown): T | undefined
  print(value: T): string
  readonly jsonSchema: JsonSchema
  readonly tableSchema: { readonly type: string; readonly constraints?: Readonly<Record<string, unknown>> }
  /** The closed list behind a code or a list of codes. */
  readonly vocabulary?: readonly string[]
}

const SLUG = /^[a-z0-9][a-z0-9-]{1,79}$/

/** Text of at most so many characters. */
export function textUpTo(most: number): FieldType<string> {
  const read = (cell: string): Reading<string> => readText(cell, most)
  return {
    name: 'text',
    accepts: `text of at most ${most.toLocaleString('en-GB')} characters`,
    read,
    check: (value) => {
      if (typeof value !== 'string' || value === '') return undefined
      const reading = read(value)
      return reading.ok && reading.value === value ? value : undefined
    },
    print: (value) => value,
    jsonSchema: { type: 'string', minLength: 1, maxLength: most },
    tableSchema: { type: 'string' },
  }
}

/** Text as records hold it. */
export const text = textUpTo(longestText)

/** The id of a record, or of the record that a field points at. */
export const slug: FieldType<string> = {
  name: 'text',
  accepts: 'an id: 2 to 80 small letters, digits and hyphens, not beginning with a hyphen',
  read: (cell) => {
    const value = cell.trim()
    if (SLUG.test(value)) return yes(value)
    const near = value
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-+|-+$/g, '')
      .slice(0, 80)
    return no('wrong-type', SLUG.test(near) ? { nearest: near } : {})
  },
  check: (value) => (typeof value === 'string' && SLUG.test(value) ? value : undefined),
  print: (value) => value,
  jsonSchema: { type: 'string', pattern: SLUG.source },
  tableSchema: { type: 'string', constraints: { pattern: SLUG.source } },
}

interface Bounds {
  readonly minimum?: number
  readonly maximum?: number
}

function boundsInWords({ minimum, maximum }: Bounds): string {
  if (minimum !== undefined && maximum !== undefined) return ` from ${minimum} to ${maximum}`
  if (minimum !== undefined) return ` of ${minimum} or more`
  return maximum === undefined ? '' : ` of ${maximum} or less`
}

function numeric(name: 'number' | 'integer', bounds: Bounds): FieldType<number> {
  const isKind = name === 'integer' ? Number.isSafeInteger : Number.isFinite
  const inBounds = (value: number) =>
    (bounds.minimum === undefined || value >= bounds.minimum) &&
    (bounds.maximum === undefined || value <= bounds.maximum)
  return {
    name,
    accepts: `${name === 'integer' ? 'a whole number' : 'a number'}${boundsInWords(bounds)}`,
    read: (cell, form) => {
      const reading = readNumber(cell, form?.number)
      if (!reading.ok) return reading
      if (!isKind(reading.value)) return no()
      return inBounds(reading.value) ? reading : no('out-of-range')
    },
    check: (value) => (typeof value === 'number' && isKind(value) && inBounds(value) ? unsignedZero(value) : undefined),
    print: String,
    jsonSchema: { type: name, ...bounds },
    tableSchema: { type: name, ...(Object.keys(bounds).length > 0 ? { constraints: { ...bounds } } : {}) },
  }
}

export const number = (bounds: Bounds = {}): FieldType<number> => numeric('number', bounds)
export const integer = (bounds: Bounds = {}): FieldType<number> => numeric('integer', bounds)

const TRUE = new Set(['true', 'yes', 'y', '1'])
const FALSE = new Set(['false', 'no', 'n', '0'])

export const boolean: FieldType<boolean> = {
  name: 'boolean',
  accepts: "'true' or 'false' ('yes' or 'no' also read)",
  read: (cell, form) => {
    if (form?.booleans !== undefined) {
      const { yes: forYes, no: forNo } = form.booleans
      if (forYes.includes(cell.trim())) return yes(true)
      if (forNo.includes(cell.trim())) return yes(false)
      return no('wrong-type', { accepts: `as the descriptor says, one of: ${[...forYes, ...forNo].join(', ')}` })
    }
    const word = cell.trim().toLowerCase()
    return TRUE.has(word) ? yes(true) : FALSE.has(word) ? yes(false) : no()
  },
  check: (value) => (typeof value === 'boolean' ? value : undefined),
  print: String,
  jsonSchema: { type: 'boolean' },
  tableSchema: { type: 'boolean' },
}

const aDay = 'a day that exists, as 2026-11-23 or 23/11/2026'
const aDate = 'a day, a month or a year, as 2026-11-23, 23/11/2026, 2026-11 or 2026'

export const date: FieldType<PlainDate> = {
  name: 'date',
  accepts: aDay,
  read: (cell, form) => readDate(cell, form, aDay, isPlainDate),
  check: (value) => (typeof value === 'string' && isPlainDate(value) ? value : undefined),
  print: (value) => value,
  jsonSchema: { type: 'string', format: 'date' },
  tableSchema: { type: 'date' },
}

export const partialDate: FieldType<PartialDate> = {
  name: 'partial-date',
  accepts: aDate,
  read: (cell, form) => readDate(cell, form, aDate, isPartialDate),
  check: (value) => (typeof value === 'string' && isPartialDate(value) ? value : undefined),
  print: (value) => value,
  jsonSchema: { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' },
  tableSchema: { type: 'any' },
}

/** One code of a closed list. */
export function oneOf<const Codes extends readonly string[]>(codes: Codes): FieldType<Codes[number]> {
  const known: ReadonlyMap<string, Codes[number]> = new Map(codes.map((code) => [code, code]))
  const list = codes.length <= 16 ? codes.join(', ') : `${codes.slice(0, 12).join(', ')} … (${codes.length} codes)`
  return {
    name: 'code',
    accepts: `one of: ${list}`,
    read: (cell) => {
      const typed = cell.trim()
      const value = known.get(typed) ?? known.get(typed.toLowerCase().replaceAll(/[\s_]+/g, '-'))
      return value === undefined ? no('not-in-vocabulary', { nearest: nearestOf(typed, codes) }) : yes(value)
    },
    check: (value) => (typeof value === 'string' ? known.get(value) : undefined),
    print: (value) => value,
    jsonSchema: { type: 'string', enum: codes },
    tableSchema: { type: 'string', constraints: { enum: codes } },
    vocabulary: codes,
  }
}

/** A code of an open-ended vocabulary: checked like `oneOf`, but the data package does not spell the list out. */
export function codeOf<const Codes extends readonly string[]>(codes: Codes, what: string): FieldType<Codes[number]> {
  return {
    ...oneOf(codes),
    accepts: `a code of the ${what} vocabulary (${codes.length} codes, see the reference)`,
    tableSchema: { type: 'string' },
  }
}

const onsCode = 'the ONS code of a place, as E06000010 (or a nation, as E92000001)'

export const place: FieldType<string> = {
  name: 'code',
  accepts: onsCode,
  read: (cell) => {
    const typed = cell.trim()
    const known = placeOf(typed)
    // A former code is the same place, which has one code in the register.
    if (known) return yes(known.code)
    const { nearest, says } = placeNamed(typed)
    return no('unknown-place', {
      ...(nearest === undefined ? {} : { nearest: nearest.code, nearestName: nearest.name }),
      ...(says === undefined ? {} : { accepts: `${onsCode}; ${says}` }),
    })
  },
  check: (value) => (typeof value === 'string' ? placeOf(value)?.code : undefined),
  print: (value) => value,
  jsonSchema: { type: 'string', pattern: '^([A-Z]\\d{8}|[A-Z]{2})$' },
  tableSchema: { type: 'string' },
}

export const url: FieldType<string> = {
  name: 'text',
  accepts: 'a web address beginning with https:// or http://',
  read: (cell) => {
    const value = cell.trim()
    if (isWebAddress(value) && !isGlued(value)) return yes(value)
    const parted = partedAddresses(value)
    if (parted === undefined) return no()
    return no('wrong-type', {
      nearest: parted.join('; '),
      accepts: `one web address, or several with a ; between them: this cell holds ${parted.length} without`,
    })
  },
  check: (value) => (typeof value === 'string' && isWebAddress(value) && !isGlued(value) ? value : undefined),
  print: (value) => value,
  jsonSchema: { type: 'string', format: 'uri' },
  tableSchema: { type: 'string' },
}

/** Several values in one cell, separated by `;`: no empty items, no repeats. */
export function listOf<T extends string>(item: FieldType<T>): FieldType<readonly T[]> {
  return {
    name: 'list',
    accepts: `${item.accepts}; several separated by ;`,
    read: (cell, form) => {
      const values: T[] = []
      const faults: Fault[] = []
      for (const part of cell.split(';')) {
        if (part.trim() === '') continue
        const reading = item.read(part, form)
        if (!reading.ok) faults.push(faultOfItem(part.trim(), reading, item))
        else if (!values.includes(reading.value)) values.push(reading.value)
      }
      const [first, ...more] = faults
      if (first !== undefined) return { ok: false, ...first, more }
      return values.length === 0 ? no() : yes(values)
    },
    check: (value) => {
      if (!Array.isArray(value) || value.length === 0) return undefined
      const values: T[] = []
      for (const part of value) {
        const checked = item.check(part)
        if (checked === undefined || values.includes(checked)) return undefined
        values.push(checked)
      }
      return values
    },
    print: (values) => values.map((value) => item.print(value)).join(';'),
    jsonSchema: { type: 'array', items: item.jsonSchema, minItems: 1, uniqueItems: true },
    tableSchema: { type: 'string' },
    ...(item.vocabulary ? { vocabulary: item.vocabulary } : {}),
  }
}

/** An item at fault by itself: itself is named, and where other signs than ; part it, how it would stand with them. */
function faultOfItem<T extends string>(part: string, fault: Fault, item: FieldType<T>): Fault {
  const { code, accepts, nearest, nearestName } = fault
  const parts = part.split(/[,|\n/]/).map((one) => one.trim())
  if (parts.length > 1 && parts.every((one) => item.read(one).ok))
    return { code, found: part, accepts: `${item.accepts}; several separated by ;`, nearest: parts.join('; ') }
  return { code, found: part, accepts: accepts ?? item.accepts, nearest, nearestName }
}
