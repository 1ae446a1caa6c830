import type { FieldType } from '../records/field-types.ts'
import type { AnyRecord, RecordKind } from '../records/kinds.ts'
import type { CellForm, Fault } from '../records/reading.ts'
import type { Field, Fields, ValuesOf } from '../records/record-kind.ts'
import type { Refusal } from '../refusal.ts'
import { spoiltCell } from './cell-faults.ts'
import { shielded, unshielded } from './spreadsheet-text.ts'

/** Cells of a row or answers of a form, by column: as typed, unread. */
export type Cells = Readonly<Record<string, string | undefined>>

/** How the columns of a file write their values, so far as that is known. */
export type ColumnForms = ReadonlyMap<string, CellForm>

export type ReadRow =
  | { readonly ok: true; readonly record: AnyRecord }
  | { readonly ok: false; readonly refusals: readonly Refusal[] }

/**
 * Values of fields, read from text; every fault is told, not only the first. Cells that are blank count as not known.
 * @param forms  how columns write their values, where that is known of a whole file
 */
export function readFields<F extends Fields>(
  fields: F,
  cells: Cells,
  forms: ColumnForms = new Map(),
): { values: ValuesOf<F>; refusals: Refusal[] } {
  const values: Record<string, unknown> = {}
  const refusals: Refusal[] = []
  for (const [column, field] of Object.entries(fields) as [string, Field][]) {
    const typed = cells[column] ?? ''
    const cell = field.type.name === 'text' ? unshielded(typed) : typed
    const form = forms.get(column)
    if (cell.trim() === '' || form?.missing?.includes(cell.trim())) {
      if (field.required) refusals.push({ code: 'missing', where: { column }, found: '', accepts: field.type.accepts })
      continue
    }
    const spoilt = spoiltCell(cell)
    const reading = spoilt ? { ok: false as const, ...spoilt } : field.type.read(cell, form)
    if (reading.ok) values[column] = reading.value
    else
      for (const fault of [reading, ...(reading.more ?? [])])
        refusals.push(refusalOf(fault, column, typed, field.type.accepts))
  }
  // Each value was read by the type of its own field.
  return { values: values as ValuesOf<F>, refusals }
}

function refusalOf(
  { code, found, accepts, nearest, nearestName }: Fault,
  column: string,
  typed: string,
  usually: string,
): Refusal {
  return {
    code,
    where: { column },
    found: found ?? typed,
    accepts: accepts ?? usually,
    ...(nearest === undefined ? {} : { nearest }),
    ...(nearestName === undefined ? {} : { nearestName }),
  }
}

/** The record that a row's cells hold, or every refusal with its column. */
export function recordFromCells(kind: RecordKind, cells: Cells, forms?: ColumnForms): ReadRow {
  const { values, refusals } = readFields(kind.fields, cells, forms)
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, record: values as AnyRecord }
}

/** The record that a JSON object or a row of a store holds: null and absent are alike; anything wrong is refused. */
export function recordFromJson(kind: RecordKind, json: Readonly<Record<string, unknown>>): ReadRow {
  const values: Record<string, unknown> = {}
  const refusals: Refusal[] = []
  for (const [column, field] of Object.entries(kind.fields) as [string, Field][]) {
    const given = json[column]
    if (given === undefined || given === null) {
      if (field.required) refusals.push({ code: 'missing', where: { column }, accepts: field.type.accepts })
      continue
    }
    const value = field.type.check(given)
    if (value === undefined)
      refusals.push({
        code: 'wrong-type',
        where: { column },
        found: JSON.stringify(given),
        accepts: field.type.accepts,
      })
    else values[column] = value
  }
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, record: values as AnyRecord }
}

/** The cells of a record, in the order of the data package; what is not known is an empty cell. */
export function cellsOf(kind: RecordKind, record: AnyRecord): readonly string[] {
  const values = record as Readonly<Record<string, unknown>>
  return Object.entries(kind.fields).map(([column, field]) => {
    const value = values[column]
    if (value === undefined) return ''
    const type = field.type as FieldType<unknown>
    return type.name === 'text' ? shielded(type.print(value)) : type.print(value)
  })
}
