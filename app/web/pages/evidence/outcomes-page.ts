import { outcomeMap } from '../../../queries/outcome-map.ts'
import type { Page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { outcomeColumns, outcomeRows, outcomesView } from './outcomes-view.ts'

/** Every outcome that attempts tell of, with the way to its evidence. */
export const outcomesPage: Page = {
  address: '/evidence',
  async show({ format, site }, reader) {
    const map = await outcomeMap(reader, 'practice_area')
    if (format === 'csv') return { kind: 'table', name: 'outcomes', header: outcomeColumns, rows: outcomeRows(map) }
    if (format === 'json') return { kind: 'moved', to: paths.apiList('evidence') }
    return { kind: 'page', template: 'pages/evidence/outcomes.njk', view: outcomesView(map, site) }
  },
}
