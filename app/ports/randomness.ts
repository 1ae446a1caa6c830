import { randomBytes } from 'node:crypto'

/** Where salts and tokens come from. */
export type Randomness = (bytes: number) => Uint8Array

export const systemRandomness: Randomness = (bytes) => randomBytes(bytes)
