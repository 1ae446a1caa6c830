import { silenceCells, silenceColumns, silenceSince } from '../../../queries/silence.ts'
import type { Page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { sinceFrom } from './silence-question.ts'
import { silenceView } from './silence-view.ts'

/** Promises past their date and unanswered, and what changed since a day. */
export const silencePage: Page = {
  address: '/silence',
  async show({ query, format, site }, reader) {
    const since = sinceFrom(query)
    if (!since.ok) return { kind: 'refused', refusals: since.refusals }
    if (format === 'json') return { kind: 'moved', to: paths.apiList('silence', { since: since.value }) }
    const silence = await silenceSince(reader, since.value)
    if (format === 'csv')
      return { kind: 'table', name: 'silence', header: silenceColumns, rows: silence.silent.map(silenceCells) }
    return { kind: 'page', template: 'pages/silence/silence.njk', view: silenceView(silence, site) }
  },
}
