import type { Refusal, RoleDeed } from '@candour/register'
import {
  addDraft,
  type Changed,
  closeDraft,
  deleteDraft,
  draftOf,
  openDrafts as openDraftsOf,
  saveDraft,
} from '../store/people/drafts.ts'
import { peopleBeside } from '../store/people/people-database.ts'
import type { DraftRow } from '../store/people/people-tables.ts'
import { draftDays } from '../store/people/tidy.ts'
import { type ActionTools, newDeedId } from './deed.ts'
import type { Doer } from './doer.ts'
import type { Proposal } from './proposal.ts'
import { faultsAs, proposeAs } from './propose-as.ts'
import type { Proposed, Receipt } from './receipt.ts'
import { isReceiptOf } from './receipt-fault.ts'

export { draftDays }

/** What somebody began to write: theirs alone until it is sent. */
export interface Draft {
  readonly id: string
  readonly journey: string
  readonly subject?: string
  readonly answers: Readonly<Record<string, string>>
  /** The version of each record, as `kind/id`, that was seen. */
  readonly seen: Readonly<Record<string, number>>
  readonly savedAt: Date
  /** The id of the deed that sends it. */
  readonly deed: string
  /** What came of it, once it was sent. */
  readonly receipt?: Receipt
}

const asDraft = (row: DraftRow): Draft => ({
  id: row.id,
  journey: row.journey,
  ...(row.subject === null ? {} : { subject: row.subject }),
  answers: row.answers,
  seen: row.seen,
  savedAt: new Date(row.saved_at),
  deed: row.deed,
  ...(isReceiptOf(row.deed, row.receipt) ? { receipt: row.receipt } : {}),
})

/** Begins a draft. @param seen the version of each record, as `kind/id`, that it starts from */
export async function beginDraft(
  { db, clock, random }: ActionTools,
  account: string,
  begun: Pick<Draft, 'journey' | 'answers' | 'seen'> & { readonly subject?: string | undefined },
): Promise<string> {
  const id = Buffer.from(random(10)).toString('hex')
  const at = clock.now().toISOString()
  const { journey, subject = null, answers, seen } = begun
  const draft = { id, person_id: account, journey, subject, answers, seen, deed: newDeedId(random), version: 1 }
  await addDraft(await peopleBeside(db), { ...draft, begun_at: at, saved_at: at })
  return id
}

/** A draft of this account; undefined where it is another's, or gone. */
export async function draftById({ db }: ActionTools, account: string, id: string): Promise<Draft | undefined> {
  const row = await draftOf(await peopleBeside(db), account, id)
  return row === undefined ? undefined : asDraft(row)
}

/** What an account has begun and not sent, the latest first. */
export async function openDrafts({ db }: ActionTools, account: string): Promise<readonly Draft[]> {
  return (await openDraftsOf(await peopleBeside(db), account)).map(asDraft)
}

/** Saves answers of a draft beside those that are there. @returns false where there is none, or it was sent */
export async function saveAnswers(
  { db, clock }: ActionTools,
  account: string,
  id: string,
  changed: Changed,
): Promise<boolean> {
  return saveDraft(await peopleBeside(db), account, id, changed, clock.now().toISOString())
}

export async function throwAway({ db }: ActionTools, account: string, id: string): Promise<void> {
  await deleteDraft(await peopleBeside(db), account, id)
}

/** What sending a draft proposes. */
export interface Sending {
  readonly name: RoleDeed
  readonly reason: string
  readonly proposals: readonly Proposal[]
  readonly organisation?: string
}

/**
 * Sends a draft of this person's: proposed in their name, and closed in the same transaction. Sent again, by the draft as it was then, it has
 * no further effect, and its receipt is answered.
 */
export async function sendDraft(
  tools: ActionTools,
  doer: Doer,
  { id, deed: deedId }: Pick<Draft, 'id' | 'deed'>,
  { name, reason, proposals, organisation }: Sending,
): Promise<Proposed> {
  const deed = { id: deedId, name, reason, ...(organisation === undefined ? {} : { organisation }) }
  return proposeAs(tools, doer, deed, proposals, {
    alongside: async (trx, receipt) =>
      closeDraft(await peopleBeside(tools.db, trx), id, { ...receipt }, tools.clock.now().toISOString()),
  })
}

/** What is wrong with a draft as it is, before it is sent. */
export async function faultsOfDraft(
  tools: ActionTools,
  doer: Doer,
  { name, reason, proposals, organisation }: Sending,
): Promise<readonly Refusal[]> {
  const id = newDeedId(tools.random)
  return faultsAs(tools, doer, { id, name, reason, ...(organisation === undefined ? {} : { organisation }) }, proposals)
}
