import type { Actor } from '@candour/register'
import type { Clock } from '../ports/clock.ts'
import type { Randomness } from '../ports/randomness.ts'
import type { Database } from '../store/tables.ts'

/** What an action needs from outside. */
export interface ActionTools {
  readonly db: Database
  readonly clock: Clock
  readonly random: Randomness
  /** How long a writing waits for another one, in milliseconds; ten seconds unless said otherwise. */
  readonly patienceMs?: number
}

/** What is done to records. Only `make-public` may show what was hidden. */
export const deedNames = ['load-starter', 'import', 'correct', 'withdraw', 'bring-back', 'make-public'] as const
export type DeedName = (typeof deedNames)[number]

/** One deed: asked for again under the same id it is done once. */
export interface Deed {
  readonly id: string
  readonly name: DeedName
  /** Why; stands in each of its entries. */
  readonly reason: string
  readonly actor: Actor
  /** Whose account did it: kept apart from the ledger. */
  readonly account?: string
}

/** A new id for a deed: 128 random bits, in hexadecimal. */
export function newDeedId(random: Randomness): string {
  return Buffer.from(random(16)).toString('hex')
}
