import { modelOverviews } from '../../../queries/overviews.ts'
import type { Page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { recordTable } from '../../record-table.ts'
import { modelsView } from './models-view.ts'

/** Every named way of working with how its attempts went. */
export const modelsPage: Page = {
  address: '/models',
  async show({ format, site }, reader) {
    if (format === 'json') return { kind: 'moved', to: paths.apiList('models') }
    const overviews = await modelOverviews(reader)
    if (format === 'csv') {
      const byId = new Map(overviews.map((overview) => [overview.record.id, overview]))
      return recordTable(
        'model',
        'models',
        overviews.map(({ record }) => record),
        [
          ['attempts', ({ id }) => byId.get(id)?.attempts],
          ['places', ({ id }) => byId.get(id)?.places],
        ],
      )
    }
    return { kind: 'page', template: 'pages/models/models.njk', view: modelsView(overviews, site) }
  },
}
