import { requireBetween, requireWithin } from '../../impossible-input.ts'

/** Observations in the order in which they came, with the least and greatest value that one can have. */
export type BoundedData = {
  readonly observations: readonly number[]
  readonly least: number
  readonly greatest: number
}

/** Intervals that may be read at every n. */
export type BoundedSequence = {
  /** The meeting of all intervals so far. */
  readonly interval: readonly [number, number]
  /** The interval after each observation by itself. */
  readonly intervals: readonly (readonly [number, number])[]
}

/**
 * The observations moved to [0, 1], with the way back.
 *
 * @throws RangeError when the bounds are not finite and rising, or an observation is outside them
 */
export function onUnitInterval({ observations, least, greatest }: BoundedData): {
  readonly values: number[]
  readonly restore: (value: number) => number
} {
  requireBetween('least', [least], -Infinity, Infinity)
  requireBetween('greatest', [greatest], least, Infinity)
  requireWithin('observations', observations, least, greatest)
  const width = greatest - least
  return { values: observations.map((x) => (x - least) / width), restore: (value) => least + value * width }
}
