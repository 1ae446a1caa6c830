import { describe, expect, it } from 'vitest'
import { came, limitOf, pilotRule, version } from '../../../../test/factories/pilots.ts'
import { plainDateOf } from '../../plain-date.ts'
import { adviceOn, type Pilot } from './advice.ts'
import { nameOf, type PilotDecision, type PilotDecisionCode } from './decision.ts'
import type { MonthlyReading } from './monthly-reading.ts'
import type { PilotStopRule } from './pilot-stop-rule.ts'
import { publicAdviceOn } from './public-advice.ts'

const outcomes = [1, 2, 3, 4].map((month) => came('outcome', month, 15, 50))
const pilotOf = (readings: readonly MonthlyReading[], about: Partial<PilotStopRule> = {}): Pilot => ({
  rules: [version(pilotRule(about))],
  readings: [...readings, ...outcomes],
})
const events = { safeguards: [limitOf('harm'), { kind: 'any' as const, indicator: 'incident' }] }

const shownOn = (day: string, pilot: Pilot, decisions: readonly PilotDecision[] = [], threshold = 5) =>
  publicAdviceOn(plainDateOf(day), pilot, decisions, threshold)

function decided(decision: PilotDecisionCode, on: string, pilot: Pilot, second?: string): PilotDecision {
  const advice = adviceOn(plainDateOf(on), pilot)
  if (advice === undefined) throw new Error('a rule is registered')
  const about = { reason: 'We looked at it.', role: 'project lead' }
  const told = { decision, decided_on: plainDateOf(on), answers: nameOf(advice), ...about }
  return second === undefined ? told : { ...told, second_role: second }
}

describe('what the public is told', () => {
  const harmed = pilotOf([came('harm', 1, 12, 40), came('harm', 2, 1, 40)])

  it('changes on the first of a month alone, advice and decisions', () => {
    expect(shownOn('2025-02-28', harmed)).toMatchObject({ on: '2025-02-01', row: 'A7' })
    const stop = decided('stop', '2025-03-05', harmed)
    expect(shownOn('2025-03-31', harmed, [stop])).toMatchObject({
      on: '2025-03-01',
      row: 'A1',
      answer: { state: 'silent' },
    })
    expect(shownOn('2025-04-01', harmed, [stop])).toMatchObject({ answer: { state: 'answered', decision: 'stop' } })
    expect(shownOn('2025-03-01', harmed)).toEqual(shownOn('2025-03-31', harmed))
  })

  it('is nothing on a first of a month before the rule', () => {
    const pilot = { rules: [version(pilotRule(), { registered_on: plainDateOf('2024-12-10') })], readings: [] }
    expect(shownOn('2024-12-31', pilot)).toBeUndefined()
  })

  it('has a decision with its reason and its roles, and no day of anything', () => {
    const goOn = decided('go-on', '2025-02-20', harmed, 'programme board')
    const shown = shownOn('2025-03-01', harmed, [goOn])
    expect(shown?.answer).toEqual({
      state: 'answered',
      decision: 'go-on',
      reason: 'We looked at it.',
      role: 'project lead',
      second_role: 'programme board',
      isAgainst: true,
    })
    expect(JSON.stringify({ ...shown, on: '' })).not.toMatch(/\d{4}-\d{2}-\d{2}/)
  })

  it('has no reading, no number by which anything was judged', () => {
    expect(Object.keys(shownOn('2025-03-01', harmed) ?? {}).toSorted()).toEqual(
      ['advice', 'also', 'answer', 'marks', 'month', 'on', 'row', 'safeguard', 'undone', 'version'].toSorted(),
    )
  })

  it.each<[what: string, events: number, exposed: number, threshold: number, month: number | undefined]>([
    ['six events, of a month with enough', 6, 12, 5, 1],
    ['five events', 5, 16, 5, undefined],
    ['six events under a threshold of ten', 6, 20, 10, undefined],
    ['few without an event', 12, 16, 5, undefined],
    ['nobody without an event', 12, 12, 5, 1],
  ])('a stop shows its month only where no count is few: %s', (_what, count, exposed, threshold, month) => {
    const pilot = pilotOf([came('harm', 1, count, exposed)])
    const shown = shownOn('2025-03-01', pilot, [], threshold)
    expect([shown?.row, shown?.month, shown?.safeguard]).toEqual(['A1', month, 'harm'])
  })

  it('the first missing month is shown, whatever was counted', () => {
    const pilot = { ...pilotOf([]), readings: [] }
    expect(shownOn('2025-03-01', pilot)).toMatchObject({ row: 'A5', month: 1, because: 'missing' })
  })

  it('says that a stop was undone, and neither by what nor when', () => {
    const corrected = pilotOf([...harmed.readings, came('harm', 1, 0, 40, { on: '2025-03-10' })])
    expect(shownOn('2025-04-01', corrected)?.undone).toEqual(['stop-for-harm'])
  })

  it('tells of the other version beside, no more than of its own', () => {
    const later = version(pilotRule({ safeguards: [limitOf('hurt')] }), {
      version: 2,
      registered_on: plainDateOf('2025-01-10'),
    })
    const shown = shownOn('2025-03-01', { ...harmed, rules: [...harmed.rules, later] })
    expect([shown?.version, shown?.beside?.version, shown?.beside?.row]).toEqual([1, 2, 'A5'])
    expect(shown?.beside).not.toHaveProperty('missing')
  })
})

describe('a review of single events in public', () => {
  const incident = pilotOf([came('harm', 1, 0, 40), came('incident', 1, 1, 40), came('harm', 2, 0, 40)], events)

  it('is not told before it was decided on, and the rest is read as if it were not there', () => {
    expect(adviceOn(plainDateOf('2025-03-01'), incident)).toMatchObject({ row: 'A3', month: 1 })
    expect(shownOn('2025-03-01', incident)).toMatchObject({
      row: 'A7',
      advice: 'continue',
      also: [],
      answer: { state: 'not-asked' },
    })
  })

  it('is told once it was, without its safeguard and its month', () => {
    const pause = decided('pause', '2025-02-10', incident)
    const shown = shownOn('2025-03-01', incident, [pause])
    expect(shown).toMatchObject({ row: 'A3', advice: 'pause-and-review', answer: { decision: 'pause' } })
    expect(shown).not.toHaveProperty('month')
    expect(shown).not.toHaveProperty('safeguard')
    expect(JSON.stringify(shown)).not.toContain('incident')
  })

  it('is not told by a decision that still waits for its second role, nor by one made after the first of the month', () => {
    expect(shownOn('2025-03-01', incident, [decided('go-on', '2025-02-10', incident)])?.row).toBe('A7')
    const late = [decided('pause', '2025-03-02', incident)]
    expect(shownOn('2025-03-31', incident, late)?.row).toBe('A7')
  })

  it('is not listed under a stop either', () => {
    const both = pilotOf([came('harm', 1, 12, 40), came('incident', 1, 1, 40)], events)
    expect(adviceOn(plainDateOf('2025-03-01'), both)?.also).toEqual(['A3'])
    expect(shownOn('2025-03-01', both)).toMatchObject({ row: 'A1', also: [] })
  })

  it('of a later event is not told by the decision on an earlier one', () => {
    const next = { ...incident, readings: [...incident.readings, came('incident', 2, 1, 40)] }
    const pause = decided('pause', '2025-02-10', next)
    expect(shownOn('2025-03-01', next, [pause])?.row).toBe('A3')
    expect(shownOn('2025-04-01', next, [pause])?.row).not.toBe('A3')
  })

  it('does not hide the review of a safeguard with a limit', () => {
    const both = pilotOf([came('harm', 1, 7, 40), came('incident', 1, 1, 40)], {
      safeguards: [{ kind: 'any', indicator: 'incident' }, limitOf('harm')],
    })
    expect(shownOn('2025-03-01', both)).toMatchObject({ row: 'A3', safeguard: 'harm', month: 1 })
  })

  it('is undone in silence, as it was said', () => {
    const gone = { ...incident, readings: [...incident.readings, came('incident', 1, 0, 40, { on: '2025-02-20' })] }
    expect(adviceOn(plainDateOf('2025-03-01'), gone)?.undone).toHaveLength(1)
    expect(shownOn('2025-03-01', gone)?.undone).toEqual([])
  })

  it('is missing where its reading is, though it is not heard', () => {
    const unread = pilotOf([came('harm', 1, 0, 40)], events)
    expect(shownOn('2025-03-01', unread)).toMatchObject({ row: 'A5', month: 1 })
  })
})
