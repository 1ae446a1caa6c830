import { evidenceFields, evidenceQuestionFrom } from '../../../queries/evidence-question.ts'
import { outcomeEvidence } from '../../../queries/outcome-evidence.ts'
import { quoted } from '../../layout/identity.ts'
import type { Page } from '../../page.ts'
import { evidenceAddress } from './evidence-form.ts'
import { isOutcome } from './evidence-page.ts'
import { metaforScript } from './metafor-script.ts'

/** The evidence of one outcome as a script for R: it reads the CSV of the same address. */
export const evidenceScriptPage: Page = {
  address: '/evidence/:code/metafor.r',
  parameters: Object.keys(evidenceFields),
  isListed: false,
  async show({ params, query, site }, reader) {
    const outcome = params.code ?? ''
    if (!isOutcome(outcome)) return { kind: 'missing', what: 'outcome', id: outcome }
    const asked = evidenceQuestionFrom(outcome, query)
    if (!asked.ok) return { kind: 'refused', refusals: asked.refusals }
    const known = await outcomeEvidence(reader, asked.value)
    const address = evidenceAddress(asked.value)
    const from = {
      address: site.address === undefined ? address : quoted(site, address),
      position: site.position,
      today: site.today,
    }
    return {
      kind: 'file',
      name: `evidence-${outcome}.r`,
      type: 'text/x-r; charset=utf-8',
      body: metaforScript(known, from),
    }
  },
}
