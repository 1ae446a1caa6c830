import { places } from '@candour/register'
import { modelChoiceFrom } from '../../../queries/model-choice.ts'
import { modelOverviews } from '../../../queries/overviews.ts'
import { attemptsByPlace, placesOfModel } from '../../../queries/tried-places.ts'
import type { Page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { placesView } from './places-view.ts'

/** Every place, and on a map where a chosen model was tried. */
export const placesPage: Page = {
  address: '/places',
  parameters: ['model'],
  async show({ query, format, site, today }, reader) {
    const choice = modelChoiceFrom(query)
    if (!choice.ok) return { kind: 'refused', refusals: choice.refusals }
    if (format === 'json') return { kind: 'moved', to: paths.apiList('places') }
    const counts = await attemptsByPlace(reader)
    if (format === 'csv') {
      return {
        kind: 'table',
        name: 'places',
        header: ['code', 'name', 'region', 'type', 'projects'],
        rows: places.map(({ code, name, region, type }) => [code, name, region, type, counts.get(code) ?? 0]),
      }
    }
    const models = await modelOverviews(reader)
    const usual = [...models].sort((a, b) => b.places - a.places)[0]
    const chosen = choice.value === undefined ? usual : models.find(({ record }) => record.id === choice.value)
    if (choice.value !== undefined && chosen === undefined) return { kind: 'missing', what: 'model', id: choice.value }
    const tried = chosen === undefined ? [] : await placesOfModel(reader, chosen.record.id)
    return {
      kind: 'page',
      template: 'pages/places/places.njk',
      view: placesView(
        { counts, models: models.map(({ record }) => record), chosen: chosen?.record, tried },
        site,
        today,
      ),
    }
  },
}
