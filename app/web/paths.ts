import { type Kind, recordKinds, referencesOf } from '@candour/register'

/** One value of an address's query; a list repeats its name, undefined and empty text leave it out. */
export type QueryValue = string | number | boolean | undefined | readonly (string | number)[]
export type Query = { readonly [name: string]: QueryValue }

/** An address with its query, safely encoded. Without values it is the bare path. */
export function withQuery(path: string, query: Query = {}): string {
  const pairs = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== '') pairs.append(name, String(one))
    }
  }
  const text = pairs.toString()
  return text === '' ? path : `${path}?${text}`
}

/** One segment of a path. An empty or dot segment would name another address, so it is refused. */
function segment(text: string): string {
  if (text === '' || text === '.' || text === '..') throw new RangeError(`'${text}' cannot be a part of an address`)
  return encodeURIComponent(text)
}

const under =
  (root: string) =>
  (id: string, query: Query = {}): string =>
    withQuery(`${root}/${segment(id)}`, query)

const at =
  (path: string) =>
  (query: Query = {}): string =>
    withQuery(path, query)

/** Where a question of a draft is asked. */
export interface DraftQuestion {
  readonly section: string
  readonly item?: string | undefined
  readonly question: string
}

/** The formats in which a page's rows can be taken away. */
export type DownloadFormat = 'csv' | 'json'

/** Every address of the site. Templates, redirects, charts and feeds spell no address themselves. */
export const paths = {
  home: at('/'),
  search: at('/search'),
  planCheck: at('/plan-check'),
  projects: at('/projects'),
  project: under('/projects'),
  projectHistory: (id: string): string => `/projects/${segment(id)}/history`,
  finding: under('/findings'),
  /** Where a finding stands on its project's page. */
  findingOn: (projectId: string, findingId: string): string =>
    `/projects/${segment(projectId)}#${anchorOf('finding', findingId)}`,
  programmes: at('/programmes'),
  programme: under('/programmes'),
  missingNegatives: (id: string, query: Query = {}): string =>
    withQuery(`/programmes/${segment(id)}/missing-negatives`, query),
  /** Did the panel pay for boldness, or punish it? */
  screening: (id: string, query: Query = {}): string => withQuery(`/programmes/${segment(id)}/screening`, query),
  screenings: at('/screening'),
  round: under('/rounds'),
  draw: under('/draws'),
  /** What the panel of a programme has before it. */
  panel: under('/panels'),
  models: at('/models'),
  model: under('/models'),
  evidence: at('/evidence'),
  evidenceMap: at('/evidence/map'),
  /** What is known in size of one outcome, by its code. */
  evidenceOf: under('/evidence'),
  /** The same as a script that puts it together in R. */
  evidenceScript: (outcome: string, query: Query = {}): string =>
    withQuery(`/evidence/${segment(outcome)}/metafor.r`, query),
  modelFollow: (id: string): string => `/models/${segment(id)}/follow`,
  modelSpread: (id: string, query: Query = {}): string => withQuery(`/models/${segment(id)}/spread`, query),
  places: at('/places'),
  place: under('/places'),
  lessons: at('/lessons'),
  lesson: under('/lessons'),
  causes: at('/lessons/causes'),
  cause: under('/lessons/causes'),
  conditions: at('/conditions'),
  condition: under('/conditions'),
  conditionsCheck: at('/conditions/check'),
  lessonUses: at('/lessons/uses'),
  lessonUse: under('/lesson_uses'),
  lessonsFeed: at('/lessons/feed.atom'),
  voices: at('/voices'),
  voice: under('/voices'),
  reply: under('/replies'),
  learning: at('/learning'),
  claims: at('/claims'),
  claimCheck: at('/claim-check'),
  silence: at('/silence'),
  verdicts: at('/verdicts'),
  /** Where one of the verdict rules is told: `F1`, `O4`, `P9`, `C2`. */
  rule: (rule: string): string => `/verdicts#${anchorOf('rule', rule)}`,
  signIn: at('/sign-in'),
  signInSent: at('/sign-in/sent'),
  signInLink: at('/sign-in/link'),
  signInPasskey: (): string => '/sign-in/passkey',
  signInOpenId: at('/sign-in/openid'),
  signOut: (): string => '/sign-out',
  account: at('/account'),
  accountDelete: (): string => '/account/delete',
  accountSessions: (): string => '/account/sessions',
  accountNotices: at('/account/notices'),
  adminJobs: at('/admin/jobs'),
  adminJobsAgain: (): string => '/admin/jobs/again',
  accountTokens: (): string => '/account/tokens',
  takeTokenBack: (): string => '/account/tokens/take-back',
  accountWebhooks: (): string => '/account/webhooks',
  changeWebhook: (): string => '/account/webhooks/change',
  accountExport: (): string => '/account/export',
  peopleRoles: at('/account/people'),
  endRole: (): string => '/account/people/end',
  /** Who wrote what in a project, for its own people. */
  projectAuthors: (id: string): string => `/account/projects/${segment(id)}/authors`,
  objections: at('/account/objections'),
  passkeys: at('/account/passkeys'),
  removePasskey: (): string => '/account/passkeys/remove',
  /** Of a register to practise in alone. */
  practice: at('/practice'),
  practiceBe: (): string => '/practice/be',
  invitation: at('/invitation'),
  invite: at('/invite'),
  takeBackInvitation: (): string => '/invite/take-back',
  /** What somebody is at, and may do. */
  write: at('/write'),
  journey: under('/write'),
  /** What may be added to a project, and which of its records may be corrected. */
  writeAbout: at('/write/about'),
  draft: under('/drafts'),
  draftSection: (id: string, section: string): string => `/drafts/${segment(id)}/${segment(section)}`,
  draftQuestion: (id: string, at: DraftQuestion, query: Query = {}): string =>
    withQuery(
      `/drafts/${segment(id)}/${segment(at.section)}/${at.item === undefined ? '' : `${segment(at.item)}/`}${segment(at.question)}`,
      query,
    ),
  draftRemove: (id: string, section: string, item: string): string =>
    `/drafts/${segment(id)}/${segment(section)}/${segment(item)}/remove`,
  draftCheck: (id: string): string => `/drafts/${segment(id)}/check`,
  draftChoose: (id: string): string => `/drafts/${segment(id)}/choose`,
  draftDone: (id: string): string => `/drafts/${segment(id)}/done`,
  draftDelete: (id: string): string => `/drafts/${segment(id)}/delete`,
  privacy: at('/about/privacy'),
  unsubscribe: at('/unsubscribe'),
  named: at('/about/named'),
  namedReceived: at('/about/named/received'),
  localMail: (): string => '/mail',
  about: at('/about'),
  aboutData: at('/about/data'),
  accessibility: at('/about/accessibility'),
  corrections: (): string => '/about/data#correct',
  licence: (): string => '/about/data#licence',
  downloads: (): string => '/about/data#downloads',
  feeds: (): string => '/about/data#feeds',
  feed: at('/feed.atom'),
  silenceFeed: at('/silence/feed.atom'),
  projectsFeed: at('/projects/feed.atom'),
  robots: (): string => '/robots.txt',
  sitemap: (): string => '/sitemap.xml',
  sitemapPart: (table: string, part: number): string => `/sitemaps/${segment(table)}/${part}`,
  api: at('/api'),
  openApi: at('/api/openapi.json'),
  /** The list of a kind that a search finds; each has one. */
  list: (kind: Kind): string => `/${recordKinds[kind].table}`,
  apiList: (kind: string, query: Query = {}): string => withQuery(`/api/v1/${segment(kind)}`, query),
  apiEvidence: under('/api/v1/evidence'),
  apiRecord: (kind: string, id: string): string => `/api/v1/${segment(kind)}/${segment(id)}`,
  apiSpread: (id: string, query: Query = {}): string => withQuery(`/api/v1/models/${segment(id)}/spread`, query),
  apiScreening: (id: string): string => `/api/v1/programmes/${segment(id)}/screening`,
  apiDrawProof: (id: string): string => `/api/v1/draws/${segment(id)}/proof`,
  apiMissingNegatives: (id: string, query: Query = {}): string =>
    withQuery(`/api/v1/programmes/${segment(id)}/missing-negatives`, query),
} as const

/** A record's own page; undefined where its kind is read on the page of what it points at. */
export function pageOfRecord(kind: Kind, id: string): string | undefined {
  const { hasPage = false, table } = recordKinds[kind]
  return hasPage ? `/${table}/${segment(id)}` : undefined
}

/** Where every version of a record is told: on the history of its project, or by the API. */
export function historyOfRecord(of: { readonly kind: Kind; readonly id: string; readonly projectId?: string }): string {
  const { kind, id, projectId } = of
  if (kind === 'project') return paths.projectHistory(id)
  if (projectId !== undefined && (kind === 'finding' || kind === 'outcome')) return paths.projectHistory(projectId)
  return `${paths.apiRecord(recordKinds[kind].table, id)}/history`
}

/**
 * The page on which a record is read: its own, or that of what it points at, its project first; undefined where it points at nothing
 * that has one. Of an erased record only the id is known.
 */
export function addressOfRecord(
  kind: Kind,
  id: string,
  record: Readonly<Record<string, unknown>> = {},
): string | undefined {
  const own = pageOfRecord(kind, id)
  if (own !== undefined) return own
  const pointed = referencesOf(kind).flatMap(({ column, to }) => {
    const { [column]: target } = record
    const page = typeof target === 'string' ? pageOfRecord(to, target) : undefined
    return page === undefined ? [] : [{ to, page }]
  })
  const project = pointed.find(({ to }) => to === 'project')
  const { partOfProjectPage: part } = recordKinds[kind]
  if (project !== undefined) return part === undefined ? project.page : `${project.page}#${part}`
  return (pointed.find(({ to }) => to === 'model') ?? pointed[0])?.page
}

/** The same address in another format: its query kept, its anchor dropped. */
export function inFormat(address: string, format: DownloadFormat): string {
  const { path, query } = partsOf(address)
  return withQuery(path, { ...query, format })
}

/** An address taken apart: the decoded query holds a list where a name repeats. */
export function partsOf(address: string): { path: string; query: { [name: string]: string | readonly string[] } } {
  const url = new URL(address, 'http://site.invalid')
  const pairs = [...new Set(url.searchParams.keys())].map((name): [string, string | readonly string[]] => {
    const values = url.searchParams.getAll(name)
    return [name, values.length === 1 ? (values[0] ?? '') : values]
  })
  return { path: url.pathname, query: Object.fromEntries(pairs) }
}

/** An id for an element of a page, from the kind of thing and its record's id. */
export function anchorOf(kind: string, id: string): string {
  return `${kind}-${id.replaceAll(/[^A-Za-z0-9_-]+/g, '-')}`
}
