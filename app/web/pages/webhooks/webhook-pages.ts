import { allKinds, type RecordKind, recordKinds } from '@candour/register'
import type { AccountTools } from '../../../accounts/account-tools.ts'
import type { SignedIn } from '../../../accounts/signed-in.ts'
import {
  doToWebhook,
  mostWebhooks,
  type OwnWebhook,
  ownWebhooks,
  scopesForWebhooks,
  setWebhook,
  webhookDeeds,
} from '../../../accounts/webhooks.ts'
import { namesOf } from '../../../queries/names.ts'
import type { SearchingReader } from '../../../queries/reader.ts'
import { instantInWords } from '../../../words/instant-words.ts'
import { scopeInWords } from '../../../words/role-words.ts'
import { secretInWords, toldInWords } from '../../../words/webhook-words.ts'
import { capitalised, counted } from '../../../words/wording.ts'
import { frameOf } from '../../layout/frame.ts'
import type { PageView } from '../../layout/views.ts'
import type { Answer, AskingPage, FormPage, PageRequest } from '../../page.ts'
import { paths } from '../../paths.ts'
import {
  nothingTyped,
  overValue,
  type TypedWebhook,
  typedWebhook,
  type WebhookFaults,
  webhookFrom,
} from './webhook-question.ts'

interface Choice {
  readonly value: string
  readonly text: string
  readonly checked: boolean
}

interface WebhookView {
  readonly id: string
  readonly address: string
  readonly about: string
  readonly state: string
  readonly isPaused: boolean
  readonly deliveries: readonly { readonly at: string; readonly what: string; readonly came: string }[]
}

interface WebhooksView extends PageView {
  readonly action: string
  readonly change: string
  readonly webhooks: readonly WebhookView[]
  readonly address: string
  readonly over: readonly Choice[]
  readonly kinds: readonly Choice[]
  readonly faults: readonly { readonly text: string; readonly href: string }[]
  readonly at: WebhookFaults
}

interface MadeView extends PageView {
  readonly address: string
  readonly secret: string
  readonly webhooks: string
}

const template = 'pages/webhooks/webhooks.njk'

/** Where those who answer for projects and programmes say which of their programs are told what happens. */
export function webhookPages(tools: AccountTools): readonly (AskingPage | FormPage)[] {
  const list: AskingPage = {
    address: '/account/webhooks',
    audience: 'oneself',
    freshness: 'never',
    isListed: false,
    async show({ site, who }, reader): Promise<Answer> {
      if (who === undefined) return toSignIn
      return { kind: 'page', template, view: await webhooksView(tools, site, who, reader, nothingTyped, {}) }
    },
  }
  const set: FormPage = {
    method: 'POST',
    address: '/account/webhooks',
    audience: 'oneself',
    async take({ site, who, sent }, ask): Promise<Answer> {
      if (who === undefined) return toSignIn
      const typed = typedWebhook(sent)
      const refuse = async (at: WebhookFaults): Promise<Answer> => ({
        kind: 'page',
        status: 422,
        template,
        view: await ask((reader) => webhooksView(tools, site, who, reader, typed, at)),
      })
      const reading = webhookFrom(typed, scopesForWebhooks(who))
      if ('faults' in reading) return refuse(reading.faults)
      const secret = await setWebhook(tools, who, { ...reading.asked, after: site.position })
      if (secret === 'too-many')
        return refuse({ address: `You have ${counted(mostWebhooks, 'webhook')} already: remove one first.` })
      if (secret === 'not-yours') return refuse({ over: 'Choose what it is about.' })
      const view: MadeView = {
        frame: frameOf(site, { title: 'Your new webhook', breadcrumbs: crumbs }),
        address: reading.asked.address,
        secret: secretInWords(secret),
        webhooks: paths.accountWebhooks(),
      }
      return { kind: 'page', template: 'pages/webhooks/made.njk', view }
    },
  }
  const change: FormPage = {
    method: 'POST',
    address: '/account/webhooks/change',
    audience: 'oneself',
    async take({ who, sent }): Promise<Answer> {
      if (who === undefined) return toSignIn
      const deed = webhookDeeds.find((one) => one === sent.do)
      if (deed !== undefined && typeof sent.webhook === 'string') await doToWebhook(tools, who, sent.webhook, deed)
      return { kind: 'moved', to: paths.accountWebhooks() }
    },
  }
  return [list, set, change]
}

const toSignIn: Answer = { kind: 'moved', to: paths.signIn({ next: paths.accountWebhooks() }) }
const crumbs = [
  { text: 'Account', href: paths.account() },
  { text: 'Webhooks', href: paths.accountWebhooks() },
]

async function webhooksView(
  tools: AccountTools,
  site: PageRequest['site'],
  who: SignedIn,
  reader: SearchingReader,
  typed: TypedWebhook,
  at: WebhookFaults,
): Promise<WebhooksView> {
  const webhooks = await ownWebhooks(tools, who)
  const scopes = scopesForWebhooks(who)
  const all = [...scopes, ...webhooks.map(({ scope }) => scope)]
  const idsOver = (over: 'project' | 'programme') => all.flatMap((scope) => (scope.over === over ? [scope.id] : []))
  const names = {
    project: await namesOf(reader, 'project', idsOver('project')),
    programme: await namesOf(reader, 'programme', idsOver('programme')),
  }
  const about = (scope: (typeof scopes)[number]) =>
    scopeInWords(scope, scope.over === 'register' ? undefined : names[scope.over].get(scope.id))
  return {
    frame: frameOf(site, { title: 'Webhooks', breadcrumbs: crumbs.slice(0, 1) }),
    action: paths.accountWebhooks(),
    change: paths.changeWebhook(),
    webhooks: webhooks.map((one) => webhookView(one, about(one.scope))),
    address: typed.address,
    over: scopes.map((scope) => ({
      value: overValue(scope),
      text: capitalised(about(scope)),
      checked: typed.over === overValue(scope) || scopes.length === 1,
    })),
    kinds: allKinds.map((kind) => ({
      value: kind.kind,
      text: capitalised(manyOf(kind)),
      checked: typed.kinds.includes(kind.kind),
    })),
    faults: Object.entries(at).map(([field, text]) => ({ text, href: `#${field}` })),
    at,
  }
}

const manyOf = ({ table }: Pick<RecordKind, 'table'>) => table.replaceAll('_', ' ')

function webhookView(
  { id, address, kinds, paused_because: paused, failing_since: failing, deliveries }: OwnWebhook,
  over: string,
): WebhookView {
  const told = Object.values(recordKinds).filter(({ kind }) => kinds.includes(kind))
  return {
    id,
    address,
    about: `${capitalised(told.map(manyOf).join(', '))}: of ${over}`,
    state:
      paused !== null
        ? pausedWords[paused]
        : failing === null
          ? 'It is told.'
          : `It has not taken what it was told since ${instantInWords(failing)}; it is tried again for about two days.`,
    isPaused: paused !== null,
    deliveries: deliveries.map(({ sequence, created_at, tried_at, state, told, tries }) => ({
      at: instantInWords(tried_at ?? created_at),
      what: sequence === null ? 'A test' : `Entry ${sequence}`,
      came: toldInWords({ state, told, tries }),
    })),
  }
}

const pausedWords: Readonly<Record<NonNullable<OwnWebhook['paused_because']>, string>> = {
  'by-hand': 'Paused by you. What happens meanwhile is told when it goes on.',
  failing: 'Paused, since nothing was taken there for about two days, or it asked to be told nothing more.',
  'role-ended': 'Paused, since you have no role there any more that may have it.',
}
