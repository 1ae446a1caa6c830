import { isKind, type Kind, recordKinds } from '@candour/register'

/** What people call a record of a kind: a *promise* rather than an outcome. */
export const calledInWords = (kind: Kind): string => recordKinds[kind].calledByReaders ?? recordKinds[kind].singular

/** The subject of a draft about one record, as its address has it: `lesson/l7q4`. */
export const recordSubject = (kind: Kind, id: string): string => `${kind}/${id}`

/** The record that a subject names; undefined where it names none. */
export function recordInSubject(subject: string | undefined): { readonly kind: Kind; readonly id: string } | undefined {
  const [kind, id, ...more] = (subject ?? '').split('/')
  return isKind(kind) && id !== undefined && id !== '' && more.length === 0 ? { kind, id } : undefined
}
