import { createHmac } from 'node:crypto'
import { countTry } from '../store/people/tried.ts'
import type { AccountTools } from './account-tools.ts'

/** How often something may be tried within how many milliseconds. */
export interface TryLimit {
  readonly most: number
  readonly withinMs: number
}

const quarterHour = 15 * 60_000
const minute = 60_000

/** What is bounded: by the account it is about, and by the address it is tried from. */
export const tryLimits = {
  'link-for-account': { most: 5, withinMs: quarterHour },
  'link-from-address': { most: 30, withinMs: quarterHour },
  'token-from-address': { most: 30, withinMs: quarterHour },
  'passkey-from-address': { most: 30, withinMs: quarterHour },
  'openid-from-address': { most: 30, withinMs: quarterHour },
  'openid-flow': { most: 1, withinMs: quarterHour },
  'objection-from-address': { most: 5, withinMs: quarterHour },
  // Answered once; its own time is over before this one is.
  challenge: { most: 1, withinMs: quarterHour },
  /** Writing by the API. Many programs of one council come from one address. */
  'write-by-token': { most: 300, withinMs: minute },
  'write-from-address': { most: 1200, withinMs: minute },
  'wrong-token-from-address': { most: 60, withinMs: quarterHour },
} as const satisfies Readonly<Record<string, TryLimit>>

/** Counts a try, and says whether it is within its limit. What is counted by is kept as a hash under the register's own secret. */
export async function mayTry(
  { people, clock, secret }: Pick<AccountTools, 'people' | 'clock' | 'secret'>,
  what: keyof typeof tryLimits,
  by: string,
): Promise<boolean> {
  const { most, withinMs } = tryLimits[what]
  const key = createHmac('sha256', secret).update(`${what} ${by}`).digest('base64url')
  return (await countTry(people, key, clock.now(), withinMs)) <= most
}
