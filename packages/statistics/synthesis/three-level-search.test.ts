import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitThreeLevel, type Studies, threeLevelIntervalsOf, threeLevelPredictionOf } from './index.ts'

type Clustered = Studies & { readonly cluster: readonly number[]; readonly rho?: number }

/** Data on which a search once ended below the highest point, and what can be reached there. */
const once: readonly (readonly [what: string, given: Clustered, logLik: number, between: number, within: number])[] = [
  [
    'a climb that ran into the boundary: the top is its corner',
    {
      yi: [0, 0, 0, 0, -2, 2, 0],
      vi: [0.5, 0.04409538287897967, 0.01, 0.5, 0.5, 0.5, 0.011714886298115137],
      cluster: [4, 3, 2, 4, 4, 1, 1],
    },
    -7.7553799504,
    0,
    0,
  ],
  [
    'two hills, the higher one inside and beside the boundary',
    {
      yi: [-0.11071, -0.14973, -1.72154, -0.83323, -0.85446, -0.08532, -0.60325, -0.03506, -1.58598],
      vi: [0.17741, 0.08267, 0.17767, 0.35562, 0.876, 0.02985, 0.09474, 0.19883, 0.26335],
      cluster: [2, 2, 0, 2, 1, 1, 1, 1, 1],
    },
    -8.158186,
    0.216966,
    0.162648,
  ],
]

describe('the highest restricted likelihood of three levels', () => {
  it.each(once)('is found: %s', (_, given, logLik, between, within) => {
    const fit = fitted(given)
    expect(fit.logLik).toBeCloseTo(logLik, 5)
    expect(fit.between).toBeCloseTo(between, 4)
    expect(fit.within).toBeCloseTo(within, 4)
  })

  // 7,500 random sets, with and without moderators and with variances up to six orders apart, were once held against a net of 2,300
  // points refined by pattern search, all by the whole covariance matrix: none lay above the fit by more than 2e-12. Here a few.
  const findings = (spread: number) =>
    fc
      .array(
        fc.record({
          y: fc.double({ min: -2, max: 2, noNaN: true }),
          v: fc.double({ min: -spread, max: 0, noNaN: true }).map((power) => 0.5 * 10 ** power),
          c: fc.integer({ min: 1, max: 4 }),
        }),
        { minLength: 4, maxLength: 12 },
      )
      .filter((list) => {
        const clusters = new Set(list.map(({ c }) => c)).size
        return clusters > 1 && clusters < list.length
      })
      .map(
        (list): Clustered => ({
          yi: list.map(({ y }) => y),
          vi: list.map(({ v }) => v),
          cluster: list.map(({ c }) => c),
        }),
      )
  const net = [0, ...Array.from({ length: 17 }, (_, i) => 1e-4 * 2 ** i)]
  it.each([
    ['variances within a factor of 50', 1.7],
    ['variances up to five orders apart', 5],
  ])('is nowhere overtopped, by the whole covariance matrix: %s', (_, spread) => {
    fc.assert(
      fc.property(findings(spread), (given) => {
        const fit = fitted(given)
        const at = (between: number, within: number) => denseLogLikelihood(given, between, within)
        expect(fit.logLik).toBeCloseTo(at(fit.between, fit.within), 7)
        for (const b of net) for (const w of net) expect(at(b, w)).toBeLessThanOrEqual(fit.logLik + 1e-7)
        for (const factor of [0.9, 0.99, 1.01, 1.1]) {
          expect(at(fit.between * factor, fit.within)).toBeLessThanOrEqual(fit.logLik + 1e-8)
          expect(at(fit.between, fit.within * factor)).toBeLessThanOrEqual(fit.logLik + 1e-8)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('sampling errors correlated within clusters', () => {
  const given = {
    yi: [0.1, 0.35, 0.2, 0.6, 0.45, -0.1, 0.05, 0.3, 0.5],
    vi: [0.02, 0.03, 0.02, 0.05, 0.03, 0.02, 0.03, 0.02, 0.08],
    cluster: [1, 1, 1, 2, 2, 3, 3, 4, 4],
  }
  it.each([0, 0.3, 0.6, 0.95])('rho = %s has the highest likelihood of the whole covariance matrix', (rho) => {
    const fit = fitted({ ...given, rho })
    const at = (between: number, within: number) => denseLogLikelihood({ ...given, rho }, between, within)
    expect(fit.logLik).toBeCloseTo(at(fit.between, fit.within), 9)
    for (const b of [0, 0.01, 0.02, 0.05, 0.1]) {
      for (const w of [0, 0.01, 0.02, 0.05, 0.1]) expect(at(b, w)).toBeLessThanOrEqual(fit.logLik + 1e-9)
    }
  })
  it('of two findings of equal variance count as one of variance v(1 + rho)/2', () => {
    // Common effect: pairs, so the mean of a cluster has variance v(1 + rho)/2 and the pooled one a quarter of it
    const pairs = {
      yi: [0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3],
      vi: new Array<number>(8).fill(0.04),
      cluster: [1, 1, 2, 2, 3, 3, 4, 4],
    }
    const fit = fitted({ ...pairs, rho: 0.5 })
    expect(fit.coefficients[0]?.se).toBeCloseTo(Math.sqrt((0.04 * 1.5) / 2 / 4), 12)
  })
})

describe('beside the three-level model', () => {
  const given = {
    yi: [0.1, 0.35, 0.2, 0.6, 0.45, -0.1, 0.05, 0.3, 0.5, 0.9],
    vi: [0.01, 0.02, 0.01, 0.02, 0.01, 0.01, 0.02, 0.01, 0.02, 0.01],
    cluster: [1, 1, 1, 2, 2, 3, 3, 4, 4, 4],
  }
  it('the ends of the intervals are where the profile of the dense likelihood has fallen by 1.92', () => {
    const fit = fitted(given)
    const intervals = threeLevelIntervalsOf(given, fit)
    if (!intervals.computed) throw new Error('not computed')
    const profile = (of: 'between' | 'within', at: number) => {
      let best = -Infinity
      for (let other = 1e-7; other < 5; other *= 1.002) {
        best = Math.max(
          best,
          of === 'between' ? denseLogLikelihood(given, at, other) : denseLogLikelihood(given, other, at),
        )
      }
      return best
    }
    for (const of of ['between', 'within'] as const) {
      const { low, high } = intervals[of]
      expect(fit.logLik - profile(of, high ?? Number.NaN)).toBeCloseTo(3.841458820694124 / 2, 4)
      if (low > 0) expect(fit.logLik - profile(of, low)).toBeCloseTo(3.841458820694124 / 2, 4)
      else expect(fit.logLik - profile(of, 0)).toBeLessThan(3.841458820694124 / 2)
    }
  })
  it('I² by level sums to the total, and of equal variances the typical one is theirs', () => {
    const even = fitted({ ...given, vi: new Array<number>(10).fill(0.02) })
    const { between, within, I2 } = even
    expect(I2.between).toBeCloseTo((100 * between) / (between + within + 0.02), 9)
    expect(I2.between + I2.within).toBeCloseTo(I2.total, 12)
  })
  it('the prediction interval adds both variances to the error of the mean', () => {
    const fit = fitted(given)
    const [pooled] = fit.coefficients
    const half = 1.959963984540054 * Math.sqrt((pooled?.se ?? 0) ** 2 + fit.between + fit.within)
    expect(threeLevelPredictionOf(fit).high).toBeCloseTo((pooled?.estimate ?? 0) + half, 12)
  })
})

function fitted(given: Clustered) {
  const fit = fitThreeLevel(given)
  if (!fit.computed) throw new Error(`not computed: ${fit.because}`)
  return fit
}

/** The same likelihood with the n × n covariance written out and eliminated by Gauss. */
function denseLogLikelihood({ yi, vi, cluster, rho = 0 }: Clustered, between: number, within: number): number {
  const n = yi.length
  const rows = yi.map((y, i) => [
    ...yi.map(
      (_, j) =>
        (cluster[i] === cluster[j] ? between + rho * Math.sqrt((vi[i] ?? 0) * (vi[j] ?? 0)) : 0) +
        (i === j ? (1 - rho) * (vi[i] ?? 0) + within : 0),
    ),
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
