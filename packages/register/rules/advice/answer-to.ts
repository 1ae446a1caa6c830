import { addDays, daysBetween, type PlainDate } from '../../plain-date.ts'
import type { Advice, Pilot, VersionAdvice } from './advice.ts'
import { answers, isAgainstTheAdvice, lacksSecondRole, nameOf, type PilotDecision } from './decision.ts'
import { inForceOf, knownOn, sortReadings } from './monthly-reading.ts'
import { chancesByMonth } from './safeguard-signals.ts'
import { type Watch, watchOf } from './watch.ts'

/** Where the answer to an advice stands (rules of stop advice, section 6). */
export type AdviceAnswer =
  /** *Continue* asks for none; a decision may still have been made on it. */
  | { readonly state: 'not-asked'; readonly decision?: PilotDecision }
  | {
      readonly state: 'answered'
      readonly decision: PilotDecision
      readonly isAgainst: boolean
      /** Days after the last one for an answer; 0 where it came in time. */
      readonly lateDays: number
    }
  | {
      /** *Silent* once the days for an answer are over. */
      readonly state: 'unanswered' | 'silent'
      readonly asked_on: PlainDate
      /** The last day for an answer. */
      readonly answer_by: PlainDate
      /** A decision against a stop for harm that held until the next reading: it is asked again. */
      readonly askedAgainAfter?: PilotDecision
      /** A decision against the advice that waits for a second role: it is no answer yet. */
      readonly waitsForSecondRole?: PilotDecision
    }

/**
 * Where the answer stands on the advice's own day. Of several decisions on one advice the latest counts (of two on one day, the later in
 * order); one decided after that day is not known yet.
 *
 * @param advice  of `adviceOn`, heard whole
 * @param pilot   what the advice was computed from
 */
export function answerTo(advice: Advice, pilot: Pilot, decisions: readonly PilotDecision[]): AdviceAnswer {
  const day = advice.on
  const name = nameOf(advice)
  const known = decisions
    .filter((decision) => decision.decided_on <= day && answers(decision, name))
    .toSorted((a, b) => daysBetween(b.decided_on, a.decided_on))
  const latest = known.findLast((decision) => !lacksSecondRole(decision, advice.advice))
  if (advice.answer_by === undefined) {
    return { state: 'not-asked', ...(latest === undefined ? {} : { decision: latest }) }
  }
  if (latest !== undefined) {
    const again = askedAgainOn(advice, pilot, latest)
    if (again !== undefined) return { ...asked(advice, again), askedAgainAfter: latest }
    const isAgainst = isAgainstTheAdvice(latest.decision, advice.advice)
    const lateDays = Math.max(0, daysBetween(advice.answer_by, latest.decided_on))
    return { state: 'answered', decision: latest, isAgainst, lateDays }
  }
  const waiting = known.at(-1)
  return { ...asked(advice, advice.began), ...(waiting === undefined ? {} : { waitsForSecondRole: waiting }) }
}

function asked(advice: VersionAdvice, on: PlainDate) {
  const answerBy = addDays(on, advice.rule.rule.answer_days)
  const state = advice.on > answerBy ? 'silent' : 'unanswered'
  return { state, asked_on: on, answer_by: answerBy } as const
}

/**
 * Since when a decision to go on against a stop for harm is asked again; undefined while it holds. It holds until the next reading that the
 * rule takes, of whatever indicator; from then on it is asked again while the newest month of a safeguard that says stop is above
 * `stop_above`, also of one that came to say it only since. The design has no such limit: where it says stop for harm, the next reading asks.
 */
function askedAgainOn(advice: VersionAdvice, pilot: Pilot, decision: PilotDecision): PlainDate | undefined {
  if (advice.advice !== 'stop-for-harm' || decision.decision !== 'go-on') return undefined
  const watch = watchOf(advice.rule, pilot.readings)
  const isAsked = (day: PlainDate) => isHarmToldSince(decision.decided_on, day, advice, pilot, watch)
  return isAsked(advice.on) ? watch.heldSince(advice.on, isAsked) : undefined
}

function isHarmToldSince(
  decidedOn: PlainDate,
  day: PlainDate,
  { rule: { rule } }: VersionAdvice,
  pilot: Pilot,
  watch: Watch,
): boolean {
  const { taken } = knownOn(day, sortReadings(rule, pilot.readings))
  if (!taken.some(({ recorded_on: on }) => on > decidedOn)) return false
  const inForce = inForceOf(rule, taken)
  return watch.on(day).facts.signals.some(({ says, source }) => {
    if (says !== 'stop-for-harm') return false
    const safeguard = rule.safeguards.find(({ indicator }) => indicator === source.indicator)
    if (safeguard?.kind !== 'bayes') return true
    const chances = chancesByMonth(safeguard, inForce.of(source.indicator, 'pilot'))
    return (chances.at(-1) ?? 0) > safeguard.stop_above
  })
}
