import { programmeOverviews } from '../../../queries/overviews.ts'
import type { Page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { recordTable } from '../../record-table.ts'
import { programmesView } from './programmes-view.ts'

/** Every programme with how its projects went. */
export const programmesPage: Page = {
  address: '/programmes',
  async show({ format, site }, reader) {
    if (format === 'json') return { kind: 'moved', to: paths.apiList('programmes') }
    const overviews = await programmeOverviews(reader)
    if (format === 'csv') {
      const attempts = new Map(overviews.map((overview) => [overview.record.id, overview.attempts]))
      return recordTable(
        'programme',
        'programmes',
        overviews.map(({ record }) => record),
        [['projects', ({ id }) => attempts.get(id)]],
      )
    }
    return { kind: 'page', template: 'pages/programmes/programmes.njk', view: programmesView(overviews, site) }
  },
}
