import type { AccountTools } from '../../../accounts/account-tools.ts'
import { endRole, type RoleHeld, rolesSeenBy } from '../../../accounts/roles.ts'
import type { SignedIn } from '../../../accounts/signed-in.ts'
import { namesOf } from '../../../queries/names.ts'
import type { SearchingReader } from '../../../queries/reader.ts'
import { instantInWords } from '../../../words/instant-words.ts'
import { whyItStays } from '../../../words/leaving-words.ts'
import { roleWords, scopeInWords } from '../../../words/role-words.ts'
import { frameOf } from '../../layout/frame.ts'
import type { PageView } from '../../layout/views.ts'
import type { Answer, AskingPage, FormPage, PageRequest } from '../../page.ts'
import { paths } from '../../paths.ts'

interface PeopleView extends PageView {
  readonly action: string
  readonly fault?: string
  readonly mayInvite: boolean
  readonly groups: readonly {
    readonly id: string
    readonly over: string
    /** Who did what there, for a project. */
    readonly authors?: string
    readonly roles: readonly {
      readonly id: string
      readonly says: string
      readonly since: string
      /** What the button says; none where the role is not theirs to end. */
      readonly end?: string
    }[]
  }[]
}

const template = 'pages/account/people.njk'

/** Who has which role over what, and where roles end. */
export function peopleRolesPages(tools: AccountTools): readonly (AskingPage | FormPage)[] {
  const list: AskingPage = {
    address: '/account/people',
    audience: 'oneself',
    freshness: 'never',
    isListed: false,
    async show({ site, who }, reader): Promise<Answer> {
      if (who === undefined) return notSignedIn
      return { kind: 'page', template, view: await viewOf(tools, site, who, reader) }
    },
  }
  const end: FormPage = {
    method: 'POST',
    address: '/account/people/end',
    audience: 'oneself',
    async take({ site, who, sent }, ask): Promise<Answer> {
      if (who === undefined) return notSignedIn
      const id = typeof sent.role === 'string' ? sent.role : ''
      const ended = await endRole(tools, who, id)
      if (ended === 'ended') return { kind: 'moved', to: paths.peopleRoles() }
      if (ended === 'not-theirs') return { kind: 'missing', what: 'role', id }
      const fault = whyItStays(ended, await ask((reader) => namesOfAlone(reader, ended)))
      return {
        kind: 'page',
        status: 422,
        template,
        view: await ask((reader) => viewOf(tools, site, who, reader, fault)),
      }
    },
  }
  return [list, end]
}

const notSignedIn: Answer = { kind: 'moved', to: paths.signIn({ next: paths.peopleRoles() }) }

/** Names of what would be left alone. */
export async function namesOfAlone(
  reader: SearchingReader,
  cannot: Parameters<typeof whyItStays>[0],
): Promise<ReadonlyMap<string, string>> {
  const scopes = cannot.why === 'nobody-answers' ? cannot.alone : []
  return namesOver(reader, scopes)
}

async function namesOver(
  reader: SearchingReader,
  scopes: readonly RoleHeld['scope'][],
): Promise<ReadonlyMap<string, string>> {
  const ids = (over: 'programme' | 'project') => [
    ...new Set(scopes.flatMap((scope) => (scope.over === over && 'id' in scope ? [scope.id] : []))),
  ]
  const [programmes, projects] = [
    await namesOf(reader, 'programme', ids('programme')),
    await namesOf(reader, 'project', ids('project')),
  ]
  return new Map([...programmes, ...projects])
}

async function viewOf(
  tools: AccountTools,
  site: PageRequest['site'],
  who: SignedIn,
  reader: SearchingReader,
  fault?: string,
): Promise<PeopleView> {
  const roles = await rolesSeenBy(tools, who)
  const names = await namesOver(
    reader,
    roles.map(({ scope }) => scope),
  )
  const byScope = new Map<string, RoleHeld[]>()
  for (const one of roles) {
    const key = `${one.scope.over}-${'id' in one.scope ? one.scope.id : ''}`
    byScope.set(key, [...(byScope.get(key) ?? []), one])
  }
  return {
    frame: frameOf(site, {
      title: fault === undefined ? 'People and roles' : 'Error: People and roles',
      breadcrumbs: [{ text: 'Account', href: paths.account() }, { text: 'People' }],
    }),
    action: paths.endRole(),
    ...(fault === undefined ? {} : { fault }),
    mayInvite: who.member.memberships.some(({ role }) => role !== 'evaluator' && role !== 'moderator'),
    groups: [...byScope].map(([id, held]) => {
      const scope = held[0]?.scope ?? ({ over: 'register' } as const)
      const over = scopeInWords(scope, 'id' in scope ? names.get(scope.id) : undefined)
      return {
        id,
        over: over.charAt(0).toUpperCase() + over.slice(1),
        ...(scope.over === 'project' ? { authors: paths.projectAuthors(scope.id) } : {}),
        roles: held.map(({ id: role, name, role: called, organisation, since, isOwn, mayTake }) => ({
          id: role,
          says: `${isOwn ? `${name} (you)` : name}, ${roleWords[called].title.toLowerCase()}, on behalf of ${organisation}`,
          since: instantInWords(since),
          ...(isOwn ? { end: 'Give it up' } : mayTake ? { end: 'Take it away' } : {}),
        })),
      }
    }),
  }
}
