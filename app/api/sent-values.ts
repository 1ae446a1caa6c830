import { type Refusal, readFields } from '@candour/register'
import type { SentOperation } from './operation.ts'

/** What was sent to an operation, read by its fields, and every reason why not. */
export interface SentValues {
  readonly values: Readonly<Record<string, unknown>>
  readonly refusals: readonly Refusal[]
}

/** Reads the JSON that was sent: texts, numbers and lists of texts by name, by the same fields as parameters; null is as absent. */
export function sentValues({ body }: SentOperation, sent: unknown): SentValues {
  const names = Object.keys(body).join(', ')
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent))
    return { values: {}, refusals: [{ code: 'wrong-type', where: {}, accepts: `a JSON object with some of ${names}` }] }
  const refusals: Refusal[] = []
  const cells: Record<string, string> = {}
  for (const [name, value] of Object.entries(sent) as [string, unknown][]) {
    const field = Object.hasOwn(body, name) ? body[name] : undefined
    const cell = cellOf(value, field?.type.name === 'list')
    if (field === undefined)
      refusals.push({ code: 'unknown-field', where: { column: name }, accepts: `one of the names ${names}` })
    else if (cell === undefined)
      refusals.push({ code: 'wrong-type', where: { column: name }, accepts: field.type.accepts })
    else cells[name] = cell
  }
  const read = readFields(body, cells)
  const told = new Set(refusals.map(({ where }) => where.column))
  return {
    values: read.values,
    refusals: [...refusals, ...read.refusals.filter(({ where }) => !told.has(where.column))],
  }
}

/** A value as it would be typed; undefined where it is none that can be. */
function cellOf(value: unknown, isList: boolean): string | undefined {
  if (value === null) return ''
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  const isTexts = isList && Array.isArray(value) && value.every((one) => typeof one === 'string')
  return isTexts ? value.join(';') : undefined
}
