import { sha256 as hash } from '@noble/hashes/sha2'

/**
 * SHA-256 (FIPS 180-4) over the parts, one after another, with nothing between them; text counts as its UTF-8 bytes.
 * Written in JavaScript rather than taken from Node, so that a proof is checked by the same code in a reader's browser.
 * @returns 32 bytes
 */
export function sha256(...parts: readonly (Uint8Array | string)[]): Uint8Array {
  const hashing = hash.create()
  for (const part of parts) hashing.update(part)
  return hashing.digest()
}
