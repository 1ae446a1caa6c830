import type { RoleDeed } from './deed-roles.ts'
import type { GivenRole, Scope } from './roles.ts'

/** A role that a person has, for an organisation. */
export interface Membership {
  readonly role: GivenRole
  readonly organisation: string
  readonly scope: Scope
}

/** Whoever is signed in, so far as it decides what they may do: never a name. */
export interface Member {
  readonly account: string
  readonly memberships: readonly Membership[]
  /** Of the deeds that their roles let them do these alone, where they ask by something that was given no more: a token. */
  readonly only?: ReadonlySet<RoleDeed>
}
