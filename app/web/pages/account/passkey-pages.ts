import type { AccountTools } from '../../../accounts/account-tools.ts'
import {
  type Added,
  addingQuestion,
  addOwnPasskey,
  isFresh,
  ownPasskeys,
  removeOwnPasskey,
  takesPasskeys,
} from '../../../accounts/passkeys/passkeys.ts'
import type { SignedIn } from '../../../accounts/signed-in.ts'
import { instantInWords } from '../../../words/instant-words.ts'
import { frameOf } from '../../layout/frame.ts'
import type { PageView } from '../../layout/views.ts'
import type { Answer, AskingPage, FormPage, PageRequest } from '../../page.ts'
import { paths } from '../../paths.ts'

interface PasskeysView extends PageView {
  readonly action: string
  readonly removal: string
  readonly origin: string
  /** What the browser asks an authenticator; none where nothing may be added now. */
  readonly question?: string
  readonly name: string
  readonly fault?: string
  readonly own: readonly { readonly id: string; readonly name: string; readonly says: string }[]
}

const longestName = 60

const faults: Readonly<Record<Exclude<Added, 'added'>, string>> = {
  'not-taken': 'This passkey could not be added. Try again.',
  'known-already': 'This passkey was added already.',
  'signed-in-too-long-ago':
    'You signed in more than a quarter of an hour ago. Sign out, sign in again, and add it then: so nobody who finds your browser open gives themselves a way in.',
}

/** Where somebody's passkeys are added, named and removed. */
export function passkeyPages(tools: AccountTools): readonly (AskingPage | FormPage)[] {
  const page = async (site: PageRequest['site'], who: SignedIn, name: string, fault?: string): Promise<Answer> => ({
    kind: 'page',
    status: fault === undefined ? 200 : 422,
    template: 'pages/account/passkeys.njk',
    runs: 'passkeys',
    view: await viewOf(tools, site, who, name, fault),
  })
  const list: AskingPage = {
    address: '/account/passkeys',
    audience: 'oneself',
    freshness: 'never',
    isListed: false,
    async show({ site, who }): Promise<Answer> {
      return who === undefined ? notSignedIn : page(site, who, '')
    },
  }
  const add: FormPage = {
    method: 'POST',
    address: '/account/passkeys',
    audience: 'oneself',
    async take({ site, who, sent }): Promise<Answer> {
      if (who === undefined) return notSignedIn
      const name = textOf(sent.name).trim()
      if (name === '' || name.length > longestName)
        return page(site, who, name, `Enter a name by which you know it again, at most ${longestName} characters.`)
      const added = await addOwnPasskey(tools, who, { name, sent: textOf(sent.credential) })
      return added === 'added' ? { kind: 'moved', to: paths.passkeys() } : page(site, who, name, faults[added])
    },
  }
  const remove: FormPage = {
    method: 'POST',
    address: '/account/passkeys/remove',
    audience: 'oneself',
    async take({ who, sent }) {
      if (who !== undefined) await removeOwnPasskey(tools, who, textOf(sent.passkey))
      return { kind: 'moved', to: paths.passkeys() }
    },
  }
  return [list, add, remove]
}

const notSignedIn: Answer = { kind: 'moved', to: paths.signIn({ next: paths.passkeys() }) }
const textOf = (typed: unknown) => (typeof typed === 'string' ? typed : '')

async function viewOf(
  tools: AccountTools,
  site: PageRequest['site'],
  who: SignedIn,
  name: string,
  fault: string | undefined,
): Promise<PasskeysView> {
  const own = await ownPasskeys(tools, who)
  const mayAdd = takesPasskeys(tools) && isFresh(tools, who)
  return {
    frame: frameOf(site, {
      title: fault === undefined ? 'Your passkeys' : 'Error: Your passkeys',
      breadcrumbs: [{ text: 'Account', href: paths.account() }, { text: 'Passkeys' }],
    }),
    action: paths.passkeys(),
    removal: paths.removePasskey(),
    origin: new URL(tools.address).origin,
    ...(mayAdd ? { question: await addingQuestion(tools, who) } : {}),
    name,
    ...(fault === undefined ? {} : { fault }),
    own: own.map(({ id, name: called, added, used }) => ({
      id,
      name: called,
      says: `added on ${instantInWords(added)}${used === undefined ? ', not used yet' : `, last used on ${instantInWords(used)}`}`,
    })),
  }
}
