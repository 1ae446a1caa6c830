import { type Refusal, sentenceOf } from '@candour/register'
import { frameOf, type Site } from '../../layout/frame.ts'
import type { FacetFormView, PageView, PlanBoxView } from '../../layout/views.ts'
import { emptyPlanBox } from './plan-box.ts'
import type { Gathered, SearchView } from './search-view.ts'

/** The form that holds the plan and what is chosen, and so the pages of its list. */
const formOfPlan = 'narrow'

/** What a search shows of a plan that was sent: all but what needs an address, since the plan must stand in none. */
export function planView(
  view: SearchView,
  { query, found }: Pick<Gathered, 'query' | 'found'>,
  site: Site,
): SearchView {
  const { empty, unmatched, pagination, ...rest } = view
  const hasNext = pagination.next !== undefined
  return {
    ...rest,
    pagination,
    frame: frameOf(site, { title: 'Attempts like your plan', section: 'search' }),
    heading: 'Attempts like your plan',
    search: { ...view.search, query: '' },
    plan: { ...emptyPlanBox, title: 'Read or change your plan', plan: query.q ?? '' },
    sentence: { ...view.sentence, parts: view.sentence.parts.map(({ text }) => ({ text })) },
    facets: facetsOfPlan(view.facets),
    sorts: [],
    turn: {
      form: formOfPlan,
      showing: pagination.showing,
      ...(query.page > 1 && found.projects.length > 0 ? { previous: query.page - 1 } : {}),
      ...(hasNext ? { next: query.page + 1 } : {}),
    },
    downloads: { links: [] },
    ...(unmatched === undefined ? {} : { unmatched: { says: unmatched.says } }),
    ...(empty === undefined ? {} : { empty: { ...empty, suggestions: [] } }),
  }
}

function facetsOfPlan({ action, query, facets }: FacetFormView): FacetFormView {
  return { action, isSent: true, query, facets, kept: [], chips: [] }
}

/** The page of a plan that was not taken: why, and what was typed. */
export interface PlanRefusedView extends PageView {
  readonly faults: readonly string[]
  readonly plan: PlanBoxView
}

export function planRefusedView(plan: string, refusals: readonly Refusal[], site: Site): PlanRefusedView {
  return {
    frame: frameOf(site, { title: 'Your plan was not read', section: 'search' }),
    faults: refusals.map(sentenceOf),
    plan: { ...emptyPlanBox, plan, isOpen: true },
  }
}
