import type { Page } from '../../web/page.ts'
import { paths } from '../../web/paths.ts'
import { referenceView } from './reference-view.ts'

/** The readable reference of the API; who asks for JSON is led to its description. */
export function referencePage(version: string): Page {
  return {
    address: '/api',
    standsAlone: true,
    show: async ({ format, site }) =>
      format === 'json'
        ? { kind: 'moved', to: paths.openApi() }
        : { kind: 'page', template: 'pages/api-reference/api-reference.njk', view: referenceView(version, site) },
  }
}
