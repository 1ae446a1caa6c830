import {
  adviceOn,
  answerTo,
  nameOf,
  type Pilot,
  type PilotDecision,
  plainDateOf,
  publicAdviceOn,
} from '@candour/register'
import { describe, expect, it } from 'vitest'
import { came, limitOf, pilotRule, version, waldBenefit } from '../../test/factories/pilots.ts'
import { adviceAnswerInWords, adviceInWords, publicAdviceInWords, statisticInWords } from './advice-words.ts'

const names = (indicator: string) =>
  ({ harm: 'maltreatment again', outcome: 're-referral', incident: 'serious incidents' })[indicator] ?? indicator

const outcomes = [1, 2].map((month) => came('outcome', month, 15, 50))
const quiet = [1, 2].map((month) => came('harm', month, 0, 40))
const pilotOf = (readings: Pilot['readings'], about: Parameters<typeof pilotRule>[0] = {}): Pilot => ({
  rules: [version(pilotRule(about))],
  readings,
})

function said(day: string, pilot: Pilot): string {
  const advice = adviceOn(plainDateOf(day), pilot)
  return advice === undefined ? '' : adviceInWords(advice, names)
}

describe('advice in words', () => {
  const incident = { safeguards: [{ kind: 'any' as const, indicator: 'incident' }] }
  it.each<[what: string, day: string, Pilot, words: string]>([
    [
      'a stop for harm',
      '2025-02-05',
      pilotOf([...outcomes, came('harm', 1, 12, 40)]),
      'Stop: it does harm. Maltreatment again, after month 1 (January 2025): the chance that it is truly above the limit of 10% is 99.9%, above the 95% of the rule.',
    ],
    [
      'a review of events',
      '2025-02-05',
      pilotOf([...outcomes, came('incident', 1, 1, 40)], incident),
      'Pause and review. Serious incidents: 1 event in month 1 (January 2025). Every one is reviewed.',
    ],
    [
      'a stop for futility',
      '2025-02-05',
      pilotOf([came('outcome', 1, 15, 20), ...quiet]),
      'Stop: it does not do enough. Re-referral, after month 1 (January 2025): the log likelihood ratio is −8.96, at or below the bound of −2.25.',
    ],
    [
      'benefit',
      '2025-02-05',
      pilotOf([came('outcome', 1, 1, 20), ...quiet]),
      'Ready to spread. Re-referral, after month 1 (January 2025): the log likelihood ratio is 4.77, at or above the bound of 2.89.',
    ],
    [
      'what is missing',
      '2025-02-15',
      pilotOf([]),
      'Nothing can be said. Month 1 (January 2025) has no reading of re-referral and maltreatment again, due by 10 February 2025.',
    ],
    [
      'what goes on, and what is awaited',
      '2025-03-03',
      pilotOf([...outcomes.slice(0, 1), ...quiet]),
      'Continue. What was seen by month 1 (January 2025) lies between the bounds: the log likelihood ratio is −0.33, between −2.25 and 2.89. The reading of month 2 (February 2025) is awaited.',
    ],
    [
      'what is not judged yet',
      '2025-02-05',
      pilotOf([...outcomes, ...quiet], { benefit: { ...waldBenefit, looks: [3, 6] } }),
      'Continue. Nothing is judged before month 3 (March 2025) has been read.',
    ],
    [
      'the end',
      '2025-03-05',
      pilotOf([...outcomes, ...quiet], {
        periods: 2,
        benefit: { kind: 'simon', indicator: 'outcome', p0: 0.1, p1: 0.3, r1: 1, n1: 10, r: 40, n: 200 },
      }),
      'Nothing can be said. All 2 months planned are read, and no look said stop.',
    ],
  ])('%s', (_what, day, pilot, words) => {
    expect(said(day, pilot)).toBe(words)
  })

  it('says that a rule came late, and what the other version says', () => {
    const late = version(pilotRule(), { registered_on: plainDateOf('2025-01-05') })
    const later = version(pilotRule({ safeguards: [limitOf('hurt')] }), {
      version: 2,
      registered_on: plainDateOf('2025-01-09'),
    })
    const words = said('2025-02-05', { rules: [late, later], readings: [...outcomes, ...quiet] })
    expect(words).toContain('No rule was registered before the first month.')
    expect(words).toContain('By the rule as registered on 9 January 2025: Continue.')
  })

  it('never says that a chance is above itself', () => {
    expect(statisticInWords({ measure: 'chance-of-harm', value: 0.95004, upper: 0.95 })).toMatch(/95.004%, above 95%$/)
  })

  it.each([
    [{ measure: 'responses', value: 1, lower: 1 }, '1 response, where 1 or fewer are too few'],
    [{ measure: 'responses', value: 6, upper: 6 }, '6 responses, where 6 are enough'],
    [
      { measure: 'responses-still-possible', value: 5, lower: 5 },
      '5 responses at most even if everybody still to come responds, where 5 or fewer are too few',
    ],
    [
      { measure: 'chance-of-success', value: 0.03, lower: 0.05 },
      'the chance that the pilot, if it went on, would end with success is 3%, not above 5%',
    ],
    [
      { measure: 'z', value: -2.5, lower: -2 },
      'the difference divided by its standard error is −2.50, at or below the bound of −2.00',
    ],
    [
      { measure: 'z', value: 1.2, lower: 2 },
      'the difference divided by its standard error is 1.20, at or below the bound of 2.00',
    ],
  ] as const)('%j', (statistic, words) => {
    expect(statisticInWords(statistic)).toBe(words)
  })
})

describe('an answer in words', () => {
  const pilot = pilotOf([...outcomes, came('harm', 1, 12, 40)])
  const answered = (day: string, ...decisions: readonly PilotDecision[]) => {
    const advice = adviceOn(plainDateOf(day), pilot)
    return advice === undefined ? '' : adviceAnswerInWords(answerTo(advice, pilot, decisions))
  }
  const first = adviceOn(plainDateOf('2025-02-10'), pilot)
  if (first === undefined) throw new Error('a rule is registered')
  const goOn: PilotDecision = {
    decision: 'go-on',
    decided_on: plainDateOf('2025-02-20'),
    answers: nameOf(first),
    reason: 'A mistake of entry.',
    role: 'project lead',
  }

  it('says until when, that it is silent, or what was decided', () => {
    expect(answered('2025-02-10')).toBe('Not answered yet: an answer is due by 17 February 2025.')
    expect(answered('2025-02-18')).toBe('Silent: no answer by 17 February 2025.')
    expect(answered('2025-02-20', goOn)).toBe(
      'Silent: no answer by 17 February 2025. A decision against the advice waits for a second role.',
    )
    expect(answered('2025-02-20', { ...goOn, second_role: 'programme board' })).toBe(
      'Go on, against the advice: decided on 20 February 2025 by project lead and programme board, 3 days late.',
    )
  })

  it('says that it is asked again', () => {
    const worse = { ...pilot, readings: [...pilot.readings, came('harm', 2, 9, 40)] }
    const advice = adviceOn(plainDateOf('2025-03-05'), worse)
    if (advice === undefined) throw new Error('a rule is registered')
    expect(adviceAnswerInWords(answerTo(advice, worse, [{ ...goOn, second_role: 'programme board' }]))).toBe(
      'Asked again since 3 March 2025, after the decision of 20 February 2025 to go on. Not answered yet: an answer is due by 17 March 2025.',
    )
  })
})

describe('advice in public words', () => {
  const shown = (day: string, pilot: Pilot, decisions: readonly PilotDecision[] = []) => {
    const advice = publicAdviceOn(plainDateOf(day), pilot, decisions, 5)
    return advice === undefined ? '' : publicAdviceInWords(advice, pilotRule(), names)
  }

  it('have no number', () => {
    expect(shown('2025-03-01', pilotOf([...outcomes, came('harm', 1, 12, 40)]))).toBe(
      'Stop: it does harm. A safeguard says that it does harm: maltreatment again, after month 1 (January 2025).',
    )
    expect(shown('2025-03-01', pilotOf([...outcomes, came('harm', 1, 5, 12)]))).toBe(
      'Stop: it does harm. A safeguard says that it does harm: maltreatment again.',
    )
    expect(shown('2025-03-01', pilotOf([]))).toBe(
      'Nothing can be said. The reading of month 1 (January 2025) is missing.',
    )
    expect(shown('2025-02-01', pilotOf([]))).toBe(
      'Continue. Nothing has been judged yet. The reading of month 1 (January 2025) is awaited.',
    )
  })

  it('say of a review of events that it was paused for, once that was decided', () => {
    const pilot = pilotOf([...outcomes, came('incident', 1, 1, 40)], {
      safeguards: [{ kind: 'any', indicator: 'incident' }],
    })
    const advice = adviceOn(plainDateOf('2025-02-10'), pilot)
    if (advice === undefined) throw new Error('a rule is registered')
    const about = { reason: 'To look at it.', role: 'project lead' }
    const pause: PilotDecision = {
      decision: 'pause',
      decided_on: plainDateOf('2025-02-10'),
      answers: nameOf(advice),
      ...about,
    }
    expect(shown('2025-03-01', pilot, [pause])).toBe('Paused for review.')
  })
})
