import { sql } from 'kysely'
import type { PeopleDatabase } from './people-tables.ts'

/**
 * Counts that something was tried, by one statement, so that several processes count together. The count begins anew once its time is
 * over.
 * @returns how often it was tried within its time, this time included
 */
export async function countTry(people: PeopleDatabase, key: string, at: Date, withinMs: number): Promise<number> {
  const now = at.toISOString()
  const until = new Date(at.getTime() + withinMs).toISOString()
  const { times } = await people
    .insertInto('tried')
    .values({ key, times: 1, until })
    .onConflict((on) =>
      on.column('key').doUpdateSet({
        times: sql<number>`case when tried.until <= ${now}::timestamptz then 1 else tried.times + 1 end`,
        until: sql<string>`case when tried.until <= ${now}::timestamptz then excluded.until else tried.until end`,
      }),
    )
    .returning('times')
    .executeTakeFirstOrThrow()
  return times
}
