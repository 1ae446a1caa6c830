import type { CellForm, ColumnForms, Field, FieldType, RecordKind } from '@candour/register'
import { columnName } from '../spreadsheets/header.ts'
import { separatorNamed } from '../spreadsheets/separator.ts'
import type { Declared } from '../spreadsheets/table-file.ts'
import type { Encoding } from '../spreadsheets/text-encoding.ts'
import { dateByPattern } from './date-pattern.ts'

type Json = Readonly<Record<string, unknown>>
/** Hears what a descriptor says that cannot be obeyed, and what could be. */
type Refuse = (found: string, accepts: string) => void

const encodings: Readonly<Record<string, Encoding>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'utf-8-sig': 'utf-8',
  'us-ascii': 'utf-8',
  ascii: 'utf-8',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  'windows-1252': 'windows-1252',
  cp1252: 'windows-1252',
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'latin-1': 'windows-1252',
}

/** What the dialect of a resource may say beside its separator: anything else would have the file read in another way. */
const plainDialect: Readonly<Record<string, (value: unknown) => boolean>> = {
  header: (value) => value === true,
  headerRows: (value) => JSON.stringify(value) === '[1]',
  quoteChar: (value) => value === '"',
  doubleQuote: (value) => value === true,
  escapeChar: () => false,
  commentChar: () => false,
  commentRows: () => false,
  nullSequence: (value) => value === '',
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * What a resource of a descriptor says of its file, to be obeyed; what cannot be is refused.
 * @param isOurs  true of a descriptor that a register wrote: a year and two figures are a month there
 */
export function declaredBy(kind: RecordKind, resource: Json, isOurs: boolean, refuse: Refuse): Declared {
  const encoding = encodingIn(resource.encoding, refuse)
  const separator = separatorIn(resource.dialect, refuse)
  if (resource.compression !== undefined)
    refuse(`compression ${said(resource.compression)}`, 'a file that is not compressed')
  const forms = formsIn(kind, resource.schema, isOurs, refuse)
  return {
    ...(encoding === undefined ? {} : { encoding }),
    ...(separator === undefined ? {} : { separator }),
    ...(forms === undefined ? {} : { forms }),
  }
}

function encodingIn(given: unknown, refuse: Refuse): Encoding | undefined {
  // UTF-16 without a direction is known by its mark.
  if (given === undefined || given === null || /^utf-?16$/i.test(String(given))) return undefined
  const encoding = encodings[String(given).toLowerCase()]
  if (encoding === undefined) refuse(`encoding ${said(given)}`, 'utf-8, utf-16 or windows-1252')
  return encoding
}

function separatorIn(dialect: unknown, refuse: Refuse) {
  if (dialect === undefined || dialect === null) return undefined
  if (!isObject(dialect)) {
    refuse(`dialect ${said(dialect)}`, 'a dialect written in the descriptor')
    return undefined
  }
  for (const [name, isPlain] of Object.entries(plainDialect)) {
    const { [name]: value } = dialect
    if (value !== undefined && value !== null && !isPlain(value))
      refuse(`${name} ${said(value)} in the dialect`, 'a table with one heading row, quoted by " and without comments')
  }
  const { delimiter } = dialect
  const separator = separatorNamed(delimiter)
  if (delimiter !== undefined && separator === undefined)
    refuse(`delimiter ${said(delimiter)}`, 'a comma, a semicolon, a tab or |')
  return separator
}

function formsIn(kind: RecordKind, schema: unknown, isOurs: boolean, refuse: Refuse): ColumnForms | undefined {
  if (schema === undefined || schema === null) return undefined
  if (!isObject(schema)) {
    refuse(`schema ${said(schema)}`, 'a schema written in the descriptor')
    return undefined
  }
  const missing = missingIn(schema.missingValues, refuse)
  const forms = new Map<string, CellForm>()
  const listed: readonly unknown[] = Array.isArray(schema.fields) ? schema.fields : []
  for (const entry of listed) {
    if (!isObject(entry) || typeof entry.name !== 'string') continue
    const column = columnName(entry.name)
    const field = (kind.fields as Readonly<Record<string, Field | undefined>>)[column]
    if (field !== undefined) {
      const told: Refuse = (found, accepts) => refuse(`${found} of ${column}`, accepts)
      forms.set(column, { ...(isOurs ? { yearMonths: 'month' } : {}), ...formOf(field.type, entry, told) })
    }
  }
  if (missing.length === 0) return forms
  return new Map(
    Object.keys(kind.fields).map((column) => {
      const form = forms.get(column) ?? {}
      return [column, { ...form, missing: form.missing ?? missing }]
    }),
  )
}

/** Texts that mean that nothing is known; an empty cell always does. */
function missingIn(given: unknown, refuse: Refuse): readonly string[] {
  if (given === undefined || given === null) return []
  if (!Array.isArray(given)) {
    refuse(`missingValues ${said(given)}`, 'a list of texts')
    return []
  }
  return given.flatMap((one: unknown) => {
    const value: unknown = isObject(one) ? one.value : one
    return typeof value === 'string' && value.trim() !== '' ? [value.trim()] : []
  })
}

function formOf(type: FieldType<unknown>, entry: Json, refuse: Refuse): CellForm {
  const missing = missingIn(entry.missingValues, refuse)
  return {
    ...(missing.length > 0 ? { missing } : {}),
    ...numberForm(type, entry, refuse),
    ...dateForm(type, entry, refuse),
    ...booleanForm(type, entry, refuse),
    ...plainForm(type, entry, refuse),
  }
}

function numberForm(type: FieldType<unknown>, entry: Json, refuse: Refuse): CellForm {
  if (type.name !== 'number' && type.name !== 'integer') return {}
  if (entry.bareNumber === false) refuse('bareNumber false', 'numbers without other signs')
  const { decimalChar = '.', groupChar } = entry
  if (entry.decimalChar === undefined && groupChar === undefined) return {}
  const isSign = (sign: unknown): sign is string =>
    typeof sign === 'string' && /^[^\d\s+eE-]$|^[ \u00a0\u202f]$/.test(sign)
  if (!isSign(decimalChar) || (groupChar !== undefined && !isSign(groupChar)) || decimalChar === groupChar) {
    refuse(`decimalChar ${said(decimalChar)} and groupChar ${said(groupChar)}`, 'two different signs')
    return {}
  }
  return { number: groupChar === undefined ? { decimal: decimalChar } : { decimal: decimalChar, group: groupChar } }
}

function dateForm(type: FieldType<unknown>, entry: Json, refuse: Refuse): CellForm {
  if (type.name !== 'date' && type.name !== 'partial-date') return {}
  const { format } = entry
  if (format === undefined || format === 'any') return entry.type === 'yearmonth' ? { yearMonths: 'month' } : {}
  if (format === 'default')
    return { datePattern: { says: 'a date in ISO 8601, as the descriptor says', read: (cell) => cell } }
  const read = typeof format === 'string' ? dateByPattern(format) : undefined
  if (read === undefined) {
    refuse(`format ${said(format)}`, 'default, any, or a pattern of %d, %m, %b, %B, %Y and %y')
    return {}
  }
  return { datePattern: { says: `a date written as ${String(format)}, as the descriptor says`, read } }
}

function booleanForm(type: FieldType<unknown>, { trueValues, falseValues }: Json, refuse: Refuse): CellForm {
  if (type.name !== 'boolean' || (trueValues === undefined && falseValues === undefined)) return {}
  const isList = (list: unknown): list is readonly string[] =>
    Array.isArray(list) && list.every((one: unknown) => typeof one === 'string')
  const yes = trueValues ?? ['true', 'True', 'TRUE', '1']
  const no = falseValues ?? ['false', 'False', 'FALSE', '0']
  if (isList(yes) && isList(no) && !yes.some((word) => no.includes(word))) return { booleans: { yes, no } }
  refuse(
    `trueValues ${said(trueValues)} and falseValues ${said(falseValues)}`,
    'two lists of words without one in common',
  )
  return {}
}

/** What would have the text of a cell read as something else. */
function plainForm(type: FieldType<unknown>, { type: name, format, delimiter }: Json, refuse: Refuse): CellForm {
  const isText = type.name === 'text' || type.name === 'code' || type.name === 'list'
  if (isText && format === 'binary') refuse('format binary', 'text as it is')
  if (['array', 'object', 'geojson', 'geopoint', 'duration', 'time'].includes(String(name)))
    refuse(`type ${said(name)}`, type.accepts)
  if (name === 'list' && delimiter !== ';') refuse('type list', 'a list whose delimiter is ;')
  return {}
}

function said(value: unknown): string {
  return value === undefined ? 'none' : (JSON.stringify(value) ?? 'none')
}
