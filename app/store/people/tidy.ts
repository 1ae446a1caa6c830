import { deleteDraftsBefore } from './drafts.ts'
import type { PeopleDatabase } from './people-tables.ts'

/** How long a draft that nobody touches is kept, in days. */
export const draftDays = 90

/**
 * Lets go of what has passed: counts of tries, sign-ins, links and invitations that nobody can take any more, tokens that are worthless, drafts
 * that nobody goes on with.
 */
export async function letGoOfPassed(people: PeopleDatabase, at: Date): Promise<void> {
  const now = at.toISOString()
  const aYearAgo = new Date(at.getTime() - 365 * 86_400_000).toISOString()
  await people.deleteFrom('tried').where('until', '<=', now).execute()
  await people.deleteFrom('session').where('expires_at', '<=', now).execute()
  await people.deleteFrom('verification').where('expires_at', '<=', now).execute()
  await people
    .deleteFrom('token')
    .where((on) => on.or([on('expires_at', '<=', now), on('withdrawn_at', 'is not', null)]))
    .execute()
  await people
    .deleteFrom('invitation')
    .where('used_at', 'is', null)
    .where((on) => on.or([on('expires_at', '<=', now), on('withdrawn_at', 'is not', null)]))
    .execute()
  await deleteDraftsBefore(people, new Date(at.getTime() - draftDays * 86_400_000))
  await people.deleteFrom('objection').where('decided_at', '<=', aYearAgo).execute()
}
