import type { VoiceDossier } from '../../../queries/voices.ts'
import { frameOf, type Site } from '../../layout/frame.ts'
import type { DownloadsView, PageView } from '../../layout/views.ts'
import { type VoiceCardView, voiceCardView } from '../../layout/voice-view.ts'
import { inFormat, paths } from '../../paths.ts'

export interface VoicePageView extends PageView {
  readonly voice: VoiceCardView
  readonly downloads: DownloadsView
}

/** The page of a voice: what they said, what came of it, how it was gathered and who agreed. */
export function voicePageView({ voice, projects }: VoiceDossier, site: Site): VoicePageView {
  const card = voiceCardView(voice, projects)
  const address = paths.voice(voice.id)
  const project = projects.get(voice.project_id) ?? voice.project_id
  return {
    frame: frameOf(site, {
      title: `What they said: ${card.who}`,
      documentTitle: `What they said of ${project}: ${card.who} (voice ${voice.id})`,
      description: `What children or families said of ${project}.`,
      section: 'lessons',
      breadcrumbs: [
        { text: 'What children and families said', href: paths.voices() },
        { text: project, href: paths.project(voice.project_id) },
        { text: card.who },
      ],
      alternates: [{ href: inFormat(address, 'csv'), type: 'text/csv', title: 'This account as CSV' }],
    }),
    voice: card,
    downloads: {
      links: [
        { text: 'CSV', href: inFormat(address, 'csv') },
        { text: 'JSON', href: paths.apiRecord('voices', voice.id) },
      ],
    },
  }
}
