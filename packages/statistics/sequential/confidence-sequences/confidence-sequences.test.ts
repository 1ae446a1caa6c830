import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Generator, seededGenerator } from '../random/seeded-generator.ts'
import { betaBinomialMissed, betaBinomialSequence } from './beta-binomial-mixture.ts'
import { bettingInterval } from './betting.ts'
import { empiricalBernsteinSequence } from './empirical-bernstein.ts'
import { gammaPoissonMissed, gammaPoissonSequence } from './gamma-poisson-mixture.ts'
import { monitorConfidenceSequence } from './monitor-confidence-sequence.ts'
import { normalMixtureMissed, normalMixtureRho, normalMixtureSequence } from './normal-mixture.ts'
import { simulateMissed } from './simulate-missed.ts'

const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1)

describe('error under optional stopping', () => {
  it.each([1, 10, 100])('of the normal mixture with rho %s stays below alpha, however often one looks', (rho) => {
    const often = normalMixtureMissed(upTo(300), 1, 0.05, rho)
    const seldom = normalMixtureMissed([50, 300], 1, 0.05, rho)
    expect(often).toBeLessThan(0.05)
    expect(seldom).toBeLessThan(often)
    expect(often).toBeGreaterThan(0.005)
  })

  it.each([
    [0.02, 1, 1],
    [0.3, 1, 1],
    [0.3, 3, 7],
    [0.5, 0.5, 0.5],
    [0.97, 1, 1],
  ])('of the beta-binomial mixture stays below alpha at p %s, prior %s, %s', (p, a, b) => {
    const { benefit, harm } = betaBinomialMissed(p, 0.1, { a, b }, 400)
    expect(benefit + harm).toBeLessThan(0.1)
  })

  it('of the beta-binomial mixture is the chance that its intervals leave p out', () => {
    // A second road: simulated trials, read by intervals.
    const generator = seededGenerator(21)
    const [p, alpha, prior] = [0.3, 0.2, { a: 1, b: 1 }]
    const intervalsOf = (observations: readonly number[]) => {
      let x = 0
      return observations.map((one, i) => {
        x += one
        return betaBinomialSequence({ x, n: i + 1 }, alpha, prior)
      })
    }
    const draw = ({ next }: Generator) => Number(next() < p)
    const { missed } = simulateMissed({ mean: p, draw, intervalsOf, n: 40 }, 2000, generator)
    const exact = betaBinomialMissed(p, alpha, prior, 40)
    expect(Math.abs(missed.value - exact.benefit - exact.harm)).toBeLessThan(4 * missed.standardError)
  })

  it('of the gamma-Poisson mixture stays below alpha', () => {
    for (const rate of [0.3, 2, 7]) {
      const { benefit, harm } = gammaPoissonMissed(rate, 0.1, { shape: 2, rate: 1 }, upTo(36))
      expect(benefit + harm).toBeLessThan(0.1)
    }
  })

  it.each([
    ['empirical Bernstein', 200],
    ['betting', 60],
  ] as const)('of %s stays below alpha in simulated trials', (which, n) => {
    const intervalsOf = (observations: readonly number[]) => {
      const data = { observations, least: 0, greatest: 1 }
      if (which === 'empirical Bernstein') {
        const sequence = empiricalBernsteinSequence(data, 0.1)
        return sequence.computed ? sequence.intervals : [[2, 2] as const]
      }
      return [10, 30, 60].map((size) => {
        const found = bettingInterval({ ...data, observations: observations.slice(0, size) }, 0.1)
        return found.computed ? found.interval : ([2, 2] as const)
      })
    }
    const { missed, seed } = simulateMissed(
      { mean: 0.25, draw: ({ next }) => next() * next(), intervalsOf, n },
      400,
      seededGenerator(22),
    )
    expect(seed).toBe(22)
    expect(missed.value).toBeLessThanOrEqual(0.1 + 3 * Math.sqrt((0.1 * 0.9) / 400))
  })
})

describe('normal mixture', () => {
  it('is tightest at the n that rho is chosen for', () => {
    const at = (n: number, alpha: number) => {
      const best = normalMixtureRho(n, 1.5, alpha)
      const boundary = (rho: number) => normalMixtureSequence({ mean: 0, n, sigma: 1.5 }, alpha, rho).boundary
      expect(boundary(best)).toBeLessThan(boundary(best * 1.05))
      expect(boundary(best)).toBeLessThan(boundary(best / 1.05))
    }
    at(50, 0.05)
    at(1000, 0.01)
  })

  it('is wider than the interval for one look, and narrows with n', () => {
    const width = (n: number) => normalMixtureSequence({ mean: 0, n, sigma: 1 }, 0.05, 10).interval[1]
    expect(width(100)).toBeGreaterThan(1.959964 / 10)
    expect(width(10_000)).toBeLessThan(width(100))
  })
})

describe('mixtures for counts', () => {
  it('solve their equation: the likelihood ratio at a limit is 1/alpha', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 200 }), (x, rest) => {
        const n = x + rest
        const [lower, upper] = betaBinomialSequence({ x, n }, 0.05)
        expect(lower).toBeLessThan(x / n)
        expect(upper).toBeGreaterThan(x / n)
        // Exchanging events and non-events mirrors the interval.
        const [low, high] = betaBinomialSequence({ x: rest, n }, 0.05)
        expect(low).toBeCloseTo(1 - upper, 11)
        expect(high).toBeCloseTo(1 - lower, 11)
      }),
      { seed: 23 },
    )
  })

  it('leave everything open before the first observation', () => {
    expect(betaBinomialSequence({ x: 0, n: 0 }, 0.05)).toEqual([0, 1])
    expect(gammaPoissonSequence({ events: 0, exposure: 0 }, 0.05, { shape: 1, rate: 1 })).toEqual([0, Infinity])
  })

  it('with no event have an upper limit in closed form: (log(1/alpha) + shape log((rate + T)/rate))/T', () => {
    const [lower, upper] = gammaPoissonSequence({ events: 0, exposure: 8 }, 0.05, { shape: 2, rate: 1 })
    expect(lower).toBe(0)
    expect(upper).toBeCloseTo((Math.log(20) + 2 * Math.log(9)) / 8, 12)
  })

  it('of the rate meet those of the chance when events are rare', () => {
    const [lower, upper] = gammaPoissonSequence({ events: 30, exposure: 1e6 }, 0.05, { shape: 3, rate: 1e5 })
    const chance = betaBinomialSequence({ x: 30, n: 1e6 }, 0.05, { a: 3, b: 1e5 })
    expect(Math.abs(lower / chance[0] - 1)).toBeLessThan(1e-3)
    expect(Math.abs(upper / chance[1] - 1)).toBeLessThan(1e-3)
  })
})

describe('sequences for bounded observations', () => {
  const generator = seededGenerator(24)
  const observations = Array.from({ length: 400 }, () => 3 + 2 * generator.next() * generator.next())
  const data = { observations, least: 3, greatest: 5 }

  it('hold the mean, and betting is narrower than empirical Bernstein', () => {
    const bernstein = empiricalBernsteinSequence(data, 0.05)
    const betting = bettingInterval(data, 0.05)
    if (!bernstein.computed || !betting.computed) throw new Error('not computed')
    for (const [lower, upper] of [bernstein.interval, betting.interval]) {
      expect(lower).toBeLessThan(3.5)
      expect(upper).toBeGreaterThan(3.5)
    }
    const last = bernstein.intervals.at(-1) ?? [0, 0]
    expect(betting.interval[1] - betting.interval[0]).toBeLessThan(last[1] - last[0])
  })

  it('move with the scale: mirrored observations give the mirrored interval', () => {
    const mirrored = { observations: observations.map((x) => 8 - x), least: 3, greatest: 5 }
    for (const sequence of [empiricalBernsteinSequence, bettingInterval]) {
      const [one, other] = [sequence(data, 0.05), sequence(mirrored, 0.05)]
      if (!one.computed || !other.computed) throw new Error('not computed')
      expect(other.interval[0]).toBeCloseTo(8 - one.interval[1], 9)
      expect(other.interval[1]).toBeCloseTo(8 - one.interval[0], 9)
    }
  })

  it('say so without observations, and when the mean has plainly moved', () => {
    expect(empiricalBernsteinSequence({ observations: [], least: 0, greatest: 1 }, 0.05)).toMatchObject({
      because: 'no-observation-yet',
    })
    const moved = [...new Array<number>(500).fill(0.1), ...new Array<number>(5000).fill(0.9)]
    expect(empiricalBernsteinSequence({ observations: moved, least: 0, greatest: 1 }, 0.05)).toMatchObject({
      computed: false,
      because: 'intervals-do-not-meet',
    })
  })

  it('refuse an observation outside its bounds', () => {
    expect(() => empiricalBernsteinSequence({ observations: [0.5, 1.1], least: 0, greatest: 1 }, 0.05)).toThrow(
      /observations\[1\] is 1.1/,
    )
    expect(() => bettingInterval({ observations: [0.5], least: 1, greatest: 0 }, 0.05)).toThrow(/greatest is 0/)
  })
})

describe('advice from a confidence sequence', () => {
  const stops = { wanted: 'below', benefit: 0.2, worthwhile: 0.19, harm: 0.3 } as const
  it.each([
    [[[0.05, 0.4]], 'continue', 'interval-too-wide', 0],
    [
      [
        [0.05, 0.4],
        [0.08, 0.19],
      ],
      'stop-for-benefit',
      'benefit-shown',
      1,
    ],
    [
      [
        [0.195, 0.4],
        [0.1, 0.5],
      ],
      'stop-for-futility',
      'worthwhile-ruled-out',
      0,
    ],
    [[[0.31, 0.6]], 'stop-for-harm', 'harm-shown', 0],
  ] as const)('given %j it says %s because %s', (intervals, advice, because, decidedAt) => {
    expect(monitorConfidenceSequence(intervals, stops)).toMatchObject({ advice, because, decidedAt })
  })

  it('uses the meeting of all looks so far, and says when there is none', () => {
    expect(
      monitorConfidenceSequence(
        [
          [0.1, 0.25],
          [0.05, 0.22],
        ],
        stops,
      ),
    ).toMatchObject({ interval: [0.1, 0.22] })
    expect(monitorConfidenceSequence([], stops)).toEqual({ computed: false, because: 'no-look-yet' })
    expect(
      monitorConfidenceSequence(
        [
          [0.19, 0.25],
          [0.26, 0.28],
        ],
        { wanted: 'above', benefit: 0.5 },
      ),
    ).toMatchObject({
      because: 'intervals-do-not-meet',
    })
    expect(() => monitorConfidenceSequence([[0.3, 0.2]], stops)).toThrow(/intervals\[0\]/)
  })
})
