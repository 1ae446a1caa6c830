import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FirthFit, firthLogistic, type LogisticRows } from '../index.ts'

const { log } = Math

/** A fit that is there. */
function fitted(rows: LogisticRows): FirthFit {
  const fit = firthLogistic(rows)
  if (!fit.computed) throw new Error(`not computed, because ${fit.because}`)
  return fit
}

const estimates = (fit: FirthFit) => fit.coefficients.map(({ estimate }) => estimate)

const rows = fc
  .record({
    width: fc.integer({ min: 0, max: 3 }),
    rows: fc.array(
      fc.record({
        y: fc.constantFrom(0, 1),
        x: fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 3, maxLength: 3 }),
        weight: fc.integer({ min: 0, max: 3 }),
      }),
      { minLength: 1, maxLength: 20 },
    ),
  })
  .map(({ width, rows: all }) => ({
    y: all.map(({ y }) => y),
    X: all.map(({ x }) => x.slice(0, width)),
    columns: ['a', 'b', 'c'].slice(0, width),
    weights: all.map(({ weight }) => weight),
  }))
const runs = { numRuns: 60, interruptAfterTimeLimit: 20_000 }

describe('closed forms that Firth’s penalty gives', () => {
  // Firth 1993, section 3.3: with one coefficient a cell, Jeffreys' prior adds a half to each count.
  it('a constant alone is the log odds with a half added to either side', () => {
    const fit = fitted({ y: [1, 1, 0, 0, 0, 0, 0], X: [[], [], [], [], [], [], []] })
    expect(fit).toMatchObject({ n: 7, events: 2 })
    expect(estimates(fit)[0]).toBeCloseTo(log(2.5 / 5.5), 12)
  })

  it('two groups give the log odds ratio with a half in each of the four cells, a cell of 0 too', () => {
    const rows = { y: [1, 0], X: [[1], [1]], weights: [9, 0] }
    const fit = fitted({
      y: [...rows.y, 1, 0],
      X: [...rows.X, [0], [0]],
      weights: [...rows.weights, 4, 6],
    })
    expect(estimates(fit)[1]).toBeCloseTo(log(9.5 / 0.5 / (4.5 / 6.5)), 10)
    expect(fit.coefficients[1]?.se).toBeGreaterThan(1)
  })

  it('nothing that happened has an estimate, and an interval that is not infinite', () => {
    const fit = fitted({ y: [0, 0, 0, 0], X: [[], [], [], []] })
    expect(estimates(fit)[0]).toBeCloseTo(log(0.5 / 4.5), 12)
    expect(fit.coefficients[0]?.interval).toMatchObject({ computed: true, high: expect.any(Number) })
  })
})

describe('the interval and the test by a second road: the likelihood written out, and searched by trying', () => {
  /** l + ½ log det of the 2 × 2 information, by its textbook formula. */
  const likelihood = (y: readonly number[], x: readonly number[], a: number, b: number) => {
    let [l, s0, s1, s2] = [0, 0, 0, 0]
    for (const [i, answer] of y.entries()) {
      const chance = 1 / (1 + Math.exp(-(a + b * (x[i] ?? 0))))
      l += answer === 1 ? log(chance) : log(1 - chance)
      const w = chance * (1 - chance)
      s0 += w
      s1 += w * (x[i] ?? 0)
      s2 += w * (x[i] ?? 0) ** 2
    }
    return l + log(s0 * s2 - s1 * s1) / 2
  }
  /** Greatest over the constant: by thirds between wide ends. */
  const profile = (y: readonly number[], x: readonly number[], b: number) => {
    let [low, high] = [-60, 60]
    for (let i = 0; i < 200; i++) {
      const third = (high - low) / 3
      if (likelihood(y, x, low + third, b) < likelihood(y, x, high - third, b)) low += third
      else high -= third
    }
    return likelihood(y, x, low, b)
  }

  const y = [0, 0, 1, 0, 1, 0, 1, 1, 1, 0, 1, 1]
  const x = [1, 2, 2, 3, 3, 4, 4, 5, 6, 6, 7, 8]
  it.each([
    ['overlapping', y],
    ['separated', x.map((one) => (one > 3.5 ? 1 : 0))],
  ])('%s', (_, answers) => {
    const fit = fitted({ y: answers, X: x.map((one) => [one]) })
    const slope = fit.coefficients[1]
    if (!slope?.interval.computed || !slope.test.computed) throw new Error('the slope has no interval')
    const best = profile(answers, x, slope.estimate)
    expect(fit.penalisedLogLikelihood).toBeCloseTo(best, 8)
    for (const near of [0.999, 1.001]) expect(profile(answers, x, slope.estimate * near)).toBeLessThan(best)
    for (const end of [slope.interval.low, slope.interval.high])
      expect(2 * (best - profile(answers, x, end))).toBeCloseTo(3.841458820694124, 6)
    expect(slope.test.chisq).toBeCloseTo(2 * (best - profile(answers, x, 0)), 7)
  })
})

describe('what cannot be told is not', () => {
  const y = [0, 1, 1, 0, 1]
  it.each<[string, LogisticRows, object]>([
    ['no rows', { y: [], X: [] }, { because: 'no-rows' }],
    ['rows of no weight', { y: [1], X: [[2]], weights: [0] }, { because: 'no-rows' }],
    ['no coefficients', { y: [1, 0], X: [[], []], intercept: false }, { because: 'no-columns' }],
    [
      'a column with one value',
      {
        y,
        X: [
          [1, 0.1],
          [2, 0.1],
          [3, 0.1],
          [4, 0.1],
          [5, 0.1],
        ],
      },
      { because: 'constant-column', given: { column: 2 } },
    ],
    [
      'a column that another makes up, but for rounding',
      { y, X: [1, 2, 3, 5, 4].map((one) => [one, 0.1 * one + 0.3]) },
      { because: 'collinear-columns', given: { column: 2 } },
    ],
    [
      'a column that two others make up',
      {
        y,
        X: [
          [1, 5],
          [2, 3],
          [3, 4],
          [4, 1],
          [5, 1],
        ].map(([a = 0, b = 0]) => [a, b, a - b]),
      },
      { because: 'collinear-columns', given: { column: 3 } },
    ],
    [
      'fewer rows than coefficients',
      {
        y: [0, 1],
        X: [
          [1, 5],
          [2, 3],
        ],
      },
      { because: 'fewer-rows-than-coefficients', given: { n: 2, coefficients: 3 } },
    ],
  ])('%s', (_, given, expected) => expect(firthLogistic(given)).toMatchObject({ computed: false, ...expected }))

  it.each<[string, LogisticRows, RegExp]>([
    ['an answer between', { y: [0.5], X: [[1]] }, /y\[0\] is 0\.5/],
    ['lengths that differ', { y: [1, 0], X: [[1]] }, /X has length 1/],
    ['a short row', { y: [1, 0], X: [[1, 2], [1]] }, /X\[1\] has length 1/],
    ['what is no number', { y: [1], X: [[Number.NaN]] }, /X\[0\] is NaN/],
    ['a weight below 0', { y: [1], X: [[1]], weights: [-1] }, /weights is -1/],
    ['a confidence of 1', { y: [1], X: [[1]], confidence: 1 }, /confidence is 1/],
  ])('refuses %s', (_, given, says) => expect(() => firthLogistic(given)).toThrow(says))

  it('fits a constant column that stands for the constant', () => {
    const fit = fitted({ y: [1, 0, 0], X: [[2], [2], [2]], intercept: false })
    expect(estimates(fit)[0]).toBeCloseTo(log(1.5 / 2.5) / 2, 10)
  })
})

describe('whatever the rows', () => {
  it('every estimate is finite and within its interval, and the test agrees with it', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const fit = firthLogistic(given)
        if (!fit.computed) {
          expect(fit.because).toMatch(/no-rows|constant|collinear|fewer/)
          return
        }
        for (const { estimate, interval, test, se } of fit.coefficients) {
          if (!interval.computed || !test.computed) throw new Error('an interval did not settle')
          expect(se).toBeGreaterThan(0)
          expect(interval.low).toBeLessThan(estimate)
          expect(interval.high).toBeGreaterThan(estimate)
          expect(Number.isFinite(interval.high - interval.low)).toBe(true)
          if (Math.abs(test.p - 0.05) > 1e-6) expect(test.p < 0.05).toBe(interval.low > 0 || interval.high < 0)
        }
      }),
      runs,
    )
  })

  it('a weight counts its row that many times, and the order of rows is nothing', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const weighted = firthLogistic(given)
        const repeated = given.y.flatMap((answer, i) =>
          Array.from({ length: given.weights[i] ?? 0 }, () => ({ answer, x: given.X[i] ?? [] })),
        )
        const spread = firthLogistic({
          y: repeated.map(({ answer }) => answer).reverse(),
          X: repeated.map(({ x }) => x).reverse(),
          columns: given.columns,
        })
        if (!weighted.computed || !spread.computed) {
          expect(weighted.computed).toBe(spread.computed)
          return
        }
        const near = (one: number) => expect.closeTo(one, 5)
        expect(estimates(spread)).toEqual(estimates(weighted).map(near))
      }),
      runs,
    )
  })

  it('turning the answers round turns the signs round, and a unit is only a unit', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const fit = firthLogistic(given)
        const turned = firthLogistic({ ...given, y: given.y.map((answer) => 1 - answer) })
        const scaled = firthLogistic({ ...given, X: given.X.map((row) => row.map((one) => 1000 * one + 7)) })
        if (!fit.computed || !turned.computed || !scaled.computed) {
          expect([turned.computed, scaled.computed]).toEqual([fit.computed, fit.computed])
          return
        }
        expect(turned.penalisedLogLikelihood).toBeCloseTo(fit.penalisedLogLikelihood, 6)
        for (const [j, { estimate, interval }] of fit.coefficients.entries()) {
          const [other, unit] = [turned.coefficients[j], scaled.coefficients[j]]
          if (j === 0 || !interval.computed || !unit?.interval.computed || !other?.interval.computed) continue
          expect(other.estimate).toBeCloseTo(-estimate, 4)
          expect(other.interval.low).toBeCloseTo(-interval.high, 3)
          expect(unit.estimate * 1000).toBeCloseTo(estimate, 4)
          expect(unit.interval.high * 1000).toBeCloseTo(interval.high, 3)
        }
      }),
      runs,
    )
  })
})
