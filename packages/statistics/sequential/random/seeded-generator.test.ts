import { describe, expect, it } from 'vitest'
import { normalCdf } from '../../distributions/normal.ts'
import { poissonProbability } from '../../distributions/poisson.ts'
import { simulatedMean, simulatedShare } from './monte-carlo.ts'
import { randomNormal } from './random-normal.ts'
import { randomPoisson } from './random-poisson.ts'
import { seededGenerator } from './seeded-generator.ts'

describe('seeded generator', () => {
  it('gives the same numbers for the same seed, and others for another', () => {
    const draws = (seed: number) => {
      const generator = seededGenerator(seed)
      return Array.from({ length: 20 }, () => generator.next())
    }
    expect(draws(7)).toEqual(draws(7))
    expect(draws(7)).not.toEqual(draws(8))
  })

  it('fills [0, 1) evenly: chi-square over 100 cells of 100,000 draws is unremarkable', () => {
    const generator = seededGenerator(2026)
    const cells = new Array<number>(100).fill(0)
    let outside = 0
    for (let i = 0; i < 100_000; i++) {
      const draw = generator.next()
      if (!(draw >= 0 && draw < 1)) outside++
      const cell = Math.floor(draw * 100)
      cells[cell] = (cells[cell] ?? 0) + 1
    }
    expect(outside).toBe(0)
    const chiSquare = cells.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0)
    // Mean 99, standard deviation 14.1.
    expect(chiSquare).toBeGreaterThan(50)
    expect(chiSquare).toBeLessThan(155)
  })

  it('refuses a seed that is not a whole number below 2^32', () => {
    expect(() => seededGenerator(-1)).toThrow(/seed is -1/)
    expect(() => seededGenerator(2 ** 32)).toThrow(/seed is 4294967296/)
    expect(() => seededGenerator(1.5)).toThrow(RangeError)
  })

  it('yields normal draws with the normal distribution', () => {
    const generator = seededGenerator(1)
    const draws = Array.from({ length: 50_000 }, () => randomNormal(generator)).sort((a, b) => a - b)
    const distance = Math.max(...draws.map((z, i) => Math.abs(normalCdf(z) - (i + 0.5) / draws.length)))
    // Kolmogorov's 99.9 % point is 1.95/√n.
    expect(distance).toBeLessThan(1.95 / Math.sqrt(50_000))
  })

  it.each([0, 0.3, 4, 75])('yields Poisson draws with mean %s', (mean) => {
    const generator = seededGenerator(3)
    const trials = 40_000
    const draws = Array.from({ length: trials }, () => randomPoisson(mean, generator))
    const share = (k: number) => draws.filter((x) => x === k).length / trials
    for (const k of [0, Math.floor(mean), Math.floor(mean) + 2]) {
      const p = poissonProbability(k, mean)
      expect(Math.abs(share(k) - p)).toBeLessThanOrEqual(4.5 * Math.sqrt((p * (1 - p)) / trials) + 1e-12)
    }
  })

  it('gives the Monte Carlo error of a share and of a mean', () => {
    expect(simulatedShare(25, 100)).toEqual({ value: 0.25, standardError: Math.sqrt((0.25 * 0.75) / 100) })
    // 1, 2, 3: mean 2, variance 1.
    const { value, standardError } = simulatedMean(6, 14, 3)
    expect(value).toBe(2)
    expect(standardError).toBeCloseTo(1 / Math.sqrt(3), 14)
  })
})
