import { everybody, type Kind, type Records, type Shown, shownTo } from '@candour/register'

/** A record as everybody may see it, for a view that takes nothing else. */
export function shownToAll<K extends Kind>(kind: K, record: Records[K]): Shown<K> {
  const shown = shownTo(everybody, kind, record)
  if (shown === undefined) throw new Error(`${kind} ${record.id} is not for everybody`)
  return shown
}
