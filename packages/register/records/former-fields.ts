import { isKind, recordKinds } from './kinds.ts'

type Values = Readonly<Record<string, unknown>>

/**
 * What an entry holds, as its kind's fields are called today: an entry is never rewritten, so a field that gave way to another is read as
 * that one. A value that nothing maps stays where it is, for the audit to find.
 */
export function readAsNow(kind: string, values: Values): Values {
  const former = isKind(kind) ? (recordKinds[kind].formerFields ?? []) : []
  return former.reduce((record, { name, now, values: meanings }) => {
    const { [name]: old, ...rest } = record
    if (typeof old !== 'string' || !Object.hasOwn(meanings, old) || rest[now] !== undefined) return record
    return { ...rest, [now]: meanings[old] }
  }, values)
}
