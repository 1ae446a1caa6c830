import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { binomialProbability } from '../distributions/index.ts'
import { poissonBinomial, poissonBinomialQuantile } from './poisson-binomial.ts'

const chance = fc.double({ min: 0, max: 1, noNaN: true })
const chances = (maxLength: number) => fc.array(chance, { maxLength })

/** The distribution by adding up all 2ⁿ ways the trials can fall out. */
function byEnumeration(p: readonly number[]): number[] {
  const pmf = new Array<number>(p.length + 1).fill(0)
  for (let ways = 0; ways < 2 ** p.length; ways++) {
    const hits = p.map((_, i) => (ways >> i) & 1)
    const count = hits.reduce<number>((sum, hit) => sum + hit, 0)
    pmf[count] = (pmf[count] ?? 0) + p.reduce((product, pi, i) => product * (hits[i] ? pi : 1 - pi), 1)
  }
  return pmf
}

describe('Poisson-binomial distribution', () => {
  it('is what adding up all outcomes gives', () => {
    fc.assert(
      fc.property(chances(9), (p) => {
        const { pmf } = poissonBinomial(p)
        byEnumeration(p).forEach((expected, k) => {
          expect(Math.abs((pmf[k] ?? Number.NaN) - expected)).toBeLessThan(1e-14)
        })
      }),
    )
  })

  it('does not depend on the order of the trials', () => {
    fc.assert(
      fc.property(chances(30), (p) => {
        const there = poissonBinomial(p)
        const back = poissonBinomial([...p].reverse())
        there.pmf.forEach((value, k) => {
          expect(Math.abs(value - (back.pmf[k] ?? Number.NaN))).toBeLessThanOrEqual(1e-13 * value + 1e-300)
        })
      }),
    )
  })

  it('counts failures when every chance is turned round', () => {
    const p = [0.1, 0.25, 0.5, 0.75]
    const turned = poissonBinomial(p.map((pi) => 1 - pi)).pmf
    poissonBinomial(p).pmf.forEach((value, k) => {
      expect(value).toBeCloseTo(turned[p.length - k] ?? Number.NaN, 15)
    })
  })

  it('is binomial when the chances are equal', () => {
    const { pmf, cdf, upperTail } = poissonBinomial(new Array<number>(60).fill(0.35))
    pmf.forEach((value, k) => {
      expect(Math.abs(value / binomialProbability(k, 60, 0.35) - 1)).toBeLessThan(1e-11)
    })
    expect((cdf[20] ?? 0) + (upperTail[21] ?? 0)).toBeCloseTo(1, 14)
  })

  it('finds the chance of 9 or more successes of 10 that Francis 2012 prints for the Bem 2011 experiments', () => {
    // Psychonomic Bulletin & Review 19, 151–156, table 1: power of each experiment; expected 6.27, probability .058.
    const power = [0.578, 0.731, 0.567, 0.575, 0.578, 0.731, 0.731, 0.834, 0.578, 0.363]
    const { upperTail, mean } = poissonBinomial(power)
    expect(mean).toBeCloseTo(6.27, 2)
    expect(upperTail[9]).toBeCloseTo(0.058, 3)
  })

  it('has its mean and variance from sums: three trials by hand', () => {
    const { pmf, mean, variance } = poissonBinomial([0.1, 0.2, 0.3])
    expect(pmf).toHaveLength(4)
    ;[0.504, 0.398, 0.092, 0.006].forEach((expected, k) => {
      expect(pmf[k]).toBeCloseTo(expected, 15)
    })
    expect(mean).toBeCloseTo(0.6, 15)
    expect(variance).toBeCloseTo(0.46, 15)
  })

  it('is the certain 0 of no trials', () => {
    expect(poissonBinomial([])).toEqual({ pmf: [1], cdf: [1], upperTail: [1], mean: 0, variance: 0 })
  })

  it('keeps a far tail that differences from 1 would lose', () => {
    const { upperTail } = poissonBinomial(new Array<number>(40).fill(0.001))
    expect(Math.abs((upperTail[40] ?? 0) / 1e-120 - 1)).toBeLessThan(1e-12)
  })

  it('has quantiles at the ends', () => {
    const count = poissonBinomial([0.5, 0.5])
    expect([0, 0.25, 0.26, 0.75, 0.76, 1].map((q) => poissonBinomialQuantile(q, count))).toEqual([0, 0, 1, 1, 2, 2])
  })

  it('refuses a chance outside 0 to 1', () => {
    expect(() => poissonBinomial([0.2, 1.1])).toThrow(/p\[1\] is 1.1/)
    expect(() => poissonBinomial([Number.NaN, 0.1])).toThrow(/p\[0\] is NaN/)
  })
})
