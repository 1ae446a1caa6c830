/** In which role a deed is done at the machine itself; roles of people come with their accounts. */
export const actorRoles = ['operator', 'import', 'starter'] as const
export type ActorRole = (typeof actorRoles)[number]

/** Who did something, as the ledger says it for ever: a role and an organisation, never a person. */
export interface Actor {
  readonly role: ActorRole
  readonly organisation?: string
}
