import { everyVoice, findVoices, voiceQueryFields, voiceQueryFrom } from '../../../queries/voices.ts'
import type { Page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { recordTable } from '../../record-table.ts'
import { voicesView } from './voices-view.ts'

/** What children and families said, to be narrowed by whose it is, how it was gathered, practice area and programme. */
export const voicesPage: Page = {
  address: '/voices',
  parameters: Object.keys(voiceQueryFields),
  async show({ query, format, site }, reader) {
    const asked = voiceQueryFrom(query)
    if (!asked.ok) return { kind: 'refused', refusals: asked.refusals }
    const { filters } = asked.value
    if (format === 'json') return { kind: 'moved', to: paths.apiList('voices', filters) }
    if (format === 'csv') return recordTable('voice', 'voices', await everyVoice(reader, filters))
    const found = await findVoices(reader, asked.value)
    return { kind: 'page', template: 'pages/voices/voices.njk', view: voicesView(asked.value, found, site) }
  },
}
