import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalUpperQuantile } from '../../distributions/normal-quantile.ts'
import { seededGenerator } from '../random/seeded-generator.ts'
import { designGroupSequential, type GroupSequentialDesign } from './design-group-sequential.ts'
import { groupSequentialOperating } from './group-sequential-operating.ts'
import { type EfficacyRule, equallySpaced, type FutilityRule, type GroupSequentialPlan } from './plan.ts'
import { simulateGroupSequential } from './simulate-group-sequential.ts'

function designed(plan: GroupSequentialPlan): GroupSequentialDesign {
  const design = designGroupSequential(plan)
  if (!design.computed) throw new Error(design.because)
  return design
}

const pocock: EfficacyRule = { kind: 'pocock' }
const obrienFleming: EfficacyRule = { kind: 'obrien-fleming' }
const spendingLikeObrienFleming: EfficacyRule = { kind: 'spending', spending: { kind: 'obrien-fleming' } }
const futile = (binding: boolean): FutilityRule => ({ kind: 'spending', spending: { kind: 'obrien-fleming' }, binding })

describe('designs of fixed shape, two-sided', () => {
  // Jennison & Turnbull 2000: C_P(K, α) of table 2.1, C_B(K, α) of table 2.3, C_WT(K, α, 0.25) of table 2.9.
  it.each([
    [2, 0.05, 2.178, 1.977, 2.038],
    [3, 0.05, 2.289, 2.004, 2.083],
    [4, 0.05, 2.361, 2.024, 2.113],
    [5, 0.05, 2.413, 2.04, 2.136],
    [10, 0.05, 2.555, 2.087, 2.199],
    [20, 0.05, 2.672, 2.126, 2.248],
  ])('with %s looks and alpha %s have the constants of Jennison & Turnbull', (looks, alpha, cp, cb, cwt) => {
    const last = (efficacy: EfficacyRule) =>
      designed({ informationRates: equallySpaced(looks), alpha, beta: 0.1, sided: 2, efficacy }).efficacyBounds.at(-1)
    expect(Math.abs((last(pocock) ?? 0) - cp)).toBeLessThanOrEqual(0.00051)
    expect(Math.abs((last(obrienFleming) ?? 0) - cb)).toBeLessThanOrEqual(0.00051)
    expect(Math.abs((last({ kind: 'wang-tsiatis', delta: 0.25 }) ?? 0) - cwt)).toBeLessThanOrEqual(0.00051)
  })

  // Jennison & Turnbull 2000, tables 2.2 and 2.4: R_P and R_B for α = 0.05 and power 0.9.
  it.each([
    [2, 1.1, 1.007],
    [5, 1.207, 1.026],
  ])('with %s looks have the inflation factors of Jennison & Turnbull', (looks, rp, rb) => {
    const factor = (efficacy: EfficacyRule) =>
      designed({ informationRates: equallySpaced(looks), alpha: 0.05, beta: 0.1, sided: 2, efficacy }).inflationFactor
    expect(Math.abs(factor(pocock) - rp)).toBeLessThanOrEqual(0.00051)
    expect(Math.abs(factor(obrienFleming) - rb)).toBeLessThanOrEqual(0.00051)
  })

  it('a Haybittle–Peto design keeps its early bound, and its last is close to the fixed one', () => {
    const { efficacyBounds, alphaSpent } = designed({
      informationRates: equallySpaced(5),
      alpha: 0.05,
      beta: 0.1,
      sided: 2,
      efficacy: { kind: 'haybittle-peto', constant: 3 },
    })
    expect(efficacyBounds.slice(0, 4)).toEqual([3, 3, 3, 3])
    // Jennison & Turnbull 2000, section 2.6: the last bound is 1.99 with five looks.
    expect(efficacyBounds[4]).toBeCloseTo(1.99, 2)
    expect(alphaSpent[4]).toBeCloseTo(0.05, 9)
  })

  it('is not computed when the early bounds alone spend more than alpha', () => {
    const plan = { informationRates: equallySpaced(5), alpha: 0.01, beta: 0.1, sided: 2 as const }
    expect(designGroupSequential({ ...plan, efficacy: { kind: 'haybittle-peto', constant: 2 } })).toEqual({
      computed: false,
      because: 'no-bounds-with-this-alpha',
      given: { alpha: 0.01 },
    })
  })
})

describe('spending both errors', () => {
  // gsDesign (Anderson), the design that gsDesign() prints by default: three looks, alpha 0.025, beta 0.1, non-binding,
  // Hwang–Shih–DeCani with −4 for alpha and −2 for beta; Z to two digits, spending to four, ratio to three.
  it('gives the default design of gsDesign', () => {
    const design = designed({
      informationRates: equallySpaced(3),
      alpha: 0.025,
      beta: 0.1,
      sided: 1,
      efficacy: { kind: 'spending', spending: { kind: 'hwang-shih-decani', gamma: -4 } },
      futility: { kind: 'spending', spending: { kind: 'hwang-shih-decani', gamma: -2 }, binding: false },
    })
    const near = (found: readonly (number | null)[] | null, printed: readonly number[], half: number) => {
      for (const [k, value] of printed.entries()) expect(Math.abs((found?.[k] ?? 9) - value)).toBeLessThanOrEqual(half)
    }
    near(design.efficacyBounds, [3.01, 2.55, 2.0], 0.00501)
    near(design.futilityBounds, [-0.24, 0.94], 0.00501)
    near(design.alphaSpent, [0.0013, 0.0062, 0.025], 0.000101)
    near(design.betaSpent, [0.0148, 0.0437, 0.1], 0.000101)
    near([design.inflationFactor], [1.07], 0.000501)
  })
})

describe('one look', () => {
  it.each([1, 2] as const)('is the fixed test, %s-sided', (sided) => {
    for (const efficacy of [pocock, obrienFleming, spendingLikeObrienFleming]) {
      const design = designed({ informationRates: [1], alpha: 0.05, beta: 0.1, sided, efficacy })
      expect(design.efficacyBounds[0]).toBeCloseTo(normalUpperQuantile(0.05 / sided), 8)
      expect(design.inflationFactor).toBeCloseTo(1, 7)
      expect(design.expectedInformationRatio.underNull).toBeCloseTo(1, 7)
    }
  })
})

describe('a design', () => {
  const rules = fc.constantFrom<EfficacyRule>(
    pocock,
    obrienFleming,
    { kind: 'wang-tsiatis', delta: 0.3 },
    { kind: 'wang-tsiatis', delta: 0.7 },
    spendingLikeObrienFleming,
    { kind: 'spending', spending: { kind: 'hwang-shih-decani', gamma: -2 } },
    { kind: 'spending', spending: { kind: 'kim-demets', power: 1.5 } },
  )
  const rates = fc.array(fc.integer({ min: 5, max: 95 }), { minLength: 0, maxLength: 5 }).map((cuts) =>
    [...new Set(cuts)]
      .sort((a, b) => a - b)
      .map((cut) => cut / 100)
      .concat(1),
  )

  it('spends exactly alpha, has its power, and costs no less than the fixed test, whatever the looks', () => {
    fc.assert(
      fc.property(
        rates,
        rules,
        fc.constantFrom(1 as const, 2 as const),
        fc.double({ min: 0.001, max: 0.1, noNaN: true }),
        fc.double({ min: 0.05, max: 0.5, noNaN: true }),
        (informationRates, efficacy, sided, alpha, beta) => {
          const design = designed({ informationRates, alpha, beta, sided, efficacy })
          expect(design.alphaSpent.at(-1)).toBeCloseTo(alpha, 9)
          expect(design.powerByLook.at(-1)).toBeCloseTo(1 - beta, 8)
          expect(design.inflationFactor).toBeGreaterThanOrEqual(1 - 1e-8)
          expect(design.expectedInformationRatio.underEffect).toBeLessThanOrEqual(design.inflationFactor + 1e-9)
        },
      ),
      { numRuns: 40, seed: 5 },
    )
  })

  it('with futility by spending has ordered bounds, spends beta, and its futility bounds save under no effect', () => {
    fc.assert(
      fc.property(rates, fc.boolean(), fc.constantFrom(1 as const, 2 as const), (informationRates, binding, sided) => {
        const plan = { informationRates, alpha: 0.05, beta: 0.2, sided, efficacy: spendingLikeObrienFleming }
        const design = designed({ ...plan, futility: futile(binding) })
        for (const [k, futility] of design.futilityBounds.entries()) {
          if (futility !== null) expect(futility).toBeLessThanOrEqual(design.efficacyBounds[k] ?? Infinity)
        }
        expect(design.alphaSpent.at(-1)).toBeCloseTo(0.05, 8)
        expect(design.powerByLook.at(-1)).toBeCloseTo(0.8, 7)
        if (sided === 1) expect(design.betaSpent?.at(-1)).toBeCloseTo(0.2, 7)
        const { underNull } = design.expectedInformationRatio
        expect(underNull).toBeLessThanOrEqual(designed(plan).expectedInformationRatio.underNull + 1e-9)
      }),
      { numRuns: 15, seed: 6 },
    )
  })

  it('with binding futility needs less than with non-binding', () => {
    const plan = { informationRates: equallySpaced(4), alpha: 0.025, beta: 0.1, sided: 1 as const }
    const factor = (binding: boolean) =>
      designed({ ...plan, efficacy: spendingLikeObrienFleming, futility: futile(binding) }).inflationFactor
    expect(factor(true)).toBeLessThan(factor(false))
  })

  it('with a given spending that waits has no bound at the early looks', () => {
    const { efficacyBounds, alphaSpent } = designed({
      informationRates: [0.5, 1],
      alpha: 0.025,
      beta: 0.2,
      sided: 1,
      efficacy: { kind: 'spending', spending: { kind: 'given', at: [0.5, 1], spent: [0, 0.025] } },
    })
    expect(efficacyBounds[0]).toBeNull()
    expect(efficacyBounds[1]).toBeCloseTo(normalUpperQuantile(0.025), 9)
    expect(alphaSpent[0]).toBe(0)
  })

  it('with a harm rule stops a harmless project for harm with the chance given, and a harmful one mostly', () => {
    const design = designed({
      informationRates: equallySpaced(5),
      alpha: 0.025,
      beta: 0.1,
      sided: 1,
      efficacy: spendingLikeObrienFleming,
      harm: { alpha: 0.05, spending: { kind: 'pocock' } },
    })
    const none = groupSequentialOperating(design, 0)
    // Stops for benefit come first in few trials, so the chance is a little below 0.05.
    expect(none.harm).toBeLessThanOrEqual(0.05)
    expect(none.harm).toBeGreaterThan(0.048)
    expect(groupSequentialOperating(design, -1).harm).toBeGreaterThan(0.8)
  })

  it('scales with the effect: information is inverse to its square', () => {
    const plan = { informationRates: equallySpaced(3), alpha: 0.025, beta: 0.1, sided: 1 as const, efficacy: pocock }
    const [unit, tenth] = [designed(plan), designed({ ...plan, effect: 0.1 })]
    expect(tenth.maximumInformation / unit.maximumInformation).toBeCloseTo(100, 9)
    expect(groupSequentialOperating(tenth, 0.1).benefit).toBeCloseTo(0.9, 9)
  })

  it('survives being written down and read again', () => {
    const efficacy: EfficacyRule = {
      kind: 'spending',
      spending: { kind: 'given', at: [0.3, 0.6, 1], spent: [0, 0.01, 0.025] },
    }
    const design = designed({ informationRates: [0.3, 0.6, 1], alpha: 0.025, beta: 0.1, sided: 1, efficacy })
    const read: GroupSequentialDesign = JSON.parse(JSON.stringify(design))
    expect(groupSequentialOperating(read, 1)).toEqual(groupSequentialOperating(design, 1))
  })
})

describe('recursive integration agrees with simulated trials', () => {
  it.each<[string, GroupSequentialPlan, number]>([
    [
      'one-sided, no effect',
      { informationRates: equallySpaced(5), alpha: 0.025, beta: 0.2, sided: 1, efficacy: pocock },
      0,
    ],
    [
      'one-sided, binding futility, half the effect',
      {
        informationRates: [0.2, 0.55, 0.8, 1],
        alpha: 0.05,
        beta: 0.1,
        sided: 1,
        efficacy: spendingLikeObrienFleming,
        futility: futile(true),
      },
      0.5,
    ],
    [
      'two-sided with a wedge, planned effect',
      {
        informationRates: equallySpaced(4),
        alpha: 0.05,
        beta: 0.1,
        sided: 2,
        efficacy: spendingLikeObrienFleming,
        futility: futile(false),
      },
      1,
    ],
    [
      'twenty looks, no effect',
      { informationRates: equallySpaced(20), alpha: 0.05, beta: 0.2, sided: 2, efficacy: obrienFleming },
      0,
    ],
  ])('%s', (_, plan, effect) => {
    const design = designed(plan)
    const exact = groupSequentialOperating(design, effect)
    const simulated = simulateGroupSequential(design, effect, 40_000, seededGenerator(9))
    expect(simulated.seed).toBe(9)
    for (const figure of ['benefit', 'futility', 'harm', 'expectedFraction'] as const) {
      const { value, standardError } = simulated[figure]
      expect(Math.abs(value - exact[figure])).toBeLessThan(4 * standardError + 1e-4)
    }
  })
})

describe('impossible plans are refused', () => {
  const plan: GroupSequentialPlan = { informationRates: [0.5, 1], alpha: 0.025, beta: 0.2, sided: 1, efficacy: pocock }
  it.each<[Partial<GroupSequentialPlan>, RegExp]>([
    [{ informationRates: [] }, /informationRates is empty/],
    [{ informationRates: [0.5, 0.5, 1] }, /informationRates\[1\] is 0.5/],
    [{ informationRates: [0.5, 0.9] }, /informationRates\[1\] is 0.9/],
    [{ alpha: 0 }, /alpha is 0/],
    [{ beta: 0.99 }, /beta is 0.99/],
    [{ effect: 0 }, /effect is 0/],
    [{ futility: { kind: 'fixed', bounds: [], binding: true } }, /futility.bounds has length 0/],
    [{ sided: 2, futility: { kind: 'fixed', bounds: [0], binding: true } }, /sided is 2/],
    [{ futility: futile(true) }, /efficacy.kind is pocock/],
    [{ sided: 2, harm: { alpha: 0.05, spending: { kind: 'pocock' } } }, /harm is given/],
  ])('%j', (part, message) => {
    expect(() => designGroupSequential({ ...plan, ...part })).toThrow(message)
  })
})
