import { successConditions } from '@candour/register'
import { conditionsOf } from '../../../queries/conditions.ts'
import type { Page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { recordTable } from '../../record-table.ts'
import { conditionView } from './condition-view.ts'
import { conditionsView } from './conditions-view.ts'

/** Every condition of success, between projects that improved and projects that did not. */
export const conditionsPage: Page = {
  address: '/conditions',
  async show({ format, site }, reader) {
    if (format === 'json') return { kind: 'moved', to: paths.apiList('conditions') }
    const conditions = await conditionsOf(reader)
    if (format === 'csv')
      return recordTable(
        'condition',
        'conditions',
        conditions.projects.flatMap(({ told }) => told),
      )
    return { kind: 'page', template: 'pages/conditions/conditions.njk', view: conditionsView(conditions, site) }
  },
}

/** One condition: which projects are rated for it, how they ended, and what the ratings rest on. */
export const conditionPage: Page = {
  address: '/conditions/:code',
  async show({ params, format, site }, reader) {
    const condition = successConditions.find(({ code }) => code === params.code)
    if (condition === undefined) return { kind: 'missing', what: 'condition of success', id: params.code ?? '' }
    const { code } = condition
    if (format === 'json') return { kind: 'moved', to: paths.apiList('conditions', { condition: code }) }
    const conditions = await conditionsOf(reader)
    if (format === 'csv') {
      const ratings = conditions.projects.flatMap(({ told }) => told.filter((rating) => rating.condition === code))
      return recordTable('condition', `conditions-${code}`, ratings)
    }
    return {
      kind: 'page',
      template: 'pages/conditions/condition.njk',
      view: conditionView(condition, conditions, site),
    }
  },
}
