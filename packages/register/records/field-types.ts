import { nearestOf } from '../nearest.ts'
import { isPartialDate, isPlainDate, type PartialDate, type PlainDate } from '../plain-date.ts'
import type { RefusalCode } from '../refusal.ts'
import { placeNamed } from '../vocabularies/place-names.ts'
import { placeOf } from '../vocabularies/places.ts'

/** A fragment of JSON Schema 2020-12. */
export type JsonSchema = { readonly [key: string]: unknown }

/** What reading one cell or parameter gave: a value, or the reason why not. Empty cells never reach a type. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: RefusalCode; readonly nearest?: string | undefined }

/**
 * A type of field, written once: it reads text (a cell, a parameter, a form's answer), checks JSON values, prints, and describes
 * itself to people (`accepts`), to JSON Schema and to the data package (Table Schema).
 */
export interface FieldType<T> {
  readonly name: 'text' | 'number' | 'integer' | 'boolean' | 'date' | 'partial-date' | 'code' | 'list'
  readonly accepts: string
  read(text: string): Reading<T>
  /** The value when it is already right, or undefined: for JSON from outside and for rows from a store. */
  check(value: unknown): T | undefined
  print(value: T): string
  readonly jsonSchema: JsonSchema
  readonly tableSchema: { readonly type: string; readonly constraints?: Readonly<Record<string, unknown>> }
  /** The closed list behind a code or a list of codes. */
  readonly vocabulary?: readonly string[]
}

const no = <T>(code: RefusalCode = 'wrong-type', nearest?: string): Reading<T> => ({ ok: false, code, nearest })
const yes = <T>(value: T): Reading<T> => ({ ok: true, value })

const LONGEST_TEXT = 20_000
const SLUG = /^[a-z0-9][a-z0-9-]{1,79}$/

/** Text that every store and reader can hold: no NUL, no half characters. */
function isWellFormed(text: string): boolean {
  return !text.includes('\u0000') && text.isWellFormed()
}

function readText(cell: string): Reading<string> {
  if (!isWellFormed(cell)) return no('not-text')
  const value = cell.replaceAll(/\r\n?/g, '\n').trim().normalize('NFC')
  return value.length > LONGEST_TEXT ? no('too-long') : yes(value)
}

export const text: FieldType<string> = {
  name: 'text',
  accepts: `text of at most ${LONGEST_TEXT.toLocaleString('en-GB')} characters`,
  read: readText,
  check: (value) => {
    if (typeof value !== 'string' || value === '') return undefined
    const reading = readText(value)
    return reading.ok && reading.value === value ? value : undefined
  },
  print: (value) => value,
  jsonSchema: { type: 'string', minLength: 1, maxLength: LONGEST_TEXT },
  tableSchema: { type: 'string' },
}

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
    return no('wrong-type', SLUG.test(near) ? near : undefined)
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

/** A number as spreadsheets write it: `1,234.5`, `£1,234`, `-3`, `1e-4`; grouping commas only where they group. */
function readNumber(cell: string): number | undefined {
  const bare = cell
    .trim()
    .replaceAll('\u2212', '-')
    .replace(/^(-?)£\s?/, '$1')
    .replaceAll(/(?<=\d)[\u00a0\u202f ](?=\d{3})/g, ',')
  const plain = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare) ? bare.replaceAll(',', '') : bare
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain)) return undefined
  const value = Number(plain)
  return Number.isFinite(value) ? unsignedZero(value) : undefined
}

/** Minus nought is nought: the ledger's canonical JSON knows no other, so a record must not either. */
function unsignedZero(value: number): number {
  return value === 0 ? 0 : value
}

function numeric(name: 'number' | 'integer', bounds: Bounds): FieldType<number> {
  const isKind = name === 'integer' ? Number.isSafeInteger : Number.isFinite
  const inBounds = (value: number) =>
    (bounds.minimum === undefined || value >= bounds.minimum) &&
    (bounds.maximum === undefined || value <= bounds.maximum)
  return {
    name,
    accepts: `${name === 'integer' ? 'a whole number' : 'a number'}${boundsInWords(bounds)}`,
    read: (cell) => {
      const value = readNumber(cell)
      if (value === undefined || !isKind(value)) return no()
      return inBounds(value) ? yes(value) : no('out-of-range')
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
  read: (cell) => {
    const word = cell.trim().toLowerCase()
    return TRUE.has(word) ? yes(true) : FALSE.has(word) ? yes(false) : no()
  },
  check: (value) => (typeof value === 'boolean' ? value : undefined),
  print: String,
  jsonSchema: { type: 'boolean' },
  tableSchema: { type: 'boolean' },
}

/** `dd/mm/yyyy` and `dd/mm/yy`-free spreadsheet habits to ISO; two-figure years are refused as ambiguous. */
function isoOf(cell: string): string {
  const value = cell.trim()
  const british = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(value)
  if (british) return `${british[3]}-${british[2]?.padStart(2, '0')}-${british[1]?.padStart(2, '0')}`
  const month = /^(\d{1,2})\/(\d{4})$/.exec(value)
  if (month) return `${month[2]}-${month[1]?.padStart(2, '0')}`
  return value.replace(/[T ]00:00(:00(\.0+)?)?Z?$/, '')
}

export const date: FieldType<PlainDate> = {
  name: 'date',
  accepts: 'a day that exists, as 2026-11-23 or 23/11/2026',
  read: (cell) => {
    const iso = isoOf(cell)
    return isPlainDate(iso) ? yes(iso) : no()
  },
  check: (value) => (typeof value === 'string' && isPlainDate(value) ? value : undefined),
  print: (value) => value,
  jsonSchema: { type: 'string', format: 'date' },
  tableSchema: { type: 'date' },
}

export const partialDate: FieldType<PartialDate> = {
  name: 'partial-date',
  accepts: 'a day, a month or a year, as 2026-11-23, 23/11/2026, 2026-11 or 2026',
  read: (cell) => {
    const iso = isoOf(cell)
    return isPartialDate(iso) ? yes(iso) : no()
  },
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
      return value === undefined ? no('not-in-vocabulary', nearestOf(typed, codes)) : yes(value)
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

export const place: FieldType<string> = {
  name: 'code',
  accepts: 'the ONS code of a place, as E06000010 (or a nation, as E92000001)',
  read: (cell) => {
    const typed = cell.trim()
    const known = placeOf(typed)
    // A former code is the same place, which has one code in the register.
    return known ? yes(known.code) : no('unknown-place', placeNamed(typed).nearest?.code)
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
    return isWebAddress(value) ? yes(value) : no()
  },
  check: (value) => (typeof value === 'string' && isWebAddress(value) ? value : undefined),
  print: (value) => value,
  jsonSchema: { type: 'string', format: 'uri' },
  tableSchema: { type: 'string' },
}

function isWebAddress(value: string): boolean {
  return (
    value.length <= 2000 &&
    /^https?:\/\/[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?(?::\d{1,5})?(?:[/?#][^\s;<>"]*)?$/u.test(value) &&
    isWellFormed(value)
  )
}

/** Several values in one cell, separated by `;`: no empty items, no repeats. */
export function listOf<T extends string>(item: FieldType<T>): FieldType<readonly T[]> {
  return {
    name: 'list',
    accepts: `${item.accepts}; several separated by ;`,
    read: (cell) => {
      const values: T[] = []
      for (const part of cell.split(';')) {
        if (part.trim() === '') continue
        const reading = item.read(part)
        if (!reading.ok) return reading
        if (!values.includes(reading.value)) values.push(reading.value)
      }
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
