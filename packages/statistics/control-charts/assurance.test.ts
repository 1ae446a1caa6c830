import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assuranceOf, type BetterWay, variationAt } from './assurance.ts'
import { signalsIn } from './rule-sets.ts'
import { stepChart } from './step-chart.ts'
import { xmrChart } from './xmr-chart.ts'

const between = (lower: number, upper: number) => {
  const centre = (lower + upper) / 2
  return { value: centre, centre, sigma: (upper - lower) / 6, lower, upper }
}

describe('whether a target will be reached', () => {
  // The cases of the tests of NHSRplotthedots 0.2.2, ptd_calculate_assurance_type: target 4
  it.each([
    [1, 3, 'above', 'misses'],
    [5, 7, 'above', 'hits'],
    [1, 5, 'above', 'hits-and-misses'],
    [1, 3, 'below', 'hits'],
    [5, 7, 'below', 'misses'],
    [1, 5, 'below', 'hits-and-misses'],
    [4, 7, 'above', 'hits-and-misses'],
    [1, 4, 'above', 'hits-and-misses'],
  ] as const)('limits %d to %d, better %s: %s', (lower, upper, better, expected) => {
    expect(assuranceOf([between(lower, upper)], 4, better)).toBe(expected)
  })

  it('is read from the newest step, whatever was before', () => {
    const months = ['2025-01', '2025-02', '2025-03', '2025-04', '2025-05', '2025-06', '2025-07', '2025-08']
    const late = [30, 31, 29, 30, 12, 11, 12, 13]
    const stepped = stepChart(months, [{ from: '2025-05', reason: 'a second team' }], (from, to) =>
      xmrChart(late.slice(from, to)),
    )
    if (!stepped.computed) throw new Error(stepped.because)
    expect(assuranceOf(stepped.points, 20, 'below')).toBe('hits')
    expect(assuranceOf(stepped.points.slice(0, 4), 20, 'below')).toBe('misses')
    expect(assuranceOf(stepped.points, 12.5, 'below')).toBe('hits-and-misses')
  })

  it('is not told where neither way is better, nor without points', () => {
    expect(assuranceOf([between(1, 3)], 4, null)).toBeNull()
    expect(assuranceOf([], 4, 'above')).toBeNull()
    expect(() => assuranceOf([between(1, 3)], Number.NaN, 'above')).toThrow('target')
  })

  it('never gets worse for a target that is easier, and turns round with the better way', () => {
    const order = ['misses', 'hits-and-misses', 'hits']
    const value = fc.double({ min: -50, max: 50, noNaN: true })
    fc.assert(
      fc.property(
        value,
        value,
        fc.double({ min: 0.1, max: 30, noNaN: true }),
        fc.double({ min: 0, max: 9, noNaN: true }),
        (target, centre, width, easier) => {
          const points = [between(centre - width, centre + width)]
          const rank = (at: number, better: BetterWay) => order.indexOf(assuranceOf(points, at, better) ?? '')
          expect(rank(target - easier, 'above')).toBeGreaterThanOrEqual(rank(target, 'above'))
          expect(rank(target, 'below')).toBe(2 - rank(target, 'above'))
        },
      ),
      { seed: 8 },
    )
  })
})

describe('what a point says of the process', () => {
  const inSigmas = (z: readonly number[]) => z.map((value) => ({ value, centre: 0, sigma: 1, lower: -3, upper: 3 }))
  const said = (z: readonly number[], better: BetterWay) => {
    const points = inSigmas(z)
    const signals = signalsIn(points, 'making-data-count')
    return z.map((_, i) => variationAt(points, signals, i, better))
  }

  it.each<[string, number[], BetterWay, number, string]>([
    ['nothing but chance', [0.5, -0.4, 0.2, -0.7], 'above', 3, 'common-cause'],
    ['a point above the limit where more is better', [0.5, -0.4, 3.4], 'above', 2, 'improvement'],
    ['a point above the limit where less is better', [0.5, -0.4, 3.4], 'below', 2, 'concern'],
    ['the same where neither is', [0.5, -0.4, 3.4], null, 2, 'special-high'],
    ['a point below the limit where neither is', [0.5, -0.4, -3.4], null, 2, 'special-low'],
    ['seven on one side', [-0.5, -0.4, -0.5, -0.6, -0.4, -0.3, -0.5], 'below', 6, 'improvement'],
    ['two of three near a limit', [2.2, 0.3, 2.5], 'below', 2, 'concern'],
    ['the one of the three that is not near it', [2.2, 0.3, 2.5], 'below', 1, 'common-cause'],
    [
      'a fall that is still above the mean: the trend speaks before the shift',
      [2.9, 2.5, 1.9, 1.5, 1, 0.6, 0.2],
      'above',
      6,
      'concern',
    ],
    [
      'a point beyond the limit that is part of a fall: the limit speaks first',
      [3.2, 2.5, 1.9, 1.5, 1, 0.6, 0.2],
      'above',
      0,
      'improvement',
    ],
  ])('%s', (_, z, better, index, expected) => {
    expect(said(z, better)[index]).toBe(expected)
  })

  it('refuses a point that there is not', () => {
    expect(() => variationAt(inSigmas([1, 2]), [], 2, 'above')).toThrow('index')
  })
})
