import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { designGroupSequential, type GroupSequentialDesign } from './design-group-sequential.ts'
import {
  type GroupSequentialAdvice,
  type GroupSequentialLook,
  lookAt,
  monitorGroupSequential,
} from './monitor-group-sequential.ts'
import { equallySpaced, type GroupSequentialPlan } from './plan.ts'

function designed(plan: Partial<GroupSequentialPlan> = {}): GroupSequentialDesign {
  const design = designGroupSequential({
    informationRates: equallySpaced(4),
    alpha: 0.025,
    beta: 0.1,
    sided: 1,
    efficacy: { kind: 'spending', spending: { kind: 'obrien-fleming' } },
    effect: 0.5,
    ...plan,
  })
  if (!design.computed) throw new Error(design.because)
  return design
}

function advised(
  design: GroupSequentialDesign,
  looks: readonly GroupSequentialLook[],
  ended = false,
): GroupSequentialAdvice {
  const advice = monitorGroupSequential(design, looks, ended)
  if (!advice.computed) throw new Error(advice.because)
  return advice
}

const futility = { kind: 'spending', spending: { kind: 'obrien-fleming' }, binding: true } as const

describe('looks at the planned information', () => {
  it.each<[string, Partial<GroupSequentialPlan>]>([
    ['by spending', {}],
    ['by spending, with binding futility', { futility }],
    ['by spending, with non-binding futility', { futility: { ...futility, binding: false } }],
    ['two-sided with a wedge', { sided: 2, alpha: 0.05, futility }],
    ['Pocock', { efficacy: { kind: 'pocock' } }],
    [
      "O'Brien–Fleming, with fixed futility",
      { efficacy: { kind: 'obrien-fleming' }, futility: { kind: 'fixed', bounds: [null, 0, 0.7], binding: false } },
    ],
    ['with a harm rule', { harm: { alpha: 0.05, spending: { kind: 'pocock' } } }],
  ])('get the planned bounds: %s', (_, plan) => {
    const design = designed(plan)
    const { looks, finalBound } = advised(
      design,
      design.information.map((information) => ({ information, z: 1 })),
    )
    for (const [k, look] of looks.entries()) {
      expect(look.efficacy).toBeCloseTo(design.efficacyBounds[k] ?? 0, 6)
      if (design.futilityBounds[k] === null) expect(look.futility).toBeNull()
      else expect(look.futility).toBeCloseTo(design.futilityBounds[k] ?? 0, 5)
      if (design.harmBounds[k] !== null) expect(look.harm).toBeCloseTo(design.harmBounds[k] ?? 0, 6)
      expect(look.alphaSpent).toBeCloseTo(design.alphaSpent[k] ?? 0, 8)
    }
    expect(finalBound).toBeNull()
  })
})

describe('late and irregular looks', () => {
  const design = designed()
  const maximum = design.maximumInformation

  it('spend alpha by the information seen, and all of it by the end, whatever the looks', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 3, max: 97 }), { minLength: 1, maxLength: 6 }), (cuts) => {
        const fractions = [...new Set(cuts)]
          .sort((a, b) => a - b)
          .map((cut) => cut / 100)
          .concat(1.05)
        const { looks } = advised(
          design,
          fractions.map((t) => ({ information: t * maximum, z: 0 })),
        )
        expect(looks.at(-1)?.alphaSpent).toBeCloseTo(0.025, 8)
        for (let k = 1; k < looks.length; k++) {
          expect(looks[k]?.alphaSpent).toBeGreaterThanOrEqual(looks[k - 1]?.alphaSpent ?? 1)
        }
      }),
      { numRuns: 25, seed: 8 },
    )
  })

  it('leave the bounds of past looks as they were', () => {
    const seen = [0.2, 0.45, 0.8].map((t) => ({ information: t * maximum, z: 1 }))
    const first = advised(design, seen.slice(0, 2)).looks
    const second = advised(design, seen).looks.slice(0, 2)
    expect(second.map(({ efficacy }) => efficacy)).toEqual(first.map(({ efficacy }) => efficacy))
  })

  it('cannot unspend: when the maximum is raised so that less should have been spent, the look has no bound', () => {
    const { looks } = advised(design, [
      { information: 0.6 * maximum, z: 1 },
      { information: 0.7 * maximum, z: 2.5, maximumInformation: 1.5 * maximum },
    ])
    expect(looks[1]).toMatchObject({ efficacy: null, advice: 'continue' })
    expect(looks[1]?.alphaSpent).toBe(looks[0]?.alphaSpent)
  })

  it('that end early spend all that is left, and those after the maximum have no bound', () => {
    const early = advised(
      design,
      [
        { information: 0.4 * maximum, z: 1 },
        { information: 0.85 * maximum, z: 2.1 },
      ],
      true,
    )
    expect(early.looks[1]?.alphaSpent).toBeCloseTo(0.025, 9)
    expect(early).toMatchObject({ advice: 'stop-for-benefit', because: 'efficacy-bound-crossed' })
    const over = advised(design, [
      { information: 1.1 * maximum, z: 1 },
      { information: 1.3 * maximum, z: 5 },
    ])
    expect(over).toMatchObject({ advice: 'stop-for-futility', because: 'last-look-not-crossed', decidedAt: 0 })
    expect(over.looks[1]?.efficacy).toBeNull()
  })
})

describe('error that is spent', () => {
  // Other powers and looks make other rounding; what was left over of alpha once gave a bound of 3.92 or 5.29
  it.each([
    [0.3, [3, 5, 8, 8.5]],
    [0.19999999999999996, [3, 5, 12, 15]],
    [0.1, [2, 30, 31, 40]],
  ])('is nothing left over: no bound after the look that reached the maximum (beta %s, looks at %j)', (beta, at) => {
    for (const sided of [1, 2] as const) {
      for (const kind of ['obrien-fleming', 'pocock'] as const) {
        const design = designGroupSequential({
          informationRates: equallySpaced(3),
          alpha: 0.025,
          beta,
          sided,
          efficacy: { kind: 'spending', spending: { kind } },
          effect: 1,
        })
        if (!design.computed) throw new Error('not computed')
        const looks = at.map((information, k) => ({ information, z: 1 + k / 10 }))
        const advice = monitorGroupSequential(design, looks)
        if (!advice.computed) throw new Error('not computed')
        const over = advice.looks.findIndex(({ informationFraction }) => informationFraction >= 1)
        if (over === -1) continue
        for (const look of advice.looks.slice(over + 1)) expect(look.efficacy).toBeNull()
        if (over < looks.length - 1) expect(advice.repeatedInterval).toBeNull()
      }
    }
  })
  it('leaves none at a look whose maximum was revised so that its share of alpha is what is spent already', () => {
    const design = designed({ efficacy: { kind: 'spending', spending: { kind: 'pocock' } } })
    const half = design.maximumInformation / 2
    const { looks } = advised(design, [
      { information: half, z: 0 },
      { information: 2 * half * 0.9, maximumInformation: 4 * half * 0.9, z: 0 },
    ])
    expect(looks[1]).toMatchObject({ efficacy: null, informationFraction: 0.5 })
  })
})

describe('advice', () => {
  const half = (design: GroupSequentialDesign, z: number) => [{ information: design.maximumInformation / 2, z }]

  it.each([
    [3.2, {}, 'stop-for-benefit', 'efficacy-bound-crossed'],
    [1, {}, 'continue', 'between-bounds'],
    [-3, {}, 'continue', 'between-bounds'],
    [-0.5, { futility }, 'stop-for-futility', 'futility-bound-crossed'],
    [-3.2, { sided: 2, alpha: 0.05 }, 'stop-for-harm', 'lower-bound-crossed'],
    [-2.5, { harm: { alpha: 0.05, spending: { kind: 'pocock' } } }, 'stop-for-harm', 'harm-bound-crossed'],
    [0.1, { sided: 2, alpha: 0.05, futility }, 'stop-for-futility', 'futility-bound-crossed'],
  ] as const)('half-way with Z %s under %j: %s because of %s', (z, plan, advice, because) => {
    const design = designed(plan)
    expect(advised(design, half(design, z))).toMatchObject({ advice, because })
  })

  it('keeps a crossing, though later looks fall back; forgives a non-binding futility stop, not a binding one', () => {
    const looks = (design: GroupSequentialDesign, first: number) => [
      ...half(design, first),
      { information: 0.75 * design.maximumInformation, z: 1.4 },
    ]
    const plain = designed()
    expect(advised(plain, looks(plain, 3.5))).toMatchObject({ advice: 'stop-for-benefit', decidedAt: 0 })
    const binding = designed({ futility })
    expect(advised(binding, looks(binding, -1))).toMatchObject({ advice: 'stop-for-futility', decidedAt: 0 })
    const loose = designed({ futility: { ...futility, binding: false } })
    expect(advised(loose, looks(loose, -1))).toMatchObject({ decidedAt: 1 })
  })

  it('carries a repeated interval that excludes 0 exactly when the bound is crossed', () => {
    const design = designed()
    const bound = advised(design, half(design, 0)).looks[0]?.efficacy ?? 0
    expect(advised(design, half(design, bound)).repeatedInterval?.[0]).toBeCloseTo(0, 12)
    expect(advised(design, half(design, bound - 0.1)).repeatedInterval?.[0]).toBeLessThan(0)
  })

  it('gives conditional power that rises with Z and is near the unconditional one early on', () => {
    const design = designed()
    const power = (z: number) => advised(design, half(design, z)).conditionalPower?.atPlannedEffect ?? 0
    expect(power(0)).toBeLessThan(power(1))
    const start = [{ information: design.maximumInformation * 0.001, z: 0 }]
    expect(Math.abs((advised(design, start).conditionalPower?.atPlannedEffect ?? 0) - 0.9)).toBeLessThan(0.03)
  })

  it('is not computed without looks, or when information does not rise', () => {
    const design = designed()
    expect(monitorGroupSequential(design, [])).toEqual({ computed: false, because: 'no-look-yet' })
    expect(
      monitorGroupSequential(design, [
        { information: 5, z: 1 },
        { information: 5, z: 1 },
      ]),
    ).toEqual({
      computed: false,
      because: 'information-did-not-rise',
      // The second look: people count them from 1
      given: { look: 2 },
    })
  })

  it('reads an estimate with its standard error, and refuses what cannot be', () => {
    expect(lookAt(0.4, 0.2)).toEqual({ information: 24.999999999999996, z: 2 })
    expect(() => lookAt(0.4, 0)).toThrow(/standardError is 0/)
    expect(() => monitorGroupSequential(designed(), [{ information: -1, z: 1 }])).toThrow(
      /looks\[0\]\.information is -1/,
    )
    expect(() => monitorGroupSequential(designed(), [{ information: 1, z: Number.NaN }])).toThrow(
      /looks\[0\]\.z is NaN/,
    )
  })
})
