import { type Scope, tokenDeedsOf } from '@candour/register'
import type { AccountTools } from '../../../accounts/account-tools.ts'
import type { SignedIn } from '../../../accounts/signed-in.ts'
import { makeToken, mostTokens, ownTokens, rolesForTokens, takeTokenBack } from '../../../accounts/tokens.ts'
import { namesOf } from '../../../queries/names.ts'
import type { SearchingReader } from '../../../queries/reader.ts'
import { instantInWords } from '../../../words/instant-words.ts'
import { roleWords, scopeInWords } from '../../../words/role-words.ts'
import { counted } from '../../../words/wording.ts'
import { frameOf } from '../../layout/frame.ts'
import type { PageView } from '../../layout/views.ts'
import type { Answer, AskingPage, FormPage, PageRequest } from '../../page.ts'
import { paths } from '../../paths.ts'
import {
  deedChoice,
  deedsInWords,
  nothingTyped,
  type OwnRoles,
  type TokenFaults,
  type TypedToken,
  tokenDays,
  tokenFrom,
  typedToken,
} from './token-question.ts'

interface Choice {
  readonly value: string
  readonly text: string
  readonly checked: boolean
}

interface TokensView extends PageView {
  readonly action: string
  readonly takeBack: string
  readonly reference: string
  readonly name: string
  readonly roles: readonly Choice[]
  readonly deeds: readonly Choice[]
  readonly days: readonly Choice[]
  readonly faults: readonly { readonly text: string; readonly href: string }[]
  readonly at: TokenFaults
  readonly tokens: readonly {
    readonly id: string
    readonly name: string
    readonly says: string
    readonly may: string
  }[]
}

interface MadeView extends PageView {
  readonly name: string
  readonly token: string
  readonly until: string
  readonly tokens: string
  readonly reference: string
}

const template = 'pages/tokens/tokens.njk'

/** Where people make tokens, by which programs write in their name, and take them back. */
export function tokenPages(tools: AccountTools): readonly (AskingPage | FormPage)[] {
  const list: AskingPage = {
    address: '/account/tokens',
    audience: 'oneself',
    freshness: 'never',
    isListed: false,
    async show({ site, who }, reader): Promise<Answer> {
      if (who === undefined) return toSignIn
      return { kind: 'page', template, view: await tokensView(tools, site, who, reader, nothingTyped, {}) }
    },
  }
  const make: FormPage = {
    method: 'POST',
    address: '/account/tokens',
    audience: 'oneself',
    async take({ site, who, sent }, ask): Promise<Answer> {
      if (who === undefined) return toSignIn
      const typed = typedToken(sent)
      const reading = tokenFrom(typed, await rolesForTokens(tools, who), tools.clock.now())
      const refuse = async (at: TokenFaults): Promise<Answer> => ({
        kind: 'page',
        status: 422,
        template,
        view: await ask((reader) => tokensView(tools, site, who, reader, typed, at)),
      })
      if ('faults' in reading) return refuse(reading.faults)
      const made = await makeToken(tools, who, reading.wanted)
      if (made === 'too-many')
        return refuse({ name: `You have ${counted(mostTokens, 'token')} already: take one back first.` })
      if (made === 'not-yours') return refuse({ roles: 'Choose at least one role of yours.' })
      const view: MadeView = {
        frame: frameOf(site, { title: 'Your new token', breadcrumbs: crumbs }),
        name: typed.name,
        token: made.text,
        until: instantInWords(reading.wanted.until.toISOString()),
        tokens: paths.accountTokens(),
        reference: paths.api(),
      }
      return { kind: 'page', template: 'pages/tokens/made.njk', view }
    },
  }
  const takenBack: FormPage = {
    method: 'POST',
    address: '/account/tokens/take-back',
    audience: 'oneself',
    async take({ who, sent }): Promise<Answer> {
      if (who === undefined) return toSignIn
      if (typeof sent.token === 'string') await takeTokenBack(tools, who, sent.token)
      return { kind: 'moved', to: paths.accountTokens() }
    },
  }
  return [list, make, takenBack]
}

const toSignIn: Answer = { kind: 'moved', to: paths.signIn({ next: paths.accountTokens() }) }
const crumbs = [
  { text: 'Account', href: paths.account() },
  { text: 'Tokens', href: paths.accountTokens() },
]

async function tokensView(
  tools: AccountTools,
  site: PageRequest['site'],
  who: SignedIn,
  reader: SearchingReader,
  typed: TypedToken,
  at: TokenFaults,
): Promise<TokensView> {
  const [own, tokens] = [await rolesForTokens(tools, who), await ownTokens(tools, who)]
  const nameOf = await scopeNames(reader, own)
  const roleInWords = ({ role, membership: { scope }, organisation }: OwnRoles[number]) =>
    `${roleWords[role].title} for ${scopeInWords(scope, nameOf(scope))}, on behalf of ${organisation}`
  return {
    frame: frameOf(site, { title: 'Tokens for programs', breadcrumbs: crumbs.slice(0, 1) }),
    action: paths.accountTokens(),
    takeBack: paths.takeTokenBack(),
    reference: paths.api(),
    name: typed.name,
    roles: own.map((one) => ({
      value: one.id,
      text: roleInWords(one),
      checked: typed.roles.includes(one.id) || own.length === 1,
    })),
    deeds: tokenDeedsOf(own).map((deed) => deedChoice(deed, typed.deeds)),
    days: tokenDays.map((days) => ({
      value: String(days),
      text: days > 360 ? 'A year' : `${days} days`,
      checked: typed.days === String(days),
    })),
    faults: Object.entries(at).map(([field, text]) => ({ text, href: `#${field}` })),
    at,
    tokens: tokens.map(({ id, name, deeds, memberships, created_at, expires_at, used_at }) => ({
      id,
      name,
      says: [
        `made ${instantInWords(created_at)}`,
        `works until ${instantInWords(expires_at)}`,
        used_at === null ? 'not used yet' : `last used ${instantInWords(used_at)}`,
      ].join(', '),
      may: [
        own
          .filter((one) => memberships.includes(one.id))
          .map(roleInWords)
          .join('; ') || 'No role is left to it: nothing can be done with it',
        deedsInWords(deeds),
      ].join(': '),
    })),
  }
}

/** The names of what these roles are over. */
async function scopeNames(reader: SearchingReader, own: OwnRoles): Promise<(scope: Scope) => string | undefined> {
  const idsOver = (over: 'project' | 'programme') =>
    own.flatMap(({ membership: { scope } }) => (scope.over === over ? [scope.id] : []))
  const names = {
    project: await namesOf(reader, 'project', idsOver('project')),
    programme: await namesOf(reader, 'programme', idsOver('programme')),
  }
  return (scope) => (scope.over === 'register' ? undefined : names[scope.over].get(scope.id))
}
