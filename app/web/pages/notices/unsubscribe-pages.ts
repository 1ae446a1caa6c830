import type { AccountTools } from '../../../accounts/account-tools.ts'
import { type UnsubscribeAsked, type Unwanted, unsubscribe, unwantedBy } from '../../../accounts/notice-choices.ts'
import type { Parameters } from '../../../queries/project-query.ts'
import { noMoreWords } from '../../../words/notice-words.ts'
import { frameOf } from '../../layout/frame.ts'
import type { PageView } from '../../layout/views.ts'
import type { Answer, FormPage, PageRequest, StandalonePage } from '../../page.ts'
import { paths } from '../../paths.ts'

interface UnsubscribeView extends PageView {
  readonly action: string
  /** What it is about; nothing where the address is none of ours. */
  readonly about?: string
  readonly isDone: boolean
}

const parameters = ['of', 'from', 'sign']

/**
 * By the address that stands in a letter: a page with a button, which changes nothing, and what the button, or a mail program in its place
 * (RFC 8058), sends. Nobody needs to be signed in: only whoever has the letter has the address.
 */
export function unsubscribePages(tools: AccountTools): readonly (StandalonePage | FormPage)[] {
  const ask: StandalonePage = {
    address: '/unsubscribe',
    standsAlone: true,
    freshness: 'never',
    isListed: false,
    parameters,
    async show({ site, query }) {
      const asked = askedIn(query)
      return shown(site, asked, await unwantedBy(tools, asked), false)
    },
  }
  const done: FormPage = {
    method: 'POST',
    address: '/unsubscribe',
    isFromAnywhere: true,
    parameters,
    async take({ site, query }) {
      const asked = askedIn(query)
      return shown(site, asked, await unsubscribe(tools, asked), true)
    },
  }
  return [ask, done]
}

function askedIn(query: Parameters): UnsubscribeAsked {
  const text = (name: string) => (typeof query[name] === 'string' ? query[name] : '')
  return { of: text('of'), from: text('from'), sign: text('sign') }
}

function shown(
  site: PageRequest['site'],
  asked: UnsubscribeAsked,
  unwanted: Unwanted | undefined,
  isDone: boolean,
): Answer {
  const title =
    unwanted === undefined ? 'This address works no longer' : isDone ? 'No more of these letters' : 'No more letters?'
  const view: UnsubscribeView = {
    frame: frameOf(site, { title }),
    action: paths.unsubscribe({ ...asked }),
    isDone,
    ...(unwanted === undefined ? {} : { about: noMoreWords[unwanted] }),
  }
  return { kind: 'page', template: 'pages/notices/unsubscribe.njk', view, status: unwanted === undefined ? 422 : 200 }
}
