import { describe, expect, it } from 'vitest'
import { came, limitOf, pilotRule, version, waldBenefit } from '../../../../test/factories/pilots.ts'
import { plainDateOf } from '../../plain-date.ts'
import { type Advice, adviceOn, type Pilot } from './advice.ts'
import { answerTo } from './answer-to.ts'
import { decisionRefusals, isAgainstTheAdvice, nameOf, type PilotDecision, type PilotDecisionCode } from './decision.ts'
import type { MonthlyReading } from './monthly-reading.ts'

const pilotOf = (...readings: readonly MonthlyReading[]): Pilot => ({ rules: [version(pilotRule())], readings })
const outcomes = [1, 2, 3, 4].map((month) => came('outcome', month, month % 2 === 0 ? 2 : 1, 5))
const harmed = pilotOf(came('harm', 1, 6, 10), ...outcomes)

function adviceAt(day: string, pilot: Pilot): Advice {
  const advice = adviceOn(plainDateOf(day), pilot)
  if (advice === undefined) throw new Error('a rule is registered')
  return advice
}

/** A decision on the advice of its day. */
function decided(decision: PilotDecisionCode, on: string, pilot: Pilot, second?: string): PilotDecision {
  return {
    decision,
    decided_on: plainDateOf(on),
    answers: nameOf(adviceAt(on, pilot)),
    reason: 'It was a mistake of entry.',
    role: 'project lead',
    ...(second === undefined ? {} : { second_role: second }),
  }
}

const answerOn = (day: string, pilot: Pilot, ...decisions: readonly PilotDecision[]) =>
  answerTo(adviceAt(day, pilot), pilot, decisions)

describe('the answer to an advice', () => {
  it.each([
    ['on the day it began it is asked', '2025-02-03', 'unanswered'],
    ['on the last day for an answer it still is', '2025-02-17', 'unanswered'],
    ['on the day after it is silent', '2025-02-18', 'silent'],
  ])('%s', (_what, day, state) => {
    expect(answerOn(day, harmed)).toEqual({ state, asked_on: '2025-02-03', answer_by: '2025-02-17' })
  })

  it('to continue none is asked for, though one may have been given', () => {
    const quiet = pilotOf(came('harm', 1, 0, 10), ...outcomes)
    expect(answerOn('2025-02-05', quiet)).toEqual({ state: 'not-asked' })
    const adapt = decided('adapt', '2025-02-04', quiet)
    expect(answerOn('2025-02-05', quiet, adapt)).toEqual({ state: 'not-asked', decision: adapt })
  })

  it('is given by a decision on it, in time or late', () => {
    const stop = decided('stop', '2025-02-10', harmed)
    expect(answerOn('2025-02-12', harmed, stop)).toEqual({
      state: 'answered',
      decision: stop,
      isAgainst: false,
      lateDays: 0,
    })
    const late = decided('pause', '2025-02-20', harmed)
    expect(answerOn('2025-02-20', harmed, late)).toMatchObject({ state: 'answered', lateDays: 3 })
  })

  it('is not known before it was given', () => {
    expect(answerOn('2025-02-09', harmed, decided('stop', '2025-02-10', harmed)).state).toBe('unanswered')
  })

  it('is the latest, and of two on one day the later in order', () => {
    const [pause, stop] = [decided('pause', '2025-02-10', harmed), decided('stop', '2025-02-10', harmed)]
    const adapt = decided('adapt', '2025-02-05', harmed)
    expect(answerOn('2025-02-12', harmed, pause, stop, adapt)).toMatchObject({ decision: stop })
  })

  it('to another advice is none: of another month, or of the same after a break', () => {
    const review = pilotOf(came('harm', 1, 3, 10), came('harm', 2, 1, 10), ...outcomes)
    const pause = decided('pause', '2025-02-10', review)
    expect(answerOn('2025-02-20', review, pause).state).toBe('answered')
    expect(answerOn('2025-03-05', review, pause).state).toBe('unanswered')
    const broken = pilotOf(
      came('harm', 1, 3, 10),
      came('harm', 1, 0, 10, { on: '2025-02-12' }),
      came('harm', 1, 3, 10, { on: '2025-02-14' }),
      ...outcomes,
    )
    expect(answerOn('2025-02-15', broken, decided('pause', '2025-02-10', broken))).toMatchObject({
      state: 'unanswered',
      asked_on: '2025-02-14',
    })
  })

  it('against the advice waits for a second role, and another than the first', () => {
    const alone = decided('go-on', '2025-02-10', harmed)
    expect(answerOn('2025-02-12', harmed, alone)).toMatchObject({ state: 'unanswered', waitsForSecondRole: alone })
    const same = decided('go-on', '2025-02-10', harmed, ' Project Lead ')
    expect(answerOn('2025-02-12', harmed, same).state).toBe('unanswered')
    const both = decided('go-on', '2025-02-10', harmed, 'programme board')
    expect(answerOn('2025-02-12', harmed, both)).toMatchObject({ state: 'answered', isAgainst: true })
  })
})

describe('a decision to go on against a stop for harm', () => {
  const goOn = decided('go-on', '2025-02-10', harmed, 'programme board')

  it('holds until the next reading, then is asked again while the newest month is above the bound', () => {
    const worse = pilotOf(...harmed.readings, came('harm', 2, 2, 10))
    expect(answerOn('2025-03-02', worse, goOn).state).toBe('answered')
    expect(answerOn('2025-03-03', worse, goOn)).toEqual({
      state: 'unanswered',
      asked_on: '2025-03-03',
      answer_by: '2025-03-17',
      askedAgainAfter: goOn,
    })
    expect(answerOn('2025-03-18', worse, goOn).state).toBe('silent')
    const again = decided('go-on', '2025-03-10', worse, 'programme board')
    expect(answerOn('2025-03-18', worse, goOn, again)).toMatchObject({ state: 'answered', decision: again })
  })

  it('holds on where the newest month is below the bound, though the stop stays', () => {
    const better = pilotOf(...harmed.readings, came('harm', 2, 0, 60))
    expect(adviceAt('2025-03-03', better).row).toBe('A1')
    expect(answerOn('2025-03-03', better, goOn).state).toBe('answered')
  })

  it('is asked again by the next reading, of whatever indicator', () => {
    expect(answerOn('2025-03-02', harmed, goOn).state).toBe('answered')
    expect(answerOn('2025-03-05', harmed, goOn)).toMatchObject({ state: 'unanswered', asked_on: '2025-03-03' })
  })

  it('is asked again by no reading that the rule refuses', () => {
    const refused = pilotOf(came('harm', 1, 6, 10), ...outcomes.slice(0, 1), came('outcome', 2, 9, 5))
    expect(answerOn('2025-03-05', refused, goOn).state).toBe('answered')
  })

  it('is asked again where another safeguard says stop since, though an earlier month is named', () => {
    const rules = [version(pilotRule({ safeguards: [limitOf('harm'), limitOf('hurt')] }))]
    const first = { rules, readings: [came('harm', 1, 6, 10), came('hurt', 1, 0, 10), ...outcomes] }
    const both = { rules, readings: [...first.readings, came('harm', 2, 0, 60), came('hurt', 2, 9, 10)] }
    const decision = decided('go-on', '2025-02-10', first, 'programme board')
    expect(adviceAt('2025-03-03', both)).toMatchObject({ row: 'A1', month: 1 })
    expect(answerOn('2025-03-03', both, decision)).toMatchObject({ state: 'unanswered', askedAgainAfter: decision })
  })

  it('is asked again at each later reading where the design says harm', () => {
    const meaning = { upper: 'stop-for-benefit', lower: 'stop-for-harm', undecided: 'stop-for-futility' } as const
    const rules = [version(pilotRule({ benefit: { ...waldBenefit, meaning } }))]
    const first = { rules, readings: [came('outcome', 1, 15, 20), came('harm', 1, 0, 10)] }
    const decision = decided('go-on', '2025-02-10', first, 'programme board')
    expect(answerOn('2025-03-02', first, decision).state).toBe('answered')
    const next = { rules, readings: [...first.readings, came('outcome', 2, 0, 20)] }
    expect(answerOn('2025-03-03', next, decision)).toMatchObject({ state: 'unanswered', asked_on: '2025-03-03' })
  })

  it('no other decision is asked again', () => {
    const worse = pilotOf(...harmed.readings, came('harm', 2, 9, 10))
    expect(answerOn('2025-03-03', worse, decided('pause', '2025-02-10', harmed)).state).toBe('answered')
  })
})

describe('what is against the advice', () => {
  it.each([
    ['go-on', 'stop-for-harm', true],
    ['go-on', 'stop-for-futility', true],
    ['go-on', 'pause-and-review', true],
    ['go-on', 'cannot-say', true],
    ['go-on', 'ready-to-spread', false],
    ['go-on', 'continue', false],
    ['spread', 'ready-to-spread', false],
    ['spread', 'continue', true],
    ['spread', 'cannot-say', true],
    ['stop', 'continue', false],
    ['pause', 'ready-to-spread', false],
    ['adapt', 'stop-for-harm', false],
  ] as const)('%s on %s: %s', (decision, advice, isAgainst) => {
    expect(isAgainstTheAdvice(decision, advice)).toBe(isAgainst)
  })
})

describe('a decision that is to be recorded', () => {
  const advice = adviceAt('2025-02-10', harmed)
  const whole = decided('go-on', '2025-02-10', harmed, 'programme board')
  it.each<[what: string, PilotDecision, fields: readonly string[]]>([
    ['is whole', whole, []],
    ['has no reason', { ...whole, reason: ' ' }, ['reason']],
    ['has no role', { ...whole, role: '' }, ['role']],
    ['lacks a second role', decided('go-on', '2025-02-10', harmed), ['second_role']],
    ['has one role twice', { ...whole, second_role: 'project lead' }, ['second_role']],
    ['answers what is no longer said', { ...whole, answers: { ...whole.answers, month: 2 } }, ['answers']],
  ])('%s', (_what, decision, fields) => {
    expect(decisionRefusals(decision, advice).map(({ where }) => where.column)).toEqual(fields)
  })
})
