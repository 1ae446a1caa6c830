import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Application } from '../../records/application.ts'
import type { Score } from '../../records/score.ts'
import { areScoresOpen, panelView, scoresSeenFrom } from './panel-scores.ts'
import { confidentialBlock, fewestScreened, screeningOf } from './screening.ts'

const application = (at: number, more: Partial<Application> = {}): Application => ({
  id: `a${String(at).padStart(3, '0')}`,
  programme_id: 'g1',
  title: `Application ${at}`,
  decision: 'declined',
  risk_score: (at * 7) % 10,
  potential_score: (at * 3) % 10,
  ...more,
})
/** Thirty, each of the ten risks at three potentials; funded where the rule says. */
const thirty = (isFunded: (risk: number, potential: number, at: number) => boolean): readonly Application[] =>
  Array.from({ length: 30 }, (_, at) => {
    const [risk, potential] = [at % 10, 3 + 2 * Math.floor(at / 10)]
    const decision = isFunded(risk, potential, at) ? 'funded' : 'declined'
    return application(at, { risk_score: risk, potential_score: potential, decision })
  })

describe('at equal potential, does risk lower the chance of funding', () => {
  it.each<[string, (risk: number, potential: number, at: number) => boolean, string]>([
    ['given that only the safe were funded, it does, and has an interval', (risk) => risk < 4, 'risk-punished'],
    ['given that only the bold were, it raises it', (risk) => risk > 5, 'risk-rewarded'],
    ['given that nothing went with risk, nothing is shown', (_r, _p, at) => at % 2 === 0, 'not-shown'],
  ])('%s', (_what, isFunded, reading) => {
    const { effect, n } = screeningOf(thirty(isFunded))
    expect(n).toBe(30)
    if (!effect.computed) throw new Error(effect.because)
    expect(effect.risk.reading).toBe(reading)
    expect(effect.risk.low).toBeLessThan(effect.risk.oddsRatio)
    expect(Number.isFinite(effect.risk.high)).toBe(true)
  })

  it.each<[string, readonly Application[], string]>([
    ['from fewer than thirty nothing is told', thirty((risk) => risk < 4).slice(1), 'too-few'],
    ['nor where all were decided alike', thirty(() => true), 'one-decision'],
    [
      'nor where all have one risk',
      thirty((_r, p) => p > 4).map((one) => ({ ...one, risk_score: 5 })),
      'constant-column',
    ],
  ])('%s', (_what, given, because) => expect(screeningOf(given).effect).toMatchObject({ computed: false, because }))

  it('does not count what is pending, withdrawn or lacks a score', () => {
    const { risk_score: _, ...unscored } = application(1)
    const others = [application(2, { decision: 'pending' }), application(3, { decision: 'withdrawn' }), unscored]
    expect(screeningOf(others)).toMatchObject({ n: 0, shown: [] })
  })
})

describe('what is told in confidence', () => {
  const confidential = (at: number, day: string) =>
    application(at, { confidential: true, decided_on: day as never, decision: at % 2 === 0 ? 'funded' : 'declined' })

  it('is never shown, and counts in blocks of five: one more changes nothing', () => {
    fc.assert(
      fc.property(fc.nat(17), fc.nat(40), (hidden, open) => {
        const given = [
          ...Array.from({ length: open }, (_, at) => application(at)),
          ...Array.from({ length: hidden }, (_, at) => confidential(100 + at, `2026-01-${10 + at}`)),
        ]
        const { n, shown, left } = screeningOf(given)
        expect(shown.every((one) => one.confidential !== true)).toBe(true)
        expect(left.asPromising.every((one) => one.confidential !== true)).toBe(true)
        expect((n - shown.length) % confidentialBlock).toBe(0)
        expect(n - shown.length).toBe(hidden - (hidden % confidentialBlock))
      }),
    )
  })

  it('leaves every number as it was until five more are decided', () => {
    const open = thirty((risk) => risk < 4)
    const hidden = Array.from({ length: 9 }, (_, at) => confidential(100 + at, `2026-01-${10 + at}`))
    const [before, after] = [hidden.slice(0, 5), hidden].map((some) => screeningOf([...open, ...some]))
    expect(after).toEqual(before)
    expect(before?.n).toBe(fewestScreened + 5)
  })
})

describe('what the declined would have added', () => {
  it('is those thought as promising as the funded one in the middle', () => {
    const given = [
      application(1, { decision: 'funded', potential_score: 6, risk_score: 2 }),
      application(2, { decision: 'funded', potential_score: 8, risk_score: 4 }),
      application(3, { decision: 'funded', potential_score: 4, risk_score: 3 }),
      application(4, { potential_score: 9, risk_score: 9 }),
      application(5, { potential_score: 6, risk_score: 7 }),
      application(6, { potential_score: 5, risk_score: 1 }),
    ]
    const { left } = screeningOf(given)
    expect(left).toMatchObject({ funded: 3, declined: 3, middlePotential: 6, meanRiskOfFunded: 3, meanRiskOfThose: 8 })
    expect(left.asPromising.map(({ id }) => id)).toEqual(['a004', 'a005'])
  })
})

describe('a panel', () => {
  const score = (seat: string, risk: number, potential: number): Score => ({
    id: `p${seat}${risk}`,
    application_id: 'a1',
    programme_id: 'g1',
    seat,
    risk,
    potential,
  })
  const pending = application(1, { decision: 'pending' })
  const three = { panel_seats: 3 }
  const two = [score('1', 2, 8), score('2', 6, 4)]

  it('is told its mean, each seat once: the last of its scores', () => {
    expect(panelView([score('1', 9, 9), ...two])).toEqual({ seats: 2, risk: 4, potential: 6 })
    expect(panelView([])).toBeUndefined()
  })

  it.each<[string, Application, typeof three | undefined, readonly Score[], boolean]>([
    ['sees nothing of others while a seat is missing', pending, three, two, false],
    ['nor where a seat has scored twice', pending, three, [...two, score('2', 1, 1)], false],
    ['sees all once every seat has', pending, three, [...two, score('3', 5, 5)], true],
    ['does not know how many seats there are: only the decision opens', pending, undefined, two, false],
    ['sees all once it is decided', application(1), three, two, true],
  ])('%s', (_what, given, round, scores, isOpen) => {
    expect(areScoresOpen(given, round, scores)).toBe(isOpen)
    const seen = scoresSeenFrom('1', given, round, scores)
    expect(seen.every(({ seat }) => seat === '1')).toBe(!isOpen)
    expect(scoresSeenFrom(undefined, given, round, scores).length > 0).toBe(isOpen)
  })
})
