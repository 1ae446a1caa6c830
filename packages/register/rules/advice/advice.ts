import { addDays, type PlainDate } from '../../plain-date.ts'
import { type AdviceBecause, type AdviceCode, type AdviceRow, byGravity, type HeldRow } from './advice-rows.ts'
import { knownOn, type MonthlyReading, type RefusedReading, readingRefusals, sortReadings } from './monthly-reading.ts'
import type { StopRuleVersion } from './pilot-stop-rule.ts'
import { versionsInForce } from './rule-versions.ts'
import type { Judged, Signal } from './signal.ts'
import { isCorrection, type Undone, undoneOn } from './undone.ts'
import { type Hearing, type NeededReading, watchOf } from './watch.ts'

/** All that advice is computed from. */
export interface Pilot {
  readonly rules: readonly StopRuleVersion[]
  /** In the order in which they came. Drafts are none: a correction that takes something away comes with its second signature. */
  readonly readings: readonly MonthlyReading[]
  /** From this day on what was undone is no longer told. */
  readonly ended_on?: PlainDate
}

/** A row that holds, and since when. */
export interface BegunRow extends HeldRow {
  readonly began: PlainDate
}

/** What one version of the rule says on a day. */
export interface VersionAdvice {
  readonly on: PlainDate
  readonly rule: StopRuleVersion
  readonly advice: AdviceCode
  readonly row: AdviceRow
  /** Of a stop or a review the month that gave it; of *missing* the first such month. Counted from 1. */
  readonly month?: number
  readonly because?: AdviceBecause
  /** The first month whose reading of the benefit's indicator is awaited. */
  readonly waiting?: number
  /** The other rows from A1 to A4 that hold, in order. */
  readonly also: readonly AdviceRow[]
  /** The row that speaks, then the others: each with its month, what gave it and when it began. */
  readonly held: readonly BegunRow[]
  /** The first day, going back without a break, on which the row held for the same month, spoken or listed. */
  readonly began: PlainDate
  /** The last day for an answer; absent where none is asked for. */
  readonly answer_by?: PlainDate
  /** What was judged: what gave the row, or the last look where nothing said stop. */
  readonly judged?: Judged
  /** All that safeguards and the design say. */
  readonly signals: readonly Signal[]
  /** Readings that are past their day and not in force. */
  readonly missing: readonly NeededReading[]
  readonly refused: readonly RefusedReading[]
  /** Stops and reviews that a correction, or a reading that came late, took away. */
  readonly undone: readonly Undone[]
}

/** What the register says to a running pilot on a day. */
export interface Advice extends VersionAdvice {
  /** `rule-late`: no rule was registered before the first month. */
  readonly marks: readonly 'rule-late'[]
  /** What the other version says, where the rule was changed after the first month began: the graver of the two speaks. */
  readonly beside?: VersionAdvice
}

/**
 * The advice on a day, by a rule registered beforehand and what was known on that day (rules of stop advice, version 1). Nothing recorded
 * later has a part in it, so that any past day can be asked about.
 *
 * @returns undefined on a day on which no rule was registered
 */
export function adviceOn(day: PlainDate, pilot: Pilot, hearing: Hearing = 'all'): Advice | undefined {
  const versions = versionsInForce(day, pilot.rules)
  if (versions === undefined) return undefined
  const { locked, later, isLate } = versions
  const first = versionAdviceOn(day, pilot, locked, hearing)
  const second = later === undefined ? undefined : versionAdviceOn(day, pilot, later, hearing)
  const marks = isLate ? (['rule-late'] as const) : []
  if (second === undefined) return { ...first, marks }
  return byGravity(second.advice, first.advice) < 0
    ? { ...second, marks, beside: first }
    : { ...first, marks, beside: second }
}

function versionAdviceOn(day: PlainDate, pilot: Pilot, rule: StopRuleVersion, hearing: Hearing): VersionAdvice {
  const watch = watchOf(rule, pilot.readings, hearing)
  const { rows, facts, missing, refused } = watch.on(day)
  const { month, because, waiting, signal, row } = rows.spoken
  const begun = (held: HeldRow): BegunRow => {
    const isHeldOn = (earlier: PlainDate) => {
      const { spoken, also } = watch.on(earlier).rows
      return [spoken, ...also].some((other) => other.row === held.row && other.month === held.month)
    }
    return { ...held, began: watch.heldSince(day, isHeldOn) }
  }
  const spoken = begun(rows.spoken)
  const judged = signal ?? (row === 'A6' || row === 'A7' ? facts.design.lastLook : undefined)
  const hasEnded = pilot.ended_on !== undefined && day >= pilot.ended_on
  return {
    on: day,
    rule,
    advice: rows.advice,
    row,
    ...(month === undefined ? {} : { month }),
    ...(because === undefined ? {} : { because }),
    ...(waiting === undefined ? {} : { waiting }),
    also: rows.also.map((held) => held.row),
    held: [spoken, ...rows.also.map(begun)],
    began: spoken.began,
    ...(rows.advice === 'continue' ? {} : { answer_by: addDays(spoken.began, rule.rule.answer_days) }),
    ...(judged === undefined ? {} : { judged }),
    signals: facts.signals,
    missing,
    refused,
    undone: hasEnded ? [] : watch.undoneBy(day),
  }
}

/**
 * What a correction would take away, were it recorded: then it needs a second person's signature, and is a draft until it has one. None of
 * a reading that replaces no other.
 *
 * @param correction  with the day on which it would be recorded; what is known on that day is what it corrects
 */
export function takenAwayBy(correction: MonthlyReading, pilot: Pilot): readonly Undone[] {
  const day = correction.recorded_on
  const versions = versionsInForce(day, pilot.rules)
  if (versions === undefined) return []
  const inForce = versions.later === undefined ? [versions.locked] : [versions.locked, versions.later]
  return inForce.flatMap((version) => {
    const { taken } = knownOn(day, sortReadings(version.rule, pilot.readings))
    if (!isCorrection(correction, taken) || readingRefusals(version.rule, correction).length > 0) return []
    return undoneOn(day, version.rule, watchOf(version, taken).signalsOf, taken, [correction])
  })
}
