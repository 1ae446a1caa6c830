import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalCdf, normalUpperTail } from '../../distributions/normal.ts'
import { seededGenerator } from '../random/seeded-generator.ts'
import { logLikelihoodRatioTerms } from './log-likelihood-ratio.ts'
import { simulateSprt } from './simulate-sprt.ts'
import { sprtBernoulli, sprtNormal, sprtPoisson } from './sprt-design.ts'
import { guardingAgainstHarm } from './sprt-meaning.ts'
import { sprtBernoulliOperating, sprtNormalOperating, sprtPoissonOperating } from './sprt-operating.ts'
import { limitReached, waldLimits } from './wald-limits.ts'

const bernoulli = sprtBernoulli({ p0: 0.2, p1: 0.4, alpha: 0.05, beta: 0.1, nMax: 200 })

describe("Wald's limits", () => {
  it('are those of Wald 1947, A = (1−beta)/alpha and B = beta/(1−alpha), for alpha 0.05 and beta 0.10: log 18 and log (2/19)', () => {
    const { upper, lower } = waldLimits(0.05, 0.1)
    expect(upper).toBeCloseTo(Math.log(18), 14)
    expect(lower).toBeCloseTo(Math.log(2 / 19), 14)
  })

  // NIST/SEMATECH e-Handbook of Statistical Methods, section 6.2.6: p1 0.01, p2 0.10, alpha 0.05, beta 0.10 give
  // x_a = −0.939 + 0.0397 n and x_r = 1.205 + 0.0397 n.
  it('give the acceptance and rejection lines of the NIST handbook', () => {
    const { upper, lower, stepEvent, stepNoEvent } = sprtBernoulli({
      p0: 0.01,
      p1: 0.1,
      alpha: 0.05,
      beta: 0.1,
      nMax: 100,
    })
    const k = stepEvent - stepNoEvent
    expect(Math.abs(lower / k + 0.939)).toBeLessThanOrEqual(0.0005)
    expect(Math.abs(upper / k - 1.205)).toBeLessThanOrEqual(0.0005)
    expect(Math.abs(-stepNoEvent / k - 0.0397)).toBeLessThanOrEqual(0.00005)
  })

  it('count a tie as reached: 5 events in 7 have likelihood ratio 18 exactly', () => {
    expect(limitReached(bernoulli, ...logLikelihoodRatioTerms(bernoulli, { n: 7, total: 5 }))).toBe('upper')
    expect(limitReached(bernoulli, ...logLikelihoodRatioTerms(bernoulli, { n: 8, total: 5 }))).toBeUndefined()
  })
})

describe('operating characteristics of the SPRT', () => {
  it("keep Wald's inequalities: alpha' ≤ alpha/(1−beta), beta' ≤ beta/(1−alpha), alpha' + beta' ≤ alpha + beta", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.02, max: 0.9, noNaN: true }),
        fc.double({ min: 0.05, max: 0.4, noNaN: true }),
        fc.double({ min: 0.01, max: 0.2, noNaN: true }),
        fc.double({ min: 0.01, max: 0.2, noNaN: true }),
        (p0, gap, alpha, beta) => {
          const p1 = Math.min(0.98, p0 + gap)
          const design = sprtBernoulli({ p0, p1, alpha, beta, nMax: 150 })
          const alphaTrue = sprtBernoulliOperating(design, p0).acceptH1
          const betaTrue = sprtBernoulliOperating(design, p1).acceptH0
          expect(alphaTrue).toBeLessThanOrEqual(alpha / (1 - beta) + 1e-12)
          expect(betaTrue).toBeLessThanOrEqual(beta / (1 - alpha) + 1e-12)
          expect(alphaTrue + betaTrue).toBeLessThanOrEqual(alpha + beta + 1e-12)
        },
      ),
      { numRuns: 40, seed: 3 },
    )
  })

  it('rise with the true chance, and the three chances sum to 1', () => {
    let before = -1
    for (const p of [0, 0.05, 0.2, 0.3, 0.5, 0.9, 1]) {
      const { acceptH1, acceptH0, undecided } = sprtBernoulliOperating(bernoulli, p)
      expect(acceptH1).toBeGreaterThanOrEqual(before)
      expect(acceptH1 + acceptH0 + undecided).toBeCloseTo(1, 12)
      before = acceptH1
    }
  })

  it.each([
    ['Bernoulli', bernoulli, 0.28, 1, sprtBernoulliOperating(bernoulli, 0.28)],
    (() => {
      const design = sprtPoisson({ rate0: 1, rate1: 2, alpha: 0.05, beta: 0.1, maximumExposure: 30 })
      const months = Array.from({ length: 60 }, (_, i) => (i + 1) / 2)
      return ['Poisson', design, 1.4, 0.5, sprtPoissonOperating(design, 1.4, months)] as const
    })(),
    (() => {
      const design = sprtNormal({ mean0: 1, mean1: 0.5, standardDeviation: 1.2, alpha: 0.05, beta: 0.1, nMax: 120 })
      return ['normal', design, 0.7, 1, sprtNormalOperating(design, 0.7)] as const
    })(),
  ] as const)('%s: exact figures agree with 40,000 simulated trials', (_, design, truth, every, exact) => {
    const simulated = simulateSprt(design, truth, 40_000, seededGenerator(5), every)
    expect(simulated.seed).toBe(5)
    for (const figure of ['acceptH1', 'acceptH0', 'undecided', 'expectedN'] as const) {
      const { value, standardError } = simulated[figure]
      expect(Math.abs(value - exact[figure])).toBeLessThan(4 * standardError + 1e-9)
    }
  })

  it('of the normal test with one look are tails of one normal distribution', () => {
    const design = sprtNormal({ mean0: 0, mean1: 1, standardDeviation: 2, alpha: 0.1, beta: 0.1, nMax: 9 })
    const { acceptH1, acceptH0, undecided } = sprtNormalOperating(design, 0.3, 9)
    // Limits of the sum are 9/2 ± σ² log 9, and the sum is N(2.7, 36).
    const half = 4 * Math.log(9)
    expect(acceptH1).toBeCloseTo(normalUpperTail((4.5 + half - 2.7) / 6), 12)
    expect(acceptH0).toBeCloseTo(normalCdf((4.5 - half - 2.7) / 6), 12)
    expect(undecided).toBeCloseTo(1 - acceptH1 - acceptH0, 10)
  })

  it('need fewer on average than the fixed sample when the truth is H0 or H1', () => {
    // A fixed test of 0.2 against 0.4 with these errors needs about 40.
    expect(sprtBernoulliOperating(bernoulli, 0.2).expectedN).toBeLessThan(40)
    expect(sprtBernoulliOperating(bernoulli, 0.4).expectedN).toBeLessThan(40)
  })

  it('are told by meaning: guarding against harm, the upper limit is harm', () => {
    const design = sprtBernoulli({
      p0: 0.05,
      p1: 0.15,
      alpha: 0.05,
      beta: 0.2,
      nMax: 100,
      meaning: guardingAgainstHarm,
    })
    const { harm, benefit, futility, acceptH1, acceptH0, undecided } = sprtBernoulliOperating(design, 0.1)
    expect([harm, benefit, futility]).toEqual([acceptH1, acceptH0, undecided])
  })

  it('of looks only every tenth are no worse than alpha', () => {
    const looks = Array.from({ length: 20 }, (_, i) => (i + 1) * 10)
    const { acceptH1, expectedN } = sprtBernoulliOperating(bernoulli, 0.2, looks)
    expect(acceptH1).toBeLessThan(0.05)
    expect(expectedN).toBeGreaterThan(sprtBernoulliOperating(bernoulli, 0.2).expectedN)
  })
})

describe('SPRT plans', () => {
  it.each([
    [() => sprtBernoulli({ p0: 0.2, p1: 0.2, alpha: 0.05, beta: 0.1, nMax: 10 }), /p1 is 0.2/],
    [() => sprtBernoulli({ p0: 0, p1: 0.2, alpha: 0.05, beta: 0.1, nMax: 10 }), /p0 is 0/],
    [() => sprtBernoulli({ p0: 0.1, p1: 0.2, alpha: 0.5, beta: 0.5, nMax: 10 }), /beta is 0.5/],
    [() => sprtPoisson({ rate0: 1, rate1: -2, alpha: 0.05, beta: 0.1, maximumExposure: 10 }), /rate1 is -2/],
    [
      () => sprtNormal({ mean0: 0, mean1: 1, standardDeviation: 0, alpha: 0.05, beta: 0.1, nMax: 10 }),
      /standardDeviation is 0/,
    ],
    [() => simulateSprt(bernoulli, 0.2, 0, seededGenerator(1)), /trials is 0/],
  ])('refuse %s', (make, message) => {
    expect(make).toThrow(message)
  })
})
