import { createHmac, timingSafeEqual } from 'node:crypto'
import type { AccountTools } from '../account-tools.ts'
import { lifetimes } from '../lifetimes.ts'
import { mayTry } from '../tries.ts'

/** What an authenticator is asked to sign for: to sign in, or to be added to an account. */
export type Purpose = 'sign-in' | `add ${string}`

const nonceBytes = 16
const timeBytes = 8

type ChallengeTools = Pick<AccountTools, 'clock' | 'random' | 'secret'>

/**
 * A challenge that tells by itself, under the register's secret, what it is for and until when: nothing is kept for a page that nobody
 * acts on.
 */
export function newChallenge({ clock, random, secret }: ChallengeTools, purpose: Purpose): Uint8Array<ArrayBuffer> {
  const time = Buffer.alloc(timeBytes)
  time.writeBigUInt64BE(BigInt(clock.now().getTime() + lifetimes.challenge * 1000))
  const told = Buffer.concat([random(nonceBytes), time])
  return new Uint8Array(Buffer.concat([told, sealOf(secret, purpose, told)]))
}

/** Whether a challenge is ours, for this purpose, not too old, and answered for the first time. It can be answered no more after this. */
export async function usesUp(
  tools: ChallengeTools & Pick<AccountTools, 'people'>,
  purpose: Purpose,
  challenge: string,
): Promise<boolean> {
  const bytes = Buffer.from(challenge, 'base64url')
  const told = bytes.subarray(0, nonceBytes + timeBytes)
  const seal = sealOf(tools.secret, purpose, told)
  if (bytes.length !== told.length + seal.length || !timingSafeEqual(bytes.subarray(told.length), seal)) return false
  if (tools.clock.now().getTime() > Number(told.readBigUInt64BE(nonceBytes))) return false
  // By its bytes, not as it was written: base64 can be written in more than one way.
  return mayTry(tools, 'challenge', bytes.toString('hex'))
}

function sealOf(secret: Uint8Array, purpose: Purpose, told: Uint8Array): Buffer {
  return createHmac('sha256', secret).update(`passkey challenge ${purpose}\n`).update(told).digest()
}
