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
