import type { Scope } from '@candour/register'
import { scopeInWords } from './role-words.ts'

/** Why an account or a role does not end, as it is told to whoever wanted it to. */
export type StandingInTheWay =
  | { readonly why: 'last-administrator' }
  | { readonly why: 'nobody-answers'; readonly alone: readonly Scope[] }

/** @param names of projects and programmes, by id */
export function whyItStays(cannot: StandingInTheWay, names: ReadonlyMap<string, string>): string {
  if (cannot.why === 'last-administrator')
    return 'There is no other administrator. Invite another first, so that somebody looks after this register.'
  const things = cannot.alone.map((scope) => scopeInWords(scope, 'id' in scope ? names.get(scope.id) : undefined))
  return `Nobody else answers for ${things.join(' and ')}. Invite somebody who is to, and wait until they have accepted.`
}
