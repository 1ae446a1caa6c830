import { deedRoles, isTokenDeed, type TokenDeed, tokenDeedsOf } from '@candour/register'
import { longestTokenDays, type rolesForTokens, type WantedToken } from '../../../accounts/tokens.ts'
import type { Parameters } from '../../../queries/project-query.ts'
import { capitalised } from '../../../words/wording.ts'

/** What was typed into the form of a token. */
export interface TypedToken {
  readonly name: string
  readonly roles: readonly string[]
  readonly deeds: readonly string[]
  readonly days: string
}

export type TokenFaults = Partial<Readonly<Record<keyof TypedToken, string>>>

export type OwnRoles = Awaited<ReturnType<typeof rolesForTokens>>

/** For how long a token can be made, in days. */
export const tokenDays = [30, 90, 180, longestTokenDays] as const

const longestName = 100
const dayMs = 86_400_000

/** Nothing typed yet. A short life is offered first, and no deed is chosen for anybody. */
export const nothingTyped: TypedToken = { name: '', roles: [], deeds: [], days: '90' }

export function typedToken(sent: Parameters): TypedToken {
  const text = (name: string) => (typeof sent[name] === 'string' ? sent[name].trim() : '')
  const texts = (name: string) => [sent[name] ?? []].flat()
  return { name: text('name'), roles: texts('roles'), deeds: texts('deeds'), days: text('days') }
}

/** The token that was asked for, or what is wrong by field. */
export function tokenFrom(
  { name, roles, deeds, days }: TypedToken,
  own: OwnRoles,
  now: Date,
): { readonly wanted: WantedToken } | { readonly faults: TokenFaults } {
  const chosen = own.filter(({ id }) => roles.includes(id))
  const possible = tokenDeedsOf(chosen)
  const beyond = deeds.filter((deed) => !possible.some((one) => one === deed))
  const until = tokenDays.find((one) => String(one) === days)
  const faults: TokenFaults = {
    ...(name === '' || name.length > longestName || /[\p{Cc}\p{Cf}]/u.test(name)
      ? { name: `Enter a name for the token, at most ${longestName} characters.` }
      : {}),
    ...(chosen.length === 0 || chosen.length !== new Set(roles).size
      ? { roles: 'Choose at least one role of yours.' }
      : {}),
    ...(deeds.length === 0
      ? { deeds: 'Choose at least one thing that may be done with it.' }
      : beyond.length > 0 && chosen.length > 0
        ? { deeds: `None of the roles that you chose lets you ${beyond.map(deedInWords).join(', or ')}.` }
        : {}),
    ...(until === undefined ? { days: 'Choose how long the token works.' } : {}),
  }
  if (until === undefined || Object.keys(faults).length > 0) return { faults }
  const given = deeds.filter(isTokenDeed)
  return { wanted: { name, roles, deeds: given, until: new Date(now.getTime() + until * dayMs) } }
}

/** A deed of the table in the words of it; of what is none, the words that it was asked by. */
function deedInWords(deed: string): string {
  return isTokenDeed(deed) ? deedRoles[deed][0] : `“${deed.slice(0, 40)}”`
}

/** Deeds as a list of one's tokens tells them. */
export function deedsInWords(deeds: readonly string[]): string {
  return deeds.map(deedInWords).join('; ')
}

/** A deed as a choice. */
export function deedChoice(deed: TokenDeed, chosen: readonly string[]) {
  return { value: deed, text: capitalised(deedRoles[deed][0]), checked: chosen.includes(deed) }
}
