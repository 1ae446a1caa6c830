import { everySilenceRow, silenceColumns, silenceSince, silentGroups } from '../../../queries/silence.ts'
import type { Page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { silenceQuestionFrom } from './silence-question.ts'
import { rowsShown, silenceView } from './silence-view.ts'

/** Promises past their date and unanswered, and what changed since a day. */
export const silencePage: Page = {
  address: '/silence',
  parameters: ['since', 'page'],
  async show({ query, format, site }, reader) {
    const asked = silenceQuestionFrom(query)
    if (!asked.ok) return { kind: 'refused', refusals: asked.refusals }
    const { since, page } = asked.value
    if (format === 'json') return { kind: 'moved', to: paths.apiList('silence', { since }) }
    if (format === 'csv')
      return { kind: 'table', name: 'silence', header: silenceColumns, rows: everySilenceRow(reader) }
    const [silence, groups] = await Promise.all([silenceSince(reader, since, rowsShown), silentGroups(reader, page)])
    return {
      kind: 'page',
      template: 'pages/silence/silence.njk',
      view: silenceView({ silence, groups, asked: asked.value }, site),
    }
  },
}
