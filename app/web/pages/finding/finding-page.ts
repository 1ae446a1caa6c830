import { recordById } from '../../../store/projections.ts'
import type { Page } from '../../page.ts'
import { paths } from '../../paths.ts'

/** A finding's address leads to where it stands on its project's page. */
export const findingPage: Page = {
  address: '/findings/:id',
  async show({ params, format }, { db }) {
    const id = params.id ?? ''
    const finding = await recordById(db, 'finding', id)
    if (finding === undefined) return { kind: 'missing', what: 'finding', id }
    if (format === 'json') return { kind: 'moved', to: paths.apiRecord('findings', id) }
    return { kind: 'moved', to: paths.findingOn(finding.record.project_id, id) }
  },
}
