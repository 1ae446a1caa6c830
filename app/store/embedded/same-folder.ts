import { statSync } from 'node:fs'

/** True when both paths lead to one folder, by whatever names; false when either leads nowhere. */
export function isSameFolder(one: string, other: string): boolean {
  try {
    const [a, b] = [statSync(one, { bigint: true }), statSync(other, { bigint: true })]
    return a.dev === b.dev && a.ino === b.ino
  } catch {
    return false
  }
}
