import { type FoundVoices, type VoiceFacet, type VoiceFilters, voiceFacets } from '../../../queries/voices.ts'
import { practiceAreaInWords } from '../../../words/code-words.ts'
import { gatheringWords, speakersWords } from '../../../words/voice-words.ts'
import type { FacetFormView, FacetView } from '../../layout/views.ts'

const legends: { readonly [F in VoiceFacet]: string } = {
  whose: 'Whose account',
  gathered_how: 'How it was gathered',
  practice_area: 'Practice area',
  programme: 'Programme',
}

type Names = Pick<FoundVoices, 'programmes'>

const inWords = (words: Readonly<Record<string, string>>, code: string): string => words[code] ?? code

function valueInWords(facet: VoiceFacet, value: string, { programmes }: Names): string {
  if (facet === 'whose') return inWords(speakersWords, value)
  if (facet === 'gathered_how') return inWords(gatheringWords, value)
  return facet === 'practice_area' ? practiceAreaInWords(value) : (programmes.get(value) ?? value)
}

/** What is chosen, each choice in words. */
export function chosenVoices(filters: VoiceFilters, names: Names): readonly string[] {
  return voiceFacets.flatMap((facet) => (filters[facet] ?? []).map((value) => valueInWords(facet, value, names)))
}

/** The form that narrows the list of voices. @param addressOf the first page of the list with other choices */
export function voiceFilterForm(
  filters: VoiceFilters,
  found: Pick<FoundVoices, 'facets' | 'programmes'>,
  { action, addressOf }: { readonly action: string; addressOf(filters: VoiceFilters): string },
): FacetFormView {
  const chips = voiceFacets.flatMap((facet) =>
    (filters[facet] ?? []).map((value) => ({
      text: valueInWords(facet, value, found),
      group: legends[facet],
      href: addressOf({ ...filters, [facet]: (filters[facet] ?? []).filter((one) => one !== value) }),
    })),
  )
  return {
    action,
    query: '',
    kept: [],
    chips,
    ...(chips.length === 0 ? {} : { clearHref: addressOf({}) }),
    facets: voiceFacets.flatMap((facet): readonly FacetView[] => {
      const chosen = filters[facet] ?? []
      const { [facet]: counts } = found.facets
      const unmet = chosen.filter((value) => !counts.some((one) => one.value === value))
      const options = [...counts, ...unmet.map((value) => ({ value, count: 0 }))].map(({ value, count }) => ({
        value,
        text: valueInWords(facet, value, found),
        count,
        isChecked: chosen.includes(value),
      }))
      return options.length === 0
        ? []
        : [{ name: facet, legend: legends[facet], isOpen: facet === 'whose' || chosen.length > 0, options }]
    }),
  }
}
