import { type Field, type Kind, type OtherRegister, recordKinds, type Shown } from '@candour/register'

/** An id by which another register knows what a record tells of, with the field that holds it. */
export interface IdElsewhere {
  readonly field: string
  readonly id: string
  readonly register: OtherRegister
}

/** The ids of other registers that a record bears, in the order of its fields. */
export function idsElsewhereOf<K extends Kind>(kind: K, record: Shown<K>): readonly IdElsewhere[] {
  const shown: Readonly<Record<string, unknown>> = { ...record }
  return (Object.entries(recordKinds[kind].fields) as [string, Field][]).flatMap(([field, { type }]) => {
    const { elsewhere: register } = type
    const { [field]: value } = shown
    if (register === undefined) return []
    const ids: readonly unknown[] = Array.isArray(value) ? value : [value]
    return ids.flatMap((id) => (typeof id === 'string' ? [{ field, id, register }] : []))
  })
}
