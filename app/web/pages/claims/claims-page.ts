import { claimQueryFrom, everyClaim, findClaims } from '../../../queries/claims.ts'
import type { Page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { recordTable } from '../../record-table.ts'
import { claimsView } from './claims-view.ts'

/** Public claims of effect or saving, each beside what it rests on. */
export const claimsPage: Page = {
  address: '/claims',
  parameters: ['supported', 'after'],
  async show({ query, format, site }, reader) {
    const asked = claimQueryFrom(query)
    if (!asked.ok) return { kind: 'refused', refusals: asked.refusals }
    const { supported } = asked.value
    if (format === 'json') return { kind: 'moved', to: paths.apiList('claims', { supported }) }
    if (format === 'csv') return recordTable('claim', 'claims', everyClaim(reader, supported))
    const found = await findClaims(reader, asked.value)
    return { kind: 'page', template: 'pages/claims/claims.njk', view: claimsView(asked.value, found, site) }
  },
}
