import { mayDo } from '@candour/register'
import { addObjection, decideObjection, objectionsNow } from '../store/people/objections.ts'
import type { ObjectionRow } from '../store/people/people-tables.ts'
import { objectionArrivedLetter, objectionDecidedLetter } from '../words/mail-words.ts'
import type { AccountTools } from './account-tools.ts'
import type { SignedIn } from './signed-in.ts'
import { mayTry } from './tries.ts'

/** An objection by somebody whom a record names, as it was typed. */
export interface Objection {
  readonly name: string
  readonly email: string
  /** The record: the address of its page, or words. */
  readonly record: string
  readonly says: string
}

export const outcomes = ['upheld', 'upheld-in-part', 'not-upheld'] as const
export type Outcome = (typeof outcomes)[number]

/**
 * Takes an objection in: it waits for a moderator or an administrator, and those who run the register are told by a letter that one came,
 * without what stands in it.
 * @param contact the address of those who run the register, where they have given one
 * @returns false where too many came from there
 */
export async function takeObjection(
  tools: AccountTools,
  objection: Objection,
  from: string,
  contact: { readonly name: string; readonly address: string } | undefined,
): Promise<boolean> {
  if (!(await mayTry(tools, 'objection-from-address', from))) return false
  await addObjection(tools.people, {
    id: Buffer.from(tools.random(10)).toString('hex'),
    received_at: tools.clock.now().toISOString(),
    ...objection,
  })
  if (contact !== undefined)
    send(tools, contact, objectionArrivedLetter(new URL('/account/objections', tools.address).href))
  return true
}

/** Whether somebody decides objections: those who may erase on a legal ground. */
export function decidesObjections({ member }: SignedIn): boolean {
  return mayDo(member, 'erase')
}

/** The objections, for those who decide them; undefined for everybody else. */
export async function objectionsSeenBy(
  { people }: AccountTools,
  who: SignedIn,
): Promise<readonly ObjectionRow[] | undefined> {
  return decidesObjections(who) ? objectionsNow(people) : undefined
}

/** Decides an objection, with a reason, and tells whoever objected. @returns false where it is not theirs to decide, or was decided */
export async function decide(
  tools: AccountTools,
  who: SignedIn,
  id: string,
  { outcome, reason }: { readonly outcome: Outcome; readonly reason: string },
): Promise<boolean> {
  if (!decidesObjections(who)) return false
  const decided = await decideObjection(tools.people, id, {
    decided_at: tools.clock.now().toISOString(),
    outcome,
    reason,
    decided_by: who.account,
  })
  if (decided === undefined) return false
  send(tools, { name: decided.name, address: decided.email }, objectionDecidedLetter(outcome, decided.record, reason))
  return true
}

function send(
  { mailer, tell }: AccountTools,
  to: { readonly name: string; readonly address: string },
  letter: { readonly subject: string; readonly text: string },
): void {
  mailer
    .send({ to, ...letter })
    .catch((error: unknown) =>
      tell(`A letter on an objection could not be sent: ${error instanceof Error ? error.message : String(error)}`),
    )
}
