import { describe, expect, it } from 'vitest'
import { normalCdf, normalDensity } from '../../distributions/normal.ts'
import { gaussLegendre } from './gauss-legendre.ts'
import { atStart, chanceAbove, chanceBelow, goOn, total } from './going-on.ts'
import { lookChances } from './look-chances.ts'

describe('Gauss–Legendre rule', () => {
  it('has the nodes and weights of Abramowitz & Stegun, table 25.4, n = 5', () => {
    const { nodes, weights } = gaussLegendre(5)
    expect(nodes[4]).toBeCloseTo(0.906179845938664, 15)
    expect(weights[4]).toBeCloseTo(0.236926885056189, 15)
    expect(nodes[2]).toBeCloseTo(0, 15)
    expect(weights[2]).toBeCloseTo(0.568888888888889, 15)
  })
})

/** Simpson's rule on a fine grid of Z, over the same recursion written another way: the second road. */
function onFineGrid(
  information: readonly number[],
  lower: readonly number[],
  upper: readonly number[],
  drift: number,
): number {
  const points = 600
  let from: { z: number; mass: number }[] = []
  let crossed = 0
  for (const [k, at] of information.entries()) {
    const before = information[k - 1] ?? 0
    const density = (z: number) =>
      k === 0
        ? normalDensity(z - drift * Math.sqrt(at))
        : from.reduce((sum, { z: old, mass }) => {
            const step = (z * Math.sqrt(at) - old * Math.sqrt(before) - drift * (at - before)) / Math.sqrt(at - before)
            return Math.abs(step) > 9 ? sum : sum + mass * normalDensity(step) * Math.sqrt(at / (at - before))
          }, 0)
    const integrate = (start: number, end: number) => {
      const width = (end - start) / points
      return Array.from({ length: points + 1 }, (_, i) => {
        const z = start + i * width
        return { z, mass: density(z) * width * (i === 0 || i === points ? 1 / 3 : i % 2 === 1 ? 4 / 3 : 2 / 3) }
      })
    }
    crossed += integrate(upper[k] ?? 0, Math.max(upper[k] ?? 0, drift * Math.sqrt(at)) + 8.5).reduce(
      (sum, { mass }) => sum + mass,
      0,
    )
    from = integrate(Math.max(lower[k] ?? 0, drift * Math.sqrt(at) - 8.5), upper[k] ?? 0)
  }
  return crossed
}

describe('recursive integration', () => {
  it("agrees with Simpson's rule on a fine grid", () => {
    const information = [0.3, 0.55, 1]
    const [lower, upper] = [
      [-0.5, 0.4, 0],
      [2.9, 2.4, 2],
    ]
    const bounds = upper.map((efficacy, k) => ({ efficacy, futility: k < 2 ? (lower[k] ?? 0) : null, harm: null }))
    for (const drift of [0, 2.5]) {
      const { benefit } = lookChances(information, bounds, drift, 1)
      const sum = benefit.reduce((all, chance) => all + chance, 0)
      expect(Math.abs(sum - onFineGrid(information, lower, upper, drift))).toBeLessThan(1e-8)
    }
  })

  it('loses no chance when nothing stops: the last Z is normal, however the looks fall', () => {
    for (const looks of [[1], [0.001, 0.5, 1], [0.5, 0.5001, 1], Array.from({ length: 40 }, (_, i) => (i + 1) / 40)]) {
      let going = atStart
      for (const [k, at] of looks.slice(0, -1).entries()) {
        going = goOn(going, at, 1.3, [{ from: -Infinity, to: Infinity }], looks[k + 1] ?? 1)
      }
      expect(Math.abs(total(going) - 1)).toBeLessThan(5e-10)
      expect(Math.abs(chanceAbove(going, 1, 1.3, 2) - normalCdf(-0.7))).toBeLessThan(5e-10)
      expect(Math.abs(chanceBelow(going, 1, 1.3, 2) - normalCdf(0.7))).toBeLessThan(5e-10)
    }
  })

  it('accounts for every trial: stops and ends sum to 1, also when all stop at once', () => {
    for (const drift of [-30, -3, 0, 3, 30]) {
      const bounds = [2.5, 2.2, 2].map((efficacy, k) => ({
        efficacy,
        futility: k < 2 ? 0.1 : null,
        harm: k < 2 ? -2 : null,
      }))
      const { benefit, futility, harm } = lookChances([0.3, 0.6, 1], bounds, drift, 1)
      const all = [...benefit, ...futility, ...harm].reduce((sum, chance) => sum + chance, 0)
      expect(Math.abs(all - 1)).toBeLessThan(5e-10)
    }
  })
})
