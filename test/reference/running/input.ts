import { isRecord } from './reference-file.ts'

type Input = Readonly<Record<string, unknown>>

/** @throws TypeError naming the field when it is not a number */
export function numberIn(input: Input, field: string): number {
  const value = input[field]
  if (typeof value !== 'number') throw new TypeError(`input.${field} is not a number`)
  return value
}

/** The number, or the fallback when the field is absent or null. */
export function numberOr(input: Input, field: string, fallback: number): number {
  return input[field] === undefined || input[field] === null ? fallback : numberIn(input, field)
}

/** A list of numbers; a single number is read as a list of one, as R writes it. */
export function numbersIn(input: Input, field: string): number[] {
  const value = input[field]
  if (typeof value === 'number') return [value]
  if (!Array.isArray(value)) throw new TypeError(`input.${field} is not a list of numbers`)
  return value.map((item: unknown, i) => {
    if (typeof item !== 'number') throw new TypeError(`input.${field}[${i}] is not a number`)
    return item
  })
}

/** A list of rows of numbers. A row that is a single number is read as a row of one. */
export function rowsIn(input: Input, field: string): number[][] {
  const value = input[field]
  if (!Array.isArray(value)) throw new TypeError(`input.${field} is not a list of rows`)
  return value.map((row: unknown, i) => numbersIn({ [`${field}[${i}]`]: row }, `${field}[${i}]`))
}

/** A list of texts; a single text is read as a list of one. */
export function textsIn(input: Input, field: string): string[] {
  const value = input[field]
  if (typeof value === 'string') return [value]
  if (!Array.isArray(value)) throw new TypeError(`input.${field} is not a list of texts`)
  return value.map((item: unknown, i) => {
    if (typeof item !== 'string') throw new TypeError(`input.${field}[${i}] is not a text`)
    return item
  })
}

/** @throws TypeError naming the field when it is not a text */
export function textIn(input: Input, field: string): string {
  const value = input[field]
  if (typeof value !== 'string') throw new TypeError(`input.${field} is not a text`)
  return value
}

/** Whether a case of the file has all these input fields: the usual way to recognise a family. Cases that name their function are of
 * the family that calls it. */
export function hasInputs(content: Input, fields: readonly string[], list = 'cases'): boolean {
  const cases = content[list]
  if (!Array.isArray(cases)) return false
  const first: unknown = cases[0]
  if (!isRecord(first) || !isRecord(first.input) || typeof first.function === 'string') return false
  const { input } = first
  return fields.every((field) => field in input)
}
