import { placeOf } from '@candour/register'
import { judgedHistories } from '../../../queries/judged-histories.ts'
import { modelChoiceFrom } from '../../../queries/model-choice.ts'
import { modelOverviews } from '../../../queries/overviews.ts'
import { placeDossier } from '../../../queries/place-dossier.ts'
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
    const now = placeOf(code)?.code
    if (now !== undefined && now !== code)
      return {
        kind: 'moved',
        to: paths.place(now, { ...query, format: format === 'html' ? undefined : format }),
        isForGood: true,
      }
    const choice = modelChoiceFrom(query)
    if (!choice.ok) return { kind: 'refused', refusals: choice.refusals }
    const dossier = await placeDossier(reader, code)
    if (dossier === undefined) return { kind: 'missing', what: 'place', id: code }
    if (format === 'json') return { kind: 'moved', to: paths.apiRecord('places', code) }
    if (format === 'csv' && asksForResults(query)) {
      const ids = dossier.attempts.map(({ project }) => project.id)
      return resultsTable(`place-${code}`, judgedHistories(reader, ids))
    }
    if (format === 'csv') return projectsTable(`place-${code}`, dossier.attempts)
    const models = (await modelOverviews(reader)).map(({ record }) => record)
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
