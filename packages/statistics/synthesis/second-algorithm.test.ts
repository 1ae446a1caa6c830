import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  fitMetaRegression,
  fitRandomEffects,
  fitThreeLevel,
  type RandomEffectsFit,
  type Studies,
  tau2IntervalOf,
  tau2Methods,
} from './index.ts'
import { robustVariances } from './robust-covariance.ts'

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
        if (!interval.computed) throw new Error('not computed')
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

describe('CR2', () => {
  it("is White's HC2 when every finding is its own cluster and all are equally precise", () => {
    const x = [1, 2, 3, 4, 5, 6, 9]
    const yi = [0.3, 0.1, 0.6, 0.2, 0.9, 0.4, 1.1]
    const mean = x.reduce((a, b) => a + b, 0) / x.length
    const squares = x.reduce((total, value) => total + (value - mean) ** 2, 0)
    const slope = x.reduce((total, value, i) => total + (value - mean) * (yi[i] ?? 0), 0) / squares
    const intercept = yi.reduce((a, b) => a + b, 0) / yi.length - slope * mean
    const hc2 = x.reduce((total, value, i) => {
      const residual = (yi[i] ?? 0) - intercept - slope * value
      const leverage = 1 / x.length + (value - mean) ** 2 / squares
      return total + ((value - mean) / squares) ** 2 * (residual ** 2 / (1 - leverage))
    }, 0)
    const sums = [x.length, mean * x.length, x.reduce((total, value) => total + value * value, 0)] as const
    const determinant = sums[0] * sums[2] - sums[1] ** 2
    const found = robustVariances(
      {
        columns: [Float64Array.from(x, () => 1), Float64Array.from(x)],
        clusters: x.map((_, i) => ({ members: [i] })),
        vi: x.map(() => 1),
        between: 0,
        within: 0,
        residuals: yi.map((y, i) => y - intercept - slope * (x[i] ?? 0)),
        solve: (u) => Float64Array.from(u),
        bread: [
          [sums[2] / determinant, -sums[1] / determinant],
          [-sums[1] / determinant, sums[0] / determinant],
        ],
      },
      'CR2',
    )
    expect(found[1]?.variance).toBeCloseTo(hc2, 12)
    expect(found[1]?.df).toBeLessThan(x.length - 2)
  })
  it('does not care in which order findings come, nor what clusters are called', () => {
    const yi = [0.1, 0.2, 0.15, 0.5, 0.45, -0.1, 0, 0.3]
    const vi = [0.02, 0.03, 0.02, 0.02, 0.03, 0.02, 0.03, 0.02]
    const cluster = [1, 1, 1, 2, 2, 3, 3, 4]
    const order = [7, 2, 5, 0, 3, 6, 1, 4]
    const fit = fitThreeLevel({ yi, vi, cluster })
    const turned = fitThreeLevel({
      yi: order.map((i) => yi[i] ?? 0),
      vi: order.map((i) => vi[i] ?? 0),
      cluster: order.map((i) => `cluster ${cluster[i]}`),
    })
    if (!fit.computed || !turned.computed) throw new Error('not computed')
    expect(turned.between).toBeCloseTo(fit.between, 10)
    expect(turned.robust.CR2[0]?.se).toBeCloseTo(fit.robust.CR2[0]?.se ?? 0, 10)
    expect(turned.robust.CR2[0]?.df).toBeCloseTo(fit.robust.CR2[0]?.df ?? 0, 8)
  })
})

describe('the three-level likelihood is highest where the fit says, by the whole covariance matrix', () => {
  const findings = fc
    .array(
      fc.record({
        y: fc.double({ min: -2, max: 2, noNaN: true }),
        v: fc.double({ min: 0.01, max: 0.5, noNaN: true }),
        c: fc.integer({ min: 1, max: 4 }),
      }),
      { minLength: 4, maxLength: 14 },
    )
    .filter((list) => {
      const clusters = new Set(list.map(({ c }) => c)).size
      return clusters > 1 && clusters < list.length
    })
  it('at a scan around it', () => {
    fc.assert(
      fc.property(findings, (list) => {
        const given = { yi: list.map(({ y }) => y), vi: list.map(({ v }) => v), cluster: list.map(({ c }) => c) }
        const fit = fitThreeLevel(given)
        fc.pre(fit.computed || fit.because !== 'no-residual-spread')
        if (!fit.computed) throw new Error('not computed')
        const at = (between: number, within: number) => denseLogLikelihood(given, between, within)
        expect(fit.logLik).toBeCloseTo(at(fit.between, fit.within), 8)
        for (const b of [0, 0.02, 0.1, 0.5, 1, 2]) {
          for (const w of [0, 0.02, 0.1, 0.5, 1, 2]) expect(at(b, w)).toBeLessThanOrEqual(fit.logLik + 1e-7)
        }
        for (const factor of [0.9, 1.1]) {
          expect(at(fit.between * factor, fit.within)).toBeLessThanOrEqual(fit.logLik + 1e-9)
          expect(at(fit.between, fit.within * factor)).toBeLessThanOrEqual(fit.logLik + 1e-9)
        }
      }),
      { numRuns: 150 },
    )
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

/** The same likelihood with the n × n covariance written out and eliminated by Gauss. */
function denseLogLikelihood(
  { yi, vi, cluster }: Studies & { readonly cluster: readonly number[] },
  between: number,
  within: number,
): number {
  const n = yi.length
  const rows = yi.map((y, i) => [
    ...yi.map((_, j) => (cluster[i] === cluster[j] ? between : 0) + (i === j ? (vi[i] ?? 0) + within : 0)),
    1,
    y,
  ])
  let logDet = 0
  for (let i = 0; i < n; i++) {
    const pivot = rows[i] ?? []
    logDet += Math.log(pivot[i] ?? 0)
    for (let r = 0; r < n; r++) {
      const row = rows[r] ?? []
      if (r === i) continue
      const factor = (row[i] ?? 0) / (pivot[i] ?? 1)
      for (let c = 0; c < n + 2; c++) row[c] = (row[c] ?? 0) - factor * (pivot[c] ?? 0)
    }
  }
  const ones = rows.map((row, i) => (row[n] ?? 0) / (row[i] ?? 1))
  const solved = rows.map((row, i) => (row[n + 1] ?? 0) / (row[i] ?? 1))
  const information = ones.reduce((a, b) => a + b, 0)
  const mean = solved.reduce((a, b) => a + b, 0) / information
  const quadratic = yi.reduce((total, y, i) => total + (y - mean) * ((solved[i] ?? 0) - mean * (ones[i] ?? 0)), 0)
  return -0.5 * ((n - 1) * Math.log(2 * Math.PI) - Math.log(n) + logDet + Math.log(information) + quadratic)
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
