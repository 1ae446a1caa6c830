import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { came, limitOf, pilotRule, version, waldBenefit } from '../../../../test/factories/pilots.ts'
import { addDays, type PlainDate, plainDateOf } from '../../plain-date.ts'
import { type Advice, adviceOn, type Pilot } from './advice.ts'
import { byGravity } from './advice-rows.ts'
import { keyOf, type MonthlyReading } from './monthly-reading.ts'
import { monthStart } from './pilot-months.ts'
import type { Benefit, PilotStopRule } from './pilot-stop-rule.ts'

const periods = 5
const harmIndicators = ['harm', 'hurt', 'incident'] as const

const benefits: readonly Benefit[] = [
  waldBenefit,
  { ...waldBenefit, looks: [2, 4] },
  { kind: 'simon', indicator: 'outcome', p0: 0.1, p1: 0.3, r1: 1, n1: 10, r: 5, n: 29 },
  {
    kind: 'bayes-proportion',
    indicator: 'outcome',
    prior: { a: 1, b: 1 },
    nMax: 30,
    target: 0.3,
    threshold: 0.9,
    wanted: 'above',
    futilityBelow: 0.05,
    benefitAbove: 0.95,
  },
]

const rules: fc.Arbitrary<PilotStopRule> = fc
  .record({
    benefit: fc.constantFrom(...benefits),
    followUp: fc.constantFrom(0, 20),
    grace: fc.constantFrom(0, 10, 40),
    worse: fc.constantFrom('above' as const, 'below' as const),
  })
  .map(({ benefit, followUp, grace, worse }) =>
    pilotRule({
      periods,
      benefit,
      grace_days: grace,
      follow_up_days: { outcome: followUp },
      safeguards: [
        limitOf('harm'),
        {
          ...{ kind: 'bayes', of: 'rate', indicator: 'hurt', limit: 0.4, prior: { shape: 4, rate: 10 } },
          ...{ worse, review_above: 0.8, stop_above: 0.95 },
        },
        { kind: 'any', indicator: 'incident' },
      ],
    }),
  )

/** Readings of any indicator and month, late, corrected or missing, each recorded once its month is over. */
const readings: fc.Arbitrary<readonly MonthlyReading[]> = fc.array(
  fc
    .record({
      indicator: fc.constantFrom('outcome', ...harmIndicators),
      month: fc.integer({ min: 1, max: periods }),
      exposed: fc.integer({ min: 0, max: 12 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      lateDays: fc.integer({ min: 0, max: 70 }),
    })
    .map(({ indicator, month, exposed, share, lateDays }) => {
      const recordedOn = addDays(monthStart(pilotRule(), month + 1), lateDays)
      return came(indicator, month, Math.floor(share * exposed), exposed, { on: recordedOn })
    }),
  { maxLength: 30 },
)

/** Every month read of every indicator, with harm about its limits: where one event more or less tells. */
const nearTheLimits: fc.Arbitrary<readonly MonthlyReading[]> = fc
  .array(fc.integer({ min: 0, max: 5 }), { minLength: 4 * periods, maxLength: 4 * periods })
  .map((counts) =>
    ['outcome', ...harmIndicators].flatMap((indicator, i) =>
      counts.slice(i * periods, (i + 1) * periods).map((events, month) => came(indicator, month + 1, events, 10)),
    ),
  )

const days: fc.Arbitrary<PlainDate> = fc
  .integer({ min: 0, max: 260 })
  .map((days) => addDays(plainDateOf('2025-01-01'), days))

const pilotOf = (rule: PilotStopRule, readings: readonly MonthlyReading[]): Pilot => ({
  rules: [version(rule)],
  readings,
})

function adviceAt(day: PlainDate, pilot: Pilot): Advice {
  const advice = adviceOn(day, pilot)
  if (advice === undefined) throw new Error('a rule is registered')
  return advice
}

describe('stop advice', () => {
  it('more harm never makes it milder', () => {
    fc.assert(
      fc.property(
        rules,
        fc.oneof(readings, nearTheLimits),
        days,
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        (rule, given, day, which, more) => {
          const harms = given.filter(({ indicator }) => indicator !== 'outcome')
          const chosen = harms[which % Math.max(1, harms.length)]
          fc.pre(chosen !== undefined)
          const isLessWorse = rule.safeguards.some(
            (safeguard) =>
              safeguard.indicator === chosen.indicator && safeguard.kind === 'bayes' && safeguard.worse === 'below',
          )
          const most = chosen.indicator === 'harm' ? chosen.exposed : Infinity
          const events = isLessWorse ? Math.max(0, chosen.events - more) : Math.min(most, chosen.events + more)
          const worse = given.map((reading) => (reading === chosen ? { ...reading, events } : reading))
          const [before, after] = [adviceAt(day, pilotOf(rule, given)), adviceAt(day, pilotOf(rule, worse))]
          expect(byGravity(after.advice, before.advice)).toBeLessThanOrEqual(0)
        },
      ),
      { numRuns: 400 },
    )
  })

  it('more harm in what Wald’s test guards against never makes it milder', () => {
    const meaning = { upper: 'stop-for-harm', lower: 'stop-for-benefit', undecided: 'stop-for-futility' } as const
    const guard = pilotRule({ periods, benefit: { ...waldBenefit, p0: 0.2, p1: 0.4, meaning } })
    fc.assert(
      fc.property(nearTheLimits, days, fc.nat(), (given, day, which) => {
        const outcomes = given.filter(({ indicator }) => indicator === 'outcome')
        const chosen = outcomes[which % outcomes.length]
        const worse = given.map((reading) =>
          reading === chosen ? { ...reading, events: reading.events + 2 } : reading,
        )
        const [before, after] = [adviceAt(day, pilotOf(guard, given)), adviceAt(day, pilotOf(guard, worse))]
        expect(byGravity(after.advice, before.advice)).toBeLessThanOrEqual(0)
      }),
      { numRuns: 300 },
    )
  })

  it('a correction changes nothing before it was recorded, nor does anything recorded later', () => {
    fc.assert(
      fc.property(rules, readings, readings, days, (rule, given, later, day) => {
        const afterwards = later.map((reading) => ({ ...reading, recorded_on: addDays(day, 1) }))
        expect(adviceOn(day, pilotOf(rule, [...given, ...afterwards]))).toEqual(adviceOn(day, pilotOf(rule, given)))
      }),
      { numRuns: 200 },
    )
  })

  it('a later version of the rule changes nothing before it was registered', () => {
    fc.assert(
      fc.property(rules, rules, readings, days, (rule, other, given, day) => {
        const pilot = pilotOf(rule, given)
        const second = version(other, { version: 2, registered_on: addDays(day, 1) })
        expect(adviceOn(day, { ...pilot, rules: [second, ...pilot.rules] })).toEqual(adviceOn(day, pilot))
      }),
      { numRuns: 100 },
    )
  })

  it('the order of readings is of no account, but for two of one month on one day', () => {
    const onePerDay = readings.map((given) => {
      const seen = new Set<string>()
      return given.filter((reading) => {
        const key = `${keyOf(reading)} ${reading.recorded_on}`
        return !seen.has(key) && seen.add(key)
      })
    })
    const shuffled = onePerDay.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray([...given], { minLength: given.length })),
    )
    const withoutOrder = ({ undone, refused, ...advice }: Advice) => ({
      ...advice,
      refused: new Set(refused.map(({ reading }) => JSON.stringify(reading))),
      undone: undone.map(({ by, ...rest }) => ({ ...rest, by: new Set(by.map((reading) => JSON.stringify(reading))) })),
    })
    fc.assert(
      fc.property(rules, shuffled, days, (rule, [given, other], day) => {
        const [first, second] = [adviceAt(day, pilotOf(rule, given)), adviceAt(day, pilotOf(rule, other))]
        expect(withoutOrder(second)).toEqual(withoutOrder(first))
      }),
      { numRuns: 300 },
    )
  })

  it('of two of one month on one day the later in order counts', () => {
    fc.assert(
      fc.property(rules, readings, days, fc.nat(), (rule, given, day, which) => {
        const first = given[which % Math.max(1, given.length)]
        fc.pre(first !== undefined)
        const second = { ...first, events: 0 }
        const both = given.flatMap((reading) => (reading === first ? [first, second] : [reading]))
        const alone = given.map((reading) => (reading === first ? second : reading))
        expect(adviceAt(day, pilotOf(rule, both)).signals).toEqual(adviceAt(day, pilotOf(rule, alone)).signals)
      }),
      { numRuns: 200 },
    )
  })

  it('a gap never hides harm: what a safeguard says of the months read does not depend on those that were not', () => {
    fc.assert(
      fc.property(rules, readings, days, fc.integer({ min: 1, max: periods }), (rule, given, day, gap) => {
        const gapStart = monthStart(rule, gap)
        const withGap = given.filter(({ period_start: start }) => start !== gapStart)
        const nought = harmIndicators.map((indicator) =>
          came(indicator, gap, 0, 0, { on: addDays(monthStart(rule, gap + 1), 20) }),
        )
        const stops = (readings: readonly MonthlyReading[]) =>
          adviceAt(day, pilotOf(rule, readings)).signals.filter(({ says }) => says === 'stop-for-harm')
        const named = (readings: readonly MonthlyReading[]) =>
          stops(readings).map(({ source, month }) => [source.indicator, month])
        expect(named(withGap)).toEqual(named([...withGap, ...nought]))
        if (stops(withGap).length > 0) expect(adviceAt(day, pilotOf(rule, withGap)).row).toBe('A1')
      }),
      { numRuns: 300 },
    )
  })

  it('began on a day on which its row held, and not on the day before', () => {
    fc.assert(
      fc.property(rules, readings, days, (rule, given, day) => {
        const pilot = pilotOf(rule, given)
        const { row, month, began } = adviceAt(day, pilot)
        const held = (on: PlainDate) =>
          adviceAt(on, pilot).held.some((other) => other.row === row && other.month === month)
        expect(held(began)).toBe(true)
        if (began > '2024-12-01') expect(held(addDays(began, -1))).toBe(false)
        for (let on = began; on < day; on = addDays(on, 7)) expect(held(on)).toBe(true)
      }),
      { numRuns: 100 },
    )
  })
})
