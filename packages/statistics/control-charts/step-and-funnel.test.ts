import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { funnelOfProportions, funnelOfRates, overdispersion } from './funnel-limits.ts'
import { stepChart } from './step-chart.ts'
import { xmrChart } from './xmr-chart.ts'

const months = Array.from({ length: 8 }, (_, i) => `2025-0${i + 1}-01`)
const x = [5, 6, 5, 6, 15, 16, 15, 16]
const chart = (from: number, to: number) => xmrChart(x.slice(from, to))

describe('step changes', () => {
  it('give each segment its own centre and limits, and say where they are a trial', () => {
    const stepped = stepChart(months, [{ from: '2025-05-01', reason: 'two teams merged' }], chart)
    if (!stepped.computed) throw new Error(stepped.because)
    expect(stepped.points.map(({ centre }) => centre)).toEqual([5.5, 5.5, 5.5, 5.5, 15.5, 15.5, 15.5, 15.5])
    expect(stepped.segments.map(({ from, to, isFirm }) => [from, to, isFirm])).toEqual([
      [0, 4, false],
      [4, 8, false],
    ])
    expect(stepped.segments[1]?.reason).toBe('two teams merged')
  })

  it('without a step are the plain chart', () => {
    const stepped = stepChart(months, [], chart)
    const plain = xmrChart(x)
    if (!stepped.computed || !plain.computed) throw new Error('not computed')
    expect(stepped.points).toEqual(plain.points)
    expect(stepped.outside).toEqual(plain.outside)
  })

  it('have no limits when one segment has none', () => {
    const flat = stepChart(months, [], () => xmrChart([1, 1, 1]))
    expect(flat).toMatchObject({ computed: false, because: 'no-variation' })
  })

  it('refuse a step without a reason, on no period, and dates that do not rise', () => {
    expect(() => stepChart(months, [{ from: '2025-05-01', reason: ' ' }], chart)).toThrow(/reason is empty/)
    expect(() => stepChart(months, [{ from: '2025-05-02', reason: 'law' }], chart)).toThrow(/no period has this date/)
    expect(() => stepChart(['2025-02-01', '2025-01-01'], [], chart)).toThrow(/must come after/)
  })
})

describe('funnel limits', () => {
  it('are near the normal ones for large units, and exact ones are wider above than below for small shares', () => {
    const [large] = funnelOfProportions([100_000], { target: 0.1, outsideChance: 0.05 })
    const half = 1.959964 * Math.sqrt(0.09 / 100_000)
    expect(large?.lower).toBeCloseTo(0.1 - half, 4)
    expect(large?.upper).toBeCloseTo(0.1 + half, 4)
    const [small] = funnelOfProportions([30], { target: 0.1, outsideChance: 0.05 })
    expect((small?.upper ?? 0) - 0.1).toBeGreaterThan(0.1 - (small?.lower ?? 0))
  })

  it('narrow as units grow and stay on the scale', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 400 }), fc.double({ min: 0.05, max: 0.95, noNaN: true }), (n, target) => {
        const [one, four] = funnelOfProportions([n, 4 * n], { target, outsideChance: 0.002 })
        if (!one || !four) throw new Error('no limits')
        expect(one.lower).toBeGreaterThanOrEqual(0)
        expect(one.upper).toBeLessThanOrEqual(1)
        expect(four.upper - four.lower).toBeLessThan(one.upper - one.lower)
      }),
    )
  })

  it('of rates meet the exact Poisson interpolation by hand: target 1, exposure 5', () => {
    const [limits] = funnelOfRates([5], { target: 1, outsideChance: 0.05 })
    // P(R ≤ 1) = 0.040428, P(R = 1) = 0.033690; P(R ≤ 10) = 0.986305, P(R = 10) = 0.018133.
    expect(limits?.lower).toBeCloseTo((1 - (0.040428 - 0.025) / 0.03369) / 5, 4)
    expect(limits?.upper).toBeCloseTo((10 - (0.986305 - 0.975) / 0.018133) / 5, 4)
  })

  it('widen by the root of the overdispersion', () => {
    const design = { target: 0.5, outsideChance: 0.05 }
    const [wide] = funnelOfProportions([10_000], { ...design, overdispersion: 4 })
    const [exact] = funnelOfProportions([10_000], design)
    expect(((wide?.upper ?? 0) - 0.5) / ((exact?.upper ?? 1) - 0.5)).toBeCloseTo(2, 1)
  })

  it('overdispersion does not let outliers hide themselves, and is 1 without evidence', () => {
    expect(overdispersion([0.1, -0.2, 0.3])).toBe(1)
    const z = [2, -2, 2, -2, 2, -2, 2, -2, 2, 50]
    expect(overdispersion(z)).toBe(4)
    expect(() => overdispersion([])).toThrow(/at least one unit/)
  })
})
