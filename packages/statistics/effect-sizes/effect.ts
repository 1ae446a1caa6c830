import type { Computed } from '../computed.ts'

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

/** An estimate and its sampling variance on an additive scale: what synthesis takes. */
export type EstimateAndVariance = {
  /** The estimate; of ratios the natural logarithm. */
  readonly yi: number
  /** Its sampling variance (squared standard error), on the same scale. */
  readonly vi: number
}

/** An effect size, or why there is none. */
export type Effect = Computed<EstimateAndVariance, NoEffect>
