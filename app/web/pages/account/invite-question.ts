import { type GivenRole, type Member, mayInvite, rolesToOffer, type Scope, scopesOf } from '@candour/register'
import { emailAccepted, emailIn } from '../../../accounts/email-address.ts'
import type { Offer } from '../../../accounts/inviting.ts'
import type { Parameters } from '../../../queries/project-query.ts'
import type { SearchingReader } from '../../../queries/reader.ts'
import { shownByIds } from '../../../queries/shown.ts'
import { roleWords } from '../../../words/role-words.ts'

/** What was typed into the form of an invitation. */
export interface TypedOffer {
  readonly email: string
  readonly role: string
  readonly over: string
  readonly organisation: string
}

export type OfferField = keyof TypedOffer
export type OfferFaults = Partial<Readonly<Record<OfferField, string>>>

export type OfferReading =
  | { readonly ok: true; readonly offer: Offer; readonly name?: string }
  | { readonly ok: false; readonly faults: OfferFaults }

const longestName = 100

export function typedOffer(sent: Parameters): TypedOffer {
  const text = (name: OfferField) => (typeof sent[name] === 'string' ? sent[name].trim() : '')
  return { email: text('email'), role: text('role'), over: text('over'), organisation: text('organisation') }
}

/** The offer that was typed, or what is wrong with it by field. Over what a role is had is an id, or the address of its page. */
export async function offerFrom(
  { email: typedEmail, role: typedRole, over, organisation }: TypedOffer,
  member: Member,
  reader: SearchingReader,
): Promise<OfferReading> {
  const email = emailIn(typedEmail)
  const role = rolesToOffer(member).find((one) => one === typedRole)
  const found = role === undefined ? undefined : await scopeTyped(role, over, reader)
  const faults: OfferFaults = {
    ...(email === undefined ? { email: `Enter ${emailAccepted}.` } : {}),
    ...(role === undefined ? { role: 'Choose a role.' } : {}),
    ...(organisation === '' || organisation.length > longestName
      ? { organisation: `Enter the organisation, at most ${longestName} characters.` }
      : {}),
    ...(typeof found === 'string' ? { over: found } : {}),
  }
  if (email === undefined || role === undefined || typeof found !== 'object' || Object.keys(faults).length > 0)
    return { ok: false, faults }
  const { scope, programme, name } = found
  if (!mayInvite(member, role, scope, programme))
    return {
      ok: false,
      faults: {
        over: `You cannot invite ${article(roleWords[role].title.toLowerCase())} there: it is no project or programme of yours.`,
      },
    }
  const offer = { email, role, scope, organisation, by: member.account }
  return { ok: true, offer, ...(name === undefined ? {} : { name }) }
}

interface FoundScope {
  readonly scope: Scope
  readonly name?: string
  readonly programme?: string
}

/** Where a role is to be had, or a sentence that says why that is nowhere. */
async function scopeTyped(role: GivenRole, over: string, reader: SearchingReader): Promise<FoundScope | string> {
  const allowed = scopesOf[role]
  if (allowed.includes('register'))
    return over === ''
      ? { scope: { over: 'register' } }
      : `Leave this empty: ${article(roleWords[role].title.toLowerCase())} is one for the whole register.`
  const id =
    over
      .replace(/[?#].*$/, '')
      .replace(/\/+$/, '')
      .split('/')
      .at(-1) ?? ''
  const kinds = allowed.join(' or ')
  if (id === '') return `Enter the ${kinds}: its id, or the address of its page.`
  if (allowed.includes('project')) {
    const [project] = await shownByIds(reader, 'project', [id])
    if (project !== undefined)
      return {
        scope: { over: 'project', id },
        name: project.name,
        ...(project.programme_id === undefined ? {} : { programme: project.programme_id }),
      }
  }
  if (allowed.includes('programme')) {
    const [programme] = await shownByIds(reader, 'programme', [id])
    if (programme !== undefined) return { scope: { over: 'programme', id }, name: programme.name }
  }
  return `No ${kinds} on record has the id “${id}”.`
}

const article = (word: string) => `${/^[aeio]/.test(word) ? 'an' : 'a'} ${word}`
