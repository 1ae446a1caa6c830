import { placeOf } from '../vocabularies/places.ts'
import { isKind, recordKinds } from './kinds.ts'

type Values = Readonly<Record<string, unknown>>

/**
 * What an entry holds, as its kind's fields and places are called today: an entry is never rewritten, so a field that gave way to another is
 * read as that one, and a former code of a place as its code of today. A value that nothing maps stays where it is, for the audit to find.
 */
export function readAsNow(kind: string, values: Values): Values {
  if (!isKind(kind)) return values
  const { fields, formerFields = [] } = recordKinds[kind]
  const renamed = formerFields.reduce((record, { name, now, values: meanings }) => {
    const { [name]: old, ...rest } = record
    if (typeof old !== 'string' || !Object.hasOwn(meanings, old) || rest[now] !== undefined) return record
    return { ...rest, [now]: meanings[old] }
  }, values)
  const placed = placeFields.filter((field) => renamed[field] !== undefined && fields[field]?.type.name !== 'text')
  return { ...renamed, ...Object.fromEntries(placed.map((field) => [field, codesOfToday(renamed[field])])) }
}

/** Fields that hold codes of places, of every kind that has them as codes and not as text. */
const placeFields = ['place', 'places'] as const

function codesOfToday(codes: unknown): unknown {
  const now = (code: unknown): unknown => (typeof code === 'string' ? (placeOf(code)?.code ?? code) : code)
  return Array.isArray(codes) ? [...new Set(codes.map(now))] : now(codes)
}
