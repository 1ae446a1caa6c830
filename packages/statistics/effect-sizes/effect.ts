import { type Computed, computed, notComputed } from '../computed.ts'

/** Why a study may have no effect size. */
export type NoEffect =
  | 'empty-group'
  | 'two-zero-margins'
  | 'no-events-in-either-group'
  | 'a-zero-margin'
  | 'not-positive'
  | 'too-few-participants'
  | 'no-spread'
  | 'correlation-of-one'
  /** The estimate or its variance is too large for a number of the machine. */
  | 'beyond-the-range-of-numbers'

/** An estimate and its sampling variance on an additive scale: what synthesis takes. */
export type EstimateAndVariance = {
  /** The estimate; of ratios the natural logarithm. */
  readonly yi: number
  /** Its sampling variance (squared standard error), on the same scale. */
  readonly vi: number
}

/** An effect size, or why there is none. */
export type Effect = Computed<EstimateAndVariance, NoEffect>

/**
 * An effect size, unless the formula left no variance: one of 0 or below, or none but rounding, is never a weight.
 *
 * @param given  the numbers behind it, told where it is not computed
 * @param least  what rounding may leave of a variance that is a difference
 */
export function effectOf(yi: number, vi: number, given?: Readonly<Record<string, number>>, least = 0): Effect {
  if (!Number.isFinite(yi) || !Number.isFinite(vi)) return notComputed('beyond-the-range-of-numbers', given)
  return vi > least ? computed({ yi, vi }) : notComputed('no-spread', given)
}
