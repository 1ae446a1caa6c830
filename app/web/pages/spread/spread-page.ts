import { spreadOfModel, spreadPlaceFrom, spreadRows } from '../../../queries/spread.ts'
import { absent } from '../../absent.ts'
import type { Page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { modelSpreadView } from './spread-view.ts'

/** How a model spread: when, where, with what result, and what places like a chosen one found. */
export const spreadPage: Page = {
  address: '/models/:id/spread',
  parameters: ['place'],
  async show({ params, query, format, site, today }, reader) {
    const id = params.id ?? ''
    const place = spreadPlaceFrom(query)
    if (!place.ok) return { kind: 'refused', refusals: place.refusals }
    const spread = await spreadOfModel(reader, id, place.value)
    if (spread === undefined) return absent(reader, 'model', id)
    if (format === 'json') return { kind: 'moved', to: paths.apiSpread(id, { place: place.value }) }
    if (format === 'csv') return { kind: 'table', ...spreadRows(spread) }
    return { kind: 'page', template: 'pages/spread/spread.njk', view: modelSpreadView(spread, site, today) }
  },
}
