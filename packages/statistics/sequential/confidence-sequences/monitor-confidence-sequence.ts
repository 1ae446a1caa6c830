import { type Computed, computed, notComputed } from '../../computed.ts'
import { requireFinite } from '../../impossible-input.ts'
import type { Advice } from '../advice.ts'
import type { Wanted } from '../bayes/wanted-direction.ts'
import { meetingOf } from './meeting-of-intervals.ts'

/** Where the truth must be shown to be for each stop. Of `wanted: 'above'`, the other way round for 'below'. */
export type SequenceStops = {
  readonly wanted: Wanted
  /** Stop for benefit when the whole interval is above it. */
  readonly benefit: number
  /** Stop for futility when the whole interval is below it: the smallest worthwhile value has been ruled out. */
  readonly worthwhile?: number
  /** Stop for harm when the whole interval is below it. */
  readonly harm?: number
}

/** What the intervals say. */
export type SequenceAdvice = {
  readonly advice: Advice
  readonly because: 'harm-shown' | 'benefit-shown' | 'worthwhile-ruled-out' | 'interval-too-wide'
  /** Index of the look that decides: the last, or the first that showed something, which stays. */
  readonly decidedAt: number
  /** The meeting of all intervals up to that look. */
  readonly interval: readonly [number, number]
}

/**
 * Reads advice from the intervals of any confidence sequence, at whatever looks: as the sequence holds at all times at once, a
 * stop of each kind is wrong with chance at most α however often and for whatever reason one looked.
 *
 * @param intervals  of one confidence sequence at the looks so far, in order
 * @param stops      what the truth is held against
 * @returns          not computed without an interval, or when they have no point in common
 * @throws RangeError when a stop is not a finite number or an interval is reversed
 * @see Howard, Ramdas, McAuliffe & Sekhon 2021, Annals of Statistics 49, 1055–1080, section 1
 */
export function monitorConfidenceSequence(
  intervals: readonly (readonly [number, number])[],
  stops: SequenceStops,
): Computed<SequenceAdvice, 'no-look-yet' | 'intervals-do-not-meet'> {
  const { benefit, worthwhile, harm } = stops
  requireFinite('benefit', [benefit])
  if (worthwhile !== undefined) requireFinite('worthwhile', [worthwhile])
  if (harm !== undefined) requireFinite('harm', [harm])
  for (const [i, [lower, upper]] of intervals.entries()) {
    if (!(lower <= upper))
      throw new RangeError(`intervals[${i}] is from ${lower} to ${upper}, but must not be reversed`)
  }
  if (intervals.length === 0) return notComputed('no-look-yet')
  for (let look = 0; look < intervals.length; look++) {
    const interval = meetingOf(intervals.slice(0, look + 1))
    if (!interval) return notComputed('intervals-do-not-meet', { look })
    const ruling = rulingOf(interval, stops)
    if (ruling.advice !== 'continue' || look === intervals.length - 1) {
      return computed<SequenceAdvice>({ ...ruling, decidedAt: look, interval })
    }
  }
  return notComputed('no-look-yet')
}

function rulingOf(
  [lower, upper]: readonly [number, number],
  { wanted, benefit, worthwhile, harm }: SequenceStops,
): Pick<SequenceAdvice, 'advice' | 'because'> {
  const isBeyond = (limit: number) => (wanted === 'above' ? lower > limit : upper < limit)
  const isShort = (limit: number | undefined) =>
    limit !== undefined && (wanted === 'above' ? upper < limit : lower > limit)
  if (isShort(harm)) return { advice: 'stop-for-harm', because: 'harm-shown' }
  if (isBeyond(benefit)) return { advice: 'stop-for-benefit', because: 'benefit-shown' }
  if (isShort(worthwhile)) return { advice: 'stop-for-futility', because: 'worthwhile-ruled-out' }
  return { advice: 'continue', because: 'interval-too-wide' }
}
