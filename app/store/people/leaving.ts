import type { PeopleDatabase } from './people-tables.ts'

/**
 * Deletes an account, unless it is the last administrator's: sign-ins, roles and what was noted of it go with it. The ledger knows
 * nothing of accounts; which entries it made is forgotten.
 * @returns false where nobody else could look after the register
 */
export async function deletePerson(people: PeopleDatabase, id: string): Promise<boolean> {
  return people.transaction().execute(async (within) => {
    // Two administrators who leave at the same moment wait for one another here.
    const administrators = await within
      .selectFrom('membership')
      .select(['id', 'person_id'])
      .where('role', '=', 'administrator')
      .where('ended_at', 'is', null)
      .orderBy('id')
      .forUpdate()
      .execute()
    const isOne = administrators.some(({ person_id }) => person_id === id)
    if (isOne && administrators.every(({ person_id }) => person_id === id)) return false
    await within.deleteFrom('person').where('id', '=', id).execute()
    // Beside the tables of people stands the register's own, which the search path finds.
    await within.withoutPlugins().updateTable('authorship').set({ account: null }).where('account', '=', id).execute()
    return true
  })
}
