import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tTwoSided } from '../distributions/student-t.ts'
import { logGamma } from '../numerics/log-gamma.ts'
import {
  correlationFromSmd,
  effectAtBaseline,
  effectFromInterval,
  fishersZ,
  logCoefficientOfVariationRatio,
  logOddsRatio,
  logOddsRatioFromSmd,
  logRatioOfMeans,
  logRatioOfPairedMeans,
  logRiskRatio,
  meanChange,
  meanDifference,
  numberNeededToTreat,
  petoLogOddsRatio,
  phiCoefficient,
  rawCorrelation,
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
  standardisedMeanChange,
  standardisedMeanChangeRawHeteroscedastic,
  standardisedMeanDifference,
  standardisedMeanDifferenceHeteroscedastic,
  yulesQ,
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

describe('as metafor from 4.6 and 5.0 has it', () => {
  const groups = { m1i: 10, sd1i: 3, n1i: 12, m2i: 8, sd2i: 5, n2i: 9 }
  const pairs = { m1i: 10, m2i: 8, sd1i: 3, sd2i: 5, ni: 12, ri: 0.5 }
  // The first row of each is metafor 5.1-12's; that of 3.8-1 is in reference/effect-sizes.json on other data
  it.each([
    ['SMDH', standardisedMeanDifferenceHeteroscedastic(groups), 0.465624914850661, 0.239968522731614],
    ['SMCRH', standardisedMeanChangeRawHeteroscedastic(pairs), 0.619973206650519, 0.209390409053943],
    ['ROM', logRatioOfMeans(groups), 0.205192162425321, 0.0509027777777778],
    ['ROMC', logRatioOfPairedMeans(pairs), 0.210617509647543, 0.0244270833333333],
    // Senior, Viechtbauer & Nakagawa 2020, equation 6, by hand
    [
      'CVR',
      logCoefficientOfVariationRatio(groups),
      Math.log(0.3 / 0.625) + 1 / 22 - 1 / 16 + (0.625 ** 2 / 9 - 0.3 ** 2 / 12) / 2,
      0.158857323232323,
    ],
  ])('%s', (_, effect, yi, vi) => {
    expect(effect).toEqual({ computed: true, yi: expect.closeTo(yi, 12), vi: expect.closeTo(vi, 12) })
  })
  it('and as it was before, where that is asked for', () => {
    expect(logRatioOfMeans(groups, 'metafor 4.6')).toMatchObject({ yi: Math.log(10 / 8) })
    expect(standardisedMeanDifferenceHeteroscedastic(groups, 'metafor 4.6')).toEqual(
      standardisedMeanDifferenceHeteroscedastic(groups),
    )
    expect(standardisedMeanDifferenceHeteroscedastic(groups, 'metafor 3.8')).toMatchObject({
      vi: expect.closeTo(0.221113688523, 11),
    })
  })
  it('sizes need not be whole, and sizes that leave no degree of freedom give nothing', () => {
    expect(standardisedMeanDifference({ ...groups, n1i: 11.4, n2i: 8.9 }).computed).toBe(true)
    expect(standardisedMeanDifference({ ...groups, n1i: 1.4, n2i: 1.5 })).toMatchObject({ computed: false })
  })
})

describe('a variance of 0 or below after the formula is never a weight', () => {
  it.each([
    ['PHI of a perfect table', phiCoefficient({ ai: 400, bi: 0, ci: 0, di: 60 })],
    ['PHI of its mirror', phiCoefficient({ ai: 0, bi: 3, ci: 400, di: 0 })],
    ['RR where all have the event', logRiskRatio({ ai: 10, bi: 0, ci: 12, di: 0 }, { to: 'none' })],
    ['RD where all have it or none', riskDifference({ ai: 10, bi: 0, ci: 0, di: 12 }, { to: 'none' })],
    ['MC of changes that are all the same', meanChange({ m1i: 1, m2i: 2, sd1i: 0.1, sd2i: 0.1, ni: 9, ri: 1 })],
    ['SMCC of them', standardisedMeanChange({ m1i: 1, m2i: 2, sd1i: 0.3, sd2i: 0.3, ni: 9, ri: 1 })],
    ['ROMC of them', logRatioOfPairedMeans({ m1i: 3, m2i: 3, sd1i: 0.3, sd2i: 0.3, ni: 9, ri: 1 })],
    ['MD without spread', meanDifference({ m1i: 1, sd1i: 0, n1i: 5, m2i: 2, sd2i: 0, n2i: 5 })],
    ['COR of 1', rawCorrelation({ ri: -1, ni: 20 })],
    ['COR of three pairs', rawCorrelation({ ri: 0.3, ni: 3 })],
    ['MD of deviations that no number holds', meanDifference({ m1i: 1, sd1i: 1e200, n1i: 5, m2i: 2, sd2i: 1, n2i: 5 })],
  ])('%s', (_, effect) => {
    expect(effect.computed).toBe(false)
  })
  it('in tables of any counts, by every measure of two groups', () => {
    const count = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 1e9 }))
    const measures = [logRiskRatio, logOddsRatio, riskDifference, petoLogOddsRatio, yulesQ, phiCoefficient]
    fc.assert(
      fc.property(fc.tuple(count, count, count, count), ([ai, bi, ci, di]) => {
        for (const measure of measures) {
          for (const to of ['none', 'only-zero'] as const) {
            const effect = measure({ ai, bi, ci, di }, { to })
            if (effect.computed) expect(effect.vi).toBeGreaterThan(0)
          }
        }
      }),
      { numRuns: 300 },
    )
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
