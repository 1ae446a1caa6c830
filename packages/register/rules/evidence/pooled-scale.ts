import { logOddsRatioFromSmd, normalQuantile, smdFromLogOddsRatio } from '@candour/statistics'
import type { PartialDate } from '../../plain-date.ts'
import { measureOf, oriented } from '../scale.ts'
import { type CommonMeasure, commonMeasureOf, type FoundSize, type WeighedSize } from './found-size.ts'

/** What has to be true for sizes of another measure to stand on a scale. Exact conversions (a ratio and its logarithm) assume nothing. */
export type ScaleAssumption = 'logistic-threshold'

/** A size on the scale of computing: additive, 0 is no difference, positive is the wanted way. */
export interface ScaledSize {
  readonly yi: number
  /** Sampling variance, from the width of the 95 % interval. */
  readonly vi: number
  readonly assuming?: ScaleAssumption
}

/** A finding on the scale on which findings are put together. */
export interface EvidenceFinding extends FoundSize, ScaledSize {
  /** People that it rests on; 0 where its source does not say. */
  readonly n: number
  readonly population: WeighedSize['population']
  readonly reportedOn?: PartialDate
}

/**
 * A found size on the scale of a measure; undefined where it can't be brought there. Odds ratios and standardised mean differences are
 * brought to each other by Hasselblad and Hedges's conversion, whose assumption is named; nothing else is converted.
 */
export function onScaleOf(
  measure: CommonMeasure,
  { estimate, interval, scale, wanted }: FoundSize,
): ScaledSize | undefined {
  const at = (value: number) => oriented(value, scale, wanted)
  const [yi, one, other] = [at(estimate), at(interval.low), at(interval.high)]
  if (yi === undefined || one === undefined || other === undefined) return undefined
  const own = { yi, vi: (Math.abs(other - one) / (2 * normalQuantile(0.975))) ** 2 }
  if (!(own.vi > 0 && own.vi < Infinity)) return undefined
  const from = commonMeasureOf(scale)
  if (from === measure) return own
  const convert = conversions[`${from} ${measure}`]
  if (convert === undefined) return undefined
  const { yi: converted, vi } = convert(own)
  return { yi: converted, vi, assuming: 'logistic-threshold' }
}

const conversions: { readonly [pair: string]: typeof smdFromLogOddsRatio | undefined } = {
  'odds-ratio smd': smdFromLogOddsRatio,
  'smd odds-ratio': logOddsRatioFromSmd,
}

/** Whether a size stands on a scale as it is, without anything being assumed. */
export function isExactlyOn(measure: CommonMeasure, { scale }: Pick<FoundSize, 'scale'>): boolean {
  return measureOf(scale) === measure
}
