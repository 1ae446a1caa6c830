import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kaplanMeier, type Waiting } from './kaplan-meier.ts'

const at = (time: number): Waiting => ({ time, happened: true })
const until = (time: number): Waiting => ({ time, happened: false })
const curveOf = (waitings: readonly Waiting[]) => {
  const curve = kaplanMeier(waitings)
  if (!curve.computed) throw new Error(curve.because)
  return curve
}

describe('the product-limit estimator', () => {
  it('of the maintained group of Miller 1981 (acute myelogenous leukaemia) is what R’s summary(survfit()) prints', () => {
    const group = [at(9), at(13), until(13), at(18), at(23), until(28), at(31), at(34), until(45), at(48), until(161)]
    const { steps, median, n, events, censored } = curveOf(group)
    expect([n, events, censored]).toEqual([11, 7, 4])
    const printed = [
      [9, 11, 0.909, 0.0867],
      [13, 10, 0.818, 0.1163],
      [18, 8, 0.716, 0.1397],
      [23, 7, 0.614, 0.1526],
      [31, 5, 0.491, 0.1642],
      [34, 4, 0.368, 0.1627],
      [48, 2, 0.184, 0.1535],
    ]
    expect(steps.map(({ time, atRisk }) => [time, atRisk])).toEqual(printed.map(([time, atRisk]) => [time, atRisk]))
    for (const [i, step] of steps.entries()) {
      expect(step.survival).toBeCloseTo(printed[i]?.[2] ?? Number.NaN, 3)
      expect(step.standardError).toBeCloseTo(printed[i]?.[3] ?? Number.NaN, 4)
    }
    expect(median).toEqual({ computed: true, time: 31 })
  })

  it('gives the log-log interval: of 10 of 11 the exponents are exp(±z σ)', () => {
    const [first] = curveOf([at(9), ...Array.from({ length: 10 }, () => until(20))]).steps
    const sigma = Math.sqrt(1 / (11 * 10)) / Math.abs(Math.log(10 / 11))
    expect(first?.interval?.low).toBeCloseTo((10 / 11) ** Math.exp(1.959963984540054 * sigma), 12)
    expect(first?.interval?.high).toBeCloseTo((10 / 11) ** Math.exp(-1.959963984540054 * sigma), 12)
  })

  it.each<[what: string, waitings: readonly Waiting[], median: object]>([
    ['nobody for whom it happened', [until(3), until(5)], { because: 'more-than-half-still-waiting' }],
    ['one of three', [at(1), until(2), until(2)], { because: 'more-than-half-still-waiting' }],
    ['exactly half', [at(1), until(2)], { time: 1 }],
    ['all at once', [at(4), at(4)], { time: 4 }],
    ['at nought', [at(0)], { time: 0 }],
  ])('given %s, tells the usual time or that there is none', (_, waitings, median) => {
    expect(curveOf(waitings).median).toMatchObject(median)
  })

  /** Remission in weeks (Freireich and others 1963), the example of most textbooks. */
  const placebo = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23].map(at)
  const mercaptopurine = [
    ...[6, 6, 6, 7, 10, 13, 16, 22, 23].map(at),
    ...[6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map(until),
  ]
  const maintained = [
    at(9),
    at(13),
    until(13),
    at(18),
    at(23),
    until(28),
    at(31),
    at(34),
    until(45),
    at(48),
    until(161),
  ]

  it.each<[what: string, waitings: readonly Waiting[], median: number, interval: object]>([
    ['placebo', placebo, 8, { low: 4, high: 11 }],
    ['6-mercaptopurine', mercaptopurine, 23, { low: 13 }],
    ['maintained, Miller 1981', maintained, 31, { low: 13 }],
  ])('gives the median of %s with its log-log interval', (_, waitings, median, interval) => {
    const curve = curveOf(waitings)
    expect(curve.median).toEqual({ computed: true, time: median })
    expect(curve.medianInterval).toEqual(interval)
  })

  it('has in the interval of the median each time at which a half is not refused: Brookmeyer and Crowley’s test, the other way round', () => {
    for (const waitings of [placebo, mercaptopurine, maintained]) {
      const { steps, medianInterval } = curveOf(waitings)
      const isTaken = ({ survival, standardError }: (typeof steps)[number]) => {
        const sigma = standardError / survival / Math.abs(Math.log(survival))
        return Math.abs(Math.log(-Math.log(survival)) - Math.log(Math.log(2))) <= 1.959963984540054 * sigma
      }
      const taken = steps.filter((step) => step.survival > 0 && isTaken(step)).map(({ time }) => time)
      expect(taken[0]).toBe(medianInterval.low)
      const next = steps.find(({ time }) => time > (taken.at(-1) ?? 0))
      // The upper end is the first time at which it is refused: until then it is not.
      expect(next?.survival === 0 ? undefined : next?.time).toBe(medianInterval.high)
    }
  })

  it('takes many of the same at once', () => {
    const counts = [
      { time: 4, happened: true, count: 3 },
      { time: 6, happened: false, count: 2 },
      { time: 9, happened: true, count: 1 },
      { time: 2, happened: true, count: 0 },
    ]
    expect(curveOf(counts)).toEqual(curveOf([at(4), at(4), at(4), until(6), until(6), at(9)]))
    expect(() => kaplanMeier([{ time: 1, happened: true, count: 1.5 }])).toThrow(/count is 1.5/)
  })

  it('given nobody, is not computed; given an impossible time or level, throws', () => {
    expect(kaplanMeier([])).toMatchObject({ computed: false, because: 'nobody-waited' })
    expect(() => kaplanMeier([at(-1)])).toThrow(/time is -1/)
    expect(() => kaplanMeier([at(1)], { confidence: 1 })).toThrow(/confidence is 1/)
  })

  const waiting = fc.record({ time: fc.integer({ min: 0, max: 30 }), happened: fc.boolean() })
  it('without anybody still waiting is the share of those for whom it is to come; and never rises, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(waiting, { minLength: 1, maxLength: 40 }), (waitings) => {
        const { steps } = curveOf(waitings)
        for (const [i, step] of steps.entries()) {
          expect(step.survival).toBeLessThanOrEqual(steps[i - 1]?.survival ?? 1)
          if (step.interval === undefined) continue
          expect(step.interval.low).toBeLessThanOrEqual(step.survival)
          expect(step.interval.high).toBeGreaterThanOrEqual(step.survival)
        }
        expect(curveOf(waitings.toReversed()).steps).toEqual(steps)
        const all = waitings.map(({ time }) => at(time))
        for (const { time, survival } of curveOf(all).steps)
          expect(survival).toBeCloseTo(all.filter((one) => one.time > time).length / all.length, 12)
      }),
    )
  })

  it('leaving out those still waiting never makes the usual time longer', () => {
    fc.assert(
      fc.property(fc.array(waiting, { minLength: 1, maxLength: 40 }), (waitings) => {
        const { median } = curveOf(waitings)
        const told = waitings.filter(({ happened }) => happened)
        if (!median.computed || told.length === 0) return
        const without = curveOf(told).median
        expect(without.computed && without.time).toBeLessThanOrEqual(median.time)
      }),
    )
  })
})
