import { describe, expect, it } from 'vitest'
import { tTwoSided } from '../distributions/student-t.ts'
import { logGamma } from '../numerics/log-gamma.ts'
import {
  correlationFromSmd,
  effectAtBaseline,
  effectFromInterval,
  fishersZ,
  logOddsRatio,
  logOddsRatioFromSmd,
  logRatioOfMeans,
  logRiskRatio,
  meanDifference,
  numberNeededToTreat,
  phiCoefficient,
  rawProportion,
  riskDifference,
  riskRatioAtBaseline,
  smallSampleCorrection,
  smdFromChiSquare,
  smdFromCorrelation,
  smdFromF,
  smdFromLogOddsRatio,
  smdFromP,
  smdFromT,
  standardisedMeanDifference,
} from './index.ts'

describe('Borenstein, Hedges, Higgins & Rothstein 2009, worked examples', () => {
  const deaths = { ai: 5, bi: 95, ci: 10, di: 90 }

  it('chapter 4: g = 0.5924 from means 103 and 100, deviations 5.5 and 4.5, 50 in each group', () => {
    const g = standardisedMeanDifference({ m1i: 103, sd1i: 5.5, n1i: 50, m2i: 100, sd2i: 4.5, n2i: 50 })
    expect(g.computed && g.yi).toBeCloseTo(0.5924, 4)
  })
  it('chapter 4: the same groups differ by 3 with variance 1.01', () => {
    expect(meanDifference({ m1i: 103, sd1i: 5.5, n1i: 50, m2i: 100, sd2i: 4.5, n2i: 50 })).toEqual({
      computed: true,
      yi: 3,
      vi: expect.closeTo(1.01, 10),
    })
  })
  it.each([
    ['log risk ratio −0.6931, variance 0.2800', logRiskRatio, Math.log(0.5), 0.28],
    ['log odds ratio −0.7472, variance 0.3216', logOddsRatio, -0.7472, 0.3216],
    ['risk difference −0.0500, variance 0.0014', riskDifference, -0.05, 0.0014],
  ])('chapter 5: %s, from 5 of 100 and 10 of 100 dead', (_, measure, yi, vi) => {
    expect(measure(deaths)).toEqual({ computed: true, yi: expect.closeTo(yi, 4), vi: expect.closeTo(vi, 4) })
  })
  it("chapter 6: Fisher's z = 0.5493, variance 0.0103, from r = 0.50 and n = 100", () => {
    expect(fishersZ({ ri: 0.5, ni: 100 })).toEqual({
      computed: true,
      yi: expect.closeTo(0.5493, 4),
      vi: expect.closeTo(0.0103, 4),
    })
  })
  it('chapter 7: ln OR 0.9069 (0.0676) is d 0.5000 (0.0205), is r 0.2425 (0.0043)', () => {
    const d = smdFromLogOddsRatio({ yi: 0.9069, vi: 0.0676 })
    expect(d).toMatchObject({ yi: expect.closeTo(0.5, 4), vi: expect.closeTo(0.0205, 4) })
    expect(correlationFromSmd({ yi: 0.5, vi: 0.0205 })).toMatchObject({
      yi: expect.closeTo(0.2425, 4),
      vi: expect.closeTo(0.0043, 4),
    })
  })
})

describe('conversions', () => {
  it('go there and back', () => {
    const d = { yi: 0.37, vi: 0.021 }
    expect(smdFromLogOddsRatio(logOddsRatioFromSmd(d))).toMatchObject({
      yi: expect.closeTo(0.37, 12),
      vi: expect.closeTo(0.021, 12),
    })
    expect(smdFromCorrelation(correlationFromSmd(d))).toMatchObject({
      yi: expect.closeTo(0.37, 12),
      vi: expect.closeTo(0.021, 12),
    })
  })
  it('find the same g from t, its square F, its p, and the r of their χ²', () => {
    const sizes = { n1i: 30, n2i: 30 }
    const fromT = smdFromT(-2.2, sizes)
    expect(smdFromF(4.84, sizes, -1)).toEqual(nearly(fromT))
    expect(smdFromP(tTwoSided(2.2, 58), sizes, -1)).toEqual(nearly(fromT))
    const chiSquare = (60 * 4.84) / (4.84 + 58)
    expect(smdFromChiSquare(chiSquare, sizes, -1)).toEqual(nearly(fromT))
  })
  it('read an interval on the scale it is symmetric on', () => {
    const half = 1.959963984540054 * 0.2
    expect(effectFromInterval({ low: 0.5 - half, high: 0.5 + half, scale: 'difference' })).toEqual({
      yi: expect.closeTo(0.5, 12),
      vi: expect.closeTo(0.04, 12),
    })
    expect(effectFromInterval({ low: Math.exp(-half), high: Math.exp(half), scale: 'ratio' })).toEqual({
      yi: expect.closeTo(0, 12),
      vi: expect.closeTo(0.04, 12),
    })
  })
  it('keep odds and risks consistent at a baseline', () => {
    const at = effectAtBaseline(0.5, 0.2)
    expect(at.treatedRisk / (1 - at.treatedRisk) / (0.2 / 0.8)).toBeCloseTo(0.5, 12)
    const back = riskRatioAtBaseline(at.riskRatio, 0.2)
    expect(back.computed && back.oddsRatio).toBeCloseTo(0.5, 12)
    expect(riskRatioAtBaseline(6, 0.2)).toMatchObject({ computed: false, because: 'treated-risk-of-one-or-more' })
    expect(numberNeededToTreat(0)).toEqual({ computed: false, because: 'no-difference' })
  })
})

describe('the small-sample correction', () => {
  it.each([2, 3, 10, 98, 1000])('is the quotient of gamma functions at m = %i', (m) => {
    const direct = Math.exp(logGamma(m / 2) - logGamma((m - 1) / 2)) / Math.sqrt(m / 2)
    expect(Math.abs(smallSampleCorrection(m) - direct)).toBeLessThan(1e-11)
  })
  it('keeps its digits for very large groups, where the quotient loses them', () => {
    expect(Math.abs(1 - smallSampleCorrection(1e9) - 0.75e-9)).toBeLessThan(1e-15)
  })
})

describe('what cannot be computed says why', () => {
  it.each([
    [logRiskRatio({ ai: 0, bi: 0, ci: 0, di: 5 }), 'two-zero-margins'],
    [logOddsRatio({ ai: 0, bi: 0, ci: 3, di: 5 }), 'empty-group'],
    [logRiskRatio({ ai: 0, bi: 5, ci: 0, di: 5 }, { withoutEvents: 'leave-out' }), 'no-events-in-either-group'],
    [logRiskRatio({ ai: 0, bi: 5, ci: 1, di: 5 }, { to: 'none' }), 'a-zero-margin'],
    [phiCoefficient({ ai: 0, bi: 5, ci: 0, di: 5 }), 'a-zero-margin'],
    [standardisedMeanDifference({ m1i: 1, sd1i: 0, n1i: 5, m2i: 2, sd2i: 0, n2i: 5 }), 'no-spread'],
    [standardisedMeanDifference({ m1i: 1, sd1i: 1, n1i: 1, m2i: 2, sd2i: 1, n2i: 2 }), 'too-few-participants'],
    [logRatioOfMeans({ m1i: -1, sd1i: 1, n1i: 5, m2i: 2, sd2i: 1, n2i: 5 }), 'not-positive'],
    [fishersZ({ ri: 1, ni: 10 }), 'correlation-of-one'],
    [rawProportion({ xi: 0, ni: 10 }, { add: 0 }), 'no-spread'],
  ])('%j', (effect, because) => {
    expect(effect).toMatchObject({ computed: false, because })
  })
  it.each([
    [() => logRiskRatio({ ai: -1, bi: 5, ci: 1, di: 5 }), /ai is -1/],
    [() => fishersZ({ ri: 1.2, ni: 10 }), /ri is 1.2/],
    [() => rawProportion({ xi: 11, ni: 10 }), /xi is 11/],
    [() => effectFromInterval({ low: 2, high: 1, scale: 'difference' }), /low is 2/],
    [() => smdFromP(2, { n1i: 5, n2i: 5 }, 1), /p is 2/],
  ])('and impossible input throws: %s', (call, message) => {
    expect(call).toThrow(RangeError)
    expect(call).toThrow(message)
  })
  it('adding to every cell is a choice of its own', () => {
    const added = logOddsRatio({ ai: 1, bi: 2, ci: 3, di: 4 }, { to: 'all' })
    const plain = logOddsRatio({ ai: 1.5, bi: 2.5, ci: 3.5, di: 4.5 })
    expect(added).toEqual(plain)
  })
})

function nearly(effect: ReturnType<typeof smdFromT>): unknown {
  return effect.computed
    ? { computed: true, yi: expect.closeTo(effect.yi, 10), vi: expect.closeTo(effect.vi, 10) }
    : effect
}
