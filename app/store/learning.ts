import type { CountedUse, Verdict, Viewer } from '@candour/register'
import { type RawBuilder, sql } from 'kysely'
import { knownTo, openTo, readableBy } from './open-to.ts'
import type { Database } from './tables.ts'

/** Which projects, promises and uses are counted, and what they are counted by. */
export interface LearningCount {
  readonly by: 'year' | 'programme'
  /** Only of these programmes; null stands for the projects outside any. */
  readonly programmes?: readonly (string | null)[] | undefined
  /** Years, both counted in. */
  readonly from?: number | undefined
  readonly to?: number | undefined
}

type Keyed = {
  /** A year, or a programme; null where there is none. */ readonly key: string | null
  readonly count: number
}

const keyOf = ({ by }: LearningCount, year: RawBuilder<unknown>) => (by === 'year' ? year : sql`p.programme_id`)

/** True in SQL of what belongs to these programmes and years. */
function isWithin({ programmes, from, to }: LearningCount, year: RawBuilder<unknown>): RawBuilder<unknown> {
  const named = programmes?.filter((one) => one !== null) ?? []
  const ofProgrammes = programmes?.includes(null)
    ? sql`(p.programme_id = any(${named}::text[]) or p.programme_id is null)`
    : sql`p.programme_id = any(${named}::text[])`
  return sql.join(
    [
      sql`true`,
      ...(programmes === undefined ? [] : [ofProgrammes]),
      ...(from === undefined ? [] : [sql`${year} >= ${String(from)}`]),
      ...(to === undefined ? [] : [sql`${year} <= ${String(to)}`]),
    ],
    sql` and `,
  )
}

const startMonth = sql`left(p.started, 7)`
const startYear = sql`left(p.started, 4)`

/** Projects that started in the same month and first told a lesson in the same month; dates as precise as a month at most. */
export interface LessonWaitRow extends Keyed {
  readonly started: string | null
  readonly told: string | null
  readonly has_lesson: boolean
}

/**
 * Projects by the month of their start and of the first lesson that they told, as far as the viewer may read of which project a lesson was told.
 * The first of several is the first as text: of `2017` and `2017-01` either is the same day.
 */
export async function lessonWaits(
  db: Database,
  viewer: Viewer,
  count: LearningCount,
): Promise<readonly LessonWaitRow[]> {
  const { rows } = await sql<LessonWaitRow>`
    select ${keyOf(count, sql`left(${startMonth}, 4)`)} as key, ${startMonth} as started, left(t.first, 7) as told,
      t.project_id is not null as has_lesson, count(*) as count
    from projects p left join (
      select l.project_id, min(l.told_on collate "C") as first from lessons l
      where l.project_id is not null and ${openTo(viewer, 'lesson', ['project_id', 'told_on'], 'l')} group by 1
    ) t on t.project_id = p.id
    where ${openTo(viewer, 'project', ['programme_id', 'started'], 'p')} and ${isWithin(count, startYear)}
    group by ${count.by === 'year' ? sql`` : sql`p.programme_id,`} ${startMonth}, left(t.first, 7), t.project_id is not null
  `.execute(db)
  return rows
}

export interface PromiseRow extends Keyed {
  readonly verdict: string
  readonly answered_in_time: 'on-time' | 'late' | 'unknown' | null
  readonly is_past_due: boolean | null
}

const dueYear = sql`left(o.due_on, 4)`

/** Promises by what came of them, and whether their due date is over on a day. The report that a project owes is none: it promised nothing. */
export async function promiseCounts(
  db: Database,
  viewer: Viewer,
  count: LearningCount,
  day: string,
): Promise<readonly PromiseRow[]> {
  const { rows } = await sql<PromiseRow>`
    select ${keyOf(count, dueYear)} as key, o.verdict, o.answered_in_time, o.due_on < ${day} as is_past_due, count(*) as count
    from outcome_standings o join projects p on p.id = o.project_id
    where o.promised and ${openTo(viewer, 'project', ['programme_id'], 'p')} and ${isWithin(count, dueYear)}
    group by 1, 2, 3, 4
  `.execute(db)
  return rows
}

/** Projects with one of some verdicts, by what says whether their report is published or due. */
export interface NegativeRow extends Keyed {
  readonly is_published: boolean
  readonly report_due_on: string | null
  readonly ended: string | null
  readonly results_due_days: number | null
  readonly grace_days: number | null
  readonly is_contradicted: boolean
}

export async function negativeCounts(
  db: Database,
  viewer: Viewer,
  count: LearningCount,
  of: { readonly verdicts: readonly Verdict[]; readonly contradicted: readonly string[] },
): Promise<readonly NegativeRow[]> {
  const unlessPublished = (column: RawBuilder<unknown>) => sql`case when s.published then null else ${column} end`
  const { rows } = await sql<NegativeRow>`
    select ${keyOf(count, startYear)} as key, s.published as is_published, ${unlessPublished(sql`p.report_due_on`)} as report_due_on,
      ${unlessPublished(sql`p.ended`)} as ended, ${unlessPublished(sql`g.results_due_days`)} as results_due_days,
      ${unlessPublished(sql`g.grace_days`)} as grace_days, spoken.id is not null as is_contradicted, count(*) as count
    from standings s join projects p on p.id = s.project_id
      left join unnest(${[...of.contradicted]}::text[]) as spoken(id) on spoken.id = p.id
      left join programmes g on g.id = p.programme_id and ${knownTo(viewer, 'programme', 'g')}
    where s.verdict = any(${[...of.verdicts]}::text[])
      and ${openTo(viewer, 'project', ['programme_id', 'started', 'report_due_on', 'ended'], 'p')} and ${isWithin(count, startYear)}
    group by 1, 2, 3, 4, 5, 6, 7
  `.execute(db)
  return rows
}

/** A claim that speaks for a project, or for one of its findings. */
export interface ClaimOfProject {
  readonly project: string
  readonly claim: string
}

/** Claims that speak for projects with one of these verdicts, or for findings of theirs. */
export async function claimsOfVerdicts(
  db: Database,
  viewer: Viewer,
  verdicts: readonly Verdict[],
): Promise<readonly ClaimOfProject[]> {
  const { rows } = await sql<ClaimOfProject>`
    select s.project_id as project, c.id as claim from claims c join standings s on s.project_id = c.project_id
    where s.verdict = any(${[...verdicts]}::text[]) and ${openTo(viewer, 'claim', ['project_id'], 'c')}
    union
    select s.project_id, c.id from claims c join findings f on f.id = c.finding_id join standings s on s.project_id = f.project_id
    where s.verdict = any(${[...verdicts]}::text[]) and ${openTo(viewer, 'claim', ['finding_id'], 'c')}
  `.execute(db)
  return rows
}

/** An answer that changed a plan, with the year of the answer, or the programme of the lesson's project. */
export interface ChangeRow {
  readonly key: string | null
  readonly use: CountedUse
}

const useYear = sql`left(u.answered_on, 4)`

export async function planChanges(db: Database, viewer: Viewer, count: LearningCount): Promise<readonly ChangeRow[]> {
  const read = ['lesson_id', 'answer', 'plan', 'project_id', 'organisation', 'place', 'answered_on']
  const { rows } = await sql<ChangeRow>`
    select ${keyOf(count, useYear)} as key, json_strip_nulls(json_build_object('lesson_id', u.lesson_id, 'answer', u.answer, 'plan', u.plan,
      'project_id', u.project_id, 'organisation', u.organisation, 'place', u.place)) as use
    from lesson_uses u
      left join lessons l on l.id = u.lesson_id and ${readableBy(viewer, 'lesson', ['project_id'], 'l')}
      left join projects p on p.id = l.project_id and ${openTo(viewer, 'project', ['programme_id'], 'p')}
    where u.answer = 'change' and ${openTo(viewer, 'lesson_use', read, 'u')} and ${isWithin(count, useYear)}
    order by u.id
  `.execute(db)
  return rows
}

/** How many lessons are on record, of how many it is known when they were told, and how many were told in confidence. */
export interface LessonDays {
  readonly told: number
  readonly dated: number
  readonly confidential: number
}

/** Of all lessons, or of those of which the viewer may read that a programme's projects told them. */
export async function lessonDays(
  db: Database,
  viewer: Viewer,
  { programmes }: Pick<LearningCount, 'programmes'>,
): Promise<LessonDays> {
  const read = programmes === undefined ? [] : ['project_id']
  const { rows } = await sql<LessonDays>`
    select count(*) as told, count(*) filter (where l.told_on is not null and ${readableBy(viewer, 'lesson', ['told_on'], 'l')}) as dated,
      count(*) filter (where l.confidential) as confidential
    from lessons l left join projects p on p.id = l.project_id and ${openTo(viewer, 'project', ['programme_id'], 'p')}
    where ${openTo(viewer, 'lesson', read, 'l')} and ${isWithin({ by: 'year', programmes }, startYear)}
  `.execute(db)
  return rows[0] ?? { told: 0, dated: 0, confidential: 0 }
}
