import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aProject, day, partialDay } from '../../../../test/factories/histories.ts'
import type { Project } from '../../records/project.ts'
import {
  adoptionCurve,
  stateOfAdoption,
  stateOfAttempt,
  stateOfPlace,
  type Uptake,
  uptakeManners,
  uptakeStates,
  uptakesByManner,
} from './uptake.ts'

const today = day('2026-11-23')
const uptake = (place: string, over: Partial<Uptake> = {}): Uptake => ({
  place,
  manner: 'replication',
  state: 'unknown',
  ...over,
})

describe('how it stands with an uptake', () => {
  it.each<[state: string, project: Partial<Project>]>([
    ['abandoned', { stopped_early: true, ended: partialDay('2020') }],
    ['planned', { started: partialDay('2027') }],
    ['ended', { ended: partialDay('2020') }],
    ['ended', { report_published: partialDay('2021') }],
    ['running', { started: partialDay('2024'), ended: partialDay('2027') }],
    ['unknown', { started: partialDay('2024') }],
    ['unknown', {}],
  ])('is %s of an attempt %j', (state, project) => {
    expect(stateOfAttempt(aProject(project), today)).toBe(state)
  })

  it('is what its record says of an adoption, and not known where it says nothing', () => {
    expect([stateOfAdoption({ status: 'abandoned' }), stateOfAdoption({})]).toEqual(['abandoned', 'unknown'])
  })

  it.each<[states: readonly Uptake['state'][], state: string]>([
    [['ended', 'running'], 'running'],
    [['planned', 'abandoned'], 'abandoned'],
    [['unknown', 'ended'], 'ended'],
    [['planned'], 'planned'],
  ])('of a place with %j is %s', (states, state) => {
    expect(stateOfPlace(states.map((one) => uptake('a', { state: one })))).toBe(state)
  })
})

describe('the adoption curve', () => {
  it('counts each place once in its first year, and every year between', () => {
    const curve = adoptionCurve([
      uptake('a', { year: 2018, state: 'running' }),
      uptake('a', { year: 2015, state: 'ended' }),
      uptake('b', { year: 2017, state: 'abandoned' }),
      uptake('c'),
      uptake('d', { year: 2030, state: 'planned' }),
    ])
    expect(curve.years.map(({ year, places }) => [year, places])).toEqual([
      [2015, ['a']],
      [2016, []],
      [2017, ['b']],
    ])
    expect(curve.years.at(-1)?.standing).toMatchObject({ running: 1, abandoned: 1, ended: 0 })
    expect([curve.undated, curve.planned]).toEqual([['c'], ['d']])
  })

  it('loses no place and never falls', () => {
    const any = fc.record({
      place: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      manner: fc.constantFrom(...uptakeManners),
      state: fc.constantFrom(...uptakeStates),
      year: fc.option(fc.integer({ min: 2000, max: 2020 }), { nil: undefined }),
    })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 20 }), (made) => {
        const uptakes = made.map(({ year, ...rest }): Uptake => ({ ...rest, ...(year === undefined ? {} : { year }) }))
        const { years, undated, planned } = adoptionCurve(uptakes)
        const all = [...years.flatMap(({ places }) => places), ...undated, ...planned]
        expect(all.toSorted()).toEqual([...new Set(uptakes.map(({ place }) => place))].toSorted())
        const totals = years.map(({ standing }) => Object.values(standing).reduce((sum, n) => sum + n, 0))
        expect(totals.toSorted((a, b) => a - b)).toEqual(totals)
        const manners = uptakesByManner(uptakes)
        expect(manners.reduce((sum, one) => sum + one.uptakes, 0)).toBe(uptakes.length)
      }),
    )
  })
})

describe('what came of it by how it was taken up', () => {
  it('tells results in the seven groups, and no result as no answer', () => {
    const [attempt, adapted] = uptakesByManner([
      uptake('a', { manner: 'attempt', verdict: 'worse', state: 'ended' }),
      uptake('b', { manner: 'attempt', verdict: 'improved', state: 'abandoned' }),
      uptake('c', { manner: 'adaptation' }),
    ])
    expect([...(attempt?.results ?? [])]).toEqual([
      ['other-way', 1],
      ['improved', 1],
    ])
    expect(adapted).toMatchObject({ manner: 'adaptation', uptakes: 1 })
    expect(adapted?.results.get('no-answer')).toBe(1)
  })
})
