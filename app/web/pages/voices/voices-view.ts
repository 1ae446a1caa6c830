import {
  type FoundVoices,
  type VoiceFilters,
  type VoiceQuery,
  voiceFacets,
  voicesPerPage,
} from '../../../queries/voices.ts'
import { counted } from '../../../words/wording.ts'
import type { Site } from '../../layout/frame.ts'
import { listHead } from '../../layout/list-head.ts'
import type { DownloadsView, EmptyView, FacetFormView, PageView, PaginationView } from '../../layout/views.ts'
import { type VoiceCardView, voiceCardView } from '../../layout/voice-view.ts'
import { inFormat, paths } from '../../paths.ts'
import { paginationView } from '../search/pagination-view.ts'
import { chosenVoices, voiceFilterForm } from './voice-filters.ts'

export interface VoicesView extends PageView {
  readonly says: string
  /** None where nothing is on record: there is nothing to narrow. */
  readonly filters?: FacetFormView
  readonly voices: readonly VoiceCardView[]
  readonly empty?: EmptyView
  readonly pages: PaginationView
  readonly downloads: DownloadsView
}

/** A page of what children and families said, with what narrows the list. */
export function voicesView(query: VoiceQuery, found: FoundVoices, site: Site): VoicesView {
  const { filters, page } = query
  const chosen = chosenVoices(filters, found)
  const address = addressOf(filters, page)
  const isNarrowed = voiceFacets.some((facet) => (filters[facet] ?? []).length > 0)
  const form = voiceFilterForm(filters, found, { action: paths.voices(), addressOf: (other) => addressOf(other, 1) })
  return {
    ...listHead(site, {
      title: 'What children and families said',
      documentTitle: `What children and families said${chosen.length === 0 ? '' : `: ${chosen.join('; ')}`}${page === 1 ? '' : `, page ${page}`}`,
      description:
        'What children, young people, parents and carers said of projects that were tried, told without names.',
      section: 'lessons',
      address,
      json: inFormat(address, 'json'),
      rows: 'These accounts',
    }),
    says: `${counted(found.total, 'account')} ${isNarrowed ? 'with your choices' : 'on record'}.`,
    ...(form.facets.length === 0 ? {} : { filters: form }),
    voices: found.voices.map((voice) => voiceCardView(voice, found.projects)),
    ...(found.voices.length > 0
      ? {}
      : {
          empty: {
            title: isNarrowed
              ? 'No account matches all of your choices'
              : 'Nobody has recorded what children and families said',
            says: isNarrowed
              ? 'Remove one of your choices, or look at all accounts.'
              : 'An account says whose it is, who gathered it and how, what they said and what was changed. It needs consent by age, and can be taken back.',
            suggestions: [],
            action: isNarrowed
              ? { text: 'All accounts', href: paths.voices() }
              : { text: 'How accounts enter the register', href: paths.aboutData() },
          },
        }),
    pages: paginationView(page, voicesPerPage, found.total, (other) => addressOf(filters, other), 'account'),
  }
}

function addressOf(filters: VoiceFilters, page: number): string {
  return paths.voices({ ...filters, ...(page === 1 ? {} : { page }) })
}
