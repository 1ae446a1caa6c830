import { lastChange } from '../../../queries/dated-records.ts'
import { homeOf } from '../../../queries/home.ts'
import type { Page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { homeView } from './home-view.ts'

/** The front door: a question first, then what the register holds. */
export const homePage: Page = {
  address: '/',
  parameters: ['rows'],
  async show({ query, format, site }, reader) {
    const { rows } = query
    if (format === 'csv') return { kind: 'moved', to: paths.projects({ rows, format: 'csv' }) }
    if (format === 'json') return { kind: 'moved', to: paths.api() }
    const [home, changedAt] = [await homeOf(reader), await lastChange(reader)]
    return { kind: 'page', template: 'pages/home/home.njk', view: homeView(home, site, changedAt) }
  },
}
