import type { InvitationRow, PeopleDatabase } from './people-tables.ts'

export async function addInvitation(
  people: PeopleDatabase,
  invitation: Omit<InvitationRow, 'used_at' | 'withdrawn_at'>,
): Promise<void> {
  await people
    .insertInto('invitation')
    .values({ ...invitation, used_at: null, withdrawn_at: null })
    .execute()
}

/** An invitation that can still be taken, with its organisation's name. */
export async function openInvitation(people: PeopleDatabase, tokenHash: string, at: Date) {
  return people
    .selectFrom('invitation')
    .innerJoin('organisation', 'organisation.id', 'invitation.organisation_id')
    .selectAll('invitation')
    .select('organisation.name as organisation')
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', at.toISOString())
    .executeTakeFirst()
}

/** Gives an invitation that can still be taken another token, in place of the one it had; undefined where it cannot be taken. */
export async function renewInvitation(people: PeopleDatabase, id: string, tokenHash: string, at: Date) {
  return people
    .updateTable('invitation')
    .from('organisation')
    .set({ token_hash: tokenHash })
    .whereRef('organisation.id', '=', 'invitation.organisation_id')
    .where('invitation.id', '=', id)
    .where('used_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', at.toISOString())
    .returning(['email', 'role', 'scope', 'scope_id', 'organisation.name as organisation'])
    .executeTakeFirst()
}

/** Uses an invitation up; false where somebody was quicker, or it has passed. */
export async function useInvitation(people: PeopleDatabase, id: string, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await people
    .updateTable('invitation')
    .set({ used_at: at.toISOString() })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', at.toISOString())
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Invitations that were not taken yet, newest first. @param by who made them; undefined for everybody's */
export async function openInvitations(people: PeopleDatabase, at: Date, by: string | undefined) {
  const open = people
    .selectFrom('invitation')
    .innerJoin('organisation', 'organisation.id', 'invitation.organisation_id')
    .select([
      'invitation.id',
      'invitation.email',
      'invitation.role',
      'invitation.scope',
      'invitation.scope_id',
      'invitation.created_at',
      'invitation.expires_at',
      'invitation.invited_by',
      'organisation.name as organisation',
    ])
    .where('used_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', at.toISOString())
    .orderBy('invitation.created_at', 'desc')
  return (by === undefined ? open : open.where('invitation.invited_by', '=', by)).execute()
}

/** Withdraws an invitation. @param by who made it; undefined where it may be anybody's */
export async function withdrawInvitation(
  people: PeopleDatabase,
  at: Date,
  id: string,
  by: string | undefined,
): Promise<void> {
  const one = people.updateTable('invitation').set({ withdrawn_at: at.toISOString() }).where('id', '=', id)
  await (by === undefined ? one : one.where('invited_by', '=', by)).where('used_at', 'is', null).execute()
}

/** Withdraws invitations without an address, which whoever has their link may take. */
export async function withdrawUnaddressed(people: PeopleDatabase, at: Date): Promise<void> {
  await people
    .updateTable('invitation')
    .set({ withdrawn_at: at.toISOString() })
    .where('email', '=', '')
    .where('used_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .execute()
}
