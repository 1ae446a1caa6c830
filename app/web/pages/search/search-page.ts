import { alsoFound } from '../../../queries/also-found.ts'
import { facetNames } from '../../../queries/facet-names.ts'
import { everyHistoryFound, everyProjectFound, findProjects } from '../../../queries/find-projects.ts'
import { type ProjectQuery, projectQueryFields, projectQueryFrom } from '../../../queries/project-query.ts'
import type { SearchingReader } from '../../../queries/reader.ts'
import type { Answer, FormPage, Page, PageRequest } from '../../page.ts'
import { paths } from '../../paths.ts'
import { projectsTable } from '../../record-table.ts'
import { asksForResults, resultsTable } from '../../results-table.ts'
import { planRefusedView, planView } from './plan-view.ts'
import { addressOf } from './query-address.ts'
import { apiTwin, type Gathered, searchView } from './search-view.ts'

/** Characters of a result's description. */
const snippetLength = 220

async function show(section: 'projects' | 'search', request: PageRequest, reader: SearchingReader): Promise<Answer> {
  const reading = projectQueryFrom(request.query)
  if (!reading.ok) return { kind: 'refused', refusals: reading.refusals }
  const query = reading.value
  if (request.format === 'json') return { kind: 'moved', to: apiTwin(query) }
  if (request.format === 'csv')
    return asksForResults(request.query)
      ? resultsTable('projects', everyHistoryFound(reader, query))
      : projectsTable('projects', everyProjectFound(reader, query))
  const view = searchView(await gather(section, query, reader), request.site)
  return { kind: 'page', template: 'pages/search/search.njk', view }
}

async function gather(section: Gathered['section'], query: ProjectQuery, reader: SearchingReader): Promise<Gathered> {
  const found = await findProjects(reader, query)
  const also = section === 'search' && query.q !== undefined ? await alsoFound(reader, query.q) : undefined
  return {
    section,
    query,
    found,
    names: await facetNames(reader, found, query),
    ...(also === undefined ? {} : { also }),
    highlight: (text, terms) =>
      reader.index
        .highlight(text, terms, { length: snippetLength })
        .map((segment) => ({ text: segment.text, isMatch: segment.marked })),
  }
}

/** The register asked in words: projects, and beside them models, lessons, claims and programmes. */
export const searchPage: Page = {
  address: '/search',
  parameters: [...Object.keys(projectQueryFields), 'rows'],
  orderedBy: ['sort'],
  searches: true,
  show: (request, reader) => show('search', request, reader),
}

/** A whole plan put to the register: sent, so that it stands in no address, and answered for whoever sent it alone. */
export const planPage: FormPage = {
  method: 'POST',
  address: '/search',
  searches: true,
  async take({ sent, site }, ask) {
    const reading = projectQueryFrom(sent)
    const typed = typeof sent.q === 'string' ? sent.q : ''
    if (!reading.ok)
      return {
        kind: 'page',
        status: 422,
        template: 'pages/search/plan-refused.njk',
        view: planRefusedView(typed, reading.refusals, site),
      }
    const query = reading.value
    if (query.q === undefined) return { kind: 'moved', to: addressOf(paths.search(), query) }
    const gathered = await ask((reader) => gather('search', query, reader))
    const view = planView(searchView(gathered, site), gathered, site)
    return { kind: 'page', template: 'pages/search/search.njk', view }
  },
}

/** Every project, to be narrowed and sorted. */
export const projectsPage: Page = {
  address: '/projects',
  parameters: [...Object.keys(projectQueryFields), 'rows'],
  orderedBy: ['sort'],
  searches: true,
  show: (request, reader) => show('projects', request, reader),
}
