import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { logGamma } from '../numerics/log-gamma.ts'
import * as distributions from './index.ts'
import {
  betaCdf,
  betaQuantile,
  binomialCdf,
  binomialProbability,
  binomialQuantile,
  binomialUpperTail,
  chiSquareCdf,
  chiSquareQuantile,
  chiSquareUpperQuantile,
  chiSquareUpperTail,
  fQuantile,
  fUpperTail,
  gammaDensity,
  hypergeometricCdf,
  hypergeometricProbability,
  normalCdf,
  normalDensity,
  normalQuantile,
  normalUpperTail,
  poissonCdf,
  poissonProbability,
  poissonUpperTail,
  tCdf,
  tQuantile,
  tUpperTail,
} from './index.ts'

type Point = { readonly function: string; readonly arguments: readonly number[]; readonly value: number }

const { points }: { points: readonly Point[] } = JSON.parse(
  readFileSync(new URL('./fixtures/high-precision.json', import.meta.url), 'utf8'),
)
const byName = new Map<string, unknown>([...Object.entries(distributions), ['logGamma', logGamma]])

describe('distributions, against values to 34 digits', () => {
  it.each(points.map((point) => [point.function, point.arguments, point.value] as const))(
    '%s(%j) is %d',
    (name, given, value) => {
      const named = byName.get(name)
      if (typeof named !== 'function') throw new TypeError(`no ${name}`)
      const found: unknown = named(...given)
      if (typeof found !== 'number') throw new TypeError(`${name} gave no number`)
      // ln Γ crosses 0 at 1 and 2, where only an absolute error has a meaning
      const allowed = name === 'logGamma' ? 1e-15 + 4e-15 * Math.abs(value) : 5e-13 * Math.abs(value)
      expect(Math.abs(found - value)).toBeLessThanOrEqual(allowed)
    },
  )
})

describe('far tails, where a difference from 1 would be 0', () => {
  it.each([
    ['normal', normalUpperTail(20), 2.7536241186062337e-89],
    ['chi-square', chiSquareUpperTail(500, 1), 9.505397766554091e-111],
    ['F', fUpperTail(300, 4, 20), 1.5190542159464938e-17],
  ])('%s', (_, found, known) => {
    expect(Math.abs(found / known - 1)).toBeLessThan(1e-12)
  })
})

describe('t with very many degrees of freedom', () => {
  it.each([0.3, 1.96, 6])('goes over into the normal distribution without a step at t = %d', (t) => {
    const [below, above] = [tUpperTail(t, 0.99e8), tUpperTail(t, 1.01e8)]
    // Φ̄(t) + φ(t) t(t²+1)/(4 df): the first term of the difference (Abramowitz & Stegun 26.7.8)
    const expected = (df: number) => normalUpperTail(t) + (normalDensity(t) * t * (t * t + 1)) / (4 * df)
    expect(Math.abs(below / expected(0.99e8) - 1)).toBeLessThan(1e-11)
    expect(Math.abs(above / expected(1.01e8) - 1)).toBeLessThan(1e-11)
    expect(tUpperTail(t, 1e30)).toBeCloseTo(normalUpperTail(t), 15)
  })
})

describe('quantiles and distribution functions undo each other', () => {
  const probability = fc.double({ min: 1e-12, max: 1 - 1e-9, noNaN: true })
  const shape = fc.double({ min: 0.5, max: 2000, noNaN: true })
  const near = (found: number, known: number): void => {
    expect(Math.abs(found - known)).toBeLessThanOrEqual(1e-11 * known + 2e-15)
  }

  it('normal', () => fc.assert(fc.property(probability, (p) => near(normalCdf(normalQuantile(p)), p))))
  it('t', () => fc.assert(fc.property(probability, shape, (p, df) => near(tCdf(tQuantile(p, df), df), p))))
  it('chi-square', () =>
    fc.assert(fc.property(probability, shape, (p, df) => near(chiSquareCdf(chiSquareQuantile(p, df), df), p))))
  it('F', () =>
    fc.assert(
      fc.property(
        probability,
        fc.double({ min: 0.5, max: 500, noNaN: true }),
        fc.double({ min: 0.5, max: 500, noNaN: true }),
        (p, a, b) => near(1 - fUpperTail(fQuantile(p, a, b), a, b), p),
      ),
    ))
  it('beta, where the quantile is not so near 1 that a double cannot hold it', () =>
    fc.assert(
      fc.property(
        probability,
        fc.double({ min: 0.3, max: 500, noNaN: true }),
        fc.double({ min: 1, max: 500, noNaN: true }),
        (p, a, b) => near(betaCdf(betaQuantile(p, a, b), a, b), p),
      ),
    ))
  it('an upper quantile keeps probabilities that 1 − p would lose', () => {
    expect(chiSquareUpperTail(chiSquareUpperQuantile(1e-40, 3), 3) / 1e-40).toBeCloseTo(1, 10)
  })
})

describe('counts', () => {
  it('binomial tails are sums of their probabilities', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0.01, max: 0.99, noNaN: true }), (n, p) => {
        let below = 0
        for (let k = 0; k <= n; k++) {
          below += binomialProbability(k, n, p)
          expect(binomialCdf(k, n, p)).toBeCloseTo(below, 12)
          expect(binomialCdf(k, n, p) + binomialUpperTail(k, n, p)).toBeCloseTo(1, 13)
        }
      }),
      { numRuns: 30 },
    )
  })
  it('Poisson tails are sums of their probabilities', () => {
    let below = 0
    for (let k = 0; k < 40; k++) {
      below += poissonProbability(k, 7.3)
      expect(poissonCdf(k, 7.3)).toBeCloseTo(below, 13)
      expect(poissonUpperTail(k, 7.3)).toBeCloseTo(1 - below, 13)
    }
  })
  it('hypergeometric probabilities sum to 1', () => {
    const all = Array.from({ length: 13 }, (_, k) => hypergeometricProbability(k, 12, 30, 15))
    expect(all.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 13)
    expect(hypergeometricCdf(4, 12, 30, 15)).toBeCloseTo(
      all.slice(0, 5).reduce((sum, p) => sum + p, 0),
      13,
    )
  })
  it('a binomial quantile is the least count that reaches the probability', () => {
    const k = binomialQuantile(0.9, 20, 0.3)
    expect(binomialCdf(k, 20, 0.3)).toBeGreaterThanOrEqual(0.9)
    expect(binomialCdf(k - 1, 20, 0.3)).toBeLessThan(0.9)
  })
})

describe('impossible input is refused with its name and value', () => {
  it.each([
    [() => normalQuantile(1.2), /p is 1.2/],
    [() => tCdf(1, 0), /df is 0/],
    [() => chiSquareCdf(1, -1), /-0.5/],
    [() => betaCdf(0.5, 0, 1), /a is 0/],
    [() => gammaDensity(1, 1, 0), /rate is 0/],
    [() => binomialCdf(1, 2.5, 0.5), /n is 2.5/],
    [() => normalCdf(Number.NaN), /not a number/],
    [() => hypergeometricProbability(1, 2, 3, 6), /urn holds 5/],
  ])('%s', (call, message) => {
    expect(call).toThrow(RangeError)
    expect(call).toThrow(message)
  })
})
