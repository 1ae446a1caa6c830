import { frameOf } from '../../layout/frame.ts'
import type { Page } from '../../page.ts'
import { paths } from '../../paths.ts'

/** What was done and tested for accessibility, and what was not. */
export const accessibilityPage: Page = {
  address: '/about/accessibility',
  standsAlone: true,
  async show({ site }) {
    const frame = frameOf(site, {
      title: 'Accessibility statement',
      description: 'What was done and tested so that everybody can use this site, and what was not.',
      section: 'about',
      breadcrumbs: [{ text: 'About', href: paths.about() }, { text: 'Accessibility' }],
    })
    return { kind: 'page', template: 'pages/about/accessibility.njk', view: { frame } }
  },
}
