import { describe, expect, it } from 'vitest'
import { seededGenerator } from '../sequential/random/index.ts'
import {
  designEffect,
  effectiveGroups,
  effectiveTable,
  inflatedByDesign,
  logOddsRatio,
  meanDifferenceOfChanges,
  standardisedDifferenceOfChanges,
  standardisedMeanDifference,
} from './index.ts'

describe('trials that drew lots for clusters', () => {
  it.each([
    ['one person a cluster', { clusterSize: 1, icc: 0.2 }, 1],
    // Cochrane Handbook, version 6, section 23.1.4: 27.5 people a cluster, ICC 0.02
    ['the worked example of the Cochrane Handbook', { clusterSize: 27.5, icc: 0.02 }, 1.53],
    ['sizes that differ by half their mean', { clusterSize: 20, icc: 0.05, cvOfSizes: 0.5 }, 2.2],
  ])('count for less: %s', (_, clustering, effect) => {
    expect(designEffect(clustering)).toBeCloseTo(effect, 12)
  })
  it('a log odds ratio of smaller counts is the same with its variance times the design effect', () => {
    const table = { ai: 10, bi: 40, ci: 20, di: 30 }
    const [plain, smaller] = [logOddsRatio(table), logOddsRatio(effectiveTable(table, 1.53))]
    if (!plain.computed || !smaller.computed) throw new Error('not computed')
    const inflated = inflatedByDesign(plain, 1.53)
    expect(smaller.yi).toBeCloseTo(inflated.yi, 12)
    expect(smaller.vi).toBeCloseTo(inflated.vi, 12)
  })
  it('a standardised difference has larger variance, and less correction is left', () => {
    const groups = { m1i: 10, sd1i: 3, n1i: 40, m2i: 8, sd2i: 3, n2i: 40 }
    const [plain, smaller] = [
      standardisedMeanDifference(groups),
      standardisedMeanDifference(effectiveGroups(groups, 2)),
    ]
    if (!plain.computed || !smaller.computed) throw new Error('not computed')
    expect(smaller.vi / plain.vi).toBeGreaterThan(1.9)
    expect(smaller.yi).toBeLessThan(plain.yi)
  })
  it.each([
    [() => designEffect({ clusterSize: 0.5, icc: 0.1 }), /clusterSize is 0.5/],
    [() => designEffect({ clusterSize: 5, icc: 1.1 }), /icc is 1.1/],
    [() => effectiveTable({ ai: 1, bi: 1, ci: 1, di: 1 }, 0), /effect is 0/],
  ])('impossible input throws: %s', (call, message) => {
    expect(call).toThrow(message)
  })
})

describe('groups measured before and after', () => {
  const groups = { m1pre: 10, m1post: 13, sd1pre: 3, n1i: 30, m2pre: 10, m2post: 11, sd2pre: 3, n2i: 30, ri: 0.5 }
  it('the difference of changes in its unit, by hand', () => {
    const effect = meanDifferenceOfChanges({ ...groups, sd1post: 4, sd2post: 3 })
    // (9 + 16 − 12)/30 + (9 + 9 − 9)/30
    expect(effect).toEqual({ computed: true, yi: 2, vi: expect.closeTo(22 / 30, 12) })
  })
  it('in standard deviations before: unbiased, with the variance that repeated trials have', () => {
    const [n, r, delta] = [15, 0.6, 0.5]
    const normal = normalsFrom(20261126)
    const trials = Array.from({ length: 4000 }, () => {
      const [one, two] = [group(n, r, delta, normal), group(n, r, 0, normal)]
      const effect = standardisedDifferenceOfChanges({
        m1pre: one.before,
        m1post: one.after,
        sd1pre: one.sd,
        n1i: n,
        m2pre: two.before,
        m2post: two.after,
        sd2pre: two.sd,
        n2i: n,
        ri: r,
      })
      if (!effect.computed) throw new Error('not computed')
      return effect
    })
    const mean = trials.reduce((sum, { yi }) => sum + yi, 0) / trials.length
    const variance = trials.reduce((sum, { yi }) => sum + (yi - mean) ** 2, 0) / (trials.length - 1)
    const stated = trials.reduce((sum, { vi }) => sum + vi, 0) / trials.length
    expect(Math.abs(mean - delta)).toBeLessThan(4 * Math.sqrt(variance / trials.length))
    expect(stated / variance).toBeGreaterThan(0.9)
    expect(stated / variance).toBeLessThan(1.1)
  })
  it('is not computed from four people, or without spread', () => {
    expect(standardisedDifferenceOfChanges({ ...groups, n1i: 2, n2i: 2 })).toMatchObject({
      because: 'too-few-participants',
    })
    expect(standardisedDifferenceOfChanges({ ...groups, sd1pre: 0, sd2pre: 0 })).toMatchObject({ because: 'no-spread' })
    expect(() => standardisedDifferenceOfChanges({ ...groups, ri: 2 })).toThrow(/ri is 2/)
  })
})

function group(n: number, r: number, change: number, normal: () => number) {
  const pairs = Array.from({ length: n }, () => {
    const before = normal()
    return { before, after: change + r * before + Math.sqrt(1 - r * r) * normal() }
  })
  const before = pairs.reduce((sum, pair) => sum + pair.before, 0) / n
  const after = pairs.reduce((sum, pair) => sum + pair.after, 0) / n
  const sd = Math.sqrt(pairs.reduce((sum, pair) => sum + (pair.before - before) ** 2, 0) / (n - 1))
  return { before, after, sd }
}

/** Box and Muller's normal numbers, the same every time. */
function normalsFrom(seed: number): () => number {
  const random = seededGenerator(seed)
  return () => Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next())
}
