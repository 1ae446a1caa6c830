import { canonicalJson, type JsonValue } from './canonical-json.ts'
import { sha256 } from './sha256.ts'

/** Bytes of salt in a commitment: enough that nobody can guess a record and check the guess. */
export const saltBytes = 32

/**
 * SHA-256 over salt and canonical JSON: binds whoever publishes it to the value without revealing it. Erasing value and salt leaves
 * the commitment in its place and nothing to be found out from it.
 * @param salt exactly 32 random bytes, used once
 * @throws RangeError when the salt has another length
 */
export function commitmentOf(salt: Uint8Array, value: JsonValue): Uint8Array {
  if (salt.length !== saltBytes) throw new RangeError(`a salt has ${saltBytes} bytes, not ${salt.length}`)
  return sha256(salt, canonicalJson(value))
}
