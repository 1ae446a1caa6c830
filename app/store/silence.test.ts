import { everybody, groupedBy, plainDateOf } from '@candour/register'
import { describe, expect, it } from 'vitest'
import { written } from '../../test/importing.ts'
import { toldDatabase, toolsAt } from '../../test/told-database.ts'
import {
  comingCount,
  datedPromises,
  promisesAnswered,
  promisesComing,
  silentByProgramme,
  silentCount,
  silentOfProgrammes,
  silentPromises,
} from './silence.ts'

const database = await toldDatabase()
const { db } = database
const lateAnswer = {
  kind: 'finding' as const,
  record: {
    id: 'late-f1',
    project_id: 'late',
    outcome_id: 'late-o1',
    direction_wanted: 'decrease' as const,
    reported_direction: 'no-change' as const,
  },
}
const keys = (rows: readonly { readonly project_id: string }[]) => rows.map(({ project_id: id }) => id)

describe('promises that nothing answers', () => {
  it('are silent past their grace, the newest silence first; a report that a programme’s rule asks for is one of them', async () => {
    const silent = await silentPromises(db, everybody)
    expect(keys(silent)).toEqual(['owing', 'quiet', 'late'])
    expect(silent[1]).toMatchObject({ promised: false, due_on: '2024-09-27', clock_rule: 'C3' })
    const [newest] = silent
    expect(newest).toMatchObject({
      project_name: 'Evening hubs in Barnet',
      programme_id: 'better-starts',
      programme_name: 'Better Starts',
      label: 'Nights away from home',
      promised: true,
      due_on: '2025-01-01',
      silent_from: '2025-02-01',
      clock_rule: 'C1',
      answered_at: null,
    })
  })

  it('go on after any of them, so many at a time, and are as many as are counted', async () => {
    const [first, second, third] = await silentPromises(db, everybody)
    expect(await silentPromises(db, everybody, { after: first, limit: 1 })).toEqual([second])
    expect(await silentPromises(db, everybody, { after: second })).toEqual([third])
    expect(await silentPromises(db, everybody, { after: third })).toEqual([])
    expect(await silentCount(db, everybody)).toBe(3)
  })

  it('are told and counted since a day', async () => {
    expect(keys(await silentPromises(db, everybody, { since: '2025-01-31' }))).toEqual(['owing'])
    expect(await silentCount(db, everybody, '2025-01-31')).toBe(1)
    expect(await silentCount(db, everybody, '2025-02-01')).toBe(0)
  })

  it('are counted by programme, that with the newest silence first, and each has its newest', async () => {
    const tallies = await silentByProgramme(db, everybody)
    const all = await silentPromises(db, everybody)
    const inOrder = [...groupedBy(all, (row) => row.programme_id)]
    expect(tallies).toEqual(inOrder.map(([programme, rows]) => ({ programme, count: rows.length })))
    const programmes = tallies.map(({ programme }) => programme)
    expect(await silentOfProgrammes(db, everybody, programmes, 1)).toEqual(
      inOrder.flatMap(([, rows]) => rows.slice(0, 1)),
    )
    expect(await silentOfProgrammes(db, everybody, programmes, 9)).toEqual(inOrder.flatMap(([, rows]) => rows))
  })

  it('are still to come where their day is ahead, the soonest first', async () => {
    expect(keys(await promisesComing(db, everybody, 10))).toEqual(['coming'])
    expect(await promisesComing(db, everybody, 0)).toEqual([])
    expect(await comingCount(db, everybody)).toBe(1)
  })

  it('are counted with those that were answered where they have a day', async () => {
    expect(await datedPromises(db, everybody)).toBe(5)
  })
})

describe('promises that were answered', () => {
  it('on the day on which they came are left out', async () => {
    expect(keys(await promisesAnswered(db, everybody, '2026-11-23'))).toEqual([])
  })

  it('on a later day stand with the instants of their coming and of their answer', async () => {
    await written(toolsAt(database, '2026-11-24T12:00:00.000Z', plainDateOf('2026-11-24')), [lateAnswer])
    const answered = await promisesAnswered(db, everybody, '2026-11-23')
    expect(keys(answered)).toEqual(['late'])
    expect(answered[0]).toMatchObject({
      key: 'late-o1',
      registered_at: '2026-11-23T12:00:00.000Z',
      answered_at: '2026-11-24T12:00:00.000Z',
    })
    expect(await promisesAnswered(db, everybody, '2026-11-25')).toEqual([])
    expect(keys(await silentPromises(db, everybody))).not.toContain('late')
  })
})
