import { isAdministrator, type Membership, rolesToOffer } from '@candour/register'
import type { AccountTools } from '../../../accounts/account-tools.ts'
import { decidesObjections } from '../../../accounts/objections.ts'
import type { SignedIn } from '../../../accounts/signed-in.ts'
import { deleteOwnAccount, endSessionsOf, type OwnUse, ownUse } from '../../../accounts/signing-in.ts'
import { namesOf } from '../../../queries/names.ts'
import type { SearchingReader } from '../../../queries/reader.ts'
import { instantInWords } from '../../../words/instant-words.ts'
import { whyItStays } from '../../../words/leaving-words.ts'
import { roleWords, scopeInWords } from '../../../words/role-words.ts'
import { frameOf } from '../../layout/frame.ts'
import type { LinkView, PageView } from '../../layout/views.ts'
import type { AskingPage, FormPage, PageRequest } from '../../page.ts'
import { paths } from '../../paths.ts'
import { namesOfAlone } from './people-roles-pages.ts'

interface RoleView {
  readonly title: string
  readonly may: string
  readonly over: LinkView | { readonly text: string }
  readonly organisation: string
}

interface AccountView extends PageView {
  readonly name: string
  readonly email: string
  readonly roles: readonly RoleView[]
  readonly mayInvite: boolean
  readonly decidesObjections: boolean
  readonly seesJobs: boolean
  readonly sessions: readonly {
    readonly id: string
    readonly since: string
    readonly on: string
    readonly isThis: boolean
  }[]
  readonly access: readonly { readonly at: string; readonly what: string }[]
  readonly signOut: string
  readonly endSessions: string
}

const accessWords: Readonly<Record<OwnUse['access'][number]['what'], string>> = {
  'signed-in': 'Signed in',
  'signed-out': 'Signed out',
  'signed-out-everywhere': 'Signed out everywhere',
  'role-taken': 'Took a role',
  'role-ended': 'A role ended',
  'passkey-added': 'Added a passkey',
  'passkey-removed': 'Removed a passkey',
  'identity-joined': 'Signed in for the first time by an account elsewhere',
  'token-made': 'Made a token for programs',
  'token-withdrawn': 'Took a token for programs back',
}

/** What somebody's own account is, and does. */
export function accountPages(tools: AccountTools): readonly (AskingPage | FormPage)[] {
  const own: AskingPage = {
    address: '/account',
    audience: 'oneself',
    freshness: 'never',
    isListed: false,
    async show({ site, who }, reader) {
      if (who === undefined) return { kind: 'moved', to: paths.signIn({ next: paths.account() }) }
      return { kind: 'page', template: 'pages/account/account.njk', view: await accountView(tools, site, who, reader) }
    },
  }
  const end: FormPage = {
    method: 'POST',
    address: '/account/sessions',
    audience: 'oneself',
    async take({ who, sent }) {
      if (who === undefined) return { kind: 'moved', to: paths.signIn({ next: paths.account() }) }
      const session = typeof sent.session === 'string' && sent.session !== '' ? sent.session : undefined
      await endSessionsOf(tools, who, session)
      const isOver = session === undefined || session === who.session
      return { kind: 'moved', to: isOver ? paths.signIn() : paths.account() }
    },
  }
  const leave: AskingPage = {
    address: '/account/delete',
    audience: 'oneself',
    freshness: 'never',
    isListed: false,
    async show({ site }) {
      return { kind: 'page', template: 'pages/account/delete.njk', view: leavingView(site) }
    },
  }
  const left: FormPage = {
    method: 'POST',
    address: '/account/delete',
    audience: 'oneself',
    async take({ who, headers, site }, ask) {
      const done = who === undefined ? [] : await deleteOwnAccount(tools, who, headers)
      if (!('why' in done)) return { kind: 'moved', to: paths.home(), cookies: done }
      const fault = whyItStays(done, await ask((reader) => namesOfAlone(reader, done)))
      return { kind: 'page', status: 422, template: 'pages/account/delete.njk', view: leavingView(site, fault) }
    },
  }
  return [own, end, leave, left]
}

function leavingView(site: PageRequest['site'], fault?: string): PageView & { readonly fault?: string } {
  return {
    frame: frameOf(site, { title: 'Delete your account', breadcrumbs: [{ text: 'Account', href: paths.account() }] }),
    ...(fault === undefined ? {} : { fault }),
  }
}

async function accountView(
  tools: AccountTools,
  site: PageRequest['site'],
  who: SignedIn,
  reader: SearchingReader,
): Promise<AccountView> {
  const { sessions, access } = await ownUse(tools, who)
  const { memberships } = who.member
  return {
    frame: frameOf(site, { title: 'Your account' }),
    name: who.name,
    email: who.email,
    roles: await rolesOf(memberships, who, reader),
    mayInvite: rolesToOffer(who.member).length > 0,
    decidesObjections: decidesObjections(who),
    seesJobs: isAdministrator(who.member),
    sessions: sessions.map(({ id, created_at, user_agent }) => ({
      id,
      since: instantInWords(created_at),
      on: browserIn(user_agent ?? ''),
      isThis: id === who.session,
    })),
    access: access.map(({ at, what }) => ({ at: instantInWords(at), what: accessWords[what] })),
    signOut: paths.signOut(),
    endSessions: paths.accountSessions(),
  }
}

async function rolesOf(
  memberships: readonly Membership[],
  { organisations }: SignedIn,
  reader: SearchingReader,
): Promise<readonly RoleView[]> {
  const idsOver = (over: 'programme' | 'project') =>
    memberships.flatMap(({ scope }) => (scope.over === over ? [scope.id] : []))
  const [programmes, projects] = [
    await namesOf(reader, 'programme', idsOver('programme')),
    await namesOf(reader, 'project', idsOver('project')),
  ]
  return memberships.map(({ role, scope, organisation }): RoleView => {
    const name =
      scope.over === 'register' ? undefined : (scope.over === 'project' ? projects : programmes).get(scope.id)
    const text = scopeInWords(scope, name)
    const href =
      name === undefined || scope.over === 'register'
        ? undefined
        : scope.over === 'project'
          ? paths.project(scope.id)
          : paths.programme(scope.id)
    return {
      ...roleWords[role],
      over: href === undefined ? { text } : { text, href },
      organisation: organisations.get(organisation) ?? organisation,
    }
  })
}

/** What a browser says of itself, as far as somebody would know it again. */
function browserIn(agent: string): string {
  const browser = ['Edg', 'OPR', 'Firefox', 'Chrome', 'Safari'].find((name) => agent.includes(`${name}/`))
  const system = ['Windows', 'iPhone', 'iPad', 'Android', 'Mac OS', 'Linux'].find((name) => agent.includes(name))
  const names: Readonly<Record<string, string>> = { Edg: 'Edge', OPR: 'Opera' }
  const known = browser === undefined ? 'A browser' : (names[browser] ?? browser)
  return system === undefined ? known : `${known} on ${system}`
}
