import { type Refusal, sentenceOf } from '@candour/register'
import type { Withdrawal } from '../../../queries/withdrawal.ts'
import { faultWords } from '../../answering/fault-words.ts'
import { frameOf, type Site } from '../../layout/frame.ts'
import type { PageView, SearchBoxView } from '../../layout/views.ts'
import { type WithdrawalView, withdrawalView } from '../../layout/withdrawal-view.ts'
import { paths } from '../../paths.ts'

/** The page that says what went wrong and what to do next. */
export interface ErrorPageView extends PageView {
  readonly says: readonly string[]
  readonly faults: readonly { readonly text: string }[]
  readonly errorId?: string
  readonly search: SearchBoxView
}

interface Rendering {
  readonly template: string
  readonly view: ErrorPageView
}

const search: SearchBoxView = {
  action: paths.search(),
  query: '',
  label: 'Search the register',
  examples: [],
  isLarge: false,
}

function rendering(site: Site, title: string, says: readonly string[], more: Partial<ErrorPageView> = {}): Rendering {
  return {
    template: 'pages/errors/error.njk',
    view: { frame: frameOf(site, { title }), says, faults: [], search, ...more },
  }
}

/** Nothing of that name: what was looked for, and ways on. */
export function missingPage(site: Site, what: string, id: string): Rendering {
  const shown = id.length > 120 ? `${id.slice(0, 117)}...` : id
  return rendering(site, `There is no ${what} called “${shown}”`, [
    'The address may have been mistyped, or copied without its end.',
    'Nothing is ever taken out of the register unseen, so it is worth searching for it by name.',
  ])
}

/** The page of a withdrawn record: when, why, and where what it said is read. */
export interface WithdrawnPageView extends PageView {
  readonly withdrawal: WithdrawalView
}

export function withdrawnPage(
  site: Site,
  withdrawal: Withdrawal,
): { readonly template: string; readonly view: WithdrawnPageView } {
  const view = withdrawalView(withdrawal)
  return {
    template: 'pages/errors/withdrawn.njk',
    view: { frame: frameOf(site, { title: view.title }), withdrawal: view },
  }
}

/** A question that cannot be read: each fault with what is accepted. */
export function refusedPage(site: Site, refusals: readonly Refusal[]): Rendering {
  return rendering(
    site,
    'This address asks for something that cannot be read',
    ['Nothing was searched for. Correct the address, or start again from the search.'],
    {
      faults: refusals.map((refusal) => ({ text: sentenceOf(refusal) })),
    },
  )
}

/** Anything else, in the words for its status; a fault of ours with the number under which it can be reported. */
export function errorPage(site: Site, status: number, errorId?: string): Rendering {
  const { title, says } = faultWords(status)
  return rendering(site, title, says, errorId === undefined ? {} : { errorId })
}
