import { hopingForBenefit } from '@candour/statistics'
import { describe, expect, it } from 'vitest'
import { came, limitOf, pilotRule, version, waldBenefit } from '../../../../test/factories/pilots.ts'
import { plainDateOf } from '../../plain-date.ts'
import { adviceOn, type Pilot, takenAwayBy } from './advice.ts'
import type { MonthlyReading } from './monthly-reading.ts'
import type { Benefit, PilotStopRule } from './pilot-stop-rule.ts'

const pilotOf = (readings: readonly MonthlyReading[], about: Partial<PilotStopRule> = {}): Pilot => ({
  rules: [version(pilotRule(about))],
  readings,
})

/** What is said on a day, as the reference cases say it. */
function saidOn(day: string, pilot: Pilot) {
  const advice = adviceOn(plainDateOf(day), pilot)
  if (advice === undefined) return undefined
  const { row, month, because, waiting, also } = advice
  return {
    row,
    ...(month === undefined ? {} : { month }),
    ...(because === undefined ? {} : { because }),
    ...(waiting === undefined ? {} : { waiting }),
    ...(also.length === 0 ? {} : { also }),
  }
}

/** Harm that is below any review, in every month named. */
const quiet = (...months: readonly number[]) => months.map((month) => came('harm', month, 0, 10))
/** An outcome that stays between Wald's limits, in every month named. */
const middling = (...months: readonly number[]) =>
  months.map((month) => came('outcome', month, month % 2 === 0 ? 2 : 1, 5))

describe('the row that speaks', () => {
  const quietUntil = (month: number) => quiet(...Array.from({ length: month }, (_, i) => i + 1))
  const rows: readonly [what: string, day: string, Pilot, expected: object | undefined][] = [
    ['before any rule was registered nothing is said', '2024-11-30', pilotOf([]), undefined],
    ['before the first month has ended', '2025-01-31', pilotOf([]), { row: 'A7', because: 'no-look-yet' }],
    [
      'on the day after its last a month is awaited',
      '2025-02-01',
      pilotOf([]),
      { row: 'A7', because: 'no-look-yet', waiting: 1 },
    ],
    [
      'on its last day of grace it still is',
      '2025-02-10',
      pilotOf([]),
      { row: 'A7', because: 'no-look-yet', waiting: 1 },
    ],
    ['on the day after it is missing', '2025-02-11', pilotOf([]), { row: 'A5', month: 1, because: 'missing' }],
    [
      'a missing reading of a safeguard is missing too',
      '2025-02-11',
      pilotOf(middling(1)),
      { row: 'A5', month: 1, because: 'missing' },
    ],
    [
      'between the bounds',
      '2025-02-03',
      pilotOf([...middling(1), ...quiet(1)]),
      { row: 'A7', because: 'between-bounds' },
    ],
    [
      'a month with nobody exposed is a reading',
      '2025-02-11',
      pilotOf([came('outcome', 1, 0, 0), came('harm', 1, 0, 0)]),
      { row: 'A7', because: 'between-bounds' },
    ],
    ['benefit shown', '2025-02-03', pilotOf([came('outcome', 1, 1, 20), ...quiet(1)]), { row: 'A4', month: 1 }],
    ['no benefit to be had', '2025-02-03', pilotOf([came('outcome', 1, 15, 20), ...quiet(1)]), { row: 'A2', month: 1 }],
    [
      'the first look that says stop stays, whatever later months show',
      '2025-04-03',
      pilotOf([came('outcome', 1, 15, 20), came('outcome', 2, 0, 90), ...quiet(1, 2, 3)]),
      { row: 'A2', month: 1 },
    ],
    ['harm', '2025-02-03', pilotOf([...middling(1), came('harm', 1, 6, 10)]), { row: 'A1', month: 1 }],
    ['harm to be reviewed', '2025-02-03', pilotOf([...middling(1), came('harm', 1, 3, 10)]), { row: 'A3', month: 1 }],
    [
      'a review does not stay',
      '2025-03-03',
      pilotOf([...middling(1, 2), came('harm', 1, 3, 10), came('harm', 2, 0, 20)]),
      { row: 'A7', because: 'between-bounds' },
    ],
    [
      'a stop does, and gives no review',
      '2025-03-03',
      pilotOf([...middling(1, 2), came('harm', 1, 6, 10), came('harm', 2, 0, 90)]),
      { row: 'A1', month: 1 },
    ],
    [
      'what else holds is listed',
      '2025-02-03',
      pilotOf([came('outcome', 1, 1, 20), came('harm', 1, 6, 10)]),
      { row: 'A1', month: 1, also: ['A4'] },
    ],
    [
      'benefit is not told as ready to spread while a reading of a safeguard is missing, and is listed',
      '2025-02-11',
      pilotOf([came('outcome', 1, 1, 20)]),
      { row: 'A5', month: 1, because: 'missing', also: ['A4'] },
    ],
    [
      'a missing month of the benefit alone does not hold back what a look said',
      '2025-03-11',
      pilotOf([came('outcome', 1, 1, 20), ...quiet(1, 2)]),
      { row: 'A4', month: 1 },
    ],
    [
      'a test of Wald’s that is undecided at the end says what it was told to say',
      '2025-07-03',
      pilotOf([...middling(1, 2, 3, 4, 5, 6), ...quietUntil(6)]),
      { row: 'A2', month: 6 },
    ],
    [
      'another design has no word for it',
      '2025-07-03',
      pilotOf([...middling(1, 2, 3, 4, 5, 6), ...quietUntil(6)], {
        benefit: { kind: 'simon', indicator: 'outcome', p0: 0.1, p1: 0.3, r1: 1, n1: 10, r: 12, n: 60 },
      }),
      { row: 'A6', because: 'ended' },
    ],
    [
      'benefit is judged at the looks alone',
      '2025-02-03',
      pilotOf([came('outcome', 1, 15, 20), ...quiet(1)], { benefit: { ...waldBenefit, looks: [2, 4, 6] } }),
      { row: 'A7', because: 'no-look-yet' },
    ],
    [
      'and on the unbroken run alone',
      '2025-04-03',
      pilotOf([came('outcome', 1, 1, 4), came('outcome', 3, 15, 20), ...quiet(1, 2, 3)]),
      { row: 'A5', month: 2, because: 'missing' },
    ],
    [
      'a gap never hides harm',
      '2025-04-03',
      pilotOf([...middling(1), came('harm', 3, 6, 10)]),
      { row: 'A1', month: 3 },
    ],
    [
      'follow-up moves what is due',
      '2025-02-11',
      pilotOf(quiet(1), { follow_up_days: { outcome: 183 } }),
      { row: 'A7', because: 'no-look-yet' },
    ],
  ]
  it.each(rows)('%s', (_what, day, pilot, expected) => {
    expect(saidOn(day, pilot)).toEqual(expected)
  })
})

describe('of several stops and reviews', () => {
  const two = { safeguards: [limitOf('harm'), limitOf('hurt')] }
  const events = { safeguards: [{ kind: 'any' as const, indicator: 'incident' }] }
  it.each<[what: string, Pilot, expected: object]>([
    [
      'the earliest stop is named',
      pilotOf([came('harm', 2, 9, 10), came('hurt', 1, 9, 10), ...middling(1, 2)], two),
      { row: 'A1', month: 1 },
    ],
    [
      'the design’s own among them',
      pilotOf([came('outcome', 1, 20, 20), came('harm', 2, 9, 10)], {
        benefit: { ...waldBenefit, meaning: { ...hopingForBenefit, lower: 'stop-for-harm' } },
      }),
      { row: 'A1', month: 1 },
    ],
    [
      'the newest review is named',
      pilotOf([came('harm', 2, 3, 10), came('hurt', 1, 3, 10), ...middling(1, 2)], two),
      { row: 'A3', month: 2 },
    ],
    [
      'every event of the newest month is reviewed',
      pilotOf([...middling(1, 2), came('incident', 1, 0, 5), came('incident', 2, 1, 5)], events),
      { row: 'A3', month: 2 },
    ],
    [
      'an event before it is not, once a newer month was told of',
      pilotOf([...middling(1, 2), came('incident', 1, 1, 5), came('incident', 2, 0, 5)], events),
      { row: 'A7', because: 'between-bounds' },
    ],
    [
      'but is where it was told of later than the newest month',
      pilotOf([...middling(1, 2), came('incident', 1, 1, 5, { on: '2025-03-04' }), came('incident', 2, 0, 5)], events),
      { row: 'A3', month: 1 },
    ],
    [
      'and not where both were told of on one day',
      pilotOf([...middling(1, 2), came('incident', 1, 1, 5, { on: '2025-03-03' }), came('incident', 2, 0, 5)], events),
      { row: 'A7', because: 'between-bounds' },
    ],
  ])('%s', (_what, pilot, expected) => {
    expect(saidOn('2025-03-05', pilot)).toEqual(expected)
  })
})

describe('designs that the reference cases leave out', () => {
  const rate: Benefit = {
    kind: 'bayes-rate',
    indicator: 'outcome',
    prior: { shape: 2, rate: 1 },
    target: 2,
    threshold: 0.9,
    maximumExposure: 24,
    wanted: 'below',
    futilityBelow: 0.05,
    benefitAbove: 0.99,
    harm: { limit: 2.5, threshold: 0.95 },
  }
  const poisson: Benefit = {
    kind: 'sprt-poisson',
    indicator: 'outcome',
    rate0: 2,
    rate1: 1,
    alpha: 0.05,
    beta: 0.1,
    meaning: hopingForBenefit,
  }
  const two: Benefit = {
    kind: 'group-sequential',
    indicator: 'outcome',
    wanted: 'below',
    looks: [2, 4, 6],
    informationRates: [1 / 3, 2 / 3, 1],
    alpha: 0.025,
    beta: 0.1,
    sided: 1,
    efficacy: { kind: 'obrien-fleming' },
    futility: { kind: 'fixed', bounds: [0, 0], binding: false },
    harm: { alpha: 0.05, spending: { kind: 'pocock' } },
    effect: 0.15,
  }
  const both = (month: number, pilot: number, comparison: number, n = 40) => [
    came('outcome', month, pilot, n),
    came('outcome', month, comparison, n, { arm: 'comparison' }),
  ]
  const rows: readonly [what: string, Benefit, readonly MonthlyReading[], expected: object][] = [
    ['a rate that is not clear yet', rate, [came('outcome', 1, 10, 6)], { row: 'A7', because: 'between-bounds' }],
    ['a rate that does harm', rate, [came('outcome', 1, 30, 7)], { row: 'A1', month: 1 }],
    ['a rate that will succeed', rate, [came('outcome', 1, 4, 20)], { row: 'A4', month: 1 }],
    ['a rate at its maximum', rate, [came('outcome', 1, 46, 24)], { row: 'A2', month: 1 }],
    // Log likelihood ratio of x events in T: x log(1/2) + T; limits log(.9/.05) = 2.89 and log(.1/.95) = −2.25.
    ['a rate between Wald’s limits', poisson, [came('outcome', 1, 4, 5.6)], { row: 'A7', because: 'between-bounds' }],
    ['a rate at Wald’s upper limit', poisson, [came('outcome', 1, 4, 5.7)], { row: 'A4', month: 1 }],
    ['a rate at Wald’s lower limit', poisson, [came('outcome', 1, 9, 3.9)], { row: 'A2', month: 1 }],
    [
      'a rate of which nothing was exposed',
      poisson,
      [came('outcome', 1, 0, 0)],
      { row: 'A7', because: 'between-bounds' },
    ],
    ['two arms before the first look', two, both(1, 4, 20), { row: 'A7', because: 'no-look-yet' }],
    [
      'an arm that is awaited',
      two,
      [...both(1, 9, 9), came('outcome', 2, 9, 40)],
      { row: 'A7', because: 'no-look-yet', waiting: 2 },
    ],
    ['fewer in the pilot, as is wanted', two, [...both(1, 4, 20), ...both(2, 4, 20)], { row: 'A4', month: 2 }],
    ['a few more in the pilot', two, [...both(1, 11, 10), ...both(2, 11, 10)], { row: 'A2', month: 2 }],
    ['many more in the pilot', two, [...both(1, 20, 4), ...both(2, 20, 4)], { row: 'A1', month: 2 }],
    [
      'two arms of which nobody had an event',
      two,
      [...both(1, 0, 0), ...both(2, 0, 0)],
      { row: 'A7', because: 'between-bounds' },
    ],
    [
      'two arms after a look that had no error',
      two,
      [...both(1, 0, 0), ...both(2, 0, 0), ...both(3, 4, 30), ...both(4, 4, 30)],
      { row: 'A4', month: 4 },
    ],
  ]
  it.each(rows)('%s', (_what, benefit, readings, expected) => {
    const day = readings.some(({ period_start: start }) => start > '2025-02-28') ? '2025-05-04' : '2025-03-04'
    const harm = day === '2025-05-04' ? quiet(1, 2, 3, 4) : quiet(1, 2)
    const months = new Set(readings.map(({ period_start: start }) => start)).size
    const asked = months === 1 ? '2025-02-04' : day
    expect(saidOn(asked, pilotOf([...readings, ...harm], { benefit }))).toEqual(expected)
  })

  it('a comparison that is missing is missing', () => {
    const pilot = pilotOf([came('outcome', 1, 9, 40), ...quiet(1)], { benefit: two })
    expect(saidOn('2025-02-11', pilot)).toEqual({ row: 'A5', month: 1, because: 'missing' })
    expect(adviceOn(plainDateOf('2025-02-11'), pilot)?.missing).toEqual([
      { indicator: 'outcome', arm: 'comparison', month: 1, followedUntil: '2025-01-31', due: '2025-02-10' },
    ])
  })
})

describe('a Simon design without its own alpha', () => {
  const simon = { kind: 'simon', indicator: 'outcome', p0: 0.1, p1: 0.3, r1: 1, n1: 10, r: 5, n: 29 } as const
  it('is followed with the error that it has as planned', () => {
    const readings = [came('outcome', 1, 2, 10), came('outcome', 2, 4, 22), ...quiet(1, 2)]
    const alone = adviceOn(plainDateOf('2025-03-04'), pilotOf(readings, { benefit: simon }))
    const given = adviceOn(plainDateOf('2025-03-04'), pilotOf(readings, { benefit: { ...simon, alpha: 0.0471 } }))
    expect(alone?.judged?.statistic).toEqual(given?.judged?.statistic)
    expect(alone?.row).toBe('A2')
  })
})

describe('what gave the advice', () => {
  it('is told with its number, bound, month and readings', () => {
    const harm = [came('harm', 1, 1, 10), came('harm', 2, 6, 10), came('harm', 3, 0, 10)]
    const { judged } = adviceOn(plainDateOf('2025-04-03'), pilotOf([...harm, ...middling(1, 2, 3)])) ?? {}
    expect(judged).toMatchObject({
      source: { by: 'limit-safeguard', indicator: 'harm' },
      month: 2,
      statistic: { measure: 'chance-beyond-limit', upper: 0.95 },
      readings: harm.slice(0, 2),
    })
    // Beta(1 + 7, 9 + 13) above 0.1, by the binomial sum P(X ≤ 7), X ~ Bin(29, 0.1).
    expect(judged?.statistic?.value).toBeCloseTo(binomialSum(7, 29, 0.1), 12)
  })

  it('between the bounds it is the last look', () => {
    const { judged } = adviceOn(plainDateOf('2025-03-04'), pilotOf([...middling(1, 2), ...quiet(1, 2)])) ?? {}
    expect(judged).toMatchObject({ source: { by: 'design' }, month: 2, statistic: { measure: 'log-likelihood-ratio' } })
    expect(judged?.statistic?.value).toBeCloseTo(3 * Math.log(0.5) + 7 * Math.log(0.8 / 0.6), 12)
  })
})

function binomialSum(most: number, n: number, p: number): number {
  let sum = 0
  let term = (1 - p) ** n
  for (let x = 0; x <= most; x++) {
    sum += term
    term *= ((n - x) / (x + 1)) * (p / (1 - p))
  }
  return sum
}

describe('when advice began', () => {
  const beganOn = (day: string, pilot: Pilot) => adviceOn(plainDateOf(day), pilot)?.began
  const harmful = [came('harm', 1, 6, 10), ...middling(1)]

  it('is the day on which what gave it was recorded, however much later it is asked', () => {
    expect(beganOn('2025-02-03', pilotOf(harmful))).toBe('2025-02-03')
    expect(beganOn('2025-06-30', pilotOf(harmful))).toBe('2025-02-03')
  })

  it('of what is missing it is the day after it was due, not before another month was read', () => {
    expect(beganOn('2025-02-20', pilotOf([]))).toBe('2025-02-11')
    const second = pilotOf([...middling(1), ...quiet(1)])
    expect(beganOn('2025-03-30', second)).toBe('2025-03-11')
  })

  it('counts the days on which it was listed under a graver one', () => {
    const listed = [came('outcome', 1, 1, 20), came('harm', 1, 3, 10), came('harm', 2, 0, 30)]
    expect(saidOn('2025-02-20', pilotOf(listed))).toEqual({ row: 'A3', month: 1, also: ['A4'] })
    expect(saidOn('2025-03-05', pilotOf(listed))).toEqual({ row: 'A4', month: 1 })
    expect(beganOn('2025-03-05', pilotOf(listed))).toBe('2025-02-03')
  })

  it('begins anew after a break', () => {
    const corrected = came('harm', 1, 0, 10, { on: '2025-02-06' })
    const again = came('harm', 1, 7, 10, { on: '2025-02-09' })
    const pilot = pilotOf([...harmful, corrected, again])
    expect(saidOn('2025-02-07', pilot)).toEqual({ row: 'A7', because: 'between-bounds' })
    expect(beganOn('2025-02-10', pilot)).toBe('2025-02-09')
  })

  it('begins anew where it is about another month', () => {
    const pilot = pilotOf([...middling(1, 2), came('harm', 1, 3, 10), came('harm', 2, 1, 10)])
    expect([saidOn('2025-02-28', pilot)?.month, saidOn('2025-03-03', pilot)?.month]).toEqual([1, 2])
    expect(beganOn('2025-03-20', pilot)).toBe('2025-03-03')
  })

  it('is never before the rule was registered', () => {
    expect(beganOn('2025-01-05', pilotOf([]))).toBe('2024-12-01')
  })

  it('asks for an answer within the rule’s days, and for none to continue', () => {
    expect(adviceOn(plainDateOf('2025-02-20'), pilotOf(harmful))?.answer_by).toBe('2025-02-17')
    expect(adviceOn(plainDateOf('2025-01-20'), pilotOf(harmful))).not.toHaveProperty('answer_by')
  })
})

describe('versions of a rule', () => {
  const mild = pilotRule({ safeguards: [{ ...limitOf(), limit: 0.5 } as ReturnType<typeof limitOf>] })
  const strict = pilotRule()
  const harm = [came('harm', 1, 6, 10), ...middling(1)]
  const at = (on: string, number: number, rule: PilotStopRule) =>
    version(rule, { version: number, registered_on: plainDateOf(on) })
  const asked = (...rules: Pilot['rules']) => adviceOn(plainDateOf('2025-02-05'), { rules, readings: harm })

  it('the last one registered before the first month is followed', () => {
    const advice = asked(at('2024-12-01', 1, strict), at('2024-12-31', 2, mild))
    expect([advice?.rule.version, advice?.row, advice?.beside, advice?.marks]).toEqual([2, 'A7', undefined, []])
  })

  it.each([
    ['a stricter one that came later speaks', strict, mild, 2, 'A1', 'A7'],
    ['a milder one that came later is told beside', mild, strict, 1, 'A1', 'A7'],
  ])('%s', (_what, later, locked, speaks, row, beside) => {
    const advice = asked(at('2024-12-01', 1, locked), at('2025-01-01', 2, later))
    expect([advice?.rule.version, advice?.row, advice?.beside?.row]).toEqual([speaks, row, beside])
    expect(advice?.marks).toEqual([])
  })

  it('of two that say the same the first speaks', () => {
    const advice = asked(at('2024-12-01', 1, strict), at('2025-01-20', 2, strict))
    expect([advice?.rule.version, advice?.beside?.rule.version]).toEqual([1, 2])
  })

  it('one that was registered after the day has no part in it', () => {
    expect(asked(at('2024-12-01', 1, mild), at('2025-02-06', 2, strict))?.beside).toBeUndefined()
  })

  it('ready to spread is never said by a later one over an earlier one that says go on', () => {
    const easy = pilotRule({ benefit: { ...waldBenefit, alpha: 0.4, beta: 0.4 } })
    const rules = [at('2024-12-01', 1, strict), at('2025-01-20', 2, easy)]
    const advice = adviceOn(plainDateOf('2025-02-05'), { rules, readings: [came('outcome', 1, 1, 8), ...quiet(1)] })
    expect([advice?.row, advice?.beside?.row]).toEqual(['A7', 'A4'])
  })

  it('with none before the first month it is marked', () => {
    expect(asked(at('2025-01-01', 1, strict))?.marks).toEqual(['rule-late'])
    const moved = pilotRule({ first_period: plainDateOf('2025-02-01'), safeguards: mild.safeguards })
    const advice = asked(at('2025-01-02', 1, strict), at('2025-01-15', 2, moved))
    expect([advice?.marks, advice?.row, advice?.rule.version]).toEqual([['rule-late'], 'A1', 1])
  })

  it('a rule whose first month has begun is not opened by moving that month', () => {
    const moved = pilotRule({ first_period: plainDateOf('2025-03-01'), safeguards: mild.safeguards })
    const advice = asked(at('2024-12-01', 1, strict), at('2025-01-15', 2, moved))
    expect([advice?.rule.version, advice?.row, advice?.beside?.rule.version]).toEqual([1, 'A1', 2])
  })
})

describe('what was undone', () => {
  const harmful = [came('harm', 1, 6, 10), ...middling(1)]
  const corrected = came('harm', 1, 0, 10, { on: '2025-02-06' })
  const undoneOn = (day: string, pilot: Pilot) => adviceOn(plainDateOf(day), pilot)?.undone

  it('is carried from the day of the correction on, with what took it away', () => {
    const pilot = pilotOf([...harmful, corrected])
    expect(undoneOn('2025-02-05', pilot)).toEqual([])
    const undone = {
      says: 'stop-for-harm',
      source: { by: 'limit-safeguard', indicator: 'harm' },
      month: 1,
      on: '2025-02-06',
      by: [corrected],
    }
    expect(undoneOn('2025-02-06', pilot)).toEqual([undone])
    expect(undoneOn('2025-06-30', pilot)).toEqual([undone])
  })

  it('until the pilot ends', () => {
    const pilot = { ...pilotOf([...harmful, corrected]), ended_on: plainDateOf('2025-05-01') }
    expect(undoneOn('2025-04-30', pilot)).toHaveLength(1)
    expect(undoneOn('2025-05-01', pilot)).toEqual([])
  })

  it.each<[what: string, readonly MonthlyReading[], says: readonly string[]]>([
    ['a review that a correction takes away', [came('harm', 1, 3, 10), corrected], ['review']],
    [
      'a stop that becomes a review',
      [came('harm', 1, 6, 10), came('harm', 1, 3, 10, { on: '2025-02-06' })],
      ['stop-for-harm'],
    ],
    ['a review that becomes a stop', [came('harm', 1, 3, 10), came('harm', 1, 6, 10, { on: '2025-02-06' })], []],
    ['a correction that leaves the stop', [came('harm', 1, 6, 10), came('harm', 1, 7, 10, { on: '2025-02-06' })], []],
    ['a review that a new month ends', [came('harm', 1, 3, 10), came('harm', 2, 0, 30)], []],
    [
      'a review that a new month ends on the day of a correction that leaves it',
      [came('harm', 1, 3, 10), came('harm', 1, 4, 12, { on: '2025-03-03' }), came('harm', 2, 0, 60)],
      [],
    ],
    [
      'a stop that a month told of late takes away',
      [came('harm', 2, 6, 10), came('harm', 1, 0, 90, { on: '2025-03-10' })],
      ['stop-for-harm'],
    ],
    [
      'a stop for futility',
      [came('outcome', 1, 15, 20), came('outcome', 1, 8, 20, { on: '2025-02-06' }), ...quiet(1)],
      ['stop-for-futility'],
    ],
    [
      'benefit that was not',
      [came('outcome', 1, 1, 20), came('outcome', 1, 6, 20, { on: '2025-02-06' }), ...quiet(1)],
      [],
    ],
  ])('%s', (_what, readings, says) => {
    const own = readings.some(({ indicator }) => indicator === 'outcome') ? readings : [...readings, ...middling(1, 2)]
    expect(undoneOn('2025-03-12', pilotOf(own))?.map((undone) => undone.says)).toEqual(says)
  })

  it('what a correction would take away is told before it is recorded, so that a second person can sign', () => {
    expect(takenAwayBy(corrected, pilotOf(harmful))).toMatchObject([
      { says: 'stop-for-harm', month: 1, by: [corrected] },
    ])
    expect(takenAwayBy(came('harm', 1, 8, 10, { on: '2025-02-06' }), pilotOf(harmful))).toEqual([])
    expect(takenAwayBy(came('harm', 2, 0, 90), pilotOf(harmful))).toEqual([])
    expect(takenAwayBy({ ...corrected, events: -1 }, pilotOf(harmful))).toEqual([])
  })
})

describe('a reading that the rule refuses', () => {
  const followed = { follow_up_days: { outcome: 30 } }
  it.each<[what: string, MonthlyReading, column: string, accepts: RegExp]>([
    [
      'before the follow-up has ended',
      came('outcome', 1, 1, 4, { on: '2025-03-02' }),
      'recorded_on',
      /month 1 .* 2025-03-03 on/,
    ],
    [
      'before its month has ended',
      came('harm', 1, 1, 4, { on: '2025-01-31' }),
      'recorded_on',
      /month 1 .* 2025-02-01 on/,
    ],
    ['of a month after the last', came('harm', 7, 1, 4), 'period_start', /from 2025-01-01 to 2025-06-01/],
    ['of no month', { ...came('harm', 1, 1, 4), period_start: plainDateOf('2025-01-02') }, 'period_start', /first day/],
    ['with events below nought', came('harm', 1, -1, 4), 'events', /whole number/],
    ['with events that are not whole', came('harm', 1, 1.5, 4), 'events', /whole number/],
    ['with people that are not whole', came('harm', 1, 1, 4.5), 'exposed', /whole number/],
    ['with exposure below nought', came('harm', 1, 0, -4), 'exposed', /whole number/],
    ['with more events than people', came('harm', 1, 5, 4), 'events', /\(4\)/],
  ])('%s is told with its field, and is not in force', (_what, reading, column, accepts) => {
    const advice = adviceOn(plainDateOf('2025-08-20'), pilotOf([reading], followed))
    expect(advice?.refused.map((refused) => refused.reading)).toEqual([reading])
    const [refusal] = advice?.refused[0]?.refusals ?? []
    expect(refusal?.where.column).toBe(column)
    expect(refusal?.accepts).toMatch(accepts)
    expect(advice?.missing.some(({ indicator, month }) => indicator === reading.indicator && month === 1)).toBe(true)
  })

  it('of a rate or of single events may have any exposure, and more events than that', () => {
    const safeguards = [{ kind: 'any' as const, indicator: 'harm' }]
    expect(adviceOn(plainDateOf('2025-02-05'), pilotOf([came('harm', 1, 5, 1.5)], { safeguards }))?.refused).toEqual([])
  })

  it('leaves the one that it would have corrected in force', () => {
    const pilot = pilotOf([came('harm', 1, 6, 10), came('harm', 1, 0, -1, { on: '2025-02-06' }), ...middling(1)])
    expect(saidOn('2025-02-07', pilot)).toEqual({ row: 'A1', month: 1 })
  })

  it('on the first day after the follow-up is taken', () => {
    const pilot = pilotOf([came('outcome', 1, 1, 4, { on: '2025-03-03' })], followed)
    expect(adviceOn(plainDateOf('2025-03-03'), pilot)?.refused).toEqual([])
  })
})
