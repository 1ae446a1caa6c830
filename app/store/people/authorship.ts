import { type Kind, recordKinds } from '@candour/register'
import { sql } from 'kysely'
import { tableOf } from '../tables.ts'
import type { PeopleDatabase } from './people-tables.ts'

/** An entry about a project, with the account that made it where that is still known. */
export interface AuthoredEntry {
  readonly sequence: number
  readonly time: string
  readonly kind: Kind
  readonly id: string
  readonly version: number
  readonly role: string
  readonly organisation: string | null
  readonly person: string | null
}

/** Kinds whose records are about a project by a field of theirs. */
const kindsOfProject = Object.values(recordKinds)
  .filter(({ fields }) => 'project_id' in fields)
  .map(({ kind }) => kind)

/**
 * Who wrote what about a project, newest first. What was told in confidence is not among it: nobody is to learn from this that it is
 * about the project.
 */
export async function authorsOfProject(
  people: PeopleDatabase,
  project: string,
  most: number,
): Promise<readonly AuthoredEntry[]> {
  const records = sql.join(
    kindsOfProject.map(
      (kind) => sql`
        select ${kind}::text as kind, id from ${sql.table(tableOf[kind])}
        where project_id = ${project} and audience = 'public' and hidden_fields is null`,
    ),
    sql` union all `,
  )
  const { rows } = await sql<Omit<AuthoredEntry, 'person'> & { readonly account: string | null }>`
    select e.sequence, e.time, e.kind, e.id, e.version, a.role, e.actor ->> 'organisation' as organisation, a.account
    from (select 'project'::text as kind, ${project}::text as id union all ${records}) r
      join entries e on e.kind = r.kind and e.id = r.id
      join authorship a on e.sequence between a.first_sequence and a.last_sequence
    order by e.sequence desc limit ${most}
  `.execute(people.withoutPlugins())
  const accounts = [...new Set(rows.flatMap(({ account }) => (account === null ? [] : [account])))]
  const named =
    accounts.length === 0
      ? []
      : await people.selectFrom('person').select(['id', 'name']).where('id', 'in', accounts).execute()
  const names = new Map(named.map(({ id, name }) => [id, name]))
  return rows.map(({ account, ...entry }) => ({ ...entry, person: names.get(account ?? '') ?? null }))
}

/** Every deed that an account did and that is still known to be theirs. */
export async function deedsBy(people: PeopleDatabase, account: string) {
  return people
    .withoutPlugins()
    .selectFrom('authorship')
    .innerJoin('deeds', 'deeds.id', 'authorship.deed')
    .select(['deeds.id as deed', 'deeds.name', 'deeds.done_at', 'authorship.role', 'first_sequence', 'last_sequence'])
    .where('account', '=', account)
    .orderBy('first_sequence')
    .execute()
}
