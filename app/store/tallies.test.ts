import { everybody } from '@candour/register'
import { describe, expect, it } from 'vitest'
import { toldDatabase } from '../../test/told-database.ts'
import { causeTallies, lessonsToldOfCauses } from './cause-tallies.ts'
import { modelsTriedIn } from './model-places.ts'
import { placeTallies, verdictTallies } from './tallies.ts'

const { db } = await toldDatabase()

describe('attempts, tallied', () => {
  it('by programme, verdict and strength of design', async () => {
    expect(await verdictTallies(db, everybody, 'programme')).toEqual([
      { id: 'better-starts', verdict: 'silent', design_level: null, count: 3 },
      { id: 'better-starts', verdict: 'worse', design_level: 5, count: 1 },
      { id: 'open-fund', verdict: 'not-yet-due', design_level: null, count: 1 },
      { id: 'open-fund', verdict: 'undated', design_level: null, count: 1 },
    ])
  })

  it('by model, those of no model left out', async () => {
    const tallies = await verdictTallies(db, everybody, 'model')
    expect(tallies.reduce((sum, { count }) => sum + count, 0)).toBe(4)
    expect(tallies).toContainEqual({ id: 'hub-homes', verdict: 'worse', design_level: 5, count: 1 })
  })
})

describe('places, tallied', () => {
  it('count each place of a model once, whether it tried it or took it up', async () => {
    expect(Object.fromEntries(await placeTallies(db, everybody))).toEqual({ 'hub-homes': 5, 'evening-hubs': 2 })
  })

  it('know which models any of them tried', async () => {
    expect(await modelsTriedIn(db, everybody, ['E06000010', 'E06000014'])).toEqual([
      { model: 'evening-hubs', name: 'Evening hubs', place: 'E06000014' },
      { model: 'hub-homes', name: 'Hub homes', place: 'E06000010' },
    ])
    expect(await modelsTriedIn(db, everybody, [])).toEqual([])
  })
})

describe('causes, tallied', () => {
  it('the most frequent first, lessons told in confidence among them: a count tells on nobody', async () => {
    expect(await causeTallies(db, everybody, 10)).toEqual([
      { cause: 'recruitment-delay', count: 2 },
      { cause: 'theory-harm', count: 1 },
    ])
    expect(await causeTallies(db, everybody, 1)).toHaveLength(1)
  })

  it('name the newest lessons, none of them told in confidence', async () => {
    const lessons = await lessonsToldOfCauses(db, everybody, ['theory-harm', 'recruitment-delay', 'none'], 5)
    expect([...lessons].map(([cause, told]) => [cause, told.map(({ record }) => record.id)])).toEqual([
      ['theory-harm', ['lesson-8']],
      ['recruitment-delay', ['lesson-8']],
      ['none', []],
    ])
  })
})
