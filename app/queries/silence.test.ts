import { dayInLondon, everybody, plainDateOf } from '@candour/register'
import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { written } from '../../test/importing.ts'
import { toldDatabase, toolsAt } from '../../test/told-database.ts'
import { Reader } from './reader.ts'
import { silenceSince } from './silence.ts'

const database = await toldDatabase({ 'projects.csv': 'id,name\nhub,Hub homes in Leeds\n' })
const promise = (id: string, due: string) => ({
  kind: 'outcome' as const,
  record: {
    id,
    project_id: 'hub',
    version: 1,
    registered_on: plainDateOf('2026-01-10'),
    label: id,
    primary: true,
    direction_wanted: 'decrease' as const,
    due_on: plainDateOf(due),
  },
})
const answer = (outcome: string) => ({
  kind: 'finding' as const,
  record: {
    id: `${outcome}-answer`,
    project_id: 'hub',
    outcome_id: outcome,
    direction_wanted: 'decrease' as const,
    reported_direction: 'no-change' as const,
  },
})
/** What was written when; entry times never run backwards, so in the order of time. */
const entered = [
  ['2027-01-10T12:00:00.000Z', [promise('long-owed', '2026-03-01'), promise('within-grace', '2027-05-01')]],
  ['2027-07-13T23:30:00.000Z', [promise('same-day', '2026-03-01')]],
  ['2027-07-14T22:30:00.000Z', [answer('same-day'), promise('day-before', '2026-03-01')]],
  ['2027-07-14T23:30:00.000Z', [answer('day-before'), answer('long-owed'), answer('within-grace')]],
] as const
const today = plainDateOf('2027-07-20')
const ask = (since: string) => silenceSince(new Reader(database.db, everybody, today), plainDateOf(since), 100)

beforeAll(async () => {
  for (const [instant, proposals] of entered) await written(toolsAt(database, instant, today), proposals)
})

describe('promises that were answered after a silence', () => {
  it.each([
    ['long-owed', true, 'silent here for months'],
    ['day-before', true, 'on record until 23:30 in London, answered half an hour after midnight'],
    ['same-day', false, 'on record and answered on one day of London, though on two days of UTC'],
    ['within-grace', false, 'answered before its silence began'],
  ])('%s: %s, for it was %s', async (key, was) => {
    const { newlyAnswered } = await ask('2027-07-01')
    expect(newlyAnswered.rows.some((row) => row.key === key)).toBe(was)
  })

  it.each([
    ['2027-07-14', 2],
    ['2027-07-15', 0],
  ])('since %s there are %i: the day of an answer is London’s', async (since, count) => {
    expect((await ask(since)).newlyAnswered.count).toBe(count)
  })

  it('say nothing more than other promises do', async () => {
    const { newlyAnswered } = await ask('2027-07-01')
    for (const row of newlyAnswered.rows) expect(row).not.toHaveProperty('registered_at')
  })
})

describe('London’s day', () => {
  it('is the same by the rule and by PostgreSQL, at any instant of these years', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.date({ min: new Date('1990-01-01'), max: new Date('2037-12-31'), noInvalidDate: true }), {
          minLength: 200,
        }),
        async (instants) => {
          const times = instants.map((instant) => instant.toISOString())
          const { rows } = await sql<{ day: string }>`
            select (time at time zone 'Europe/London')::date::text as day from unnest(${times}::timestamptz[]) with ordinality as t(time, n) order by n
          `.execute(database.db)
          expect(times.map(dayInLondon)).toEqual(rows.map(({ day }) => day))
        },
      ),
      { numRuns: 10 },
    )
  })
})
