import { howFast, learningFields, learningFrom } from '../../../queries/learning.ts'
import { learningRows } from '../../../queries/learning-rows.ts'
import type { Page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { learningView } from './learning-view.ts'

/** How fast do we learn: time to a shared lesson, promises on time, negatives published, lessons used. */
export const learningPage: Page = {
  address: '/learning',
  parameters: Object.keys(learningFields),
  async show({ query, format, site }, reader) {
    const asked = learningFrom(query)
    if (!asked.ok) return { kind: 'refused', refusals: asked.refusals }
    if (format === 'json') return { kind: 'moved', to: paths.apiList('learning', { ...asked.value }) }
    const learning = await howFast(reader, asked.value)
    if (learning === undefined) return { kind: 'missing', what: 'programme', id: asked.value.programme ?? '' }
    if (format === 'csv') return { kind: 'table', ...learningRows(reader, learning) }
    return { kind: 'page', template: 'pages/learning/learning.njk', view: learningView(learning, site) }
  },
}
