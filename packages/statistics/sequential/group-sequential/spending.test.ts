import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { requireSpending, type Spending, spentBy } from './spending.ts'

const functions: readonly Spending[] = [
  { kind: 'obrien-fleming' },
  { kind: 'pocock' },
  { kind: 'kim-demets', power: 0.5 },
  { kind: 'kim-demets', power: 3 },
  { kind: 'hwang-shih-decani', gamma: -4 },
  { kind: 'hwang-shih-decani', gamma: 0 },
  { kind: 'hwang-shih-decani', gamma: 2 },
  { kind: 'given', at: [0.3, 0.7, 1], spent: [0, 0.01, 0.025] },
]

describe('spending functions', () => {
  // Two-sided 0.05 has spent 0.00305 half-way (Lan & DeMets 1983); the rest by hand from the formulas.
  it.each([
    [{ kind: 'obrien-fleming' }, 0.05, 1, 0.00557],
    [{ kind: 'obrien-fleming' }, 0.05, 2, 0.00305],
    [{ kind: 'pocock' }, 0.05, 1, 0.05 * Math.log((1 + Math.E) / 2)],
    [{ kind: 'kim-demets', power: 2 }, 0.05, 1, 0.0125],
    [{ kind: 'hwang-shih-decani', gamma: 0 }, 0.05, 1, 0.025],
  ] as const)('%j spends of %s with %s sides about %s by half-way', (spending, level, sided, half) => {
    expect(Math.abs(spentBy(spending, level, 0.5, sided) - half)).toBeLessThanOrEqual(1e-5)
  })

  it.each(functions)('%j starts at 0, rises, and spends all by the end and beyond', (spending) => {
    expect(spentBy(spending, 0.025, 0)).toBe(0)
    expect(spentBy(spending, 0.025, 1)).toBeCloseTo(0.025, 14)
    expect(spentBy(spending, 0.025, 1.4)).toBeCloseTo(0.025, 14)
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (s, t) => {
        const [low, high] = [Math.min(s, t), Math.max(s, t)]
        expect(spentBy(spending, 0.025, low)).toBeLessThanOrEqual(spentBy(spending, 0.025, high))
      }),
      { seed: 4 },
    )
  })

  it('draws straight lines between given values', () => {
    const given: Spending = { kind: 'given', at: [0.5, 1], spent: [0.01, 0.025] }
    expect(spentBy(given, 0.025, 0.25)).toBeCloseTo(0.005, 15)
    expect(spentBy(given, 0.025, 0.5)).toBe(0.01)
    expect(spentBy(given, 0.025, 0.75)).toBeCloseTo(0.0175, 15)
  })

  it('refuses values that fall, that exceed the level, or a power that is not above 0', () => {
    const given = (at: number[], spent: number[]) => () => requireSpending('s', { kind: 'given', at, spent }, 0.025)
    expect(given([0.5, 1], [0.02, 0.01])).toThrow(/s\.spent\[1\] is 0.01/)
    expect(given([0.5, 0.5], [0.01, 0.02])).toThrow(/s\.at\[1\] is 0.5/)
    expect(given([0.5, 1], [0.01, 0.03])).toThrow(/s\.spent\[1\] is 0.03/)
    expect(() => requireSpending('s', { kind: 'kim-demets', power: 0 }, 0.025)).toThrow(/s\.power is 0/)
    expect(() => spentBy({ kind: 'pocock' }, 0.05, -0.1)).toThrow(/t is -0.1/)
  })
})
