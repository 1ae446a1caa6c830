import { standingRecord } from '../../../queries/standing-record.ts'
import { absent } from '../../absent.ts'
import type { Page } from '../../page.ts'
import { paths } from '../../paths.ts'

/** A finding's address leads to where it stands on its project's page. */
export const findingPage: Page = {
  address: '/findings/:id',
  async show({ params, format }, reader) {
    const id = params.id ?? ''
    const finding = await standingRecord(reader, 'finding', id)
    if (finding === undefined) return absent(reader, 'finding', id)
    if (format === 'json') return { kind: 'moved', to: paths.apiRecord('findings', id) }
    return { kind: 'moved', to: paths.findingOn(finding.project_id, id) }
  },
}
