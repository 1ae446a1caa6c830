import type { PlainDate } from '../../plain-date.ts'
import { type Advice, adviceOn, type Pilot, type VersionAdvice } from './advice.ts'
import type { AdviceBecause, AdviceCode, AdviceRow } from './advice-rows.ts'
import { type AdviceAnswer, answerTo } from './answer-to.ts'
import { answers, lacksSecondRole, type PilotDecision, type PilotDecisionCode } from './decision.ts'
import type { MonthlyReading } from './monthly-reading.ts'
import { firstOfMonth, monthStart } from './pilot-months.ts'
import { measureOfIndicator, type PilotStopRule } from './pilot-stop-rule.ts'

/** What the public page says of an answer: no day, by which the day of a reading could be told. */
export interface PublicAnswer {
  readonly state: AdviceAnswer['state']
  readonly decision?: PilotDecisionCode
  readonly reason?: string
  readonly role?: string
  readonly second_role?: string
  readonly isAgainst?: boolean
}

/** What everybody may see of one version's advice. */
export interface PublicVersionAdvice {
  readonly version: number
  readonly advice: AdviceCode
  readonly row: AdviceRow
  /** Never of a review of single events, nor of a month with a count below the threshold. */
  readonly month?: number
  /** The indicator of a safeguard with a limit, where it gave the advice. */
  readonly safeguard?: string
  readonly because?: AdviceBecause
  readonly waiting?: number
  readonly also: readonly AdviceRow[]
  /** What was undone, one word for each: by which reading, when and of which month is the team's to know. */
  readonly undone: readonly ('stop-for-harm' | 'stop-for-futility' | 'review')[]
}

export interface PublicAdvice extends PublicVersionAdvice {
  /** The day that it is told of: the first of a month, between which nothing public changes. */
  readonly on: PlainDate
  readonly marks: Advice['marks']
  readonly answer: PublicAnswer
  readonly beside?: PublicVersionAdvice
}

/** The day of which the public is told on a day: the first of its month. */
export const publicDay = firstOfMonth

/**
 * What may be shown in public on a day (rules of stop advice, section 7): the advice and the decisions of the first of the month. A review of
 * single events is heard only once it was decided on: told at once it would be a count of at least one; until then the rows are read as if
 * that safeguard said nothing, though a missing reading of it is missing.
 *
 * @param threshold  the largest count that is suppressed, 5 unless the programme says more
 * @returns undefined where on the first of the month no rule was registered
 */
export function publicAdviceOn(
  day: PlainDate,
  pilot: Pilot,
  decisions: readonly PilotDecision[],
  threshold: number,
): PublicAdvice | undefined {
  const on = publicDay(day)
  const whole = adviceOn(on, pilot)
  if (whole === undefined) return undefined
  const known = decisions.filter(({ decided_on: decidedOn }) => decidedOn <= on)
  const isHeardWhole = areReviewsOfEventsDecided(whole, known)
  const advice = isHeardWhole ? whole : adviceOn(on, pilot, 'limits-only')
  if (advice === undefined) return undefined
  return {
    ...publicVersion(advice, threshold),
    on,
    marks: advice.marks,
    answer: publicAnswer(answerTo(advice, pilot, known)),
    ...(advice.beside === undefined ? {} : { beside: publicVersion(advice.beside, threshold) }),
  }
}

function areReviewsOfEventsDecided(whole: Advice, decisions: readonly PilotDecision[]): boolean {
  const versions = whole.beside === undefined ? [whole] : [whole, whole.beside]
  const reviews = versions.flatMap((version) =>
    version.held.filter(({ row, signal }) => row === 'A3' && signal?.source.by === 'any-safeguard'),
  )
  const isDecided = (review: (typeof reviews)[number]) =>
    decisions.some((decision) => answers(decision, review) && !lacksSecondRole(decision, 'pause-and-review'))
  return reviews.every(({ month }) => reviews.some((other) => other.month === month && isDecided(other)))
}

function publicVersion(version: VersionAdvice, threshold: number): PublicVersionAdvice {
  const { advice, row, month, because, waiting, also, judged, rule } = version
  const isReviewOfEvents = judged?.source.by === 'any-safeguard'
  const isFew = judged !== undefined && hasFew(rule.rule, monthsReadings(rule.rule, judged.readings, month), threshold)
  const hidesMonth = month === undefined || (row !== 'A5' && (isReviewOfEvents || isFew))
  return {
    version: rule.version,
    advice,
    row,
    ...(hidesMonth ? {} : { month }),
    ...(judged?.source.by === 'limit-safeguard' ? { safeguard: judged.source.indicator } : {}),
    ...(because === undefined ? {} : { because }),
    ...(waiting === undefined ? {} : { waiting }),
    also,
    undone: version.undone.flatMap(({ says, source }) =>
      says === 'stop-for-benefit' || source.by === 'any-safeguard' ? [] : [says],
    ),
  }
}

const monthsReadings = (rule: PilotStopRule, readings: readonly MonthlyReading[], month: number | undefined) =>
  month === undefined ? [] : readings.filter(({ period_start: start }) => start === monthStart(rule, month))

/** True where a count is below the threshold and not 0: events, those exposed, or those exposed without an event. */
function hasFew(rule: PilotStopRule, readings: readonly MonthlyReading[], threshold: number): boolean {
  const isFew = (count: number) => count > 0 && count <= threshold
  return readings.some(
    ({ indicator, events, exposed }) =>
      isFew(events) ||
      isFew(exposed) ||
      (measureOfIndicator(rule, indicator) === 'proportion' && isFew(exposed - events)),
  )
}

function publicAnswer(answer: AdviceAnswer): PublicAnswer {
  const { state } = answer
  const made = 'decision' in answer ? answer.decision : undefined
  if (made === undefined) return { state }
  const { decision, reason, role, second_role: second } = made
  return {
    state,
    decision,
    reason,
    role,
    ...(second === undefined ? {} : { second_role: second }),
    ...(answer.state === 'answered' ? { isAgainst: answer.isAgainst } : {}),
  }
}
