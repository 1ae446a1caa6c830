import type { AlsoFound } from '../../../queries/also-found.ts'
import type { FacetNames } from '../../../queries/facet-names.ts'
import { type FoundProjects, isNarrowed, projectsPerPage } from '../../../queries/find-projects.ts'
import type { ProjectQuery } from '../../../queries/project-query.ts'
import type { ProjectSummary } from '../../../queries/project-summaries.ts'
import { countsByVerdict } from '../../../queries/verdict-levels.ts'
import { frameOf, type Site } from '../../layout/frame.ts'
import { resultView } from '../../layout/result-view.ts'
import { type StrengthView, strengthView } from '../../layout/strength-view.ts'
import type {
  CrumbView,
  DownloadsView,
  EmptyView,
  FacetFormView,
  HighlightedText,
  LinkView,
  PageView,
  PaginationView,
  PlanBoxView,
  ResultView,
  SearchBoxView,
  TurnView,
} from '../../layout/views.ts'
import { inFormat, paths, withQuery } from '../../paths.ts'
import { resultsLink } from '../../results-table.ts'
import { type AlsoGroupView, alsoFoundView, type Highlight } from './also-found-view.ts'
import { facetFormView } from './facet-form-view.ts'
import { paginationView } from './pagination-view.ts'
import { emptyPlanBox } from './plan-box.ts'
import { addressOf, queryOf } from './query-address.ts'
import { shortened, type VerdictSentence, verdictSentence } from './verdict-sentence.ts'
import { correctionsInWords, type UnmatchedView, unmatchedOf, whatCounts } from './words-asked.ts'

/** All that a search gathered. */
export interface Gathered {
  /** The list of projects alone, or the search over everything. */
  readonly section: 'projects' | 'search'
  readonly query: ProjectQuery
  readonly found: FoundProjects
  readonly names: FacetNames
  readonly also?: readonly AlsoFound[]
  readonly highlight: Highlight
}

export interface SearchView extends PageView {
  readonly heading: string
  readonly search: SearchBoxView
  readonly plan: PlanBoxView
  readonly corrections: readonly string[]
  readonly unmatched?: UnmatchedView
  readonly sentence: VerdictSentence
  readonly strength: StrengthView
  /** What counts as like the words. */
  readonly counts?: string
  readonly facets: FacetFormView
  readonly sorts: readonly (CrumbView & { readonly isCurrent: boolean })[]
  readonly results: readonly ResultView[]
  readonly pagination: PaginationView
  /** In place of the pagination, where the list has no address. */
  readonly turn?: TurnView
  /** What shares words and is not counted. */
  readonly beyond: readonly LinkView[]
  readonly empty?: EmptyView
  readonly also: readonly AlsoGroupView[]
  readonly downloads: DownloadsView
}

/** Questions that the register answers well, shown where somebody has not asked yet. */
export const exampleSearches: readonly LinkView[] = [
  'hub homes for foster carers',
  'teenagers on the edge of care',
  'social workers in schools',
].map((text) => ({ text, href: paths.search({ q: text }) }))

const sortWords = {
  relevance: 'best match',
  started: 'most recent start',
  told: 'most recent report',
  name: 'name',
  verdict: 'verdict, worst first',
} as const

export function searchView(gathered: Gathered, site: Site): SearchView {
  const { section, query, found, names, also, highlight } = gathered
  const path = section === 'projects' ? paths.projects() : paths.search()
  const address = addressOf(path, query)
  const title = query.q === undefined ? (section === 'projects' ? 'Projects' : 'Search') : `“${shortened(query.q)}”`
  return {
    frame: frameOf(site, {
      title: query.page > 1 ? `${title}, page ${query.page}` : title,
      description: 'What was tried in children’s social care, with how it went.',
      section,
      alternates: [{ href: inFormat(address, 'csv'), type: 'text/csv', title: 'These projects as CSV' }],
    }),
    heading: section === 'projects' ? 'Projects' : 'Search the register',
    search: {
      action: path,
      query: query.q ?? '',
      label: 'What are you planning, or looking for?',
      examples: query.q === undefined ? exampleSearches : [],
      isLarge: false,
      plan: { text: 'Check a whole plan', href: paths.planCheck() },
    },
    plan: emptyPlanBox,
    corrections: correctionsInWords(found, highlight),
    ...unmatchedOf(found.unmatched, query, path),
    ...(query.q === undefined ? {} : { counts: whatCounts }),
    sentence: verdictSentence(path, query, found.total, countsByVerdict(found.counts)),
    strength: strengthOf(gathered, path, site),
    facets: facetFormView(path, query, found, names),
    sorts: (Object.keys(sortWords) as (keyof typeof sortWords)[])
      .filter((sort) => sort !== 'relevance' || query.q !== undefined)
      .map((sort) => ({
        text: sortWords[sort],
        href: addressOf(path, { ...query, sort, page: 1 }),
        isCurrent: sort === query.sort,
      })),
    results: found.projects.map((summary) => resultView(summary, aboutOf(summary, gathered))),
    pagination: paginationView(query.page, projectsPerPage, found.total, (page) => addressOf(path, { ...query, page })),
    beyond: found.beyond.map(({ id, name }) => ({ text: name, href: paths.project(id) })),
    ...emptyOf(gathered, path),
    also: also === undefined ? [] : alsoFoundView(also, highlight),
    downloads: {
      links: [
        { text: 'CSV', href: inFormat(address, 'csv'), says: 'every project of this list, with its verdict' },
        resultsLink(address),
        { text: 'JSON', href: apiTwin(query), says: apiSays(query) },
        ...feedOf(query),
      ],
    },
  }
}

/** The list as a feed, where a feed can be narrowed as it is. */
function feedOf({ q, filters }: ProjectQuery): DownloadsView['links'] {
  const { verdict, programme, practice_area, model, place, ...others } = filters
  const isNarrowedMore = Object.values(others).some((chosen) => chosen !== undefined && chosen.length > 0)
  if (q !== undefined || isNarrowedMore) return []
  const href = paths.projectsFeed({ verdict, programme, practice_area, model, place })
  return [{ text: 'Feed', href, says: 'new and changed verdicts of this list, for a feed reader' }]
}

/** How sure the results of the list are, and what sample it is. */
function strengthOf({ query, found, names }: Gathered, path: string, site: Site): StrengthView {
  const chosen = query.filters.programme ?? []
  const [largest] = found.facets.programme.filter(({ value }) => chosen.length === 0 || chosen.includes(value))
  const name = names.programme.get(largest?.value ?? '')
  return strengthView(found.counts, {
    id: 'by-strength',
    what: 'attempt',
    sample: largest === undefined || name === undefined ? {} : { largest: { name, count: largest.count } },
    asOf: site.today,
    hrefOf: (verdict, levels) =>
      addressOf(path, {
        ...query,
        page: 1,
        filters: { ...query.filters, verdict, ...(levels === undefined ? {} : { design_level: levels.map(String) }) },
      }),
  })
}

/** The API's twin of this list. A search is answered there without facets, which then have no twin. */
export function apiTwin({ q, filters }: ProjectQuery): string {
  if (q !== undefined) return paths.apiList('search', { q, kind: 'project' })
  return paths.apiList('projects', queryOf({ filters, sort: 'started', page: 1 }))
}

function apiSays({ q, filters }: ProjectQuery): string {
  return q !== undefined && isNarrowed({ filters })
    ? 'from the API: the search without the choices'
    : 'the same from the API'
}

/** What a project did, the words looked for marked: the telling part of its own description. */
function aboutOf(
  { project }: ProjectSummary,
  { found, highlight, query }: Gathered,
): readonly HighlightedText[] | undefined {
  const terms = found.matchedTerms.get(project.id) ?? []
  if (query.q === undefined || terms.length === 0) return undefined
  const texts = [project.plain_summary, project.approach, project.population].filter((text) => text !== undefined)
  return texts.length === 0 ? undefined : highlight(texts.join(' '), terms)
}

function emptyOf({ query, found }: Gathered, path: string): { readonly empty?: EmptyView } {
  if (found.projects.length > 0) return {}
  const hasChoices = isNarrowed(query)
  if (found.total > 0)
    return {
      empty: {
        title: 'This list has no such page',
        says: 'It is shorter than that.',
        suggestions: [{ text: 'Its first page', href: addressOf(path, { ...query, page: 1 }) }],
      },
    }
  const about = query.q === undefined ? '' : ` like “${shortened(query.q)}”`
  return {
    empty: {
      title: `No attempt${about} is on record${hasChoices ? ' with what is chosen' : ''}`,
      says: hasChoices
        ? 'Remove one of your choices, or clear them all.'
        : 'Nobody has registered one. That does not mean that nobody has tried: if you know of one, or plan one, be the first.',
      suggestions: hasChoices
        ? [{ text: 'the same search without the choices', href: addressOf(path, { ...query, page: 1, filters: {} }) }]
        : [],
      action: { text: 'How to register an attempt', href: withQuery(paths.aboutData()) },
    },
  }
}
