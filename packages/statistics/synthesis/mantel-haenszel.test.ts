import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { poolMantelHaenszel, poolMantelHaenszelRates, poolPeto } from './mantel-haenszel.ts'

/** Thirteen trials of BCG vaccine against tuberculosis (Colditz et al. 1994): with and without it, vaccinated and not. */
const bcg = [
  [4, 119, 11, 128],
  [6, 300, 29, 274],
  [3, 228, 11, 209],
  [62, 13536, 248, 12619],
  [33, 5036, 47, 5761],
  [180, 1361, 372, 1079],
  [8, 2537, 10, 619],
  [505, 87886, 499, 87892],
  [29, 7470, 45, 7232],
  [17, 1699, 65, 1600],
  [186, 50448, 141, 27197],
  [5, 2493, 3, 2338],
  [27, 16886, 29, 17825],
].map(([ai = 0, bi = 0, ci = 0, di = 0]) => ({ ai, bi, ci, di }))

describe("Mantel and Haenszel's method", () => {
  it('pools the risk ratios of the BCG trials as metafor prints them: −0.4537 (0.0393), Q 152.5676', () => {
    const fit = poolMantelHaenszel(bcg, 'RR')
    if (!fit.computed || !fit.heterogeneity.computed) throw new Error('not computed')
    expect(fit.estimate).toBeCloseTo(-0.4537, 4)
    expect(fit.se).toBeCloseTo(0.0393, 4)
    expect(fit.heterogeneity.Q).toBeCloseTo(152.5676, 3)
  })

  const count = fc.integer({ min: 1, max: 60 })
  const table = fc.record({ ai: count, bi: count, ci: count, di: count })
  it('of one table is its own ratio with its own variance', () => {
    fc.assert(
      fc.property(table, ({ ai, bi, ci, di }) => {
        const [or, rr] = (['OR', 'RR'] as const).map((measure) => poolMantelHaenszel([{ ai, bi, ci, di }], measure))
        if (!or?.computed || !rr?.computed) throw new Error('not computed')
        expect(or.estimate).toBeCloseTo(Math.log((ai * di) / (bi * ci)), 10)
        expect(or.se ** 2).toBeCloseTo(1 / ai + 1 / bi + 1 / ci + 1 / di, 10)
        expect(rr.estimate).toBeCloseTo(Math.log(ai / (ai + bi) / (ci / (ci + di))), 10)
        expect(rr.se ** 2).toBeCloseTo(1 / ai - 1 / (ai + bi) + 1 / ci - 1 / (ci + di), 10)
      }),
    )
  })
  it('turns its sign with the groups, and a study without events changes no ratio', () => {
    fc.assert(
      fc.property(fc.array(table, { minLength: 2, maxLength: 6 }), (tables) => {
        const swapped = tables.map(({ ai, bi, ci, di }) => ({ ai: ci, bi: di, ci: ai, di: bi }))
        for (const measure of ['OR', 'RR', 'RD'] as const) {
          const [here, there] = [poolMantelHaenszel(tables, measure), poolMantelHaenszel(swapped, measure)]
          if (!here.computed || !there.computed) throw new Error('not computed')
          expect(there.estimate).toBeCloseTo(-here.estimate, 10)
          expect(there.se).toBeCloseTo(here.se, 10)
        }
        const silent = { ai: 0, bi: 20, ci: 0, di: 30 }
        for (const pool of [poolPeto, (list: typeof tables) => poolMantelHaenszel(list, 'OR')]) {
          const [without, with_] = [pool(tables), pool([...tables, silent])]
          if (!without.computed || !with_.computed) throw new Error('not computed')
          expect(with_.estimate).toBeCloseTo(without.estimate, 12)
          expect(with_.silent).toBe(1)
        }
      }),
      { numRuns: 50 },
    )
  })
  it('of one pair of rates is theirs', () => {
    const rates = [{ x1i: 10, t1i: 200, x2i: 25, t2i: 240 }]
    expect(poolMantelHaenszelRates(rates, 'IRR')).toMatchObject({
      estimate: expect.closeTo(Math.log(10 / 200 / (25 / 240)), 12),
      se: expect.closeTo(Math.sqrt(1 / 10 + 1 / 25), 12),
    })
    expect(poolMantelHaenszelRates(rates, 'IRD')).toMatchObject({
      estimate: expect.closeTo(10 / 200 - 25 / 240, 12),
      se: expect.closeTo(Math.sqrt(10 / 200 ** 2 + 25 / 240 ** 2), 12),
    })
  })
  it('says why there is no estimate', () => {
    expect(poolMantelHaenszel([], 'OR')).toMatchObject({ computed: false, because: 'no-studies' })
    const none = [{ ai: 0, bi: 20, ci: 0, di: 30 }]
    expect(poolMantelHaenszel(none, 'RR')).toMatchObject({ computed: false, because: 'no-events-to-weigh' })
    expect(poolPeto(none)).toMatchObject({ computed: false, because: 'no-events-to-weigh' })
  })
})
