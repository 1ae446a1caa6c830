import { type Computed, computed } from '../computed.ts'
import { chiSquareUpperQuantile } from '../distributions/chi-square.ts'
import { findRoot } from '../numerics/find-root.ts'
import { minimiseBetween } from '../numerics/minimise.ts'
import type { ThreeLevelFit } from './fit-three-level.ts'
import { type ClusteredFindings, type NoThreeLevel, threeLevelDataOf } from './three-level-input.ts'
import { threeLevelHeightAt } from './three-level-likelihood.ts'

/** Ends of a profile likelihood interval of a variance; high is null where the likelihood does not fall far enough. */
export type VarianceInterval = { readonly low: number; readonly high: number | null }

/**
 * Profile likelihood intervals of both variances: the values at which the restricted log-likelihood, the other variance at its best,
 * lies ½ χ²₁ below its top; cut at 0.
 *
 * @param given  what the fit was made from
 * @param fit    from fitThreeLevel; its confidence is that of the intervals
 * @returns      not computed where the fit is not
 * @throws RangeError as fitThreeLevel
 * @see Raudenbush 2009 in The Handbook of Research Synthesis and Meta-Analysis, 2nd ed., p. 302; metafor's confint() of an rma.mv
 */
export function threeLevelIntervalsOf(
  given: ClusteredFindings,
  { between, within, logLik, confidence }: ThreeLevelFit,
): Computed<{ between: VarianceInterval; within: VarianceInterval }, NoThreeLevel> {
  const read = threeLevelDataOf(given)
  if (!read.computed) return read
  const { data } = read
  const drop = chiSquareUpperQuantile(1 - confidence, 1) / 2
  const least = logLik - drop
  const scale = between + within + data.vi.reduce((sum, v) => sum + v, 0) / data.vi.length
  const profiled = (height: (at: number, other: number) => number, own: number, other: number) => (at: number) =>
    Math.max(
      height(at, 0),
      height(at, other),
      bestOver((value) => height(at, value), scale + own),
    ) - least
  const ofBetween = profiled((b, w) => threeLevelHeightAt(data, { between: b, within: w }), between, within)
  const ofWithin = profiled((w, b) => threeLevelHeightAt(data, { between: b, within: w }), within, between)
  return computed({ between: endsOf(ofBetween, between, scale), within: endsOf(ofWithin, within, scale) })
}

/** The highest value over the other variance: a rough net on the scale of logarithms, then the hill at its highest point. */
function bestOver(height: (value: number) => number, scale: number): number {
  const net = Array.from({ length: 9 }, (_, i) => scale * 10 ** (i / 2 - 3))
  const heights = net.map(height)
  const top = heights.indexOf(Math.max(...heights))
  const at = minimiseBetween(
    (value) => -height(value),
    net[top - 1] ?? 0,
    net[top + 1] ?? (net[top] ?? scale) * 10,
    1e-7,
  )
  return Math.max(height(at), ...heights)
}

function endsOf(above: (at: number) => number, estimate: number, scale: number): VarianceInterval {
  const tolerance = 1e-9 * scale
  const low = estimate === 0 || above(0) >= 0 ? 0 : findRoot(above, 0, estimate, tolerance)
  let inside = estimate
  for (let step = scale / 2; step < 1e5 * scale; step *= 2) {
    const next = estimate + step
    if (above(next) < 0) return { low, high: findRoot(above, inside, next, tolerance) }
    inside = next
  }
  return { low, high: null }
}
