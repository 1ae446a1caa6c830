import { fieldTypes, may, readFields, successConditions } from '@candour/register'
import { conditionsOf } from '../../../queries/conditions.ts'
import { cellsFrom } from '../../../queries/project-query.ts'
import type { Page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { checkView } from './check-view.ts'

/** How far each condition is there in a project to come: a number from 0 to 1 under the condition's code. */
const answerFields = Object.fromEntries(
  successConditions.map(({ code, label }) => [
    code,
    may(fieldTypes.number({ minimum: 0, maximum: 1 }), { description: label }),
  ]),
)

/** A self-assessment of a project to come: how past ones of the same profile ended. All of it is in the address. */
export const conditionsCheckPage: Page = {
  address: '/conditions/check',
  parameters: successConditions.map(({ code }) => code),
  async show({ query, format, site }, reader) {
    const { values, refusals } = readFields(answerFields, cellsFrom(query))
    if (refusals.length > 0) return { kind: 'refused', refusals }
    const answers = new Map(
      Object.entries(values).flatMap(([code, value]) => (typeof value === 'number' ? [[code, value] as const] : [])),
    )
    if (format !== 'html')
      return { kind: 'moved', to: format === 'csv' ? `${paths.conditions()}?format=csv` : paths.apiList('conditions') }
    return {
      kind: 'page',
      template: 'pages/conditions/check.njk',
      view: checkView(answers, await conditionsOf(reader), site),
    }
  },
}
