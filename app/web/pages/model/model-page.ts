import { claimNeighbours } from '../../../queries/claims.ts'
import { everyJudgedAttempt, modelDossier } from '../../../queries/dossiers.ts'
import { everyProjectOf } from '../../../queries/find-projects.ts'
import { attemptsPageFrom } from '../../../queries/model-choice.ts'
import { standingRecord } from '../../../queries/standing-record.ts'
import { absent } from '../../absent.ts'
import type { Page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { projectsTable } from '../../record-table.ts'
import { asksForResults, resultsTable } from '../../results-table.ts'
import { modelView } from './model-view.ts'

/** One model with every attempt at it. */
export const modelPage: Page = {
  address: '/models/:id',
  parameters: ['rows', 'page'],
  orderedBy: ['rows'],
  async show({ params, query, format, site, today }, reader) {
    const id = params.id ?? ''
    const page = attemptsPageFrom(query)
    if (!page.ok) return { kind: 'refused', refusals: page.refusals }
    if (format === 'csv') {
      if ((await standingRecord(reader, 'model', id)) === undefined) return absent(reader, 'model', id)
      return asksForResults(query)
        ? resultsTable(`model-${id}`, await everyJudgedAttempt(reader, id))
        : projectsTable(`model-${id}`, everyProjectOf(reader, { model: [id] }))
    }
    const dossier = await modelDossier(reader, id, page.value)
    if (dossier === undefined) return absent(reader, 'model', id)
    if (format === 'json') return { kind: 'moved', to: paths.apiRecord('models', id) }
    const pointedAt = await claimNeighbours(
      reader,
      dossier.claims.map(({ claim }) => claim),
    )
    return {
      kind: 'page',
      template: 'pages/model/model.njk',
      view: modelView({ dossier, pointedAt, page: page.value }, site, today),
    }
  },
}
