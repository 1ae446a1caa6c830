import { text } from '../../records/field-types.ts'
import { type AnyRecord, type Kind, recordKinds } from '../../records/kinds.ts'
import type { Field } from '../../records/record-kind.ts'
import type { PersonalData } from './found.ts'
import { personalDataIn } from './personal-data.ts'

/** Fields that name organisations, authors and documents, which are public facts. */
const publicNames: ReadonlySet<string> = new Set([
  'applicant',
  'evaluator',
  'funder',
  'lead_organisation',
  'organisation',
  'report_reference',
  'round',
])

type Values = Readonly<Record<string, unknown>>

/** Whether a field is free text in which somebody might tell of a person. */
export function isFreeText(kind: Kind, column: string): boolean {
  const { [column]: field }: Readonly<Record<string, Field<never> | Field>> = recordKinds[kind].fields
  return field?.type === text && !publicNames.has(column)
}

/** What tells of a person in the free text of a record, by field; a text that stands already is not looked at again. */
export function personalDataInRecord(
  kind: Kind,
  record: AnyRecord,
  { before, names = [] }: { readonly before?: AnyRecord | undefined; readonly names?: readonly string[] } = {},
): readonly { readonly column: string; readonly text: string; readonly found: readonly PersonalData[] }[] {
  const [is, was]: readonly [Values, Values] = [{ ...record }, { ...before }]
  return Object.entries(is).flatMap(([column, value]) => {
    if (typeof value !== 'string' || value === was[column] || !isFreeText(kind, column)) return []
    const found = personalDataIn(value, names)
    return found.length === 0 ? [] : [{ column, text: value, found }]
  })
}
