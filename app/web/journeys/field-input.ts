import { type Field, fieldTypes, isFreeText, type Kind, placeNamed, placeOf, recordKinds } from '@candour/register'
import type { Input } from './input.ts'
import type { Question } from './journey.ts'

/** An input that asks for a field of a kind of record: its type is the field's own, and free text is checked. */
export function fieldInput(kind: Kind, column: string, asked: Omit<Input, 'name' | 'type' | 'isChecked'>): Input {
  const { [column]: field }: Readonly<Record<string, Field<never> | Field>> = recordKinds[kind].fields
  if (field === undefined) throw new Error(`a ${kind} has no field ${column}`)
  return { name: column, type: field.type, ...(isFreeText(kind, column) ? { isChecked: true } : {}), ...asked }
}

/** The same questions where a record stands already: only what it cannot be without must be answered. */
export function ofStanding(kind: Kind, questions: readonly Question[]): readonly Question[] {
  const fields: Readonly<Record<string, Field<never> | Field>> = recordKinds[kind].fields
  return questions.map((question) => ({
    ...question,
    inputs: question.inputs.map(({ needed, ...input }) =>
      needed === undefined || fields[input.name]?.required !== true ? input : { ...input, needed },
    ),
  }))
}

/** Yes or no, as a field of that type is asked. */
export const yesOrNo = [
  { value: 'true', text: 'Yes' },
  { value: 'false', text: 'No' },
] as const

/** Places as people write them, one a line, become codes. */
export function placesAsRead(typed: string): string {
  return typed
    .split(/[\n;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => placeOf(part)?.code ?? codeOfName(part) ?? part)
    .join(';')
}

/** The code of a place that is called so; a name that is only near is left, and asked about. */
function codeOfName(name: string): string | undefined {
  const { nearest, isItsName } = placeNamed(name)
  return isItsName ? nearest?.code : undefined
}

/** Codes of places as people write them, one a line. */
export function placesAsTyped(answer: string): string {
  return answer
    .split(';')
    .map((code) => placeOf(code)?.name ?? code)
    .join('\n')
}

/** Web addresses as people write them, one a line. */
export const addressesAsRead = (typed: string): string =>
  typed
    .split(/[\s;]+/)
    .filter((part) => part !== '')
    .join(';')

/** The same of an answer. */
export const addressesAsTyped = (answer: string): string => answer.replaceAll(';', '\n')

/** A choice among names of an own list: what is kept is the value. */
export function choiceType(values: readonly string[]): Input['type'] {
  return fieldTypes.oneOf(values)
}
