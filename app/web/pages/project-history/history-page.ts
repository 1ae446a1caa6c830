import { projectVersions } from '../../../queries/project-versions.ts'
import type { Page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { historyTable, historyView } from './history-view.ts'

/** Every version of a project, its promises and its results: what it said when, and why it changed. */
export const projectHistoryPage: Page = {
  address: '/projects/:id/history',
  // What was corrected is not to be found as if it still stood.
  isListed: false,
  async show({ params, format, site }, reader) {
    const id = params.id ?? ''
    const versions = await projectVersions(reader, id)
    if (versions === undefined) return { kind: 'missing', what: 'project', id }
    if (format === 'json') return { kind: 'moved', to: `${paths.apiRecord('projects', id)}/history` }
    if (format === 'csv') return historyTable(versions)
    return { kind: 'page', template: 'pages/project-history/history.njk', view: historyView(versions, site) }
  },
}
