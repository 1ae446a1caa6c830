import type pg from 'pg'
import { firstTables } from './migrations/0001-first-tables.ts'
import { judgedDay } from './migrations/0002-judged-day.ts'
import { entriesInParts } from './migrations/0003-entries-in-parts.ts'
import { visibilityColumns } from './migrations/0004-visibility-columns.ts'
import { anyVersion } from './migrations/0005-any-version.ts'
import { honestAnswers } from './migrations/0006-honest-answers.ts'
import { claimsAnsweredTwice } from './migrations/0007-claims-answered-twice.ts'
import { oneCodeAPlace } from './migrations/0008-one-code-a-place.ts'
import { idsElsewhere } from './migrations/0009-ids-elsewhere.ts'
import { ordersOfLists } from './migrations/0010-orders-of-lists.ts'
import { countsOfWhatIsOpen } from './migrations/0011-counts-of-what-is-open.ts'
import { daysOfRatings } from './migrations/0012-days-of-ratings.ts'
import { lessonUses } from './migrations/0013-lesson-uses.ts'
import { voices } from './migrations/0014-voices.ts'
import { daysOfLessons } from './migrations/0015-days-of-lessons.ts'
import { rounds } from './migrations/0016-rounds.ts'
import { practice } from './migrations/0017-practice.ts'
import { stopRules } from './migrations/0018-stop-rules.ts'
import { replies } from './migrations/0019-replies.ts'
import { migratePeople } from './people/migrate-people.ts'
import { migrateQueue } from './queue/migrate-queue.ts'

/** Where salts and ids come from. */
export type Random = (bytes: number) => Uint8Array
type Migration = {
  readonly name: string
  readonly run: string | ((client: pg.PoolClient, random: Random) => Promise<void>)
}

/** Migrations go forward, in this order, each once, all in one transaction; none is edited after a release. */
const migrations: readonly Migration[] = [
  { name: '0001-first-tables', run: firstTables },
  { name: '0002-judged-day', run: judgedDay },
  { name: '0003-entries-in-parts', run: entriesInParts },
  { name: '0004-visibility-columns', run: visibilityColumns },
  { name: '0005-any-version', run: anyVersion },
  { name: '0006-honest-answers', run: honestAnswers },
  { name: '0007-claims-answered-twice', run: claimsAnsweredTwice },
  { name: '0008-one-code-a-place', run: oneCodeAPlace },
  { name: '0009-ids-elsewhere', run: idsElsewhere },
  { name: '0010-orders-of-lists', run: ordersOfLists },
  { name: '0011-counts-of-what-is-open', run: countsOfWhatIsOpen },
  { name: '0012-days-of-ratings', run: daysOfRatings },
  { name: '0013-lesson-uses', run: lessonUses },
  { name: '0014-voices', run: voices },
  { name: '0015-days-of-lessons', run: daysOfLessons },
  { name: '0016-rounds', run: rounds },
  { name: '0017-practice', run: practice },
  { name: '0018-stop-rules', run: stopRules },
  { name: '0019-replies', run: replies },
]

/** The migrations of this program, oldest first. */
export const migrationNames: readonly string[] = migrations.map(({ name }) => name)

/** Any number, always the same: two processes that start together migrate one after the other. */
const migrationLock = 7_260_351

/**
 * Brings the schema up to date and says which migrations it ran.
 * @throws Error when the database is newer than this program
 */
export async function migrate(pool: { connect(): Promise<pg.PoolClient> }, random: Random): Promise<readonly string[]> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock($1)', [migrationLock])
    await client.query(
      'create table if not exists migrations (name text primary key, ran_at timestamptz not null default now())',
    )
    const { rows } = await client.query<{ name: string }>('select name from migrations')
    const done = new Set(rows.map((row) => row.name))
    const unknown = [...done].filter((name) => !migrations.some((migration) => migration.name === name))
    if (unknown.length > 0)
      throw new Error(
        `The database was migrated by a newer Candour (${unknown.join(', ')}): install that version, or use another database.`,
      )
    const ran = migrationNames.filter((name) => !done.has(name))
    await runMigrations(client, ran, random)
    for (const name of ran) await client.query('insert into migrations (name) values ($1)', [name])
    await migratePeople(client, random)
    await migrateQueue(client)
    await client.query('commit')
    return ran
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  } finally {
    client.release()
  }
}

/** Runs these migrations in the open transaction of a connection, on the schema that its search path names first. */
export async function runMigrations(client: pg.PoolClient, names: readonly string[], random: Random): Promise<void> {
  for (const { name, run } of migrations) {
    if (!names.includes(name)) continue
    if (typeof run === 'string') await client.query(run)
    else await run(client, random)
  }
}
