import { fitRandomEffects, normalQuantile, predictionIntervalOf } from '@candour/statistics'
import { describe, expect, it } from 'vitest'
import { aFinding, aHistory, aProject, day } from '../../../../test/factories/histories.ts'
import type { Finding } from '../../records/finding.ts'
import type { JudgedAnswers } from '../evidence/found-size.ts'
import { verdictOf } from '../project-verdict.ts'
import { expectedSize } from './expected-size.ts'

/** An attempt that found these of children entering care, in a trial unless said otherwise. */
function attempt(id: string, ...findings: readonly Partial<Finding>[]): JudgedAnswers {
  const told = findings.map((finding, at) =>
    aFinding({
      id: `${id}-f${at + 1}`,
      project_id: id,
      outcome: 'care entry',
      outcome_code: 'care-entry',
      direction_wanted: 'decrease',
      design: 'rct',
      scale: 'risk-ratio',
      ...finding,
    }),
  )
  return judged(id, told)
}
function judged(id: string, findings: readonly Finding[]): JudgedAnswers {
  const { outcomes } = verdictOf(aHistory({ project: aProject({ id }), findings }), day('2026-01-01'))
  return { projectId: id, outcomes, findings }
}
const uncoded = ({ projectId, findings }: JudgedAnswers) =>
  judged(
    projectId,
    findings.map(({ outcome_code: _code, ...finding }) => finding),
  )
const ratio = (estimate: number, ci_low: number, ci_high: number): Partial<Finding> => ({ estimate, ci_low, ci_high })

const three = [
  attempt('a', ratio(0.8, 0.6, 1.07)),
  attempt('b', ratio(0.9, 0.7, 1.16)),
  attempt('c', ratio(0.7, 0.5, 0.98)),
]

describe('what attempts like a plan found in size', () => {
  it('given three trials of one outcome on one scale, tells where one more is to be expected, as the scale prints it', () => {
    const { pooled, single } = expectedSize(three)
    expect(single).toEqual([])
    expect(pooled).toHaveLength(1)
    const [pool] = pooled
    // A second road to the numbers: the logarithms as they are printed, not turned.
    const ends = [
      [0.8, 0.6, 1.07],
      [0.9, 0.7, 1.16],
      [0.7, 0.5, 0.98],
    ] as const
    const fit = fitRandomEffects({
      yi: ends.map(([estimate]) => Math.log(estimate)),
      vi: ends.map(([, low, high]) => ((Math.log(high) - Math.log(low)) / (2 * normalQuantile(0.975))) ** 2),
      test: 'knha',
    })
    const prediction = fit.computed ? predictionIntervalOf(fit) : undefined
    if (!fit.computed || prediction?.computed !== true) throw new Error('not computed')
    expect(pool?.mean).toBeCloseTo(Math.exp(fit.estimate), 10)
    expect(pool?.prediction.low).toBeCloseTo(Math.exp(prediction.low), 10)
    expect(pool?.prediction.high).toBeCloseTo(Math.exp(prediction.high), 10)
    expect(pool).toMatchObject({ outcomeCode: 'care-entry', scale: 'risk-ratio', wanted: 'decrease' })
  })

  it('given the logarithm from one of them, brings it to the same scale', () => {
    const logs = attempt('b', {
      scale: 'log-risk-ratio',
      estimate: Math.log(0.9),
      ci_low: Math.log(0.7),
      ci_high: Math.log(1.16),
    })
    const [pool] = expectedSize([logs, ...three.filter(({ projectId }) => projectId !== 'b')]).pooled
    expect(pool?.scale).toBe('risk-ratio')
    expect(pool?.mean).toBeCloseTo(expectedSize(three).pooled[0]?.mean ?? 0, 10)
  })

  it.each<[string, JudgedAnswers]>([
    ['another scale', attempt('c', { ...ratio(0.7, 0.5, 0.98), scale: 'odds-ratio' })],
    ['another outcome', attempt('c', { ...ratio(0.7, 0.5, 0.98), outcome_code: 'reunification' })],
    ['a weaker design', attempt('c', { ...ratio(0.7, 0.5, 0.98), design: 'matched-comparison' })],
    ['no code of an outcome', uncoded(attempt('c', ratio(0.7, 0.5, 0.98)))],
    ['the other direction wanted', attempt('c', { ...ratio(0.7, 0.5, 0.98), direction_wanted: 'increase' })],
  ])('given %s, pools nothing and shows each by itself, the surest first', (_, third) => {
    const { pooled, single } = expectedSize([...three.slice(0, 2), third])
    expect(pooled).toEqual([])
    expect(single.map(({ projectId }) => projectId)).toEqual(['a', 'b', 'c'])
    expect(single[0]).toMatchObject({ estimate: 0.8, findingId: 'a-f1', designLevel: 5 })
  })

  it('given several findings of one project, takes that of most people', () => {
    const several = attempt('c', { ...ratio(0.7, 0.5, 0.98), n: 40 }, { ...ratio(0.75, 0.6, 0.95), n: 400 })
    const [pool] = expectedSize([...three.slice(0, 2), several]).pooled
    expect(pool?.attempts.map(({ findingId }) => findingId)).toEqual(['a-f1', 'b-f1', 'c-f2'])
  })

  it('never pools money, means or counts, which are in units of their own', () => {
    for (const scale of ['gbp', 'mean-difference', 'count-change'] as const) {
      const each = ['a', 'b', 'c'].map((id) => attempt(id, { scale, estimate: -3, ci_low: -5, ci_high: -1 }))
      const { pooled, single } = expectedSize(each)
      expect([scale, pooled.length, single.length]).toEqual([scale, 0, 3])
    }
  })

  it('counts those that were judged by their own word alone', () => {
    const { single, withoutInterval } = expectedSize([attempt('a', ratio(0.8, 0.6, 1.07)), attempt('b', {})])
    expect([single.length, withoutInterval]).toEqual([1, 1])
  })
})

describe('what may be said of a pool', () => {
  const pool = (...numbers: readonly (readonly [number, number, number])[]) =>
    expectedSize(numbers.map(([estimate, low, high], at) => attempt(`p${at}`, ratio(estimate, low, high)))).pooled[0]

  it.each([
    [
      'no effect shown',
      'no-effect-shown',
      [
        [0.8, 0.6, 1.07],
        [1.1, 0.8, 1.5],
        [0.95, 0.7, 1.3],
      ],
    ],
    [
      'to be expected',
      'to-be-expected',
      [
        [0.6, 0.5, 0.72],
        [0.61, 0.5, 0.74],
        [0.6, 0.5, 0.72],
        [0.59, 0.5, 0.7],
      ],
    ],
    [
      'where places are shown to differ',
      'differs-between-places',
      [
        [0.5, 0.45, 0.55],
        [0.9, 0.82, 0.98],
        [0.6, 0.54, 0.67],
        [0.85, 0.77, 0.94],
        [0.55, 0.5, 0.6],
      ],
    ],
    [
      'not to be counted on, where chance may be why they differ',
      'not-to-be-counted-on',
      [
        [0.5, 0.325, 0.77],
        [0.92, 0.598, 1.416],
        [0.55, 0.357, 0.847],
        [0.95, 0.617, 1.462],
        [0.52, 0.338, 0.8],
        [0.9, 0.585, 1.385],
      ],
    ],
  ] as const)('%s', (_, reading, numbers) => {
    expect(pool(...numbers)?.reading).toBe(reading)
  })
})
