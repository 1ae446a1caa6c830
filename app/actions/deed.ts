import { type Actor, deedRoles, type MayShow, type RoleDeed } from '@candour/register'
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

/** What is done to records at the machine itself. */
const operatorDeeds = [
  'load-starter',
  'load-practice',
  'import',
  'undo',
  'correct',
  'withdraw',
  'bring-back',
  'make-public',
] as const
export type DeedName = (typeof operatorDeeds)[number] | RoleDeed

/** What is done to records: at the machine, or by people, whose deeds are those of the table of deeds and roles. */
export const deedNames: readonly string[] = [...new Set([...operatorDeeds, ...Object.keys(deedRoles)])]

/** One deed: asked for again under the same id it is done once. */
export interface Deed {
  readonly id: string
  readonly name: DeedName
  /** Why; stands in each of its entries. */
  readonly reason: string
  readonly actor: Actor
  /** Whether a person said why, so that what says `false` of itself may be shown though it was told in confidence. */
  readonly showsWhereSaid?: boolean
  /** Whose account did it: kept apart from the ledger. */
  readonly account?: string
}

/** A new id for a deed: 128 random bits, in hexadecimal. */
export function newDeedId(random: Randomness): string {
  return Buffer.from(random(16)).toString('hex')
}

/** Whether a deed may show what was told in confidence: `make-public` alone, and what says so itself where a person gave the reason. */
export function mayShow({ name, showsWhereSaid = false }: Deed): MayShow {
  if (name === 'make-public') return 'always'
  return showsWhereSaid ? 'where-said' : 'never'
}
