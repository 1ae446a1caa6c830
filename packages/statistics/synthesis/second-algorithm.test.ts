import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  fitMetaRegression,
  fitRandomEffects,
  type RandomEffectsFit,
  type Studies,
  tau2IntervalOf,
  tau2Methods,
} from './index.ts'

const study = fc.record({
  y: fc.double({ min: -3, max: 3, noNaN: true }),
  v: fc.double({ min: 1e-3, max: 2, noNaN: true }),
})
const studies = fc
  .array(study, { minLength: 2, maxLength: 25 })
  .map((list): Studies => ({ yi: list.map(({ y }) => y), vi: list.map(({ v }) => v) }))

describe('the likelihood is highest where the fit says, by a scan of the direct formula', () => {
  it.each(['ML', 'REML'] as const)('%s', (method) => {
    fc.assert(
      fc.property(studies, (given) => {
        const fit = fitted({ ...given, method })
        const found = directLogLikelihood(given, fit.tau2, method)
        expect(fit.logLik).toBeCloseTo(found, 8)
        // no point near the estimate is higher
        for (const factor of [0.9, 0.99, 1.01, 1.1]) {
          expect(directLogLikelihood(given, fit.tau2 * factor + 1e-12, method)).toBeLessThanOrEqual(found + 1e-9)
        }
        expect(directLogLikelihood(given, 0, method)).toBeLessThanOrEqual(found + 1e-9)
      }),
      { numRuns: 300 },
    )
  })
})

describe('roots of Q(τ²) are roots', () => {
  it('Paule–Mandel and empirical Bayes', () => {
    fc.assert(
      fc.property(studies, (given) => {
        for (const method of ['PM', 'EB'] as const) {
          const { tau2 } = fitted({ ...given, method })
          const Q = directQ(given, tau2)
          if (tau2 > 0) expect(Math.abs(Q - (given.yi.length - 1))).toBeLessThan(1e-9 * given.yi.length)
          else expect(Q).toBeLessThanOrEqual(given.yi.length - 1)
        }
      }),
    )
  })
  it('the Q-profile interval is in order and contains the Paule–Mandel estimate', () => {
    fc.assert(
      fc.property(studies, (given) => {
        const interval = tau2IntervalOf(given)
        if (!interval.computed) {
          // Empty: then Q lies below the quantile at every τ², and so does the Paule–Mandel estimate at its end
          expect(directQ(given, 0)).toBeLessThan(given.yi.length - 1)
          return
        }
        const { tau2 } = fitted({ ...given, method: 'PM' })
        expect(interval.tau2.low).toBeLessThanOrEqual(interval.tau2.high)
        // The mean of χ² lies between its quantiles, so the root at the mean lies between theirs (0 counts as both ends)
        expect(interval.tau2.low).toBeLessThanOrEqual(tau2 + 1e-12)
        expect(interval.tau2.high).toBeGreaterThanOrEqual(tau2 - 1e-12)
      }),
    )
  })
})

describe('every method follows its data', () => {
  it.each(tau2Methods)('%s: order, shift and scale', (method) => {
    fc.assert(
      fc.property(
        studies,
        fc.double({ min: -100, max: 100, noNaN: true }),
        fc.double({ min: 0.1, max: 50, noNaN: true }),
        (given, shift, scale) => {
          const fit = fitted({ ...given, method })
          const turned = fitted({ yi: [...given.yi].reverse(), vi: [...given.vi].reverse(), method })
          const shifted = fitted({ yi: given.yi.map((y) => y + shift), vi: given.vi, method })
          const scaled = fitted({
            yi: given.yi.map((y) => y * scale),
            vi: given.vi.map((v) => v * scale * scale),
            method,
          })
          const near = (found: number, known: number, size = 1) =>
            expect(Math.abs(found - known)).toBeLessThan(1e-7 * (Math.abs(known) + size))
          near(turned.estimate, fit.estimate)
          near(turned.tau2, fit.tau2, 1e-3)
          near(shifted.estimate, fit.estimate + shift)
          near(shifted.tau2, fit.tau2, 1e-3)
          near(scaled.estimate, fit.estimate * scale)
          near(scaled.tau2, fit.tau2 * scale * scale, 1e-3 * scale * scale)
          near(scaled.p, fit.p)
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('the intercept written apart is the general model with a column of ones', () => {
  it.each(tau2Methods)('%s', (method) => {
    fc.assert(
      fc.property(studies, (given) => {
        fc.pre(given.yi.length > 2)
        const apart = fitted({ ...given, method })
        const general = fitMetaRegression({ ...given, X: given.yi.map(() => [1]), intercept: false, method })
        if (!general.computed) throw new Error('not computed')
        expect(general.coefficients[0]?.estimate).toBeCloseTo(apart.estimate, 7)
        expect(general.coefficients[0]?.se).toBeCloseTo(apart.se, 7)
        expect(general.tau2).toBeCloseTo(apart.tau2, 7)
        if (!apart.heterogeneity.computed) throw new Error('not computed')
        if (apart.heterogeneity.seTau2 !== undefined) {
          expect(general.heterogeneity.seTau2).toBeCloseTo(apart.heterogeneity.seTau2, 6)
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('data that are hard on the arithmetic', () => {
  it('variances ten orders apart: the precise study rules a common effect, and no digit is lost', () => {
    const yi = [0.5, 0.1, 0.3, -0.2]
    const vi = [1e-8, 1, 100, 0.5]
    const fit = fitted({ yi, vi, method: 'REML' })
    expect(fit.tau2).toBe(0)
    if (!fit.heterogeneity.computed) throw new Error('not computed')
    // √(2/tr(PP)) at these weights, worked out to 40 digits; in doubles the plain formula keeps only 8
    expect(fit.heterogeneity.seTau2).toBeCloseTo(0.2883125772024051, 14)
  })
  it('10,000 studies are pooled, and the estimate is near what made them', () => {
    const random = lehmer(42)
    const vi = Array.from({ length: 10_000 }, () => 0.01 + 0.2 * random())
    const yi = vi.map((v) => 0.4 + Math.sqrt(v + 0.09) * gaussian(random))
    const fit = fitted({ yi, vi })
    expect(Math.abs(fit.estimate - 0.4)).toBeLessThan(5 * fit.se)
    expect(fit.tau2).toBeGreaterThan(0.08)
    expect(fit.tau2).toBeLessThan(0.1)
  })
  it('estimates far from 0 keep their heterogeneity', () => {
    const near = fitted({ yi: [0, 0.2, 0.5], vi: [0.01, 0.02, 0.01] })
    const far = fitted({ yi: [1e7, 1e7 + 0.2, 1e7 + 0.5], vi: [0.01, 0.02, 0.01] })
    expect(far.tau2).toBeCloseTo(near.tau2, 7)
  })
})

function fitted(given: Parameters<typeof fitRandomEffects>[0]): RandomEffectsFit {
  const fit = fitRandomEffects(given)
  if (!fit.computed) throw new Error(`not computed: ${fit.because}`)
  return fit
}

function directQ({ yi, vi }: Studies, tau2: number): number {
  const w = vi.map((v) => 1 / (v + tau2))
  const sum = w.reduce((a, b) => a + b, 0)
  const mean = w.reduce((total, wi, i) => total + wi * (yi[i] ?? 0), 0) / sum
  return w.reduce((total, wi, i) => total + wi * ((yi[i] ?? 0) - mean) ** 2, 0)
}

function directLogLikelihood({ yi, vi }: Studies, tau2: number, method: 'ML' | 'REML'): number {
  const k = yi.length
  const logDet = vi.reduce((total, v) => total + Math.log(v + tau2), 0)
  const sum = vi.reduce((total, v) => total + 1 / (v + tau2), 0)
  const base = -0.5 * logDet - 0.5 * directQ({ yi, vi }, tau2)
  return method === 'ML'
    ? base - 0.5 * k * Math.log(2 * Math.PI)
    : base - 0.5 * (k - 1) * Math.log(2 * Math.PI) + 0.5 * Math.log(k) - 0.5 * Math.log(sum)
}

/** Park and Miller's minimal standard generator, so that the test is the same every time. */
function lehmer(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}

function gaussian(random: () => number): number {
  return Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random())
}
