import { quoted } from '../layout/identity.ts'
import type { Page } from '../page.ts'
import { paths } from '../paths.ts'

/**
 * What programs that read the web may ask for: every page, and of what a question narrows or orders only the whole tables and the
 * pictures. Questions can be put together without end, and each costs the database what a page costs.
 */
const rules = ['User-agent: *', 'Allow: /', 'Disallow: /*?', 'Allow: /*?format=csv$', 'Allow: /*picture=']

export const robotsPage: Page = {
  address: '/robots.txt',
  standsAlone: true,
  async show({ site }) {
    if (site.isPractice === true) return { kind: 'text', body: 'User-agent: *\nDisallow: /\n' }
    const sitemap = site.address === undefined ? [] : ['', `Sitemap: ${quoted(site, paths.sitemap())}`]
    return { kind: 'text', body: [...rules, ...sitemap, ''].join('\n') }
  },
}
