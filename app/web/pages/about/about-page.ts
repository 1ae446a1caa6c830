import { aboutRegister } from '../../../queries/about-register.ts'
import { lastChange } from '../../../queries/dated-records.ts'
import type { Page } from '../../page.ts'
import { aboutView } from './about-view.ts'

/** What this register is, and what it is not. */
export const aboutPage: Page = {
  address: '/about',
  // Asked each time: this is where people look whether the register is there.
  freshness: 'never',
  async show({ site }, reader) {
    const [about, changedAt] = [await aboutRegister(reader), await lastChange(reader)]
    return { kind: 'page', template: 'pages/about/about.njk', view: aboutView(about, site, changedAt) }
  },
}
