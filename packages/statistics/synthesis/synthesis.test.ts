import { describe, expect, it } from 'vitest'
import {
  cumulative,
  fitMetaRegression,
  fitRandomEffects,
  fitThreeLevel,
  influenceOf,
  leaveOneOut,
  moderatorColumns,
  predictionIntervalOf,
  subgroupsOf,
  tau2IntervalOf,
  tau2Methods,
} from './index.ts'

/** Borenstein, Hedges, Higgins & Rothstein 2009, chapter 14, table 14.3: six studies, Hedges' g and weights 1/v. */
const chapter14 = {
  yi: [0.0945, 0.2774, 0.3665, 0.6644, 0.4618, 0.1852],
  vi: [30.352, 32.568, 20.048, 95.111, 23.439, 42.698].map((weight) => 1 / weight),
}

/** Raudenbush 1985, teacher expectancy: effects, variances, and weeks of contact before (more than 3 counted as 3). */
const expectancy = {
  yi: [
    0.03, 0.12, -0.14, 1.18, 0.26, -0.06, -0.02, -0.32, 0.27, 0.8, 0.54, 0.18, -0.02, 0.23, -0.18, -0.06, 0.3, 0.07,
    -0.07,
  ],
  vi: [
    0.0156, 0.0216, 0.0279, 0.1391, 0.1362, 0.0106, 0.0106, 0.0484, 0.0269, 0.063, 0.0912, 0.0497, 0.0835, 0.0841,
    0.0253, 0.0279, 0.0193, 0.0088, 0.0303,
  ],
  X: [2, 3, 3, 0, 0, 3, 3, 3, 0, 1, 0, 0, 1, 2, 3, 3, 1, 2, 3].map((weeks) => [weeks]),
}

describe('Borenstein et al. 2009, chapter 14: six studies', () => {
  it('have a common effect of 0.41 with standard error 0.064', () => {
    const fit = computedOr(fitRandomEffects({ ...chapter14, method: 'FE' }))
    expect(fit.estimate).toBeCloseTo(0.4143, 4)
    expect(fit.se).toBeCloseTo(0.064, 3)
  })
  it('have Q 12.00 on 5 degrees of freedom, T² 0.0372 and I² 58.3 by DerSimonian and Laird', () => {
    const fit = computedOr(fitRandomEffects({ ...chapter14, method: 'DL' }))
    expect(computedOr(fit.heterogeneity)).toMatchObject({
      Q: expect.closeTo(12.0033, 3),
      df: 5,
      I2: expect.closeTo(58.34, 1),
      tau2: expect.closeTo(0.0372, 3),
    })
  })
  it('have a random-effects mean of 0.358, from 0.15 to 0.56', () => {
    const fit = computedOr(fitRandomEffects({ ...chapter14, method: 'DL' }))
    expect(fit.estimate).toBeCloseTo(0.3582, 3)
    expect(fit.interval).toEqual({ low: expect.closeTo(0.15, 2), high: expect.closeTo(0.56, 2) })
  })
})

describe('Raudenbush & Bryk 1985: expectancy effects fall with weeks of contact', () => {
  const fit = computedOr(fitMetaRegression(expectancy))
  it('by 0.157 for each week from 0.407, and nothing is left between studies (their table 4)', () => {
    const [intercept, slope] = fit.coefficients
    expect(intercept?.estimate).toBeCloseTo(0.407, 3)
    expect(slope?.estimate).toBeCloseTo(-0.157, 3)
    expect(intercept?.se).toBeCloseTo(0.087, 3)
    expect(slope?.se).toBeCloseTo(0.036, 3)
    expect(fit.tau2).toBe(0)
  })
  it('with QE 16.57 on 17 and QM 19.26 on 1 degree of freedom', () => {
    expect(fit.heterogeneity).toMatchObject({ Q: expect.closeTo(16.57, 2), df: 17 })
    expect(fit.moderatorTest).toMatchObject({ QM: expect.closeTo(19.26, 2), df: 1 })
    expect(fit.R2).toEqual({ computed: true, percent: 100 })
  })
})

describe('what cannot be computed', () => {
  it.each([
    ['no studies', fitRandomEffects({ yi: [], vi: [] }), 'no-studies'],
    [
      'equal estimates under Knapp and Hartung',
      fitRandomEffects({ yi: [1, 1], vi: [1, 2], test: 'knha' }),
      'no-spread-to-scale-by',
    ],
    ['an interval of τ² from one study', tau2IntervalOf({ yi: [1], vi: [1] }), 'fewer-than-two-studies'],
    ['influence of the only study', influenceOf({ yi: [1], vi: [1] }), 'fewer-than-two-studies'],
    [
      'as many coefficients as studies',
      fitMetaRegression({ yi: [1, 2], vi: [1, 1], X: [[1], [2]] }),
      'no-more-studies-than-coefficients',
    ],
    [
      'a moderator that is constant',
      fitMetaRegression({ yi: [1, 2, 3], vi: [1, 1, 1], X: [[2], [2], [2]] }),
      'moderators-not-independent',
    ],
    ['one cluster', fitThreeLevel({ ...chapter14, cluster: [1, 1, 1, 1, 1, 1] }), 'fewer-than-two-clusters'],
    [
      'a regression on variances so far apart that rounding takes the others',
      fitMetaRegression({ yi: [0.8, 0.3, -0.1], vi: [1e-14, 1e-30, 1e87], X: [[1], [2], [4]] }),
      'variances-too-far-apart',
    ],
    [
      'moderators that take up all that differs between clusters',
      fitThreeLevel({ yi: [1, 2, 3, 5], vi: [1, 1, 1, 1], cluster: [1, 1, 2, 2], X: [[0], [0], [1], [1]] }),
      'variances-not-told-apart',
    ],
    [
      'estimates that agree better than any τ² allows',
      tau2IntervalOf({ yi: [0.3, 0.3, 0.3], vi: [0.04, 0.05, 0.06] }),
      'empty-set-both-ends-below-0',
    ],
    ['clusters of one', fitThreeLevel({ ...chapter14, cluster: [1, 2, 3, 4, 5, 6] }), 'no-cluster-with-two-findings'],
    [
      'one finding in three levels',
      fitThreeLevel({ yi: [1], vi: [1], cluster: [1] }),
      'no-more-findings-than-coefficients',
    ],
  ])('says why: %s', (_, result, because) => {
    expect(result).toMatchObject({ computed: false, because })
  })
  it('a common effect foretells nothing of other studies', () => {
    const fit = computedOr(fitRandomEffects({ ...chapter14, method: 'FE' }))
    expect(predictionIntervalOf(fit)).toMatchObject({ computed: false, because: 'common-effect' })
  })
  it.each([
    [() => fitRandomEffects({ yi: [1, 2], vi: [1] }), /vi has length 1, but yi has length 2/],
    [() => fitRandomEffects({ yi: [1, 2], vi: [1, -0.1] }), /vi\[1\] is -0.1/],
    [() => fitRandomEffects({ yi: [1, Number.NaN], vi: [1, 1] }), /yi\[1\] is NaN/],
    [() => fitRandomEffects({ yi: [1, 2], vi: [1, 1], confidence: 1 }), /confidence is 1/],
    [() => fitMetaRegression({ yi: [1, 2, 3], vi: [1, 1, 1], X: [[1], [1, 2], [3]] }), /X\[1\] has length 2/],
    [() => fitThreeLevel({ yi: [1, 2], vi: [1, 1], cluster: [1] }), /cluster has length 1/],
  ])('and impossible input throws, naming argument, index and value', (call, message) => {
    expect(call).toThrow(RangeError)
    expect(call).toThrow(message)
  })
})

describe('variances eighteen orders apart', () => {
  it('leave the precise finding its value in three levels, by the dense formula in fractions', () => {
    const fit = computedOr(fitThreeLevel({ yi: [0.1, 0.2, 0.3], vi: [1e-18, 1, 1], cluster: [1, 1, 2] }))
    expect(fit.coefficients[0]?.estimate).toBeCloseTo(0.1, 8)
    // At components of 0 the likelihood is that of one mean with weights 1e18, 1, 1: Q = 0.05
    expect(fit.logLik).toBeGreaterThanOrEqual(-Math.log(2 * Math.PI) + 0.5 * Math.log(3) - 0.025 - 1e-6)
  })
  it('end in no throw from a regression', () => {
    for (const X of [
      [[1], [1], [4], [5]],
      [[1], [2], [3], [4]],
    ]) {
      for (const method of tau2Methods) {
        const fit = fitMetaRegression({ yi: [0.1, 0.2, 0.3, 0.4], vi: [1e-18, 1e-18, 1, 2], X, method })
        if (fit.computed) expect(Number.isFinite(fit.coefficients[1]?.se)).toBe(true)
      }
    }
  })
})

describe('around a fit', () => {
  it('two studies that agree have no variance between them, by any method but Sidik and Jonkman', () => {
    for (const method of tau2Methods) {
      const fit = computedOr(fitRandomEffects({ yi: [0.3, 0.31], vi: [0.04, 0.09], method }))
      if (method === 'SJ') expect(fit.tau2).toBeGreaterThan(0)
      else expect(fit.tau2).toBe(0)
    }
  })
  it('Knapp and Hartung says when it made the interval narrower', () => {
    const close = computedOr(fitRandomEffects({ yi: [0.3, 0.31, 0.3], vi: [0.04, 0.09, 0.1], test: 'knha' }))
    expect(close.knappHartung).toMatchObject({ isBelowOne: true })
  })
  it('leaving out and adding up meet the fit of all', () => {
    const all = computedOr(fitRandomEffects(chapter14))
    expect(computedOr(cumulative(chapter14).at(-1)).estimate).toBe(all.estimate)
    const without = computedOr(leaveOneOut(chapter14)[3])
    expect(without.k).toBe(5)
    expect(without.estimate).toBeLessThan(all.estimate)
  })
  it('leverages sum to 1, and the study that is far off is seen', () => {
    const influence = computedOr(influenceOf(chapter14))
    expect(influence.studies.reduce((sum, { hat }) => sum + hat, 0)).toBeCloseTo(1, 12)
    const residuals = influence.studies.map(({ studentisedResidual }) => Math.abs(studentisedResidual))
    expect(residuals.indexOf(Math.max(...residuals))).toBe(3)
  })
  it('subgroups with a τ² of their own differ as a Q between them says', () => {
    const { subgroups, difference } = subgroupsOf({
      ...chapter14,
      groups: ['A', 'A', 'A', 'B', 'B', 'B'],
      method: 'FE',
    })
    // Borenstein et al. 2009, chapter 19, splits Q into parts: total = within + between for a common effect
    const total = computedOr(computedOr(fitRandomEffects({ ...chapter14, method: 'FE' })).heterogeneity).Q
    const within = subgroups.reduce((sum, { fit }) => sum + computedOr(computedOr(fit).heterogeneity).Q, 0)
    expect(computedOr(difference).Q + within).toBeCloseTo(total, 10)
  })
  it('a group coded by treatment or by sum says the same of its kinds', () => {
    const levels = ['x', 'y', 'z', 'x', 'y', 'z']
    const fits = (['treatment', 'sum'] as const).map((coding) =>
      computedOr(fitMetaRegression({ ...chapter14, X: moderatorColumns([{ name: 'kind', levels, coding }]).X })),
    )
    const [byTreatment, bySum] = fits
    for (const [i, value] of (byTreatment?.fitted ?? []).entries()) expect(bySum?.fitted[i]).toBeCloseTo(value, 12)
    expect(() => moderatorColumns([{ name: 'kind', levels, coding: 'sum', reference: 'w' }])).toThrow(
      /none of its kinds/,
    )
  })
})

function computedOr<T extends object>(result: T | undefined): Extract<T, { computed: true }> {
  if (!result || !isComputed(result)) throw new Error(`not computed: ${JSON.stringify(result)}`)
  return result
}

function isComputed<T extends object>(result: T): result is Extract<T, { computed: true }> {
  return 'computed' in result && result.computed === true
}
