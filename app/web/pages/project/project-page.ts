import { projectDossier } from '../../../queries/dossiers.ts'
import type { Page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { asksForResults, resultsTable } from '../../results-table.ts'
import { projectTable } from './project-rows.ts'
import { projectView } from './project-view.ts'

/** One attempt: what was promised, what happened, and how sure that is. */
export const projectPage: Page = {
  address: '/projects/:id',
  parameters: ['rows'],
  orderedBy: ['rows'],
  searches: true,
  async show({ params, query, format, site, today }, reader) {
    const id = params.id ?? ''
    const dossier = await projectDossier(reader, id)
    if (dossier === undefined) return { kind: 'missing', what: 'project', id }
    if (format === 'json') return { kind: 'moved', to: paths.apiRecord('projects', id) }
    if (format === 'csv')
      return asksForResults(query) ? resultsTable(`project-${id}`, [dossier]) : projectTable(dossier)
    return { kind: 'page', template: 'pages/project/project.njk', view: projectView(dossier, site, today) }
  },
}
