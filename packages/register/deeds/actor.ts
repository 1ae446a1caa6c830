import { givenRoles } from './roles.ts'

/** In which role a deed is done: at the machine itself, or by a person of that role. */
export const actorRoles = ['operator', 'import', 'starter', ...givenRoles] as const
export type ActorRole = (typeof actorRoles)[number]

/** Who did something, as the ledger says it for ever: a role and an organisation, never a person. */
export interface Actor {
  readonly role: ActorRole
  readonly organisation?: string
}
