import { roundDossier } from '../../../queries/rounds.ts'
import { absent } from '../../absent.ts'
import type { Page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { recordTable } from '../../record-table.ts'
import { roundView } from './round-view.ts'

/** One call of a programme: its days, its criteria, what was sent to it and what became of it. */
export const roundPage: Page = {
  address: '/rounds/:id',
  async show({ params, format, site }, reader) {
    const id = params.id ?? ''
    const dossier = await roundDossier(reader, id)
    if (dossier === undefined) return absent(reader, 'round', id)
    if (format === 'json') return { kind: 'moved', to: paths.apiRecord('rounds', id) }
    if (format === 'csv') return recordTable('application', `round-${id}-applications`, dossier.applications)
    return { kind: 'page', template: 'pages/round/round.njk', view: roundView(dossier, site) }
  },
}
