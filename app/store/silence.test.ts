import { everybody } from '@candour/register'
import { describe, expect, it } from 'vitest'
import { answeredLater } from '../../test/factories/told-register.ts'
import { importFiles } from '../../test/importing.ts'
import { toldDatabase } from '../../test/told-database.ts'
import { datedPromises, promisesAnswered, promisesComing, silentPromises } from './silence.ts'

const database = await toldDatabase()
const { db } = database
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

  it('are still to come where their day is ahead, the soonest first', async () => {
    expect(keys(await promisesComing(db, everybody, 10))).toEqual(['coming'])
    expect(await promisesComing(db, everybody, 0)).toEqual([])
  })

  it('are counted with those that were answered where they have a day', async () => {
    expect(await datedPromises(db, everybody)).toBe(5)
  })
})

describe('promises that were answered', () => {
  it('stand with the instants of their coming and of their answer; whether they had been silent is for the rules', async () => {
    expect(keys(await promisesAnswered(db, everybody, '2026-11-23'))).toEqual(['told'])
    await importFiles(db, answeredLater)
    const answered = await promisesAnswered(db, everybody, '2026-11-23')
    expect(keys(answered)).toEqual(['late', 'told'])
    expect(answered[0]).toMatchObject({
      key: 'late-o1',
      registered_at: '2026-11-23T12:00:00.000Z',
      answered_at: '2026-11-23T12:00:00.000Z',
    })
    expect(await promisesAnswered(db, everybody, '2026-11-25')).toEqual([])
    expect(keys(await silentPromises(db, everybody))).not.toContain('late')
  })
})
