import { lastChangeOfProgramme } from '../../../queries/dated-records.ts'
import { programmeDossier } from '../../../queries/dossiers.ts'
import { absent } from '../../absent.ts'
import type { Page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { asksForResults, resultsTable } from '../../results-table.ts'
import { funnelPartFrom } from './programme-question.ts'
import { programmeTable } from './programme-table.ts'
import { programmeView } from './programme-view.ts'

/** One programme: where its failures went. */
export const programmePage: Page = {
  address: '/programmes/:id',
  parameters: ['stage', 'answer', 'fate', 'rows'],
  orderedBy: ['rows'],
  async show({ params, query, format, site, today }, reader) {
    const id = params.id ?? ''
    const part = funnelPartFrom(query)
    if (!part.ok) return { kind: 'refused', refusals: part.refusals }
    const dossier = await programmeDossier(reader, id)
    if (dossier === undefined) return absent(reader, 'programme', id)
    if (format === 'json') return { kind: 'moved', to: paths.apiRecord('programmes', id) }
    if (format === 'csv' && asksForResults(query)) return resultsTable(`programme-${id}`, dossier.verdicts)
    if (format === 'csv') return programmeTable(dossier, part.value)
    const changedAt = await lastChangeOfProgramme(
      reader,
      id,
      dossier.projects.map(({ project }) => project.id),
    )
    return {
      kind: 'page',
      template: 'pages/programme/programme.njk',
      view: programmeView({ dossier, part: part.value, changedAt }, site, today),
    }
  },
}
