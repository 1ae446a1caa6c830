import type { Kind } from './kinds.ts'
import { recordKinds } from './kinds.ts'

/** Digits and letters that cannot be mistaken for one another (Crockford's base 32), in lower case. */
const digits = '0123456789abcdefghjkmnpqrstvwxyz'
export const randomIdBytes = 10
const length = (randomIdBytes * 8) / 5

/**
 * An id that tells nothing: the letter of the kind and 80 random bits. Ids stay public for ever, so only programmes, their
 * rounds and draws, models and projects have speaking ones.
 * @throws RangeError where the kind has speaking ids, or other than ten bytes are given
 */
export function randomIdOf(kind: Kind, bytes: Uint8Array): string {
  const { idLetter } = recordKinds[kind]
  if (idLetter === undefined) throw new RangeError(`the ids of ${recordKinds[kind].table} speak`)
  if (bytes.length !== randomIdBytes) throw new RangeError(`a random id is made of ${randomIdBytes} bytes`)
  let bits = bytes.reduce((all, byte) => (all << 8n) | BigInt(byte), 0n)
  let text = ''
  for (let i = 0; i < length; i += 1) {
    text = digits.charAt(Number(bits & 31n)) + text
    bits >>= 5n
  }
  return `${idLetter}${text}`
}

/** True where the id has the form of a random one of its kind, and so tells nothing. */
export function isRandomId(kind: Kind, id: string): boolean {
  const { idLetter } = recordKinds[kind]
  return idLetter !== undefined && new RegExp(`^${idLetter}[${digits}]{${length}}$`).test(id)
}
