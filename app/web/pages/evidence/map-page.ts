import { may, readFields } from '@candour/register'
import { approachField, outcomeMap } from '../../../queries/outcome-map.ts'
import { cellsFrom } from '../../../queries/project-query.ts'
import type { Page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { mapColumns, mapRows, mapView } from './map-view.ts'

const fields = { by: may(approachField, { description: 'what outcomes are set against' }) }

/** Where something was tried for an outcome, and where nothing was. */
export const mapPage: Page = {
  address: '/evidence/map',
  parameters: Object.keys(fields),
  async show({ query, format, site, today }, reader) {
    const { values, refusals } = readFields(fields, cellsFrom(query))
    if (refusals.length > 0) return { kind: 'refused', refusals }
    const { by = 'practice_area' } = values
    if (format === 'json') return { kind: 'moved', to: paths.apiList('evidence', { by }) }
    const map = await outcomeMap(reader, by)
    if (format === 'csv') return { kind: 'table', name: `evidence-map-${by}`, header: mapColumns, rows: mapRows(map) }
    return { kind: 'page', template: 'pages/evidence/map.njk', view: mapView(map, site, today) }
  },
}
