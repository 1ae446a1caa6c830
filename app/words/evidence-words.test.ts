import type { EvidenceFinding, EvidencePool, PoolResult } from '@candour/register'
import { describe, expect, it } from 'vitest'
import { partialDay } from '../../test/factories/histories.ts'
import {
  changeInWords,
  differencesInWords,
  noAsymmetryTest,
  type PrintedOn,
  poolInWords,
  readingInWords,
} from './evidence-words.ts'

const on: PrintedOn = { measure: 'odds-ratio', wanted: 'decrease', level: 95 }
const result: PoolResult = {
  model: 'random-effects',
  mean: -Math.log(0.8),
  interval: { low: -Math.log(0.9), high: -Math.log(0.7) },
  prediction: { low: -Math.log(1.1), high: -Math.log(0.6) },
  tau2: 0.02,
  tau2Interval: { low: 0.01, high: 0.09 },
  i2: 61,
  q: { value: 12.3, df: 3, p: 0.0064 },
  isNarrowed: false,
  reading: 'differs-between-places',
}
const finding = (projectId: string): EvidenceFinding => ({
  projectId,
  findingId: `${projectId}-f1`,
  label: 'care entry',
  wanted: 'decrease',
  scale: 'odds-ratio',
  designLevel: 5,
  estimate: 0.8,
  interval: { low: 0.7, high: 0.9 },
  yi: -Math.log(0.8),
  vi: 0.004,
  n: 100,
  population: 'whole',
})
const pool = (over: Partial<EvidencePool> = {}): EvidencePool => ({
  findings: [],
  attempts: 4,
  confidence: 0.95,
  without: [],
  ...over,
})

describe('what a pool allows to be said', () => {
  it.each([
    ['no-effect-shown', 0.2, /^No effect shown\./],
    ['no-effect-shown', -0.2, /^No effect shown\./],
    ['not-to-be-counted-on', 0.2, /^Not to be counted on in a new place\./],
    ['not-to-be-counted-on', -0.2, /^On average it went the other way .* not to be counted on in a new place/],
    ['differs-between-places', 0.2, /^Works in some places, not in others:/],
    ['differs-between-places', -0.2, /^Goes the other way in some places, not in others:/],
    ['to-be-expected', 0.2, /^To be expected in a new place, too:/],
    ['to-be-expected', -0.2, /^On average it went the other way/],
  ] as const)('%s at a mean of %d', (reading, mean, words) => {
    expect(readingInWords({ reading, mean })).toMatch(words)
  })
})

describe('a pool in words', () => {
  it('has its mean with the interval, and beside it where one more is to be expected, as the measure prints them', () => {
    expect(poolInWords(pool({ result, findings: ['a', 'b', 'c', 'd'].map(finding) }), on)).toEqual([
      '4 trials and quasi-experiments together: odds ratio 0.80 (95% CI 0.70 to 0.90) on average.',
      'In one more attempt like these the true effect is to be expected between odds ratio 0.60 and odds ratio 1.10 (95% prediction interval).',
    ])
  })

  it.each([
    [0, /^No trial or quasi-experiment has a finding/],
    [1, /^Only 1 trial or quasi-experiment has a finding/],
    [2, /^Only 2 trials and quasi-experiments have a finding .* Fewer than 3 are not put together/],
  ])('of %d attempts says that they are too few', (attempts, words) => {
    expect(poolInWords(pool({ attempts, because: 'too-few' }), on).join(' ')).toMatch(words)
  })

  it('with fewer than ten findings says why no asymmetry is tested for', () => {
    expect(noAsymmetryTest(pool())).toMatch(/^There is no finding, and fewer than 10 are not tested/)
  })
})

describe('how far attempts differ', () => {
  const said = (over: Partial<PoolResult>) => differencesInWords(pool({ result: { ...result, ...over } }), 95).join(' ')

  it('is more than chance only where the interval of the variance does not reach 0', () => {
    expect(said({})).toMatch(/^They differ by more than chance: .* 0\.01 to 0\.09, does not reach 0\./)
    expect(said({ tau2Interval: { low: 0, high: null } })).toMatch(
      /^Chance alone may be why .* goes from 0 to no known end\./,
    )
    const { tau2Interval: _, ...none } = result
    expect(differencesInWords(pool({ result: none }), 95)[0]).toMatch(/^They agree better than chance lets expect/)
  })

  it('warns where the interval of the mean was narrowed', () => {
    expect(said({ isNarrowed: true })).toContain('narrower than it would be without: read it with care')
    expect(said({})).not.toContain('narrower')
  })
})

describe('what the newest report changed', () => {
  const change = {
    on: partialDay('2024-03'),
    findings: [],
    before: { attempts: 3, result: { ...result, reading: 'no-effect-shown' as const } },
  }

  it('is told with both pools, and whether what may be said changed', () => {
    const [now, before, both] = changeInWords(change, result, on)
    expect(now).toContain('of March 2024: odds ratio 0.80')
    expect(before).toMatch(/^Without it: odds ratio 0\.80 .* of 3 attempts; no effect shown\.$/)
    expect(both).toBe('What may be said changed with it.')
    expect(changeInWords(change, { ...result, reading: 'no-effect-shown' }, on)[2]).toBe(
      'What may be said stayed the same.',
    )
  })
})
