import type { RoleDeed } from './deed-roles.ts'

/** What people may be, from least to most. A reader needs no account. */
export const roles = ['reader', 'contributor', 'evaluator', 'manager', 'moderator', 'administrator'] as const
export type Role = (typeof roles)[number]

/** The roles that somebody gives. */
export const givenRoles = ['contributor', 'evaluator', 'manager', 'moderator', 'administrator'] as const
export type GivenRole = (typeof givenRoles)[number]

/** Over what a role is had: the whole register, a programme with its projects, or a project. */
export type Scope =
  | { readonly over: 'register' }
  | { readonly over: 'programme'; readonly id: string }
  | { readonly over: 'project'; readonly id: string }

/** Over what each role can be given. */
export const scopesOf: Readonly<Record<GivenRole, readonly Scope['over'][]>> = {
  contributor: ['project', 'programme'],
  evaluator: ['project'],
  manager: ['programme'],
  moderator: ['register'],
  administrator: ['register'],
}

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
