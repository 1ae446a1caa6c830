import { type Kind, kindOfTable } from '@candour/register'
import { recordSubject } from '../../app/web/journeys/record-words.ts'
import type { PeopledRegister, Route } from '../peopled-register.ts'
import { idOf, type Side } from './records-of-sides.ts'
import { draftOf, type Somebody, thing } from './somebody.ts'

/** Whose things an address and what is sent to it are filled with. */
export interface Whose {
  readonly register: PeopledRegister
  readonly side: Side
  readonly person: Somebody
  /** An objection that somebody made whom a record names. */
  readonly objection: string
  /** Whether drafts are there to be sent: their answers are for everybody then. */
  readonly isToSend: boolean
  /** The numbers of the entries about them. */
  readonly sequences: readonly number[]
}

type Sent = Readonly<Record<string, string>>

/** What fills parameters that are no record's id, by the pattern of the address. */
const codes: Readonly<Record<string, Sent>> = {
  '/evidence/:code': { code: 'placement-stability' },
  '/evidence/:code/metafor.r': { code: 'placement-stability' },
  '/places/:code': { code: 'E06000010' },
  '/lessons/causes/:code': { code: 'recruitment-delay' },
  '/conditions/:code': { code: 'clear-vision' },
  '/sitemaps/:table/:part': { table: 'pages', part: '1' },
  '/api/v1/evidence/:code': { code: 'placement-stability' },
  '/api/v1/places/:code': { code: 'E06000010' },
  '/assets/*': { '*': 'none.css' },
  '/api/*': { '*': 'v1/projects' },
}

/** Of what a page is, where its address does not say so, by the pattern of the address. */
const subjects: Readonly<Record<string, Kind>> = {
  '/panels/:id': 'programme',
  '/account/projects/:id/authors': 'project',
}

/** What a journey can be begun about. */
const beginnings = (side: Side): readonly string[] => [
  ...(['programme', 'project', 'application', 'round'] as const).map((kind) => idOf(side, kind)),
  ...(['finding', 'lesson'] as const).map((kind) => recordSubject(kind, idOf(side, kind))),
]

/** What a page is asked beside its address alone, by the pattern of it. */
const queries: { readonly [pattern: string]: (whose: Whose) => readonly string[] } = {
  '/write/about': ({ side }) => [`project=${idOf(side, 'project')}`],
  '/invite': ({ side, person }) => [`over=${idOf(side, 'project')}`, `sent=${person.invited}`],
  '/claims': () => ['source_says=no'],
  '/learning': ({ side }) => [`programme=${idOf(side, 'programme')}`],
  '/search': () => ['q=homes'],
  '/sign-in/link': ({ person }) => [`token=${person.token}`],
  '/unsubscribe': ({ person }) => [`of=${person.account}&from=letters&sign=none`],
}

/** What a form is sent that could be taken, by the pattern of its address. Each names a thing of whoever's it is filled with. */
const fields: { readonly [pattern: string]: (whose: Whose) => Sent } = {
  '/search': () => ({ q: 'homes' }),
  '/plan-check': () => ({ plan: 'Hub homes for teenagers, with carers near one another.' }),
  '/claim-check': () => ({ text: 'Hub homes save up to £1m a year.' }),
  '/sign-in': () => ({ email: 'none@elsewhere.example', next: '/' }),
  '/sign-in/link': ({ person }) => ({ token: person.token, next: '/' }),
  '/sign-out': () => ({}),
  '/account/sessions': ({ person }) => ({ session: person.session }),
  '/account/delete': () => ({ sure: 'yes' }),
  '/account/people/end': ({ person }) => ({ role: person.membership }),
  '/account/passkeys': () => ({ name: 'My telephone', credential: '{}' }),
  '/account/passkeys/remove': ({ person }) => ({ passkey: person.passkey }),
  '/account/objections': ({ objection }) => ({ objection, outcome: 'upheld', reason: 'It is so.' }),
  '/about/named': () => ({
    name: 'Somebody',
    email: 'named@elsewhere.example',
    record: '/projects',
    says: 'It is not so.',
  }),
  '/sign-in/passkey': () => ({ credential: '{}', next: '/' }),
  '/account/notices': () => ({ about: 'due', pace: 'weekly' }),
  '/models/:id/follow': () => ({ follow: 'yes' }),
  '/unsubscribe': () => ({}),
  '/account/tokens': ({ person }) => ({ name: 'mine', roles: person.membership, deeds: 'write-lesson', days: '30' }),
  '/account/tokens/take-back': ({ person }) => ({ token: person.token }),
  '/account/webhooks': ({ side }) => ({
    address: 'https://hook.example/',
    over: `project/${idOf(side, 'project')}`,
    kinds: 'lesson',
  }),
  '/account/webhooks/change': ({ person }) => ({ webhook: person.webhook, do: 'remove' }),
  '/invite': ({ side }) => ({
    email: 'newcomer@elsewhere.example',
    role: 'contributor',
    over: idOf(side, 'project'),
    organisation: 'Leeds',
  }),
  '/invite/take-back': ({ person }) => ({ invitation: person.invitation }),
  '/invitation': ({ person }) => ({ token: person.invitation, name: 'Somebody' }),
  '/admin/jobs/again': () => ({ job: '00000000-0000-0000-0000-000000000000' }),
  '/drafts/:draft/:section': () => ({}),
  '/drafts/:draft/:section/:item/remove': () => ({}),
  '/drafts/:draft/delete': () => ({}),
  '/drafts/:draft/:section/:question': () => ({ happened: 'The second hub opened late.' }),
  '/drafts/:draft/:section/:item/:question': () => ({ label: 'Moves between homes' }),
  '/drafts/:draft/check': () => ({}),
  '/drafts/:draft/choose': () => ({ 'keep:happened': 'theirs' }),
}

/** What a program sends to read. Whatever else it sends to the API writes, and needs a token. */
export const askedOfApi: Readonly<Record<string, object>> = {
  '/api/v1/search': { q: 'homes' },
  '/api/v1/plan-check': { plan: 'Hub homes for teenagers.' },
  '/api/v1/claim-check': { text: 'Hub homes save up to £1m a year.' },
}

/** Every address of a pattern, filled with what is somebody's. @throws Error that says what to add, where a pattern is not known */
export async function filled(pattern: string, whose: Whose): Promise<readonly string[]> {
  const { register, side, person, sequences, isToSend } = whose
  if (pattern.startsWith('/drafts/:draft')) {
    const hasThings = pattern.includes(':item') || pattern.endsWith('/:section')
    const draft = await draftOf(
      register,
      person,
      side,
      hasThings ? 'register-project' : 'lesson',
      isToSend && side === 'own' ? 'The second hub opened late.' : person.answer,
    )
    return [
      fill(pattern, {
        draft,
        section: hasThings ? 'promises' : 'account',
        item: thing,
        question: hasThings ? 'label' : 'happened',
      }),
    ]
  }
  const kind = kindOfTable(/^(?:\/api\/v1)?\/(\w+)\/:id/.exec(pattern)?.[1] ?? '')?.kind
  if (kind !== undefined) {
    const isTold = kind === 'lesson' || kind === 'application'
    const ids = [idOf(side, kind), ...(isTold ? [idOf(side, kind, 'confidential')] : [])]
    return ids.map((id) => fill(pattern, { id }))
  }
  if (pattern.includes(':sequence')) return sequences.map((sequence) => fill(pattern, { sequence: String(sequence) }))
  const { [pattern]: subject } = subjects
  return [fill(pattern, subject === undefined ? (codes[pattern] ?? {}) : { id: idOf(side, subject) })]
}

/** The same, with what pages are asked beside their address. */
export async function readable(pattern: string, whose: Whose): Promise<readonly string[]> {
  const bare = await filled(pattern, whose)
  const asked =
    queries[pattern]?.(whose) ??
    (pattern.startsWith('/write/') ? beginnings(whose.side).map((about) => `about=${about}`) : [])
  return [...bare, ...bare.flatMap((address) => asked.map((query) => `${address}?${query}`))]
}

function fill(pattern: string, values: Sent): string {
  return pattern.replaceAll(/:(\w+)|\*/g, (found, name: string | undefined) => {
    const value = values[name ?? found]
    if (value === undefined)
      throw new Error(
        `Nothing is known to fill '${found}' of ${pattern}: add it to 'codes' of test/every-route/addresses.ts, or to 'filled' where it is somebody's.`,
      )
    return value
  })
}

/** What is sent to a form: nothing, and what could be taken. @throws Error that says what to add, where a form is not known */
export function sentTo({ url }: Route, whose: Whose): readonly Sent[] {
  if (url.startsWith('/write/')) return [{}, ...beginnings(whose.side).map((about) => ({ about }))]
  const known = fields[url]
  if (known === undefined)
    throw new Error(`Nothing is known to be sent to ${url}: add it to 'fields' of test/every-route/addresses.ts.`)
  return [{}, known(whose)]
}
