import { capitalised } from '../../../words/wording.ts'

/** One field that a version says otherwise than the one before. */
export interface FieldChange {
  readonly field: string
  readonly before?: string
  readonly after?: string
}

/** A record as its entry holds it. */
export type EntryRecord = Readonly<Record<string, unknown>>

/** What stands in a field, as text; a list in one line. Undefined where nothing does. */
export function valueInWords(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined
  if (Array.isArray(value)) return value.join('; ')
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return String(value)
}

/** A field's name in words: `smallest_worthwhile_change` is `Smallest worthwhile change`. */
export function fieldInWords(field: string): string {
  const words = field
    .replaceAll('_', ' ')
    .replace(/\bci\b/, 'interval,')
    .replace(/\bgbp\b/, '(£)')
    .replace(/ urls$/, 's')
    .replace(/ id$/, '')
  return capitalised(words)
}

/** The fields in which two versions differ, in the order of the later; `undefined` stands for no version (none yet, or erased). */
export function changesBetween(
  before: EntryRecord | undefined,
  after: EntryRecord | undefined,
): readonly FieldChange[] {
  const fields = [...new Set([...Object.keys(after ?? {}), ...Object.keys(before ?? {})])].filter(
    (field) => field !== 'id',
  )
  return fields.flatMap((field) => {
    const was = valueInWords(before?.[field])
    const is = valueInWords(after?.[field])
    if (was === is) return []
    return [{ field, ...(was === undefined ? {} : { before: was }), ...(is === undefined ? {} : { after: is }) }]
  })
}
