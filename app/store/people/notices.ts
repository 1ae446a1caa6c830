import {
  type Follower,
  type Notice,
  type NoticeGroup,
  noticeGroups,
  noticeKinds,
  type OfProject,
} from '@candour/register'
import { sql } from 'kysely'
import type { NoticeRow, PeopleDatabase } from './people-tables.ts'

/** How somebody wants to be written to. */
export interface StoredChoice {
  readonly off: readonly NoticeGroup[]
  readonly isWeekly: boolean
}

/** A notice as it waits for its letter. */
export interface OpenNotice extends Notice {
  readonly id: string
}

const groupsIn = (off: readonly string[] | null): readonly NoticeGroup[] =>
  noticeGroups.filter((group) => off?.includes(group) === true)

/** The people of projects with what they do not want: whoever contributes to one, or evaluates it. */
export async function peopleOfProjects(people: PeopleDatabase): Promise<readonly OfProject[]> {
  const rows = await people
    .selectFrom('membership')
    .leftJoin('notice_choice', 'notice_choice.person_id', 'membership.person_id')
    .select(['membership.person_id', 'membership.scope_id', 'notice_choice.off'])
    .where('membership.scope', '=', 'project')
    .where('membership.role', 'in', ['contributor', 'evaluator'])
    .where('membership.ended_at', 'is', null)
    .orderBy('membership.id')
    .execute()
  return rows.flatMap(({ person_id: account, scope_id: project, off }) =>
    project === null ? [] : [{ account, project, off: groupsIn(off) }],
  )
}

/** Those who follow any of these models. */
export async function followersOf(people: PeopleDatabase, models: readonly string[]): Promise<readonly Follower[]> {
  if (models.length === 0) return []
  const rows = await people
    .selectFrom('following')
    .leftJoin('notice_choice', 'notice_choice.person_id', 'following.person_id')
    .select(['following.person_id', 'following.model_id', 'following.after_entry', 'notice_choice.off'])
    .where('following.model_id', 'in', [...models])
    .orderBy('following.since')
    .orderBy('following.person_id')
    .execute()
  return rows.map(({ person_id: account, model_id: model, after_entry: afterEntry, off }) => ({
    account,
    model,
    afterEntry,
    off: groupsIn(off),
  }))
}

/** Writes notices down, those that are there already left aside. @returns accounts for which there was a new one */
export async function addNotices(
  people: PeopleDatabase,
  notices: readonly Notice[],
  { newId, at }: { readonly newId: () => string; readonly at: Date },
): Promise<readonly string[]> {
  if (notices.length === 0) return []
  const added = await people
    .insertInto('notice')
    .values(
      notices.map(({ account, kind, subject, on }) => ({
        id: newId(),
        person_id: account,
        kind,
        subject,
        due_on: on,
        made_at: at.toISOString(),
        settled_at: null,
      })),
    )
    .onConflict((conflict) => conflict.columns(['person_id', 'kind', 'subject', 'due_on']).doNothing())
    .returning('person_id')
    .execute()
  return [...new Set(added.map(({ person_id }) => person_id))]
}

/**
 * Notices of an account that wait, oldest first. They are held until the transaction ends, and those that another holds are left aside, so that
 * two processes never write a letter about one.
 */
export async function heldNotices(trx: PeopleDatabase, account: string): Promise<readonly OpenNotice[]> {
  const rows = await trx
    .selectFrom('notice')
    .select(['id', 'person_id', 'kind', 'subject', 'due_on'])
    .where('person_id', '=', account)
    .where('settled_at', 'is', null)
    .orderBy('made_at')
    .orderBy('id')
    .forUpdate()
    .skipLocked()
    .execute()
  return rows.flatMap((row) => noticeIn(row) ?? [])
}

function noticeIn({
  id,
  person_id: account,
  kind: written,
  subject,
  due_on: on,
}: Pick<NoticeRow, 'id' | 'person_id' | 'kind' | 'subject' | 'due_on'>): OpenNotice | undefined {
  // Another version may have written kinds that this one has no words for.
  const kind = noticeKinds.find((one) => one === written)
  return kind === undefined ? undefined : { id, account, kind, subject, on }
}

export async function settleNotices(people: PeopleDatabase, ids: readonly string[], at: Date): Promise<void> {
  if (ids.length === 0) return
  await people
    .updateTable('notice')
    .set({ settled_at: at.toISOString() })
    .where('id', 'in', [...ids])
    .execute()
}

/** What somebody chose; everything as it comes where they chose nothing. */
export async function choiceOf(people: PeopleDatabase, account: string): Promise<StoredChoice> {
  const row = await people
    .selectFrom('notice_choice')
    .select(['off', 'is_weekly'])
    .where('person_id', '=', account)
    .executeTakeFirst()
  return { off: groupsIn(row?.off ?? null), isWeekly: row?.is_weekly === true }
}

export async function choose(people: PeopleDatabase, account: string, { off, isWeekly }: StoredChoice): Promise<void> {
  const chosen = { off: [...off], is_weekly: isWeekly }
  await people
    .insertInto('notice_choice')
    .values({ person_id: account, ...chosen, weekly_on: null })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet(chosen))
    .execute()
}

/** Accounts that get a letter a week, have something to be told, and got none since the week began. */
export async function waitingForTheirWeek(people: PeopleDatabase, monday: string): Promise<readonly string[]> {
  const rows = await people
    .selectFrom('notice_choice')
    .select('person_id')
    .where('is_weekly', '=', true)
    .where((on) => on.or([on('weekly_on', 'is', null), on('weekly_on', '<', monday)]))
    .where((on) =>
      on.exists(
        on
          .selectFrom('notice')
          .select(sql<number>`1`.as('one'))
          .whereRef('notice.person_id', '=', 'notice_choice.person_id')
          .where('settled_at', 'is', null),
      ),
    )
    .orderBy('person_id')
    .execute()
  return rows.map(({ person_id }) => person_id)
}

/** Accounts whose letters leave as things come, with notices that have waited since before an instant. */
export async function waitingSince(people: PeopleDatabase, before: Date): Promise<readonly string[]> {
  const rows = await people
    .selectFrom('notice')
    .leftJoin('notice_choice', 'notice_choice.person_id', 'notice.person_id')
    .select('notice.person_id')
    .distinct()
    .where('settled_at', 'is', null)
    .where('made_at', '<', before.toISOString())
    .where((on) => on.or([on('is_weekly', 'is', null), on('is_weekly', '=', false)]))
    .orderBy('notice.person_id')
    .execute()
  return rows.map(({ person_id }) => person_id)
}

/** Whether somebody had their letter of the week that began on this day; writes down that they have it now. */
export async function takeTheirWeek(people: PeopleDatabase, account: string, monday: string): Promise<boolean> {
  const { numUpdatedRows } = await people
    .updateTable('notice_choice')
    .set({ weekly_on: monday })
    .where('person_id', '=', account)
    .where((on) => on.or([on('weekly_on', 'is', null), on('weekly_on', '<', monday)]))
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Lets go of notices that were settled before an instant: they will not come again. */
export async function letGoOfNotices(people: PeopleDatabase, before: Date): Promise<void> {
  await people.deleteFrom('notice').where('settled_at', '<', before.toISOString()).execute()
}
