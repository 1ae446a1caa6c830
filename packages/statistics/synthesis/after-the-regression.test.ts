import { describe, expect, it } from 'vitest'
import { chiSquareQuantile, chiSquareUpperQuantile } from '../distributions/chi-square.ts'
import { fitMetaRegression, predictedAt, tau2IntervalOfRegression } from './index.ts'

const yi = [-0.89, -1.59, -1.35, -1.44, -0.22, -0.79, -1.62, 0.01, -0.47]
const vi = [0.33, 0.19, 0.42, 0.02, 0.05, 0.007, 0.22, 0.004, 0.056]
const latitude = [44, 55, 42, 52, 13, 44, 19, 13, 27]
const X = latitude.map((value) => [value])

describe('what a meta-regression predicts', () => {
  it.each(['z', 'knha'] as const)('is the intercept of the same regression about that point (%s)', (test) => {
    const fit = fitMetaRegression({ yi, vi, X, test })
    const about = fitMetaRegression({ yi, vi, X: latitude.map((value) => [value - 33.5]), test })
    if (!fit.computed || !about.computed) throw new Error('not computed')
    const [intercept] = about.coefficients
    const { predictionInterval, ...predicted } = predictedAt(fit, [33.5])
    expect(predicted.estimate).toBeCloseTo(intercept?.estimate ?? 0, 10)
    expect(predicted.se).toBeCloseTo(intercept?.se ?? 0, 10)
    expect(predicted.interval.low).toBeCloseTo(intercept?.interval.low ?? 0, 9)
    const half = (predicted.interval.high - predicted.interval.low) / 2
    const wider = (half * Math.sqrt(predicted.se ** 2 + fit.tau2)) / predicted.se
    expect(predictionInterval?.high).toBeCloseTo(predicted.estimate + wider, 9)
  })
  it('says nothing of another study under a common effect, and refuses another number of moderators', () => {
    const fit = fitMetaRegression({ yi, vi, X, method: 'FE' })
    if (!fit.computed) throw new Error('not computed')
    expect(predictedAt(fit, [30]).predictionInterval).toBeUndefined()
    expect(() => predictedAt(fit, [30, 1])).toThrow(/has length 3/)
  })
})

describe('the interval of the residual τ²', () => {
  it('ends where Q with that τ² in the variances is a quantile of χ² on k − p degrees of freedom', () => {
    const interval = tau2IntervalOfRegression({ yi, vi, X })
    if (!interval.computed) throw new Error(interval.because)
    const Q = (tau2: number) => {
      const fit = fitMetaRegression({ yi, vi: vi.map((v) => v + tau2), X, method: 'FE' })
      if (!fit.computed) throw new Error('not computed')
      return fit.heterogeneity.Q
    }
    const { low, high } = interval.tau2
    expect(Q(high)).toBeCloseTo(chiSquareQuantile(0.025, 7), 8)
    if (low > 0) expect(Q(low)).toBeCloseTo(chiSquareUpperQuantile(0.025, 7), 8)
    else expect(Q(0)).toBeLessThanOrEqual(chiSquareUpperQuantile(0.025, 7))
  })
  it('is not computed without studies to spare', () => {
    expect(tau2IntervalOfRegression({ yi: [1, 2], vi: [1, 1], X: [[1], [2]] })).toMatchObject({
      because: 'no-more-studies-than-coefficients',
    })
  })
})
