import { sql } from 'kysely'
import type { DraftRow, PeopleDatabase } from './people-tables.ts'

export async function addDraft(
  people: PeopleDatabase,
  { answers, seen, ...draft }: Omit<DraftRow, 'sent_at' | 'receipt'>,
): Promise<void> {
  await people
    .insertInto('draft')
    .values({ ...draft, answers: json(answers), seen: json(seen), sent_at: null, receipt: null })
    .execute()
}

/** A draft of this person, sent or not; another's is none. */
export async function draftOf(people: PeopleDatabase, person: string, id: string): Promise<DraftRow | undefined> {
  return people.selectFrom('draft').selectAll().where('id', '=', id).where('person_id', '=', person).executeTakeFirst()
}

/** What a person has begun and not sent, the latest first. */
export async function openDrafts(people: PeopleDatabase, person: string): Promise<readonly DraftRow[]> {
  return people
    .selectFrom('draft')
    .selectAll()
    .where('person_id', '=', person)
    .where('sent_at', 'is', null)
    .orderBy('saved_at', 'desc')
    .execute()
}

/**
 * Saves answers beside those that are there; the others stay, whichever window they were typed in. `without` are taken out.
 * @returns false where there is no such draft, or it was sent
 */
export async function saveDraft(
  people: PeopleDatabase,
  person: string,
  id: string,
  { answers, seen = {}, without = [] }: Changed,
  at: string,
): Promise<boolean> {
  const { numUpdatedRows } = await people
    .updateTable('draft')
    .set({
      answers: sql`(answers - ${[...without]}::text[]) || ${JSON.stringify(answers)}::jsonb`,
      seen: sql`seen || ${JSON.stringify(seen)}::jsonb`,
      version: sql`version + 1`,
      saved_at: at,
    })
    .where('id', '=', id)
    .where('person_id', '=', person)
    .where('sent_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export interface Changed {
  readonly answers: DraftRow['answers']
  readonly seen?: DraftRow['seen']
  readonly without?: readonly string[]
}

/** What was answered goes when it is sent: it stands in the register then. Its receipt stays for whoever sends it again. */
export async function closeDraft(
  people: PeopleDatabase,
  id: string,
  receipt: Readonly<Record<string, unknown>>,
  at: string,
): Promise<void> {
  await people
    .updateTable('draft')
    .set({ answers: json({}), seen: json({}), sent_at: at, receipt: json(receipt) })
    .where('id', '=', id)
    .execute()
}

export async function deleteDraft(people: PeopleDatabase, person: string, id: string): Promise<void> {
  await people.deleteFrom('draft').where('id', '=', id).where('person_id', '=', person).execute()
}

/** Drafts that nobody has touched since. @returns how many went */
export async function deleteDraftsBefore(people: PeopleDatabase, at: Date): Promise<number> {
  const { numDeletedRows } = await people
    .deleteFrom('draft')
    .where('saved_at', '<', at.toISOString())
    .executeTakeFirst()
  return Number(numDeletedRows)
}

const json = <T>(value: T) => sql<T>`${JSON.stringify(value)}::jsonb`
