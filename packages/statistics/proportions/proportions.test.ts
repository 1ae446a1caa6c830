import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { binomialUpperTail } from '../distributions/binomial.ts'
import { poissonCdf } from '../distributions/poisson.ts'
import {
  clopperPearsonInterval,
  exactPoissonRateInterval,
  type Interval,
  jeffreysInterval,
  newcombeInterval,
  wilsonInterval,
} from './index.ts'

describe('published intervals', () => {
  it.each([
    ['Garwood 1936: 10 events, 4.795 to 18.390', exactPoissonRateInterval(10, 1), 4.7954, 18.3904],
    ['no event in 1 unit: 0 to −ln 0.025', exactPoissonRateInterval(0, 1), 0, -Math.log(0.025)],
    ['Clopper & Pearson: 2 of 20, 0.0123 to 0.3170', clopperPearsonInterval(2, 20), 0.0123, 0.317],
    ['Clopper & Pearson: none of n has the closed form', clopperPearsonInterval(0, 30), 0, 1 - 0.025 ** (1 / 30)],
  ])('%s', (_, { low, high }, from, to) => {
    expect(low).toBeCloseTo(from, 4)
    expect(high).toBeCloseTo(to, 4)
  })
})

const counts = fc.integer({ min: 1, max: 400 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))

describe('every interval of a proportion', () => {
  it.each([
    ['Wilson', wilsonInterval],
    ['Clopper and Pearson', clopperPearsonInterval],
    ['Jeffreys', jeffreysInterval],
  ] as const)('%s: holds the proportion, stays in [0, 1], mirrors with events and non-events', (_, interval) => {
    fc.assert(
      fc.property(counts, fc.double({ min: 0.5, max: 0.999, noNaN: true }), ([x, n], confidence) => {
        const { low, high } = interval(x, n, confidence)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
        expect(low).toBeLessThanOrEqual(x / n + 1e-12)
        expect(high).toBeGreaterThanOrEqual(x / n - 1e-12)
        expect(low).toBeLessThan(high)
        const mirrored = interval(n - x, n, confidence)
        expect(1 - mirrored.high).toBeCloseTo(low, 11)
        expect(1 - mirrored.low).toBeCloseTo(high, 11)
      }),
    )
  })
})

describe('exact intervals leave just the error they say in each tail', () => {
  it('Clopper and Pearson', () => {
    fc.assert(
      fc.property(counts, ([x, n]) => {
        const { low, high } = clopperPearsonInterval(x, n, 0.95)
        if (x > 0) expect(binomialUpperTail(x - 1, n, low)).toBeCloseTo(0.025, 10)
        if (x < n) expect(1 - binomialUpperTail(x, n, high)).toBeCloseTo(0.025, 10)
      }),
    )
  })
  it('Garwood', () => {
    const exposures = fc.double({ min: 0.1, max: 1e4, noNaN: true })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), exposures, (events, exposure) => {
        const { low, high } = exactPoissonRateInterval(events, exposure)
        if (events > 0) expect(1 - poissonCdf(events - 1, low * exposure)).toBeCloseTo(0.025, 10)
        expect(poissonCdf(events, high * exposure)).toBeCloseTo(0.025, 10)
      }),
    )
  })
})

it("Newcombe's interval of a difference turns round with the groups", () => {
  fc.assert(
    fc.property(counts, counts, ([x1, n1], [x2, n2]) => {
      const there: Interval = newcombeInterval(x1, n1, x2, n2)
      const back = newcombeInterval(x2, n2, x1, n1)
      expect(back.low).toBeCloseTo(-there.high, 12)
      expect(back.high).toBeCloseTo(-there.low, 12)
    }),
  )
})

describe('impossible counts throw, naming argument and value', () => {
  it.each([
    [() => wilsonInterval(3, 2), /x is 3/],
    [() => wilsonInterval(-1, 2), /x is -1/],
    [() => jeffreysInterval(1, 0), /n is 0/],
    [() => clopperPearsonInterval(1, 2, 1), /confidence is 1/],
    [() => exactPoissonRateInterval(1, 0), /exposure is 0/],
  ])('%s', (call, message) => {
    expect(call).toThrow(RangeError)
    expect(call).toThrow(message)
  })
})
