import {
  type Design,
  type DesignLevel,
  type PracticeArea,
  placeOf,
  promiseKeptWords,
  verdictOfCode,
  verdicts,
  verdictWords,
} from '@candour/register'
import type { FacetNames } from '../../../queries/facet-names.ts'
import type { FoundProjects } from '../../../queries/find-projects.ts'
import { type ProjectFacet, type ProjectQuery, projectFacets } from '../../../queries/project-query.ts'
import { designWords, outcomeInWords, practiceAreaWords } from '../../../words/code-words.ts'
import { strengthNames } from '../../../words/strength-words.ts'
import type { FacetFormView, FacetOptionView, FacetView } from '../../layout/views.ts'
import { addressOf, usualSort, without } from './query-address.ts'

const legends: { readonly [F in ProjectFacet]: string } = {
  verdict: 'Verdict',
  design_level: 'Strength of design',
  programme: 'Programme',
  practice_area: 'Practice area',
  model: 'Model',
  place: 'Place',
  outcome: 'Outcome',
  design: 'How it was evaluated',
  promise: 'Promise kept',
  year: 'Year it started',
}

/** The words of one value of a facet; a value that the register does not know stands as it was asked for. */
export function facetValueInWords(facet: ProjectFacet, value: string, names: FacetNames): string {
  const found: Readonly<Record<string, string>> =
    {
      verdict: verdictWords,
      design_level: strengthNames satisfies Readonly<Record<DesignLevel, string>>,
      practice_area: practiceAreaWords satisfies Readonly<Record<PracticeArea, string>>,
      design: designWords satisfies Readonly<Record<Design, string>>,
      promise: promiseKeptWords,
    }[facet as string] ?? {}
  if (facet === 'programme' || facet === 'model') return names[facet].get(value) ?? value
  if (facet === 'place') return placeOf(value)?.name ?? value
  if (facet === 'outcome') return outcomeInWords(value)
  return found[value] ?? value
}

/** What narrows the list: counts as they would be were nothing chosen in that facet, and what is chosen as chips. */
export function facetFormView(
  path: string,
  query: ProjectQuery,
  found: Pick<FoundProjects, 'facets'>,
  names: FacetNames,
): FacetFormView {
  const chips = projectFacets.flatMap((facet) =>
    (query.filters[facet] ?? []).map((value) => ({
      text: facetValueInWords(facet, value, names),
      group: legends[facet],
      href: addressOf(path, without(query, facet, value)),
    })),
  )
  return {
    action: path,
    query: query.q ?? '',
    facets: projectFacets.flatMap((facet) => facetView(facet, query, found, names)),
    kept: query.sort === usualSort(query) ? [] : [{ name: 'sort', value: query.sort }],
    chips,
    ...(chips.length === 0 ? {} : { clearHref: addressOf(path, { ...query, page: 1, filters: {} }) }),
  }
}

function facetView(
  facet: ProjectFacet,
  { filters }: ProjectQuery,
  found: Pick<FoundProjects, 'facets'>,
  names: FacetNames,
): readonly FacetView[] {
  const chosen = filters[facet] ?? []
  const counted = new Set(found.facets[facet].map(({ value }) => value))
  const values = [
    ...found.facets[facet],
    ...chosen.filter((value) => !counted.has(value)).map((value) => ({ value, count: 0 })),
  ]
  const options = values.map(
    ({ value, count }): FacetOptionView => ({
      value,
      text: facetValueInWords(facet, value, names),
      count,
      isChecked: chosen.includes(value),
      ...(facet === 'verdict' ? { verdict: verdictOfCode(value) } : {}),
    }),
  )
  if (options.length === 0) return []
  const ordered = inOrder(facet, options)
  return [{ name: facet, legend: legends[facet], isOpen: facet === 'verdict' || chosen.length > 0, options: ordered }]
}

/** Verdicts in the order of every page, strengths of design strongest first, years newest first; of the others the most frequent first. */
function inOrder(facet: ProjectFacet, options: readonly FacetOptionView[]): readonly FacetOptionView[] {
  if (facet === 'year' || facet === 'design_level') return options.toSorted((a, b) => (a.value < b.value ? 1 : -1))
  if (facet !== 'verdict') return options
  return verdicts.flatMap((verdict) => options.filter((option) => option.value === verdict))
}
