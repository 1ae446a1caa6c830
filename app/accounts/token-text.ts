import { createHash } from 'node:crypto'

/** Programs that look for secrets know a token by this, and by its checksum. */
const prefix = 'candour_'
const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const secretLength = 32
const checksumLength = 6

/** Random bytes for a token: more than its letters hold. */
export const tokenBytes = 24

/**
 * A token as its holder keeps it: `candour_`, 32 letters and digits drawn at random (190 bits), and 6 that are worked out from them, so
 * that a slip of the pen is known for one without asking, and a scanner of published files takes nothing else for a token.
 * @param random at least 24 bytes
 */
export function tokenText(random: Uint8Array): string {
  const secret = inLetters(random, secretLength)
  return `${prefix}${secret}${checksumOf(secret)}`
}

/** Whether a text is in the form of a token, its checksum right. Whether there is such a token is another question. */
export function isTokenText(text: string): boolean {
  const [, secret = '', checksum = ''] = /^candour_([0-9A-Za-z]{32})([0-9A-Za-z]{6})$/.exec(text) ?? []
  return secret !== '' && checksumOf(secret) === checksum
}

/** The first 32 bits of the SHA-256 of the letters before it. */
function checksumOf(secret: string): string {
  return inLetters(createHash('sha256').update(secret).digest().subarray(0, 4), checksumLength)
}

/** A number, the last places of it where it is longer, in 62 letters and digits. */
function inLetters(bytes: Uint8Array, length: number): string {
  let left = BigInt(`0x${Buffer.from(bytes).toString('hex')}`)
  let text = ''
  for (let place = 0; place < length; place += 1) {
    text = `${letters[Number(left % 62n)]}${text}`
    left /= 62n
  }
  return text
}
