import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalCdf } from '../distributions/normal.ts'
import { seededGenerator } from '../sequential/random/seeded-generator.ts'
import { type LordSettings, lordPlusPlus } from './lord.ts'
import type { OnlineTest } from './online-tests.ts'
import { saffron } from './saffron.ts'

/** The example of R's onlineFDR 2.19.1 (Robertson, Liou, Ramdas & Karp 2022), documentation of LORD and SAFFRON. */
const published = [
  2.9e-8, 0.06743, 0.01514, 0.08174, 0.00171, 3.6e-5, 0.79149, 0.27201, 0.28295, 7.59e-8, 0.69274, 0.30443, 0.00136,
  0.72342, 0.54757,
]
/** The same in the order in which R draws them within batches with seed 1. */
const shuffled = [
  2.9e-8, 0.06743, 0.01514, 0.08174, 0.00171, 0.27201, 3.6e-5, 0.79149, 7.59e-8, 0.28295, 0.69274, 0.72342, 0.30443,
  0.54757, 0.00136,
]
const testsOf = (pValues: readonly number[]) => pValues.map((pValue) => ({ pValue }))
const oneLater = (pValues: readonly number[]) => pValues.map((pValue, i) => ({ pValue, knownFrom: i + 2 }))

describe('an error budget', () => {
  it.each([
    [
      'LORD++',
      lordPlusPlus(testsOf(published)),
      [
        0.0002675839, 0.0024664457, 0.0005732818, 0.0004872805, 0.0004059066, 0.0003447286, 0.0029745013, 0.0008450114,
        0.0007305648, 0.0006243143, 0.0032185913, 0.0010617227, 0.0009256825, 0.0008019657, 0.000705961,
      ],
      [0, 5, 9],
    ],
    [
      'LORD++ with alpha 0.1 and half of it to begin with',
      lordPlusPlus(testsOf(shuffled), { alpha: 0.1, initialWealth: 0.05 }),
      [
        0.0026758385, 0.0032577488, 0.0010775352, 0.0009078052, 0.0007616238, 0.0006517385, 0.0005682672, 0.0058549106,
        0.0016151293, 0.006751887, 0.0023619734, 0.0020342733, 0.0017477495, 0.0015277362, 0.0013569121,
      ],
      [0, 6, 8],
    ],
    [
      'LORD++, each result known one test later',
      lordPlusPlus(oneLater(published)),
      [
        2.675839e-4, 5.819103e-5, 2.457817e-3, 5.649373e-4, 4.810068e-4, 4.011918e-4, 3.410964e-4, 2.97163e-3,
        8.4269e-4, 7.286513e-4, 6.22711e-4, 3.217229e-3, 1.060551e-3, 9.246646e-4, 8.010731e-4,
      ],
      [0, 5, 9],
    ],
    [
      'SAFFRON',
      saffron(testsOf(published)),
      [
        0.005468627, 0.010937254, 0.010937254, 0.010937254, 0.010937254, 0.021874508, 0.032811762, 0.010823845,
        0.010823845, 0.010823845, 0.021761099, 0.009265591, 0.009265591, 0.020202846, 0.009064367,
      ],
      [0, 4, 5, 9, 12],
    ],
    [
      'SAFFRON with alpha 0.1 and a quarter of it to begin with',
      saffron(testsOf(shuffled), { alpha: 0.1, initialWealth: 0.025 }),
      [
        0.005468627, 0.021874508, 0.021874508, 0.043749017, 0.043749017, 0.065623525, 0.065623525, 0.087498033,
        0.028863587, 0.050738095, 0.050738095, 0.022302945, 0.013293195, 0.013293195, 0.009042997,
      ],
      [0, 2, 4, 6, 8, 14],
    ],
    [
      'SAFFRON, each result known one test later',
      saffron(oneLater(published)),
      [
        0.005468627, 0.001803974, 0.007272601, 0.003607948, 0.003607948, 0.003607948, 0.014545202, 0.018153151,
        0.00737971, 0.00737971, 0.00737971, 0.018316965, 0.007874188, 0.007874188, 0.018811442,
      ],
      [0, 4, 5, 9, 12],
    ],
  ])('gives the levels that its authors’ R package prints: %s', (_, budget, levels, discoveries) => {
    expect(budget.levels).toHaveLength(levels.length)
    for (const [i, level] of levels.entries()) {
      expect(Math.abs((budget.levels[i] ?? 0) / level - 1), `test ${i}`).toBeLessThan(2e-7)
    }
    expect(budget.discoveries.flatMap((one, i) => (one ? [i] : []))).toEqual(discoveries)
  })

  it('can be followed by hand: two discoveries and a failure', () => {
    const gamma = [
      0.07720838 * Math.log(2),
      (0.07720838 * Math.log(2)) / 2 / Math.exp(Math.sqrt(Math.log(2))),
      (0.07720838 * Math.log(3)) / 3 / Math.exp(Math.sqrt(Math.log(3))),
    ]
    const [g1 = 0, g2 = 0, g3 = 0] = gamma
    const { levels, nextLevel } = lordPlusPlus(testsOf([0, 0]), { alpha: 0.1, initialWealth: 0.02 })
    expect(levels[0]).toBeCloseTo(0.02 * g1, 15)
    expect(levels[1]).toBeCloseTo(0.02 * g2 + 0.08 * g1, 15)
    expect(nextLevel).toBeCloseTo(0.02 * g3 + 0.08 * g2 + 0.1 * g1, 15)
    // A candidate that is no discovery costs SAFFRON nothing, a failure does
    const first = saffron(testsOf([0.4]), { alpha: 0.1, initialWealth: 0.05 })
    expect(first.nextLevel).toBe(first.levels[0])
    expect(saffron(testsOf([0.6]), { alpha: 0.1, initialWealth: 0.05 }).nextLevel).toBeCloseTo(
      0.5 * 0.05 * 0.4374901658 * 2 ** -1.6,
      15,
    )
  })

  const pValues = fc.array(
    fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1e-9, 1e-5, 0.5, 1)),
    { minLength: 1, maxLength: 40 },
  )

  it('is the formula of the paper, written out with sums over all times', () => {
    fc.assert(
      fc.property(pValues, fc.constantFrom(0.05, 0.2), (given, alpha) => {
        const w0 = alpha / 3
        const lambda = 0.4
        const p = [Number.NaN, ...given]
        const gammaOfLord = (j: number) =>
          (0.07720838 * Math.log(Math.max(j, 2))) / (j * Math.exp(Math.sqrt(Math.log(j))))
        const gammaOfSaffron = (j: number) => 0.4374901658 * j ** -1.6
        const lord: number[] = [0]
        const saff: number[] = [0]
        const sumOf = (from: number, to: number, of: (i: number) => number) => {
          let sum = 0
          for (let i = from; i <= to; i++) sum += of(i)
          return sum
        }
        for (let t = 1; t < p.length; t++) {
          const rejected = (levels: readonly number[]) =>
            p.flatMap((one, i) => (i > 0 && i < t && one <= (levels[i] ?? -1) ? [i] : []))
          const taus = rejected(lord)
          lord[t] =
            w0 * gammaOfLord(t) +
            sumOf(1, taus.length, (j) => (j === 1 ? alpha - w0 : alpha) * gammaOfLord(t - (taus[j - 1] ?? 0)))
          const found = [0, ...rejected(saff)]
          const candidatesAfter = (tau: number) => sumOf(tau + 1, t - 1, (i) => Number((p[i] ?? 1) <= lambda))
          const wealth = (j: number) => (j === 0 ? w0 : j === 1 ? alpha - w0 : alpha)
          saff[t] = Math.min(
            lambda,
            (1 - lambda) *
              sumOf(
                0,
                found.length - 1,
                (j) => wealth(j) * gammaOfSaffron(t - (found[j] ?? 0) - candidatesAfter(found[j] ?? 0)),
              ),
          )
        }
        const budget = lordPlusPlus(testsOf(given), { alpha, initialWealth: w0 })
        const other = saffron(testsOf(given), { alpha, initialWealth: w0, lambda })
        for (const [i, level] of budget.levels.entries()) expect(level).toBeCloseTo(lord[i + 1] ?? Number.NaN, 14)
        for (const [i, level] of other.levels.entries()) expect(level).toBeCloseTo(saff[i + 1] ?? Number.NaN, 14)
      }),
      { numRuns: 200, seed: 6 },
    )
  })

  it.each([
    ['LORD++', lordPlusPlus],
    ['SAFFRON', saffron],
  ])('keeps the false discovery rate over many programmes of good and useless ideas: %s', (_, method) => {
    const random = seededGenerator(31)
    const normal = () => Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next())
    for (const good of [0, 0.1, 0.5]) {
      const programmes = 1500
      const alpha = 0.2
      let sum = 0
      let squares = 0
      let found = 0
      for (let programme = 0; programme < programmes; programme++) {
        const isGood = Array.from({ length: 60 }, () => random.next() < good)
        const tests = isGood.map((effect, i) => ({
          pValue: 1 - normalCdf(normal() + (effect ? 3 : 0)),
          // Some take longer than others
          knownFrom: i + 1 + (i % 3),
        }))
        const { discoveries } = method(tests, { alpha })
        const all = discoveries.filter(Boolean).length
        const wrong = discoveries.filter((one, i) => one && !isGood[i]).length
        const share = wrong / Math.max(1, all)
        sum += share
        squares += share * share
        found += all
      }
      const mean = sum / programmes
      const error = Math.sqrt((squares / programmes - mean * mean) / programmes)
      expect(mean).toBeLessThanOrEqual(alpha + 3 * error)
      if (good > 0) expect(found / programmes).toBeGreaterThan(1)
    }
  })

  it.each([
    ['LORD++', lordPlusPlus],
    ['SAFFRON', saffron],
  ])('fixes the level of a test when it begins, whatever is found later or known later: %s', (_, method) => {
    fc.assert(
      fc.property(pValues, fc.nat(39), fc.double({ min: 0, max: 1, noNaN: true }), (given, at, other) => {
        const changed = given.map((pValue, i) => (i === at ? other : pValue))
        const levels = method(testsOf(given)).levels.slice(0, at + 1)
        expect(method(testsOf(changed)).levels.slice(0, at + 1)).toEqual(levels)
        const running = method(given.map((pValue, i) => ({ pValue: i === at ? null : pValue })))
        const unknown = method(given.map((pValue, i) => ({ pValue, knownFrom: i === at ? given.length : i + 1 })))
        expect(running.levels).toEqual(unknown.levels)
        expect(running.discoveries[at] ?? null).toBeNull()
      }),
      { numRuns: 100, seed: 9 },
    )
  })

  it.each([
    ['LORD++', lordPlusPlus],
    ['SAFFRON', saffron],
  ])('never gives less after a smaller p-value: %s', (_, method) => {
    fc.assert(
      fc.property(pValues, fc.nat(39), (given, at) => {
        const smaller = given.map((pValue, i) => (i === at ? pValue / 3 : pValue))
        const [before, after] = [method(testsOf(given)), method(testsOf(smaller))]
        for (const [i, level] of after.levels.entries()) {
          expect(level).toBeGreaterThanOrEqual((before.levels[i] ?? 0) - 1e-15)
        }
      }),
      { numRuns: 200, seed: 4 },
    )
  })

  it.each<[readonly OnlineTest[], LordSettings, string]>([
    [[{ pValue: 1.2 }], {}, 'tests[0].pValue'],
    [[{ pValue: 0.1 }, { pValue: 0.1, knownFrom: 1 }], {}, 'tests[1].knownFrom'],
    [[], { alpha: 0 }, 'alpha'],
    [[], { alpha: 0.05, initialWealth: 0.06 }, 'initialWealth'],
  ])('refuses %o with %o, naming %s', (tests, settings, field) => {
    expect(() => lordPlusPlus(tests, settings)).toThrow(field)
    expect(() => saffron(tests, settings)).toThrow(field)
  })

  it('refuses a lambda outside 0 to 1', () => {
    expect(() => saffron([], { lambda: 1 })).toThrow('lambda')
  })
})
