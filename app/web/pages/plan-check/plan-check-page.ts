import { planCheck } from '../../../queries/plan-check.ts'
import { planCheckRecord } from '../../../queries/plan-check-record.ts'
import { planQuestionFrom } from '../../../queries/plan-question.ts'
import type { FormPage, StandalonePage } from '../../page.ts'
import { planCheckView } from './plan-check-view.ts'
import { withDeedDone } from './plan-form.ts'

const address = '/plan-check'
const template = 'pages/plan-check/plan-check.njk'

/** Where a plan is pasted to be checked. */
export const planCheckPage: StandalonePage = {
  address,
  standsAlone: true,
  show: async ({ site }) => ({ kind: 'page', template, view: planCheckView(site, {}) }),
}

/** A plan that was sent to be checked: answered on the same page, for whoever sent it alone, and kept nowhere. */
export const checkedPlanPage: FormPage = {
  method: 'POST',
  address,
  searches: true,
  async take({ sent, site }, ask) {
    const asked = withDeedDone(sent)
    const question = planQuestionFrom(asked)
    if (!question.ok)
      return { kind: 'page', status: 422, template, view: planCheckView(site, asked, { refusals: question.refusals }) }
    const check = await ask((reader) => planCheck(reader, question.value))
    if (sent.as === 'json')
      return {
        kind: 'file',
        name: 'plan-check.json',
        type: 'application/json; charset=utf-8',
        body: JSON.stringify({ as_of: site.today, entries: site.position, ...planCheckRecord(check) }, null, 2),
      }
    return { kind: 'page', template, view: planCheckView(site, asked, { check }) }
  },
}
