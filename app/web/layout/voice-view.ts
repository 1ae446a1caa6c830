import type { Shown } from '@candour/register'
import { consentInWords, gatheredInWords, peopleInWords, speakersInWords } from '../../words/voice-words.ts'
import { paths } from '../paths.ts'
import { sourceViews } from './source-view.ts'
import type { LinkView, SourceView } from './views.ts'

/** `voiceCard`: what children or families said of a project. */
export interface VoiceCardView {
  readonly who: string
  readonly href: string
  /** The project, where the card does not stand on its page. */
  readonly of?: LinkView
  readonly account: readonly string[]
  readonly changed?: string
  readonly gathered: string
  readonly people: string
  readonly consent: string
  readonly sources: readonly SourceView[]
}

/** The card of a voice. @param projects names of projects by id; none on the project's own page */
export function voiceCardView(voice: Shown<'voice'>, projects?: ReadonlyMap<string, string>): VoiceCardView {
  const { id, project_id: project, account, changed } = voice
  const people = peopleInWords(voice)
  return {
    who: speakersInWords(voice),
    href: paths.voice(id),
    ...(projects === undefined
      ? {}
      : { of: { text: projects.get(project) ?? project, href: `${paths.project(project)}#said` } }),
    account: account.split(/\n+/).filter((part) => part.trim() !== ''),
    ...(changed === undefined ? {} : { changed }),
    gathered: gatheredInWords(voice),
    people: `${people.charAt(0).toUpperCase()}${people.slice(1)}.`,
    consent: consentInWords(voice),
    sources: sourceViews(voice.source_urls),
  }
}
