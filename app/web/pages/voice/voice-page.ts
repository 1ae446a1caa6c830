import { voiceDossier } from '../../../queries/voices.ts'
import { absent } from '../../absent.ts'
import type { Page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { recordTable } from '../../record-table.ts'
import { voicePageView } from './voice-page-view.ts'

/** What children or families said of a project. Search engines of the web keep copies of what somebody may take back, so they are told not to. */
export const voicePage: Page = {
  address: '/voices/:id',
  isListed: false,
  async show({ params, format, site }, reader) {
    const id = params.id ?? ''
    const dossier = await voiceDossier(reader, id)
    if (dossier === undefined) return absent(reader, 'voice', id)
    if (format === 'json') return { kind: 'moved', to: paths.apiRecord('voices', id) }
    if (format === 'csv') return recordTable('voice', `voice-${id}`, [dossier.voice])
    return { kind: 'page', template: 'pages/voice/voice.njk', view: voicePageView(dossier, site) }
  },
}
