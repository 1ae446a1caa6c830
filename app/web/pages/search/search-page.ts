import { alsoFound } from '../../../queries/also-found.ts'
import { facetNames } from '../../../queries/facet-names.ts'
import { everyProjectFound, findProjects, projectsLike } from '../../../queries/find-projects.ts'
import { projectQueryFields, projectQueryFrom } from '../../../queries/project-query.ts'
import type { SearchingReader } from '../../../queries/reader.ts'
import type { LinkView } from '../../layout/views.ts'
import type { Answer, Page, PageRequest } from '../../page.ts'
import { paths } from '../../paths.ts'
import { projectsTable } from '../../record-table.ts'
import { apiTwin, searchView } from './search-view.ts'

/** Characters of a result's description. */
const snippetLength = 220

async function show(section: 'projects' | 'search', request: PageRequest, reader: SearchingReader): Promise<Answer> {
  const reading = projectQueryFrom(request.query)
  if (!reading.ok) return { kind: 'refused', refusals: reading.refusals }
  const query = reading.value
  if (request.format === 'json') return { kind: 'moved', to: apiTwin(query) }
  if (request.format === 'csv') return projectsTable('projects', everyProjectFound(reader, query))
  const found = await findProjects(reader, query)
  const also = section === 'search' && query.q !== undefined ? await alsoFound(reader, query.q) : undefined
  const view = searchView(
    {
      section,
      query,
      found,
      names: await facetNames(reader, found, query),
      ...(also === undefined ? {} : { also }),
      nearest: found.total === 0 && query.q !== undefined ? await nearest(reader, query.q) : [],
      highlight: (text, terms) =>
        reader.index
          .highlight(text, terms, { length: snippetLength })
          .map((segment) => ({ text: segment.text, isMatch: segment.marked })),
    },
    request.site,
  )
  return { kind: 'page', template: 'pages/search/search.njk', view }
}

/** The names of what comes nearest to words that nothing holds together: each leads to itself. */
async function nearest(reader: SearchingReader, q: string): Promise<readonly LinkView[]> {
  return (await projectsLike(reader, q, 4)).map(({ project }) => ({
    text: project.name,
    href: paths.project(project.id),
  }))
}

/** The register asked in words: projects, and beside them models, lessons, claims and programmes. */
export const searchPage: Page = {
  address: '/search',
  parameters: Object.keys(projectQueryFields),
  searches: true,
  show: (request, reader) => show('search', request, reader),
}

/** Every project, to be narrowed and sorted. */
export const projectsPage: Page = {
  address: '/projects',
  parameters: Object.keys(projectQueryFields),
  searches: true,
  show: (request, reader) => show('projects', request, reader),
}
