import { claimQueryFrom, everyClaim, findClaims, type JudgedClaim } from '../../../queries/claims.ts'
import { recordCells, recordColumns } from '../../../queries/record-cells.ts'
import type { Page, TableAnswer } from '../../page.ts'
import { paths } from '../../paths.ts'
import { claimsView } from './claims-view.ts'

/** Public claims of effect or saving, each beside what it rests on. */
export const claimsPage: Page = {
  address: '/claims',
  parameters: ['source_says', 'design_shows', 'after'],
  async show({ query, format, site }, reader) {
    const asked = claimQueryFrom(query)
    if (!asked.ok) return { kind: 'refused', refusals: asked.refusals }
    const { source_says, design_shows } = asked.value
    if (format === 'json') return { kind: 'moved', to: paths.apiList('claims', { source_says, design_shows }) }
    if (format === 'csv') return claimTable(everyClaim(reader, { source_says, design_shows }))
    const found = await findClaims(reader, asked.value)
    return { kind: 'page', template: 'pages/claims/claims.njk', view: claimsView(asked.value, found, site) }
  },
}

/** Claims to take away: what the register holds, and behind it what is worked out. */
function claimTable(claims: AsyncIterable<JudgedClaim>): TableAnswer {
  async function* rows() {
    for await (const { claim, support } of claims)
      yield [...recordCells('claim', claim), support.code, support.rule, support.reasons.join(' ')]
  }
  const header = [...recordColumns('claim'), 'design_shows', 'design_shows_rule', 'design_shows_because']
  return { kind: 'table', name: 'claims', header, rows: rows() }
}
