import type { RecordKind } from '@candour/register'

type Values = Readonly<Record<string, unknown>>

/** What one version of a record says that the one before did not, a line a field: `estimate: 0.9 → 0.97`. */
export function changesBetween(kind: RecordKind, before: Values, after: Values): readonly string[] {
  return Object.keys(kind.fields).flatMap((field) => {
    const was = shown(before[field])
    const is = shown(after[field])
    if (was === is) return []
    if (was === undefined) return [`${field}: ${is}`]
    return is === undefined ? [`${field}: ${was} → (taken out)`] : [`${field}: ${was} → ${is}`]
  })
}

function shown(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined
  if (Array.isArray(value)) return value.join(';')
  return String(value).replaceAll(/\s+/g, ' ')
}
