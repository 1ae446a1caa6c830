import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cChart, uChart } from './count-chart.ts'
import { cusum } from './cusum.ts'
import { laneyPChart, pChart } from './proportion-chart.ts'
import { xmrChart } from './xmr-chart.ts'

const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 3, maxLength: 40 })

describe('XmR chart', () => {
  it('gives the limits of the loan processing costs (Montgomery 2013, example 6.5: 300.5, 279.78 to 321.22, ranges to 25.45)', () => {
    const costs = [310, 288, 297, 298, 307, 303, 294, 297, 308, 306, 294, 299, 297, 299, 314, 295, 293, 306, 301, 304]
    const chart = xmrChart(costs)
    if (!chart.computed) throw new Error(chart.because)
    expect(chart.centre).toBeCloseTo(300.5, 10)
    expect(chart.meanMovingRange).toBeCloseTo(7.79, 2)
    expect(chart.points[0]?.lower).toBeCloseTo(279.78, 2)
    expect(chart.points[0]?.upper).toBeCloseTo(321.22, 2)
    expect(chart.movingRangeUpper).toBeCloseTo(25.45, 2)
    expect(chart.outside).toEqual([])
  })

  it('moves with its data: shifting and scaling every value shifts and scales every limit', () => {
    fc.assert(
      fc.property(values, fc.double({ min: 0.1, max: 10, noNaN: true }), (x, scale) => {
        const before = xmrChart(x)
        const after = xmrChart(x.map((value) => 100 + scale * value))
        fc.pre(before.computed && after.computed && before.meanMovingRange > 1e-3)
        if (!before.computed || !after.computed) return
        const expected = 100 + scale * (before.points[0]?.upper ?? 0)
        expect(Math.abs((after.points[0]?.upper ?? 0) - expected)).toBeLessThan(1e-8 * (1 + Math.abs(expected) + 1e7))
      }),
    )
  })

  it('judges later points by an earlier baseline', () => {
    const chart = xmrChart([1, 2, 1, 2, 1, 2, 9], { baseline: { to: 6 } })
    if (!chart.computed) throw new Error(chart.because)
    expect(chart.centre).toBe(1.5)
    expect(chart.outside).toEqual([6])
    expect(chart.movingRangeOutside).toEqual([6])
    expect(chart.baseline).toEqual({ from: 0, to: 6 })
  })

  it('leaves out moving ranges beyond their limit where that is asked for', () => {
    // Moving ranges 1 1 1 1 30 1 1 1: their mean is 37/8, its limit 15.1; without the jump the mean is 1
    const jump = [1, 2, 1, 2, 1, 31, 30, 31, 30]
    expect(xmrChart(jump)).toMatchObject({ meanMovingRange: 37 / 8, screened: 0 })
    expect(xmrChart(jump, { screenMovingRanges: true })).toMatchObject({ meanMovingRange: 1, screened: 1 })
  })

  it('has no limits when nothing varies, and says so', () => {
    expect(xmrChart([4, 4, 4])).toEqual({ computed: false, because: 'no-variation', given: { points: 3, value: 4 } })
  })

  it.each([
    [[1], /baseline has 1 points/],
    [[1, Number.NaN, 2], /x\[1\] is NaN/],
  ])('refuses %j', (x, message) => {
    expect(() => xmrChart(x)).toThrow(message)
  })
})

describe('charts of proportions', () => {
  it('find the limits of the orange juice cans (Montgomery 2013, example 7.1: p̄ = 0.2313, limits 0.0524 and 0.4102)', () => {
    const cans = [
      12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6,
    ]
    const chart = pChart(cans, new Array<number>(30).fill(50))
    if (!chart.computed) throw new Error(chart.because)
    expect(chart.centre).toBeCloseTo(0.2313, 4)
    expect(chart.points[0]?.lower).toBeCloseTo(0.0524, 4)
    expect(chart.points[0]?.upper).toBeCloseTo(0.4102, 4)
    expect(chart.outside).toEqual([14, 22])
  })

  it("Laney's chart is the p chart when periods differ by chance as much as their moving range says", () => {
    const events = [3, 5, 4, 6, 2, 5]
    const exposed = [40, 42, 39, 41, 40, 43]
    const p = pChart(events, exposed)
    const laney = laneyPChart(events, exposed)
    if (!p.computed || !laney.computed) throw new Error('not computed')
    laney.points.forEach(({ sigma }, i) => {
      expect(sigma).toBeCloseTo((p.points[i]?.sigma ?? 0) * laney.sigmaZ, 12)
    })
  })

  it('have no limits when everyone or no one has the event', () => {
    expect(pChart([0, 0], [10, 20])).toMatchObject({ computed: false, because: 'all-or-nothing' })
    expect(laneyPChart([10, 20], [10, 20])).toMatchObject({ computed: false, because: 'all-or-nothing' })
    expect(laneyPChart([1, 2, 3], [10, 20, 30])).toMatchObject({ computed: false, because: 'no-variation' })
  })

  it('refuse more events than cases, naming the place', () => {
    expect(() => pChart([1, 9], [10, 8])).toThrow('events[1] is 9, but exposed[1] is only 8')
    expect(() => pChart([1], [10, 8])).toThrow(/length/)
  })
})

describe('charts of counts', () => {
  it('u with equal exposure 1 is c', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 2 }), (counts) => {
        const c = cChart(counts)
        const u = uChart(
          counts,
          counts.map(() => 1),
        )
        expect(u.computed).toBe(c.computed)
        if (c.computed && u.computed) {
          expect(u.centre).toBeCloseTo(c.centre, 10)
          expect(u.points[0]?.upper).toBeCloseTo(c.points[0]?.upper ?? 0, 8)
        }
      }),
    )
  })

  it('find the limits of the printed circuit boards (Montgomery 2013, example 7.3: c̄ = 19.85, limits 6.48 and 33.22)', () => {
    const boards = [
      21, 24, 16, 12, 15, 5, 28, 20, 31, 25, 20, 24, 16, 19, 10, 17, 13, 22, 18, 39, 30, 24, 16, 19, 17, 15,
    ]
    const chart = cChart(boards)
    if (!chart.computed) throw new Error(chart.because)
    expect(chart.centre).toBeCloseTo(19.85, 2)
    expect(chart.points[0]?.lower).toBeCloseTo(6.48, 2)
    expect(chart.points[0]?.upper).toBeCloseTo(33.21, 1)
    expect(chart.outside).toEqual([5, 19])
  })

  it('have no limits without events', () => {
    expect(cChart([0, 0, 0])).toMatchObject({ computed: false, because: 'no-events' })
  })
})

describe('CUSUM', () => {
  it('follows the published run of Montgomery 2013, table 9.2, to its signal at the 29th value', () => {
    const x = [
      9.45, 7.99, 9.29, 11.66, 12.16, 10.18, 8.04, 11.46, 9.2, 10.34, 9.03, 11.47, 10.51, 9.4, 10.08, 9.37, 10.62,
      10.31, 8.52, 10.84, 10.9, 9.33, 12.29, 11.5, 10.6, 11.08, 10.38, 11.62, 11.31, 10.52,
    ]
    const { upper, lower, firstUpperSignal, firstLowerSignal } = cusum(x, {
      target: 10,
      sd: 1,
      allowance: 0.5,
      limit: 5,
    })
    expect(firstUpperSignal).toBe(28)
    expect(firstLowerSignal).toBeNull()
    expect(upper[28]).toBeCloseTo(5.28, 2)
    expect(lower[1]).toBeCloseTo(1.56, 2)
  })

  it('turns round with its data', () => {
    fc.assert(
      fc.property(values, (x) => {
        const design = { target: 0, sd: 3, allowance: 0.5, limit: 4 }
        const there = cusum(x, design)
        const back = cusum(
          x.map((value) => -value),
          design,
        )
        expect(back.upper).toEqual(there.lower)
      }),
    )
  })

  it('refuses a spread that is not above 0', () => {
    expect(() => cusum([1], { target: 0, sd: 0, allowance: 0.5, limit: 4 })).toThrow(/sd is 0/)
  })
})
