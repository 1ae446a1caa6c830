import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gammaQuantile } from '../../distributions/gamma.ts'
import { seededGenerator } from '../random/seeded-generator.ts'
import { betaBinomialProbability } from './beta-binomial.ts'
import { bayesProportionOperating, monitorBayesProportion } from './monitor-bayes-proportion.ts'
import { bayesRateOperating, monitorBayesRate } from './monitor-bayes-rate.ts'
import { chanceOfProportion, posteriorProportion } from './posterior-proportion.ts'
import { chanceOfRate, posteriorRate } from './posterior-rate.ts'
import { predictiveProportion } from './predictive-proportion.ts'
import { predictiveRate } from './predictive-rate.ts'

describe('predictive probability designs', () => {
  // Lee & Liu 2008, their example with p0 0.2, p1 0.4, N_max 36, prior beta(0.2, 0.8), θ_L 0.001, θ_U 1, θ_T in [0.852, 0.922].
  const design = {
    prior: { a: 0.2, b: 0.8 },
    target: 0.2,
    threshold: 0.9,
    nMax: 36,
    futilityBelow: 0.001,
    benefitAbove: 1,
  }
  const looks = Array.from({ length: 27 }, (_, i) => i + 10)

  it('stops for futility at the cuts printed by Lee & Liu: 0/10, 1/17, 2/21, 3/24, 4/27, 5/29, 6/31, 7/33, 8/34, 9/35, 10/36', () => {
    const firstN = new Map<number, number>()
    for (const n of looks) {
      for (let x = 0; x <= n; x++) {
        if (monitorBayesProportion(design, { x, n }).advice === 'stop-for-futility' && !firstN.has(x)) firstN.set(x, n)
      }
    }
    expect([...firstN].map(([x, n]) => `${x}/${n}`).join(' ')).toBe(
      '0/10 1/17 2/21 3/24 4/27 5/29 6/31 7/33 8/34 9/35 10/36',
    )
  })

  it('has the operating characteristics printed by Lee & Liu: 0.088, 0.906, PET 0.86, E(N) 27.67', () => {
    const null_ = bayesProportionOperating(design, 0.2, looks)
    expect(Math.abs(null_.benefit - 0.088)).toBeLessThanOrEqual(0.0005)
    expect(Math.abs(null_.expectedN - 27.67)).toBeLessThanOrEqual(0.005)
    expect(Math.abs((null_.byLook.at(-2)?.futility ?? 0) - 0.86)).toBeLessThanOrEqual(0.005)
    expect(Math.abs(bayesProportionOperating(design, 0.4, looks).benefit - 0.906)).toBeLessThanOrEqual(0.0005)
  })

  it('is the plain sum over all futures', () => {
    fc.assert(
      fc.property(
        fc.nat(20),
        fc.nat(20),
        fc.integer({ min: 1, max: 25 }),
        fc.constantFrom('above', 'below'),
        (x, rest, left, wanted) => {
          const [n, prior, target, threshold] = [x + rest, { a: 0.7, b: 1.3 }, 0.35, 0.9]
          let sum = 0
          for (let y = 0; y <= left; y++) {
            if (chanceOfProportion({ x: x + y, n: n + left }, prior, target, wanted) > threshold) {
              sum += betaBinomialProbability(y, left, prior.a + x, prior.b + n - x)
            }
          }
          const rule = { nMax: n + left, target, threshold, wanted }
          expect(predictiveProportion({ x, n }, prior, rule)).toBeCloseTo(sum, 11)
        },
      ),
      { numRuns: 60, seed: 10 },
    )
  })

  it.each([
    [{ x: 0, n: 10 }, 'stop-for-futility', 'success-unlikely'],
    [{ x: 3, n: 12 }, 'continue', 'not-yet-clear'],
    [{ x: 11, n: 36 }, 'stop-for-benefit', 'success-shown'],
    [{ x: 10, n: 36 }, 'stop-for-futility', 'success-not-shown'],
  ] as const)('given %j it says %s because %s', (data, advice, because) => {
    expect(monitorBayesProportion(design, data)).toMatchObject({ advice, because })
  })

  it('stops for harm when the unwanted side of a limit is likely, and for benefit when success is nearly sure', () => {
    const fewer = {
      prior: { a: 1, b: 1 },
      target: 0.2,
      threshold: 0.95,
      nMax: 60,
      wanted: 'below' as const,
      futilityBelow: 0.02,
      benefitAbove: 0.98,
      harm: { limit: 0.25, threshold: 0.9 },
    }
    expect(monitorBayesProportion(fewer, { x: 12, n: 25 })).toMatchObject({
      advice: 'stop-for-harm',
      because: 'harm-likely',
    })
    expect(monitorBayesProportion(fewer, { x: 0, n: 40 })).toMatchObject({
      advice: 'stop-for-benefit',
      because: 'success-nearly-sure',
    })
    const looks20 = [15, 30, 45, 60]
    const [worse, better] = [
      bayesProportionOperating(fewer, 0.45, looks20),
      bayesProportionOperating(fewer, 0.04, looks20),
    ]
    // Some stop for futility before harm is plain; hardly any go to the end or claim benefit.
    expect(worse.harm).toBeGreaterThan(0.7)
    expect(worse.harm + worse.futility).toBeGreaterThan(0.999)
    const patient = bayesProportionOperating({ ...fewer, futilityBelow: 0 }, 0.45, looks20)
    expect(patient.harm).toBeGreaterThan(0.95)
    expect(better.benefit).toBeGreaterThan(0.9)
    expect(worse.expectedN).toBeLessThan(30)
  })
})

describe('posterior of a chance', () => {
  it('is the prior before any data, and its interval holds its level', () => {
    const { a, b, mean, interval } = posteriorProportion({ x: 0, n: 0 }, { a: 2, b: 6 }, 0.9)
    expect([a, b, mean]).toEqual([2, 6, 0.25])
    expect(chanceOfProportion({ x: 0, n: 0 }, { a: 2, b: 6 }, interval[0])).toBeCloseTo(0.95, 11)
    expect(chanceOfProportion({ x: 0, n: 0 }, { a: 2, b: 6 }, interval[1])).toBeCloseTo(0.05, 11)
  })

  it('mirrors: events and non-events exchanged', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), fc.double({ min: 0.01, max: 0.99, noNaN: true }), (x, rest, target) => {
        const above = chanceOfProportion({ x, n: x + rest }, { a: 0.5, b: 2 }, target)
        const below = chanceOfProportion({ x: rest, n: x + rest }, { a: 2, b: 0.5 }, 1 - target, 'below')
        expect(above).toBeCloseTo(below, 11)
      }),
      { seed: 11 },
    )
  })

  it.each([
    [{ x: 5, n: 4 }, { a: 1, b: 1 }, /x is 5/],
    [{ x: 1.5, n: 4 }, { a: 1, b: 1 }, /x is 1.5/],
    [{ x: 1, n: 4 }, { a: 0, b: 1 }, /a is 0/],
  ])('refuses %j with prior %j', (data, prior, message) => {
    expect(() => posteriorProportion(data, prior)).toThrow(message)
  })
})

describe('posterior and prediction of a rate', () => {
  // Gelman et al. 2013, section 2.6: 3 deaths of asthma in 200,000 persons, prior gamma(3, 5) per 100,000 person-years:
  // posterior gamma(6, 7), mean 0.86; with ten years of data, 30 deaths in 20: gamma(33, 25), mean 1.32.
  it('are those of the asthma example of Gelman et al.', () => {
    const prior = { shape: 3, rate: 5 }
    expect(posteriorRate({ events: 3, exposure: 2 }, prior)).toMatchObject({ shape: 6, rate: 7 })
    expect(Math.abs(posteriorRate({ events: 3, exposure: 2 }, prior).mean - 0.86)).toBeLessThanOrEqual(0.005)
    expect(Math.abs(chanceOfRate({ events: 3, exposure: 2 }, prior, 1) - 0.3)).toBeLessThanOrEqual(0.005)
    expect(Math.abs(posteriorRate({ events: 30, exposure: 20 }, prior).mean - 1.32)).toBeLessThanOrEqual(0.005)
    expect(Math.abs(chanceOfRate({ events: 30, exposure: 20 }, prior, 1) - 0.93)).toBeLessThanOrEqual(0.005)
  })

  it.each(['above', 'below'] as const)('agrees with simulated futures, %s wanted', (wanted) => {
    const [data, prior] = [
      { events: 9, exposure: 6 },
      { shape: 2, rate: 1 },
    ]
    const rule = { maximumExposure: 15, target: 1.4, threshold: 0.8, wanted }
    const generator = seededGenerator(12)
    const trials = 4000
    let successes = 0
    for (let trial = 0; trial < trials; trial++) {
      const rate = gammaQuantile(generator.next(), prior.shape + data.events, prior.rate + data.exposure)
      // Events of a Poisson process one waiting time after another.
      const wait = () => -Math.log(1 - generator.next()) / rate
      let more = 0
      let time = wait()
      while (time <= 9) {
        more++
        time += wait()
      }
      if (chanceOfRate({ events: data.events + more, exposure: 15 }, prior, 1.4, wanted) > 0.8) successes++
    }
    const exact = predictiveRate(data, prior, rule)
    expect(Math.abs(successes / trials - exact)).toBeLessThan(4 * Math.sqrt((exact * (1 - exact)) / trials))
  })

  it('at the maximum is 0 or 1', () => {
    const rule = { maximumExposure: 10, target: 1, threshold: 0.9 }
    expect(predictiveRate({ events: 30, exposure: 10 }, { shape: 1, rate: 1 }, rule)).toBe(1)
    expect(predictiveRate({ events: 8, exposure: 10 }, { shape: 1, rate: 1 }, rule)).toBe(0)
  })

  it('monitors a rate that should fall, with exact operating characteristics', () => {
    const design = {
      prior: { shape: 2, rate: 1 },
      target: 2,
      threshold: 0.9,
      maximumExposure: 24,
      wanted: 'below' as const,
      futilityBelow: 0.05,
      benefitAbove: 0.99,
      harm: { limit: 2.5, threshold: 0.95 },
    }
    expect(monitorBayesRate(design, { events: 30, exposure: 7 })).toMatchObject({ advice: 'stop-for-harm' })
    expect(monitorBayesRate(design, { events: 30, exposure: 24 })).toMatchObject({
      advice: 'stop-for-benefit',
      because: 'success-shown',
    })
    expect(monitorBayesRate(design, { events: 10, exposure: 6 })).toMatchObject({ advice: 'continue' })
    const months = Array.from({ length: 24 }, (_, i) => i + 1)
    const chances = [1, 2, 4].map((rate) => bayesRateOperating(design, rate, months))
    expect(chances[0]?.benefit).toBeGreaterThan(0.95)
    expect((chances[2]?.harm ?? 0) + (chances[2]?.futility ?? 0)).toBeGreaterThan(0.999)
    expect(bayesRateOperating({ ...design, futilityBelow: 0 }, 4, months).harm).toBeGreaterThan(0.95)
    for (const at of chances) expect(at.benefit + at.futility + at.harm + at.undecided).toBeCloseTo(1, 11)
  })

  it('refuses what cannot be', () => {
    const rule = { maximumExposure: 5, target: 1, threshold: 0.9 }
    expect(() => predictiveRate({ events: 3, exposure: 6 }, { shape: 1, rate: 1 }, rule)).toThrow(
      /maximumExposure is 5/,
    )
    expect(() => posteriorRate({ events: -1, exposure: 6 }, { shape: 1, rate: 1 })).toThrow(/events is -1/)
    expect(() => posteriorRate({ events: 1, exposure: 6 }, { shape: 1, rate: 0 })).toThrow(/rate is 0/)
  })
})
