import { deedsBy } from './authorship.ts'
import type { PeopleDatabase } from './people-tables.ts'

/**
 * Everything that is held of a person, table by table, but secrets: hashes of tokens and keys say nothing to them and would sign somebody
 * in. A table that names people and is new has its line here.
 */
export async function heldOf(people: PeopleDatabase, person: string): Promise<Readonly<Record<string, unknown>>> {
  const account = await people
    .selectFrom('person')
    .select(['id', 'name', 'email', 'email_verified', 'created_at', 'updated_at'])
    .where('id', '=', person)
    .executeTakeFirstOrThrow()
  const sessions = await people
    .selectFrom('session')
    .select(['created_at', 'updated_at', 'expires_at', 'user_agent'])
    .where('person_id', '=', person)
    .execute()
  const roles = await people
    .selectFrom('membership')
    .innerJoin('organisation', 'organisation.id', 'membership.organisation_id')
    .select(['role', 'scope', 'scope_id', 'organisation.name as organisation', 'since', 'ended_at'])
    .where('person_id', '=', person)
    .orderBy('since')
    .execute()
  const invitation = people
    .selectFrom('invitation')
    .innerJoin('organisation', 'organisation.id', 'invitation.organisation_id')
    .select([
      'role',
      'scope',
      'scope_id',
      'organisation.name as organisation',
      'invitation.created_at',
      'expires_at',
      'used_at',
      'withdrawn_at',
    ])
    .orderBy('invitation.created_at')
  return {
    account,
    roles,
    sessions,
    passkeys: await people
      .selectFrom('passkey')
      .select(['name', 'created_at', 'used_at'])
      .where('person_id', '=', person)
      .execute(),
    accounts_elsewhere: await people
      .selectFrom('identity')
      .select(['provider', 'subject', 'created_at'])
      .where('person_id', '=', person)
      .execute(),
    invitations_received: await invitation.where('email', '=', account.email).execute(),
    invitations_sent: await invitation.select('invitation.email').where('invited_by', '=', person).execute(),
    access_log: await people
      .selectFrom('access')
      .select(['at', 'what', 'detail'])
      .where('person_id', '=', person)
      .orderBy('id')
      .execute(),
    tokens: await people
      .selectFrom('token')
      .select(['name', 'deeds', 'created_at', 'expires_at', 'used_at', 'withdrawn_at'])
      .where('person_id', '=', person)
      .execute(),
    webhooks: await people
      .selectFrom('webhook')
      .select(['address', 'scope', 'scope_id', 'kinds', 'created_at', 'paused_at', 'paused_because', 'failing_since'])
      .where('person_id', '=', person)
      .execute(),
    notices: await people
      .selectFrom('notice')
      .select(['kind', 'subject', 'due_on', 'made_at', 'settled_at'])
      .where('person_id', '=', person)
      .execute(),
    notice_choices: await people
      .selectFrom('notice_choice')
      .select(['off', 'is_weekly', 'weekly_on'])
      .where('person_id', '=', person)
      .execute(),
    models_followed: await people
      .selectFrom('following')
      .select(['model_id', 'since'])
      .where('person_id', '=', person)
      .execute(),
    objections: await people
      .selectFrom('objection')
      .select(['received_at', 'record', 'says', 'decided_at', 'outcome', 'reason'])
      .where('email', '=', account.email)
      .execute(),
    drafts: await people.selectFrom('draft').selectAll().where('person_id', '=', person).execute(),
    deeds: await deedsBy(people, person),
  }
}
