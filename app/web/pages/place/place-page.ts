import { placeOf } from '@candour/register'
import { everyHistoryOf, everyProjectOf } from '../../../queries/find-projects.ts'
import { modelChoiceFrom } from '../../../queries/model-choice.ts'
import { everyModel } from '../../../queries/overviews.ts'
import { codesOf, placeDossier } from '../../../queries/place-dossier.ts'
import { placesOfModel } from '../../../queries/tried-places.ts'
import type { Page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { projectsTable } from '../../record-table.ts'
import { asksForResults, resultsTable } from '../../results-table.ts'
import { placeView } from './place-view.ts'

/** One place: what was tried here, and what places like it tried. */
export const placePage: Page = {
  address: '/places/:code',
  parameters: ['model', 'rows'],
  async show({ params, query, format, site, today }, reader) {
    const code = params.code ?? ''
    const place = placeOf(code)
    const now = place?.code
    if (now !== undefined && now !== code)
      return {
        kind: 'moved',
        to: paths.place(now, { ...query, format: format === 'html' ? undefined : format }),
        isForGood: true,
      }
    const choice = modelChoiceFrom(query)
    if (!choice.ok) return { kind: 'refused', refusals: choice.refusals }
    if (format === 'csv' && place !== undefined) {
      const here = { place: codesOf(place) }
      return asksForResults(query)
        ? resultsTable(`place-${code}`, everyHistoryOf(reader, here))
        : projectsTable(`place-${code}`, everyProjectOf(reader, here))
    }
    const dossier = await placeDossier(reader, code)
    if (dossier === undefined) return { kind: 'missing', what: 'place', id: code }
    if (format === 'json') return { kind: 'moved', to: paths.apiRecord('places', code) }
    const models = await everyModel(reader)
    const id = choice.value ?? dossier.models[0]?.model ?? dossier.ideas[0]?.model
    const chosen = models.find((model) => model.id === id)
    if (choice.value !== undefined && chosen === undefined) return { kind: 'missing', what: 'model', id: choice.value }
    const tried = chosen === undefined ? [] : await placesOfModel(reader, chosen.id)
    return {
      kind: 'page',
      template: 'pages/place/place.njk',
      view: placeView({ dossier, models, chosen, tried }, site, today),
    }
  },
}
