import { claimNeighbours } from '../../../queries/claims.ts'
import { modelDossier } from '../../../queries/dossiers.ts'
import { absent } from '../../absent.ts'
import type { Page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { projectsTable } from '../../record-table.ts'
import { asksForResults, resultsTable } from '../../results-table.ts'
import { modelView } from './model-view.ts'

/** One model with every attempt at it. */
export const modelPage: Page = {
  address: '/models/:id',
  parameters: ['rows'],
  orderedBy: ['rows'],
  async show({ params, query, format, site, today }, reader) {
    const id = params.id ?? ''
    const dossier = await modelDossier(reader, id)
    if (dossier === undefined) return absent(reader, 'model', id)
    if (format === 'json') return { kind: 'moved', to: paths.apiRecord('models', id) }
    if (format === 'csv' && asksForResults(query)) return resultsTable(`model-${id}`, dossier.judged)
    if (format === 'csv') return projectsTable(`model-${id}`, dossier.attempts)
    const pointedAt = await claimNeighbours(
      reader,
      dossier.claims.map(({ claim }) => claim),
    )
    return { kind: 'page', template: 'pages/model/model.njk', view: modelView(dossier, pointedAt, site, today) }
  },
}
