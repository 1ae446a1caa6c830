import type { AccountTools } from '../../../accounts/account-tools.ts'
import { emailAccepted, emailIn } from '../../../accounts/email-address.ts'
import { type Objection, takeObjection } from '../../../accounts/objections.ts'
import type { Parameters } from '../../../queries/project-query.ts'
import { frameOf } from '../../layout/frame.ts'
import type { Contact } from '../../layout/identity.ts'
import type { PageView } from '../../layout/views.ts'
import type { Answer, FormPage, PageRequest, StandalonePage } from '../../page.ts'
import { paths } from '../../paths.ts'

type Faults = Partial<Readonly<Record<keyof Objection, string>>>

interface NamedView extends PageView {
  readonly action: string
  readonly controller?: { readonly name: string; readonly href: string }
  readonly typed: Objection
  readonly at: Faults
  readonly faults: readonly { readonly text: string; readonly href: string }[]
}

const nothing: Objection = { name: '', email: '', record: '', says: '' }
const longest = { name: 100, email: 254, record: 500, says: 5000 } as const

/** What is held of people whom records name, who never had an account here, and where they object. */
export function namedPages(tools: AccountTools): readonly (StandalonePage | FormPage)[] {
  const read: StandalonePage = {
    address: '/about/named',
    standsAlone: true,
    async show({ site }) {
      return page(site, nothing, {})
    },
  }
  const objected: FormPage = {
    method: 'POST',
    address: '/about/named',
    async take({ site, sent, from }): Promise<Answer> {
      const typed = typedIn(sent)
      const email = emailIn(typed.email)
      const faults: Faults = {
        ...within(typed, 'name', 'Enter your name'),
        ...(email === undefined ? { email: `Enter ${emailAccepted}, so that you can be answered.` } : {}),
        ...within(typed, 'record', 'Enter where you are named: the address of the page, or the project and report'),
        ...within(typed, 'says', 'Say what you object to, or what is wrong'),
      }
      if (email === undefined || Object.keys(faults).length > 0) return page(site, typed, faults)
      const isTaken = await takeObjection(tools, { ...typed, email }, from, mailboxOf(site.contact))
      return isTaken
        ? { kind: 'moved', to: paths.namedReceived() }
        : page(site, typed, { says: 'Several objections came from where you are. Wait a quarter of an hour.' })
    },
  }
  const received: StandalonePage = {
    address: '/about/named/received',
    standsAlone: true,
    isListed: false,
    async show({ site }) {
      const view: PageView = { frame: frameOf(site, { title: 'Your objection has arrived', section: 'about' }) }
      return { kind: 'page', template: 'pages/named/received.njk', view }
    },
  }
  return [read, objected, received]
}

function typedIn(sent: Parameters): Objection {
  const text = (name: keyof Objection) => (typeof sent[name] === 'string' ? sent[name].trim() : '')
  return { name: text('name'), email: text('email'), record: text('record'), says: text('says') }
}

function within(typed: Objection, field: 'name' | 'record' | 'says', wanted: string): Faults {
  const { length } = typed[field]
  return length > 0 && length <= longest[field]
    ? {}
    : { [field]: `${wanted}, in at most ${longest[field]} characters.` }
}

/** The mailbox of those who run the register, where their contact is one. */
function mailboxOf(contact: Contact | undefined): { readonly name: string; readonly address: string } | undefined {
  if (contact === undefined || !contact.href.startsWith('mailto:')) return undefined
  return { name: contact.name, address: decodeURIComponent(contact.href.slice('mailto:'.length)) }
}

function page(site: PageRequest['site'], typed: Objection, at: Faults): Answer {
  const faults = Object.entries(at).map(([field, text]) => ({ text, href: `#${field}` }))
  const title = 'People whom records name'
  const view: NamedView = {
    frame: frameOf(site, {
      title: faults.length > 0 ? `Error: ${title}` : title,
      description: 'What this register holds of evaluators and authors whom reports name, why, and how to object.',
      section: 'about',
      breadcrumbs: [{ text: 'About', href: paths.about() }, { text: 'People whom records name' }],
    }),
    action: paths.named(),
    ...(site.contact === undefined ? {} : { controller: site.contact }),
    typed,
    at,
    faults,
  }
  return { kind: 'page', status: faults.length > 0 ? 422 : 200, template: 'pages/named/named.njk', view }
}
