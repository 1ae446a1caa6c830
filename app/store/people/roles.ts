import type { PeopleDatabase } from './people-tables.ts'

/** Every role that somebody has now, with its holder and organisation, by what it is over. */
export async function rolesNow(people: PeopleDatabase) {
  return people
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.person_id')
    .innerJoin('organisation', 'organisation.id', 'membership.organisation_id')
    .select([
      'membership.id',
      'membership.person_id',
      'person.name',
      'membership.role',
      'membership.scope',
      'membership.scope_id',
      'membership.since',
      'membership.organisation_id',
      'organisation.name as organisation',
    ])
    .where('ended_at', 'is', null)
    .orderBy('membership.scope')
    .orderBy('membership.scope_id')
    .orderBy('person.name')
    .orderBy('membership.id')
    .execute()
}
