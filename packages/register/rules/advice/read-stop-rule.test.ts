import { hopingForBenefit } from '@candour/statistics'
import { describe, expect, it } from 'vitest'
import { sentenceOf } from '../../refusal.ts'
import { readReading } from './read-reading.ts'
import { readStopRule, ruleToRegister } from './read-stop-rule.ts'

type Json = Readonly<Record<string, unknown>>

const wald = { kind: 'sprt-bernoulli', indicator: 'outcome', p0: 0.4, p1: 0.2, alpha: 0.05, beta: 0.1 }
const limit = {
  kind: 'bayes',
  of: 'proportion',
  indicator: 'harm',
  limit: 0.1,
  prior: { a: 1, b: 9 },
  worse: 'above',
  review_above: 0.8,
  stop_above: 0.95,
}
const rateLimit = { ...limit, of: 'rate', limit: 0.4, prior: { shape: 1, rate: 8 } }
const bayes = {
  kind: 'bayes-proportion',
  indicator: 'outcome',
  prior: { a: 1, b: 1 },
  nMax: 40,
  target: 0.6,
  threshold: 0.9,
  futilityBelow: 0.05,
  benefitAbove: 0.95,
}
const bayesRate = {
  ...bayes,
  kind: 'bayes-rate',
  prior: { shape: 2, rate: 1 },
  nMax: undefined,
  maximumExposure: 24,
  target: 2,
}
const simon = { kind: 'simon', indicator: 'outcome', p0: 0.1, p1: 0.3, r1: 1, n1: 10, r: 5, n: 29 }
const poisson = { ...wald, kind: 'sprt-poisson', p0: undefined, p1: undefined, rate0: 2, rate1: 1 }
const spending = { kind: 'obrien-fleming' }
const two = {
  kind: 'group-sequential',
  indicator: 'outcome',
  wanted: 'below',
  informationRates: [0.5, 1],
  alpha: 0.025,
  beta: 0.1,
  sided: 1,
  efficacy: { kind: 'spending', spending },
  effect: 0.2,
}
const rule = { first_period: '2025-01-01', periods: 6, benefit: wald, safeguards: [limit] }

const faultsOf = (value: unknown): readonly string[] => {
  const read = ruleToRegister(value)
  return read.ok ? [] : read.refusals.map(sentenceOf)
}

describe('a stop rule as it comes in', () => {
  it('has usual days where it names none', () => {
    const read = readStopRule(rule)
    expect(read).toMatchObject({ ok: true, value: { follow_up_days: {}, grace_days: 28, answer_days: 14 } })
    expect(read).toMatchObject({ value: { benefit: { meaning: hopingForBenefit } } })
  })

  it.each<[what: string, benefit: Json]>([
    ['bayes-proportion', { ...bayes, wanted: 'below', harm: { limit: 0.7, threshold: 0.9 } }],
    ['bayes-rate', bayesRate],
    ['simon', simon],
    ['simon with its errors', { ...simon, alpha: 0.05, beta: 0.2 }],
    ['sprt-bernoulli', wald],
    ['sprt-poisson', poisson],
    ['group-sequential', two],
    ['group-sequential with bounds below', { ...two, futility: { kind: 'fixed', bounds: [null], binding: false } }],
    ['group-sequential with harm', { ...two, harm: { alpha: 0.05, spending: { kind: 'kim-demets', power: 1 } } }],
    ['looks', { ...wald, looks: [2, 4, 6] }],
  ])('is read with a benefit by %s', (_what, benefit) => {
    expect(faultsOf({ ...rule, benefit })).toEqual([])
  })

  it('reads a rate and its maximum also by the names that chances and numbers have', () => {
    const asChance = { ...poisson, rate0: undefined, rate1: undefined, p0: 2, p1: 1 }
    expect(readStopRule({ ...rule, benefit: asChance })).toEqual(readStopRule({ ...rule, benefit: poisson }))
    const asNumber = { ...bayesRate, maximumExposure: undefined, nMax: 24 }
    expect(readStopRule({ ...rule, benefit: asNumber })).toEqual(readStopRule({ ...rule, benefit: bayesRate }))
  })

  const withBenefit = (benefit: Json) => ({ ...rule, benefit })
  const withSafeguard = (safeguard: Json) => ({ ...rule, safeguards: [safeguard] })
  it.each<[what: string, value: unknown, fault: RegExp]>([
    ['is no rule', 'stop when it harms', /expected an object/],
    [
      'lacks its first month',
      { ...rule, first_period: undefined },
      /^first_period: nothing is given; expected the first day/,
    ],
    [
      'does not begin on the first of a month',
      { ...rule, first_period: '2025-01-02' },
      /^first_period: found '2025-01-02'/,
    ],
    [
      'begins on a day that does not exist',
      { ...rule, first_period: '2025-02-30' },
      /^first_period: found '2025-02-30'/,
    ],
    ['has no month', { ...rule, periods: 0 }, /^periods: found '0'; expected a whole number from 1 to 240/],
    ['has half a month', { ...rule, periods: 1.5 }, /^periods:/],
    ['has days below nought', { ...rule, grace_days: -1 }, /^grace_days: found '-1'/],
    [
      'follows up what it does not have',
      { ...rule, follow_up_days: { outcomes: 30 } },
      /^follow_up_days.outcomes: .*expected an indicator of the rule: outcome, harm/,
    ],
    ['has a follow-up that is no number', { ...rule, follow_up_days: { outcome: '30' } }, /^follow_up_days.outcome:/],
    ['has a field that nobody asked for', { ...rule, grace: 3 }, /^grace: found 'grace'; expected one of the fields/],
    ['lacks its benefit', { ...rule, benefit: undefined }, /^benefit: nothing is given/],
    [
      'has a design that there is not',
      withBenefit({ ...wald, kind: 'guess' }),
      /^benefit.kind: found 'guess'; expected one of: bayes-prop/,
    ],
    [
      'has a baseline of 0',
      withBenefit({ ...wald, p0: 0 }),
      /^benefit.p0: found '0'; expected a chance above 0 and below 1/,
    ],
    ['has a baseline of 1', withBenefit({ ...wald, p0: 1 }), /^benefit.p0: found '1'/],
    ['hopes for what there is', withBenefit({ ...wald, p1: 0.4 }), /^benefit.p1: .* another chance than p0 \(0.4\)/],
    ['has errors that sum to 1', withBenefit({ ...wald, alpha: 0.5, beta: 0.5 }), /^benefit.beta:/],
    [
      'means nothing by a limit',
      withBenefit({ ...wald, meaning: { ...hopingForBenefit, upper: 'go' } }),
      /^benefit.meaning.upper: found 'go'/,
    ],
    [
      'looks after its last month',
      withBenefit({ ...wald, looks: [3, 7] }),
      /^benefit.looks: .*expected months from 1 to 6/,
    ],
    ['looks twice at one month', withBenefit({ ...wald, looks: [3, 3] }), /^benefit.looks:/],
    ['never looks', withBenefit({ ...wald, looks: [] }), /^benefit.looks:/],
    ['looks at words', withBenefit({ ...wald, looks: ['June'] }), /^benefit.looks:/],
    [
      'has a rate below nought',
      withBenefit({ ...poisson, rate0: -2 }),
      /^benefit.rate0: found '-2'; expected a number above 0/,
    ],
    ['has two equal rates', withBenefit({ ...poisson, rate1: 2 }), /^benefit.rate1: .*another rate/],
    ['has a target of 1', withBenefit({ ...bayes, target: 1 }), /^benefit.target:/],
    [
      'has a prior of nothing',
      withBenefit({ ...bayes, prior: { a: 0, b: 1 } }),
      /^benefit.prior.a: found '0'; expected a number above 0/,
    ],
    [
      'has another prior',
      withBenefit({ ...bayes, prior: { shape: 1, rate: 1 } }),
      /^benefit.prior.a: nothing is given/,
    ],
    [
      'shows benefit before futility',
      withBenefit({ ...bayes, futilityBelow: 0.9, benefitAbove: 0.5 }),
      /^benefit.benefitAbove:/,
    ],
    [
      'has harm without a limit',
      withBenefit({ ...bayes, harm: { threshold: 0.9 } }),
      /^benefit.harm.limit: nothing is given/,
    ],
    [
      'has too many of the first stage',
      withBenefit({ ...simon, r1: 11 }),
      /^benefit.r1: found '11'; expected a whole number from 0 to n1/,
    ],
    ['has a second stage of nobody', withBenefit({ ...simon, n: 10 }), /^benefit.n:/],
    ['wants fewer than there are', withBenefit({ ...simon, p1: 0.05 }), /^benefit.p1: .*above p0/],
    ['has looks at no information', withBenefit({ ...two, informationRates: [1, 0.5] }), /^benefit.informationRates/],
    ['has an alpha that leaves nothing', withBenefit({ ...two, alpha: 0.7 }), /^benefit.alpha: found '0.7'/],
    ['has three sides', withBenefit({ ...two, sided: 3 }), /^benefit.sided: found '3'; expected 1 or 2/],
    [
      'spends in a way that there is not',
      withBenefit({ ...two, efficacy: { kind: 'spending', spending: { kind: 'all' } } }),
      /^benefit.efficacy.spending.kind:/,
    ],
    [
      'has bounds for other looks',
      withBenefit({ ...two, futility: { kind: 'fixed', bounds: [0, 0], binding: true } }),
      /^benefit.futility.bounds:/,
    ],
    ['watches nothing', { ...rule, safeguards: [] }, /^safeguards: nothing is given; expected one safeguard or more/],
    ['watches no list', { ...rule, safeguards: limit }, /^safeguards: /],
    ['watches in a way that there is not', withSafeguard({ ...limit, kind: 'feeling' }), /^safeguards\[0\].kind:/],
    ['has a limit of 0', withSafeguard({ ...limit, limit: 0 }), /^safeguards\[0\].limit: found '0'; expected a chance/],
    ['has a limit of 1', withSafeguard({ ...limit, limit: 1 }), /^safeguards\[0\].limit: found '1'/],
    [
      'has a rate of 0 as its limit',
      withSafeguard({ ...rateLimit, limit: 0 }),
      /^safeguards\[0\].limit: found '0'; expected a number above 0/,
    ],
    [
      'stops before it reviews',
      withSafeguard({ ...limit, stop_above: 0.7 }),
      /^safeguards\[0\].stop_above: .*not below review_above/,
    ],
    [
      'watches one indicator twice',
      { ...rule, safeguards: [limit, { kind: 'any', indicator: 'harm' }] },
      /^safeguards\[1\].indicator: found 'harm'/,
    ],
    [
      'watches its own benefit',
      withSafeguard({ kind: 'any', indicator: 'outcome' }),
      /^safeguards\[0\].indicator: found 'outcome'/,
    ],
    [
      'would be reviewed before anything is seen',
      withSafeguard({ ...limit, prior: { a: 3, b: 9 } }),
      /^safeguards\[0\].prior: found 'a chance of 0.91 .*not above review_above \(0.8\)/,
    ],
    [
      'would, of a rate',
      withSafeguard({ ...rateLimit, prior: { shape: 8, rate: 8 } }),
      /^safeguards\[0\].prior: found 'a chance of 0.98/,
    ],
    [
      'would, where less is worse',
      withSafeguard({ ...limit, worse: 'below', limit: 0.2 }),
      /^safeguards\[0\].prior: found 'a chance of 0.86/,
    ],
  ])('that %s is refused with its field', (_what, value, fault) => {
    const faults = faultsOf(value)
    expect(faults.filter((sentence) => fault.test(sentence))).toHaveLength(1)
    expect(readStopRule(value).ok).toBe(faults[0]?.startsWith('safeguards: nothing') ?? true)
  })

  it('tells all its faults at once', () => {
    const value = { ...rule, periods: 0, benefit: { ...wald, p0: 0, p1: 1 }, safeguards: [{ ...limit, limit: 2 }] }
    expect(faultsOf(value)).toHaveLength(4)
  })
})

describe('a reading as it comes in', () => {
  const reading = {
    indicator: 'harm',
    arm: 'pilot',
    period_start: '2025-01-01',
    events: 1,
    exposed: 4,
    recorded_on: '2025-02-03',
  }

  it('may call those who are counted n, and say that an import told its day', () => {
    const { exposed, ...rest } = reading
    expect(readReading({ ...rest, n: exposed })).toEqual({ ok: true, value: reading })
    expect(readReading({ ...reading, is_day_told: true })).toMatchObject({ value: { is_day_told: true } })
  })

  it.each<[field: string, value: unknown]>([
    ['indicator', ''],
    ['arm', 'both'],
    ['period_start', '2025-01'],
    ['events', '1'],
    ['exposed', null],
    ['recorded_on', 'today'],
    ['child', 'a name'],
  ])('is refused with its field %s', (field, value) => {
    const read = readReading({ ...reading, [field]: value })
    expect(read.ok ? [] : read.refusals.map(({ where }) => where.column)).toEqual([field])
  })
})
