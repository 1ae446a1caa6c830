import type { Lesson } from '@candour/register'
import { type FoundLessons, type LessonFacet, type LessonQuery, lessonFacets } from '../../../queries/lessons.ts'
import { causeWords, conditionWords, lessonKindWords, practiceAreaInWords } from '../../../words/code-words.ts'
import type { FacetFormView, FacetView } from '../../layout/views.ts'

const legends: { readonly [F in LessonFacet]: string } = {
  cause: 'Cause',
  kind: 'What it is about',
  practice_area: 'Practice area',
  condition: 'Condition of success',
  model: 'Model',
}

type Filters = LessonQuery['filters']

/** What is chosen of lessons, each choice in words. */
export function chosenInWords(filters: Filters, models: ReadonlyMap<string, string>): readonly string[] {
  return lessonFacets.flatMap((facet) => (filters[facet] ?? []).map((value) => valueInWords(facet, value, models)))
}

/** One value of a facet in words. */
function valueInWords(facet: LessonFacet, value: string, models: ReadonlyMap<string, string>): string {
  if (facet === 'cause') return causeWords(value)
  if (facet === 'condition') return conditionWords(value)
  if (facet === 'practice_area') return practiceAreaInWords(value)
  if (facet === 'model') return models.get(value) ?? value
  return value in lessonKindWords ? lessonKindWords[value as Lesson['kind']] : value
}

/** Where the form of a list of lessons leads, and what goes with it. */
interface FormOf {
  readonly action: string
  /** The first page of the list with other choices. */
  addressOf(filters: Filters): string
  readonly kept?: FacetFormView['kept']
}

/** The form that narrows a list of lessons. */
export function lessonFilterForm(
  filters: Filters,
  { facets, models }: Pick<FoundLessons, 'facets' | 'models'>,
  { action, addressOf, kept = [] }: FormOf,
): FacetFormView {
  const chips = lessonFacets.flatMap((facet) =>
    (filters[facet] ?? []).map((value) => ({
      text: valueInWords(facet, value, models),
      group: legends[facet],
      href: addressOf({ ...filters, [facet]: (filters[facet] ?? []).filter((one) => one !== value) }),
    })),
  )
  return {
    action,
    query: '',
    kept,
    chips,
    ...(chips.length === 0 ? {} : { clearHref: addressOf({}) }),
    facets: lessonFacets.flatMap((facet): readonly FacetView[] => {
      const chosen = filters[facet] ?? []
      const counts = facets[facet]
      const unmet = chosen.filter((value) => !counts.some((one) => one.value === value))
      const options = [...counts, ...unmet.map((value) => ({ value, count: 0 }))].map(({ value, count }) => ({
        value,
        text: valueInWords(facet, value, models),
        count,
        isChecked: chosen.includes(value),
      }))
      return options.length === 0
        ? []
        : [{ name: facet, legend: legends[facet], isOpen: facet === 'kind' || chosen.length > 0, options }]
    }),
  }
}
