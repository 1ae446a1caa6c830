import { normalTwoSided, normalUpperQuantile } from '../distributions/index.ts'
import { requireBetween, requireFinite } from '../impossible-input.ts'
import { requireStudies, type Studies } from '../synthesis/study-input.ts'
import { type BiasReading, biasReadings } from './reading.ts'

/** One study on a funnel plot. */
export type FunnelPoint = {
  readonly estimate: number
  readonly standardError: number
  /** Two-sided p against the reference. */
  readonly p: number
  /** The smallest contour level that the p is below; null when it is below none: not significant at any level drawn. */
  readonly below: number | null
}

/** The line where p equals a level: reference ± z·se, straight lines from (reference, 0). */
export type FunnelContour = {
  readonly level: number
  /** z: the lines pass through (reference ± z·se, se). */
  readonly z: number
  /** The two ends at the largest standard error of the studies. */
  readonly atLargest: { readonly standardError: number; readonly low: number; readonly high: number }
}

export type FunnelData = BiasReading & {
  readonly points: readonly FunnelPoint[]
  readonly contours: readonly FunnelContour[]
  readonly reference: number
}

/**
 * What a contour-enhanced funnel plot shows: points, and the lines of equal p about a reference, usually no effect (not
 * the pooled estimate): gaps that fall inside the lines speak of results missing because they were not significant.
 *
 * @param levels  two-sided levels of the contours; default 0.1, 0.05, 0.01
 * @throws RangeError for impossible studies, levels or reference
 * @see Peters, Sutton, Jones, Abrams & Rushton 2008, Journal of Clinical Epidemiology 61, 991–996
 */
export function funnelPoints(
  studies: Studies,
  { reference = 0, levels = [0.1, 0.05, 0.01] }: { reference?: number; levels?: readonly number[] } = {},
): FunnelData {
  requireStudies(studies)
  requireFinite('reference', [reference])
  requireBetween('levels', levels, 0, 1)
  const { yi, vi } = studies
  const sorted = [...levels].sort((a, b) => a - b)
  const largest = Math.sqrt(Math.max(0, ...vi))
  return {
    points: yi.map((estimate, i) => {
      const standardError = Math.sqrt(vi[i] ?? Number.NaN)
      const p = normalTwoSided((estimate - reference) / standardError)
      return { estimate, standardError, p, below: sorted.find((level) => p < level) ?? null }
    }),
    contours: sorted.map((level) => {
      const z = normalUpperQuantile(level / 2)
      const atLargest = { standardError: largest, low: reference - z * largest, high: reference + z * largest }
      return { level, z, atLargest }
    }),
    reference,
    ...biasReadings.funnel,
  }
}
