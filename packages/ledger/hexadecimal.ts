/** Bytes as lower-case hexadecimal digits, two a byte. */
export { bytesToHex as hexOf } from '@noble/hashes/utils'
