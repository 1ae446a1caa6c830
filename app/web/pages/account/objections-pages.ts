import type { AccountTools } from '../../../accounts/account-tools.ts'
import { decide, type Outcome, objectionsSeenBy, outcomes } from '../../../accounts/objections.ts'
import type { SignedIn } from '../../../accounts/signed-in.ts'
import { instantInWords } from '../../../words/instant-words.ts'
import { outcomeWords } from '../../../words/mail-words.ts'
import { frameOf } from '../../layout/frame.ts'
import type { PageView } from '../../layout/views.ts'
import type { Answer, AskingPage, FormPage, PageRequest } from '../../page.ts'
import { paths } from '../../paths.ts'

interface ObjectionsView extends PageView {
  readonly action: string
  readonly choices: readonly { readonly value: Outcome; readonly text: string }[]
  readonly fault?: string
  readonly open: readonly {
    readonly id: string
    readonly received: string
    readonly name: string
    readonly email: string
    readonly record: string
    readonly says: string
    readonly outcome: string
    readonly reason: string
    readonly fault?: string
  }[]
  readonly decided: readonly {
    readonly when: string
    readonly record: string
    readonly outcome: string
    readonly reason: string
  }[]
}

interface Typed {
  readonly id: string
  readonly outcome: string
  readonly reason: string
}

const template = 'pages/account/objections.njk'
const longestReason = 2000
const nowhere: Answer = { kind: 'missing', what: 'page', id: paths.objections() }

/** The objections of people whom records name, for those who decide them: to all others the page is not there. */
export function objectionsPages(tools: AccountTools): readonly (AskingPage | FormPage)[] {
  const list: AskingPage = {
    address: '/account/objections',
    audience: 'oneself',
    freshness: 'never',
    isListed: false,
    async show({ site, who }): Promise<Answer> {
      const view = who === undefined ? undefined : await viewOf(tools, site, who)
      return view === undefined ? nowhere : { kind: 'page', template, view }
    },
  }
  const decided: FormPage = {
    method: 'POST',
    address: '/account/objections',
    audience: 'oneself',
    async take({ site, who, sent }): Promise<Answer> {
      if (who === undefined) return nowhere
      const text = (name: string) => (typeof sent[name] === 'string' ? sent[name].trim() : '')
      const typed = { id: text('objection'), outcome: text('outcome'), reason: text('reason') }
      const outcome = outcomes.find((one) => one === typed.outcome)
      const isWhole = outcome !== undefined && typed.reason !== '' && typed.reason.length <= longestReason
      if (isWhole && (await decide(tools, who, typed.id, { outcome, reason: typed.reason })))
        return { kind: 'moved', to: paths.objections() }
      const fault = isWhole
        ? 'This objection was decided already.'
        : `Choose an outcome, and give its reason in at most ${longestReason} characters: it is sent to whoever objected.`
      const view = await viewOf(tools, site, who, typed, fault)
      return view === undefined ? nowhere : { kind: 'page', status: 422, template, view }
    },
  }
  return [list, decided]
}

async function viewOf(
  tools: AccountTools,
  site: PageRequest['site'],
  who: SignedIn,
  typed?: Typed,
  fault?: string,
): Promise<ObjectionsView | undefined> {
  const found = await objectionsSeenBy(tools, who)
  if (found === undefined) return undefined
  const title = 'Objections of people whom records name'
  return {
    frame: frameOf(site, {
      title: fault === undefined ? title : `Error: ${title}`,
      breadcrumbs: [{ text: 'Account', href: paths.account() }, { text: 'Objections' }],
    }),
    action: paths.objections(),
    choices: outcomes.map((value) => ({ value, text: outcomeWords[value] })),
    ...(fault === undefined ? {} : { fault }),
    open: found
      .filter(({ decided_at }) => decided_at === null)
      .map(({ id, received_at, name, email, record, says }) => ({
        id,
        received: instantInWords(received_at),
        name,
        email,
        record,
        says,
        ...(typed?.id === id
          ? { outcome: typed.outcome, reason: typed.reason, ...(fault === undefined ? {} : { fault }) }
          : { outcome: '', reason: '' }),
      })),
    decided: found.flatMap(({ decided_at, record, outcome, reason }) =>
      decided_at === null || outcome === null
        ? []
        : [{ when: instantInWords(decided_at), record, outcome: outcomeWords[outcome], reason: reason ?? '' }],
    ),
  }
}
