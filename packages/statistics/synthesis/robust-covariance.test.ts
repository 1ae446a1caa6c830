import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitThreeLevel } from './index.ts'
import { robustVariances } from './robust-covariance.ts'

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
        rho: 0,
        residuals: yi.map((y, i) => y - intercept - slope * (x[i] ?? 0)),
        beta: [intercept, slope],
        solve: (u) => Float64Array.from(u),
        bread: [
          [sums[2] / determinant, -sums[1] / determinant],
          [-sums[1] / determinant, sums[0] / determinant],
        ],
      },
      'CR2',
    )
    const [, ofSlope] = found
    if (!ofSlope?.computed) throw new Error('not computed')
    expect(ofSlope.variance).toBeCloseTo(hc2, 12)
    expect(ofSlope.df).toBeLessThan(x.length - 2)
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
    const [found, known] = [turned.robust.CR2[0], fit.robust.CR2[0]]
    if (!found?.computed || !known?.computed) throw new Error('not computed')
    expect(found.se).toBeCloseTo(known.se, 10)
    expect(found.df).toBeCloseTo(known.df ?? 0, 8)
  })
})

describe('a coefficient that one cluster alone determines', () => {
  const alone = { computed: false, because: 'one-cluster-alone-determines-it' }
  const yi = [0.1, 0.3, 0.2, 0.4, 0.5, 0.7]
  const vi = [0.04, 0.05, 0.04, 0.06, 0.04, 0.03]
  const cluster = ['A', 'A', 'B', 'B', 'C', 'C']
  const there = { computed: true }
  // The rows: which coefficients hang on one cluster, worked out by leaving each cluster's rows out of X
  it.each([
    ['a level held by one cluster', [[0], [0], [0], [0], [1], [1]], [there, alone]],
    ['the reference held by one cluster', [[0], [0], [1], [1], [1], [1]], [alone, alone]],
    ['a slope within clusters, which each of them knows', [[0], [1], [0], [1], [0], [1]], [there, there]],
    ['a slope that only one cluster knows', [[0], [0], [0], [0], [0], [1]], [there, alone]],
    [
      'two levels, one of them held by one cluster',
      [
        [0, 0],
        [1, 0],
        [0, 0],
        [1, 0],
        [0, 1],
        [0, 1],
      ],
      [there, there, alone],
    ],
  ])('has no robust error: %s', (_, X, expected) => {
    const fit = fitThreeLevel({ yi, vi, cluster, X })
    if (!fit.computed) throw new Error('not computed')
    expect(fit.robust.CR1).toMatchObject(expected)
    expect(fit.robust.CR2).toMatchObject(expected)
  })

  it('never gives a throw, nor degrees of freedom that are rounding error, in random designs', () => {
    const design = fc.integer({ min: 3, max: 6 }).chain((clusters) =>
      fc.record({
        clusters: fc.constant(clusters),
        holder: fc.integer({ min: 0, max: clusters - 1 }),
        more: fc.array(
          fc.record({
            c: fc.integer({ min: 0, max: clusters - 1 }),
            y: fc.double({ min: -1, max: 1, noNaN: true }),
            v: fc.double({ min: 1e-3, max: 1, noNaN: true }),
            x: fc.integer({ min: 0, max: 1 }),
          }),
          { minLength: clusters + 3, maxLength: 14 },
        ),
      }),
    )
    fc.assert(
      fc.property(design, ({ clusters, holder, more }) => {
        const cluster = more.map(({ c }, i) => (i < clusters ? i : c))
        const fit = fitThreeLevel({
          yi: more.map(({ y }) => y),
          vi: more.map(({ v }) => v),
          cluster,
          X: more.map(({ x }, i) => [cluster[i] === holder ? 1 : 0, x]),
        })
        if (!fit.computed) return
        expect(fit.robust.CR1[1]).toMatchObject({ computed: false })
        expect(fit.robust.CR2[1]).toMatchObject({ computed: false })
        for (const one of [...fit.robust.CR1, ...fit.robust.CR2]) {
          if (one.computed) expect(one.df).toBeGreaterThan(0.1)
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('findings that agree to the last digit', () => {
  it('give the model and no robust error', () => {
    const fit = fitThreeLevel({ yi: [0.1, 0.1, 0.1, 0.1], vi: [0.01, 0.01, 0.01, 0.01], cluster: [1, 1, 2, 2] })
    if (!fit.computed) throw new Error('not computed')
    expect(fit).toMatchObject({ between: 0, within: 0, coefficients: [{ estimate: 0.1, se: 0.05 }] })
    expect(fit.robust.CR2).toMatchObject([{ computed: false, because: 'no-residual-spread' }])
  })
  it('so do clusters whose means agree, however their findings differ', () => {
    const fit = fitThreeLevel({ yi: [0.1, 0.3, 0.3, 0.1], vi: [0.01, 0.01, 0.01, 0.01], cluster: [1, 1, 2, 2] })
    if (!fit.computed) throw new Error('not computed')
    expect(fit.robust.CR1).toMatchObject([{ computed: false, because: 'no-residual-spread' }])
  })
})
