import { lifetimes } from '../../../accounts/lifetimes.ts'
import { frameOf } from '../../layout/frame.ts'
import type { PageView } from '../../layout/views.ts'
import type { Page } from '../../page.ts'
import { paths } from '../../paths.ts'

interface PrivacyView extends PageView {
  /** Who is responsible, where the register says it. */
  readonly controller?: { readonly name: string; readonly href: string }
  readonly hours: number
  readonly minutes: number
  readonly days: number
}

/** What is kept of people who write here, and their rights. */
export const privacyPage: Page = {
  address: '/about/privacy',
  standsAlone: true,
  async show({ site }) {
    const view: PrivacyView = {
      frame: frameOf(site, {
        title: 'Privacy notice',
        description:
          'What is kept of people who write in this register and of those it names, why, for how long, and their rights.',
        section: 'about',
        breadcrumbs: [{ text: 'About', href: paths.about() }, { text: 'Privacy' }],
      }),
      ...(site.contact === undefined ? {} : { controller: site.contact }),
      hours: lifetimes.session / 3600,
      minutes: lifetimes.idle / 60,
      days: lifetimes.invitation / 86_400,
    }
    return { kind: 'page', template: 'pages/about/privacy.njk', view }
  },
}
