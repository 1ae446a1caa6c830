import { aboutRegister } from '../../../queries/about-register.ts'
import { lastChange } from '../../../queries/dated-records.ts'
import type { Page } from '../../page.ts'
import { dataView } from './data-view.ts'

/** What the data cover and lack, how to correct them, and where to take them away. */
export const dataPage: Page = {
  address: '/about/data',
  async show({ site, today }, reader) {
    const [about, changedAt] = [await aboutRegister(reader), await lastChange(reader)]
    return { kind: 'page', template: 'pages/about/data.njk', view: dataView(about, site, today, changedAt) }
  },
}
