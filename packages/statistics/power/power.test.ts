import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { integrate } from './integrate.ts'
import { missingNegatives } from './missing-negatives.ts'
import {
  powerFromStandardError,
  powerOfTwoMeans,
  powerOfTwoProportions,
  smallestDetectableEffect,
} from './power-of-comparison.ts'
import { favourableChance, type ProjectDesign } from './project-power.ts'

describe('power of a comparison', () => {
  it("of two means is the t test's: n = 20 each, d = 1 (R power.t.test prints 0.8689528)", () => {
    expect(powerOfTwoMeans({ n1: 20, n2: 20 }, 1).favourable).toBeCloseTo(0.8689528, 7)
  })

  it.each([
    [64, 0.5, 0.8015],
    [26, 0.8, 0.8075],
    [394, 0.2, 0.8006],
  ])("of two means reaches Cohen's 80 %% with %i in each group for d = %d", (n, d, power) => {
    expect(powerOfTwoMeans({ n1: n, n2: n }, d).power).toBeCloseTo(power, 3)
  })

  it('of two proportions: 50 each, 0.75 against 0.5 (R power.prop.test prints 0.7401659)', () => {
    expect(powerOfTwoProportions({ n1: 50, n2: 50 }, 0.75, 0.5).favourable).toBeCloseTo(0.7401659, 6)
  })

  it('is the test’s size when there is no effect', () => {
    const nothing = { favourable: 0.025, adverse: 0.025, power: 0.05 }
    for (const power of [powerFromStandardError(0, 2), powerOfTwoMeans({ n1: 9, n2: 14 }, 0)]) {
      expect(power.favourable).toBeCloseTo(nothing.favourable, 9)
      expect(power.adverse).toBeCloseTo(nothing.adverse, 9)
      expect(power.power).toBeCloseTo(nothing.power, 9)
    }
    expect(powerFromStandardError(0, 2, { sides: 1, alpha: 0.1 })).toMatchObject({ adverse: 0 })
  })

  it('grows with the effect and with the number of children', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 300 }), fc.double({ min: 0, max: 1.5, noNaN: true }), (n, d) => {
        const here = powerOfTwoMeans({ n1: n, n2: n }, d).favourable
        expect(powerOfTwoMeans({ n1: n, n2: n }, d + 0.1).favourable).toBeGreaterThanOrEqual(here - 1e-12)
        expect(powerOfTwoMeans({ n1: 2 * n, n2: 2 * n }, d).favourable).toBeGreaterThanOrEqual(here - 1e-12)
      }),
    )
  })

  it('finds the effect that it then has the power for', () => {
    const effect = smallestDetectableEffect(0.2, 0.8)
    expect(powerFromStandardError(effect, 0.2).favourable).toBeCloseTo(0.8, 12)
    expect(effect / 0.2).toBeCloseTo(2.8016, 4)
  })

  it.each([
    [() => powerFromStandardError(1, 0), /standardError is 0/],
    [() => powerOfTwoMeans({ n1: 1, n2: 1 }, 1), /at least one degree of freedom/],
    [() => powerOfTwoProportions({ n1: 10, n2: 10 }, 1, 0.5), /p1 is 1/],
    [() => powerFromStandardError(1, 1, { alpha: 0 }), /alpha is 0/],
  ])('refuses what cannot be %#', (call, message) => {
    expect(call).toThrow(message)
  })
})

describe('a project’s chance of a favourable result', () => {
  it('is the same on either scale for the same effect', () => {
    const design: ProjectDesign = { kind: 'two-proportions', comparison: 0.3, n1: 120, n2: 100 }
    const d = 0.4
    expect(favourableChance(design, d)).toBeCloseTo(
      favourableChance(design, (d * Math.PI) / Math.sqrt(3), 'log-odds-ratio'),
      12,
    )
  })

  it('averages over heterogeneity: for a standard error this is a wider normal', () => {
    const [effect, se, tau] = [0.3, 0.2, 0.25]
    const chance = favourableChance({ kind: 'standard-error', standardError: se }, effect, undefined, tau)
    const closed = powerFromStandardError(effect - 1.959963984540054 * se, Math.hypot(se, tau), {
      alpha: 0.5,
      sides: 1,
    })
    expect(chance).toBeCloseTo(closed.favourable, 10)
  })

  it('is as stated when stated, whatever the effect', () => {
    expect(favourableChance({ kind: 'stated', favourable: 0.7 }, -5)).toBe(0.7)
  })
})

describe('quadrature', () => {
  it('is exact for polynomials and close for a peak', () => {
    expect(integrate((x) => x ** 9, 0, 2, 1)).toBeCloseTo(102.4, 10)
    expect(integrate((x) => Math.exp(-x * x), -9, 9)).toBeCloseTo(Math.sqrt(Math.PI), 13)
  })
})

describe('missing negatives', () => {
  const stated = (favourable: number): ProjectDesign => ({ kind: 'stated', favourable })
  const ten = new Array<ProjectDesign>(10).fill(stated(0.5))

  it('finds one unfavourable result in ten too few when half must be, and counts what is missing', () => {
    const answer = missingNegatives({ projects: ten, unfavourable: 1 }, { effects: [0.3] })
    if (!answer.computed) throw new Error(answer.because)
    const [scenario] = answer.scenarios
    expect(scenario?.chanceOfSoFew).toBeCloseTo(11 / 1024, 14)
    expect(scenario).toMatchObject({
      expectedUnfavourable: 5,
      fewestPlausible: 2,
      isPlausible: false,
      shortfall: 1,
      missing: { computed: true, results: 2 },
    })
    // Nine favourable results in 10 + m tries at a half: P(F ≥ 9) is 11/1024, 67/2048, 299/4096 for m = 0, 1, 2; the last is 7.3 %.
  })

  it('carries its assumptions, one scenario for each pair of an effect and a share', () => {
    const projects: ProjectDesign[] = [
      { kind: 'standard-error', standardError: 0.1 },
      { kind: 'two-means', n1: 40, n2: 40 },
      { kind: 'two-proportions', comparison: 0.2, n1: 100, n2: 90 },
    ]
    const answer = missingNegatives(
      { projects, unfavourable: 0 },
      { effects: [0.1, 0.3], sharesThatWork: [0.25, 0.5, 1], heterogeneitySd: 0.1 },
    )
    if (!answer.computed) throw new Error(answer.because)
    expect(answer.scenarios).toHaveLength(6)
    expect(answer.scenarios[0]?.assumes).toMatchObject({
      effect: 0.1,
      shareThatWork: 0.25,
      heterogeneitySd: 0.1,
      alpha: 0.05,
      sides: 2,
      plausibleFrom: 0.05,
    })
    expect(answer.scenarios[0]?.assumes.also).toHaveLength(2)
  })

  it('expects fewer unfavourable results the more ideas work', () => {
    const answer = missingNegatives(
      { projects: [{ kind: 'standard-error', standardError: 0.1 }], unfavourable: 0 },
      { effects: [0.3], sharesThatWork: [0, 0.3, 0.6, 1] },
    )
    if (!answer.computed) throw new Error(answer.because)
    const expected = answer.scenarios.map(({ expectedUnfavourable }) => expectedUnfavourable)
    expect(expected[0]).toBeCloseTo(0.975, 10)
    expect([...expected].sort((a, b) => b - a)).toEqual(expected)
  })

  it('does not depend on the order of projects', () => {
    const projects = [0.1, 0.9, 0.4, 0.6].map(stated)
    const chanceIn = (list: readonly ProjectDesign[]) => {
      const answer = missingNegatives({ projects: list, unfavourable: 1 }, { effects: [0] })
      return answer.computed ? (answer.scenarios[0]?.chanceOfSoFew ?? Number.NaN) : Number.NaN
    }
    expect(chanceIn(projects)).toBeCloseTo(chanceIn([...projects].reverse()), 14)
  })

  it('says when no number of missing results explains what was seen, and when there are no projects', () => {
    const impossible = missingNegatives({ projects: [stated(0), stated(0)], unfavourable: 0 }, { effects: [0] })
    if (!impossible.computed) throw new Error(impossible.because)
    expect(impossible.scenarios[0]?.missing).toMatchObject({ because: 'favourable-results-all-but-impossible' })
    expect(missingNegatives({ projects: [], unfavourable: 0 }, { effects: [0.2] })).toMatchObject({
      computed: false,
      because: 'no-projects',
    })
  })

  it.each([
    [{ projects: ten, unfavourable: 11 }, { effects: [0.1] }, /only 10 results/],
    [{ projects: ten, unfavourable: 1 }, { effects: [] }, /at least one assumed effect/],
    [{ projects: ten, unfavourable: 1 }, { effects: [0.1], sharesThatWork: [1.5] }, /sharesThatWork is 1.5/],
  ])('refuses what cannot be %#', (portfolio, assumptions, message) => {
    expect(() => missingNegatives(portfolio, assumptions)).toThrow(message)
  })

  it('of no surprise has nothing missing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.05, max: 0.95, noNaN: true }), { minLength: 1, maxLength: 12 }),
        (chances) => {
          const answer = missingNegatives(
            { projects: chances.map(stated), unfavourable: chances.length },
            { effects: [0] },
          )
          if (!answer.computed) throw new Error(answer.because)
          expect(answer.scenarios[0]).toMatchObject({ isPlausible: true, shortfall: 0, missing: { results: 0 } })
        },
      ),
    )
  })
})
