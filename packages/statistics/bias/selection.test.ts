import { describe, expect, it } from 'vitest'
import { normalCdf, normalUpperTail } from '../distributions/index.ts'
import bias from '../reference/bias.json' with { type: 'json' }
import { fitRandomEffects } from '../synthesis/index.ts'
import { betaSelectionModel } from './beta-selection-model.ts'
import { maximise } from './maximise.ts'
import { standardErrorsAt } from './observed-information.ts'
import { pUniformStar } from './p-uniform-star.ts'
import { stepSelectionModel } from './step-selection-model.ts'

const passiveSmoking = bias.cases.find(({ name }) => name.includes('hackshaw'))?.input ?? { yi: [], vi: [] }

/** Practice facilitation (Baskerville, Liddy & Hogg 2012, Annals of Family Medicine 10, 63–74). */
const facilitation = {
  yi: [
    1.01, 0.82, 0.59, 0.44, 0.84, 0.73, 1.12, 0.04, 0.24, 0.32, 1.04, 1.31, 0.59, 0.66, 0.62, 0.47, 1.08, 0.98, 0.26,
    0.39, 0.6, 0.94, 0.11,
  ],
  vi: [
    0.52, 0.46, 0.23, 0.18, 0.29, 0.29, 0.36, 0.37, 0.15, 0.4, 0.32, 0.57, 0.29, 0.19, 0.31, 0.27, 0.32, 0.32, 0.18,
    0.18, 0.31, 0.53, 0.27,
  ].map((se) => se * se),
}

describe('step-function selection model', () => {
  it('finds the weights of the passive smoking studies that metafor prints for steps at .05, .10, .50', () => {
    const model = stepSelectionModel(passiveSmoking, [0.05, 0.1, 0.5])
    if (!model.computed) throw new Error(model.because)
    const printed = [1, 2.422079, 0.977543, 0.396713]
    const errors = [1.66085, 0.820387, 0.469235]
    model.delta.forEach(({ estimate, se }, j) => {
      expect(estimate).toBeCloseTo(printed[j] ?? Number.NaN, 4)
      if (j > 0) expect(se).toBeCloseTo(errors[j - 1] ?? Number.NaN, 4)
    })
    expect(model.tau2.estimate).toBeCloseTo(0.03071325, 6)
    expect(model.selectionTest.chi2).toBeCloseTo(7.066137, 5)
    expect(model.selectionTest.df).toBe(3)
    expect(model.studiesInInterval).toEqual([7, 8, 16, 6])
  })

  it('without selection is maximum likelihood', () => {
    const model = stepSelectionModel(passiveSmoking, [0.5])
    const plain = fitRandomEffects({ ...passiveSmoking, method: 'ML' })
    if (!model.computed || !plain.computed) throw new Error('not computed')
    expect(model.withoutSelection.estimate).toBeCloseTo(plain.estimate, 12)
    expect(model.withoutSelection.logLik).toBeCloseTo(plain.logLik ?? Number.NaN, 10)
    expect(model.logLik).toBeGreaterThanOrEqual(model.withoutSelection.logLik)
  })

  it('turns with the side that is favoured', () => {
    const turned = { yi: passiveSmoking.yi.map((y) => -y), vi: passiveSmoking.vi }
    const here = stepSelectionModel(passiveSmoking, [0.025])
    const there = stepSelectionModel(turned, [0.025], { favoured: 'less' })
    if (!here.computed || !there.computed) throw new Error('not computed')
    expect(there.mean.estimate).toBeCloseTo(-here.mean.estimate, 6)
    expect(there.mean.high).toBeCloseTo(-(here.mean.low ?? Number.NaN), 5)
  })

  it('says when an interval has no study, when there are too few, and refuses steps that do not rise', () => {
    const allSignificant = { yi: [3, 4, 5], vi: [1, 1, 1] }
    expect(stepSelectionModel(allSignificant, [0.025])).toMatchObject({ because: 'empty-interval' })
    expect(stepSelectionModel({ yi: [1, 2], vi: [1, 1] }, [0.5])).toMatchObject({ because: 'fewer-than-three-studies' })
    expect(() => stepSelectionModel(facilitation, [0.5, 0.05])).toThrow(/steps must rise/)
    expect(() => stepSelectionModel(facilitation, [1])).toThrow(/at least one p value/)
  })
})

describe('beta selection model', () => {
  it('finds the weights of the facilitation studies that metafor prints (Citkowicz & Vevea 2017 analyse the same)', () => {
    const model = betaSelectionModel(facilitation)
    if (!model.computed) throw new Error(model.because)
    const [a, b] = model.delta
    expect(a?.estimate).toBeCloseTo(0.4731131, 3)
    expect(b?.estimate).toBeCloseTo(4.4613162, 3)
    expect(Math.abs((a?.se ?? 0) / 0.2352481 - 1)).toBeLessThan(0.003)
    expect(Math.abs((b?.se ?? 0) / 2.1841983 - 1)).toBeLessThan(0.003)
    expect(model.selectionTest.chi2).toBeCloseTo(7.846907, 3)
    expect(model.tau2.estimate).toBeLessThan(1e-5)
  })
})

describe('p-uniform*', () => {
  it('is the step model with one step at ½α when all variances are equal: then the chances of either kind drop out alike', () => {
    const equal = { yi: facilitation.yi, vi: facilitation.yi.map(() => 0.09) }
    const star = pUniformStar(equal)
    const step = stepSelectionModel(equal, [0.025])
    if (!star.computed || !step.computed) throw new Error('not computed')
    expect(star.estimate).toBeCloseTo(step.mean.estimate, 4)
    expect(star.tau2).toBeCloseTo(step.tau2.estimate, 4)
  })

  it('has no better point nearby, by a grid over effect and heterogeneity', () => {
    const star = pUniformStar(passiveSmoking)
    if (!star.computed) throw new Error(star.because)
    const logLikelihood = (mean: number, tau2: number) =>
      passiveSmoking.yi.reduce((sum, y, i) => {
        const v = passiveSmoking.vi[i] ?? 1
        const sd = Math.sqrt(v + tau2)
        const cut = 1.959963984540054 * Math.sqrt(v)
        const given = y > cut ? normalUpperTail((cut - mean) / sd) : normalCdf((cut - mean) / sd)
        return sum - Math.log(sd * Math.sqrt(2 * Math.PI)) - (y - mean) ** 2 / (2 * sd * sd) - Math.log(given)
      }, 0)
    expect(logLikelihood(star.estimate, star.tau2)).toBeCloseTo(star.logLik, 9)
    for (let mean = -0.5; mean <= 0.8; mean += 0.02) {
      for (let tau = 0; tau <= 0.6; tau += 0.02) {
        expect(logLikelihood(mean, tau * tau)).toBeLessThanOrEqual(star.logLik + 1e-9)
      }
    }
  })

  it('has an interval that holds its estimate and turns with the side', () => {
    const here = pUniformStar(facilitation)
    const there = pUniformStar({ yi: facilitation.yi.map((y) => -y), vi: facilitation.vi }, { side: 'left' })
    if (!here.computed || !there.computed) throw new Error('not computed')
    expect(here.interval.low ?? Number.NaN).toBeLessThan(here.estimate)
    expect(here.interval.high ?? Number.NaN).toBeGreaterThan(here.estimate)
    expect(there.estimate).toBeCloseTo(-here.estimate, 8)
    expect(there.interval.low).toBeCloseTo(-(here.interval.high ?? Number.NaN), 7)
    expect(there.oneSidedP).toBeCloseTo(here.oneSidedP, 10)
  })

  it('is not computed without a significant result or from one study', () => {
    expect(pUniformStar({ yi: [0.1, 0.2], vi: [1, 1] })).toMatchObject({ because: 'no-significant-result' })
    expect(pUniformStar({ yi: [5], vi: [1] })).toMatchObject({ because: 'fewer-than-two-studies' })
  })
})

describe('a likelihood that does not settle', () => {
  it('is said so by the beta model, where the top lies further off than the estimates lie apart', () => {
    let state = 4
    const random = () => {
      state = (state * 48271) % 2147483647
      return state / 2147483647
    }
    let unsettled = 0
    for (let set = 0; set < 40; set++) {
      const vi = Array.from({ length: 3 + (set % 8) }, () => 0.01 + 0.3 * random())
      const yi = vi.map(() => random())
      const [low, high] = [Math.min(...yi), Math.max(...yi)]
      const fit = betaSelectionModel({ yi, vi })
      if (!fit.computed) {
        expect(fit.because).toBe('does-not-settle')
        unsettled += 1
        continue
      }
      expect(fit.mean.estimate).toBeGreaterThanOrEqual(low - (high - low))
      expect(fit.mean.estimate).toBeLessThanOrEqual(high + (high - low))
      expect(fit.mean.se).not.toBeNull()
    }
    expect(unsettled).toBeGreaterThan(0)
  })
})

describe('the maximiser and its curvature', () => {
  it('climb the banana-shaped ridge of Rosenbrock', () => {
    const { x } = maximise(([a = 0, b = 0]) => -((1 - a) ** 2) - 100 * (b - a * a) ** 2, [-1.2, 1], [0.5, 0.5])
    expect(x[0]).toBeCloseTo(1, 4)
    expect(x[1]).toBeCloseTo(1, 4)
  })

  it('know the standard errors of a normal likelihood', () => {
    const errors = standardErrorsAt(([a = 0, b = 0]) => -(a * a) / 8 - (b * b) / 2 - (a * b) / 4, [0, 0], [0.1, 0.1])
    // Information [[1/4, 1/4], [1/4, 1]]: inverse [[16/3, −4/3], [−4/3, 4/3]].
    expect(errors?.[0]).toBeCloseTo(Math.sqrt(16 / 3), 8)
    expect(errors?.[1]).toBeCloseTo(Math.sqrt(4 / 3), 8)
    expect(standardErrorsAt(([a = 0]) => a * a, [0], [0.1])).toBeUndefined()
  })
})
