import { outcomeCodes } from '@candour/register'
import { evidenceCells, evidenceColumns, evidenceFileName } from '../../../queries/evidence-cells.ts'
import { evidenceFields, evidenceQuestionFrom } from '../../../queries/evidence-question.ts'
import { evidenceChoices, outcomeEvidence } from '../../../queries/outcome-evidence.ts'
import type { Page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { evidenceQuery } from './evidence-form.ts'
import { evidenceView } from './evidence-view.ts'

/** What is known in size of one outcome, put together where that may be done. */
export const evidencePage: Page = {
  address: '/evidence/:code',
  parameters: Object.keys(evidenceFields),
  async show({ params, query, format, site, today }, reader) {
    const outcome = params.code ?? ''
    if (!isOutcome(outcome)) return { kind: 'missing', what: 'outcome', id: outcome }
    const asked = evidenceQuestionFrom(outcome, query)
    if (!asked.ok) return { kind: 'refused', refusals: asked.refusals }
    if (format === 'json') return { kind: 'moved', to: paths.apiEvidence(outcome, evidenceQuery(asked.value)) }
    const known = await outcomeEvidence(reader, asked.value)
    if (format === 'csv')
      return { kind: 'table', name: evidenceFileName(outcome), header: evidenceColumns, rows: evidenceCells(known) }
    const there = await evidenceChoices(reader, asked.value)
    return { kind: 'page', template: 'pages/evidence/evidence.njk', view: evidenceView(known, there, site, today) }
  },
}

export function isOutcome(code: string): boolean {
  return outcomeCodes.some((outcome) => outcome.code === code)
}
