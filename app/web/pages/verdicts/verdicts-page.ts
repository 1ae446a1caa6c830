import { ruleGroups } from '../../../words/rule-words.ts'
import type { Page } from '../../page.ts'
import { verdictsView } from './verdicts-view.ts'

/** How verdicts are made: every rule, where every page's links to rules lead. */
export const verdictsPage: Page = {
  address: '/verdicts',
  standsAlone: true,
  async show({ format, site }) {
    const rules = Object.entries(ruleGroups).flatMap(([about, group]) =>
      group.map(({ rule, when, gives }) => ({ about, rule, when, gives })),
    )
    if (format === 'json') return { kind: 'json', body: { rules } }
    if (format === 'csv')
      return {
        kind: 'table',
        name: 'verdict-rules',
        header: ['rule', 'about', 'when', 'gives'],
        rows: rules.map(({ rule, about, when, gives }) => [rule, about, when, gives.join(';')]),
      }
    return { kind: 'page', template: 'pages/verdicts/verdicts.njk', view: verdictsView(site) }
  },
}
