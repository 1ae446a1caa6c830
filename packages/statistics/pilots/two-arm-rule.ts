import { normalUpperQuantile } from '../distributions/normal-quantile.ts'
import type { Advice } from '../sequential/advice.ts'
import type { GroupSequentialDesign } from '../sequential/group-sequential/design-group-sequential.ts'
import { monitorGroupSequential } from '../sequential/group-sequential/monitor-group-sequential.ts'
import type { FinalEvaluation } from './pilot-plan.ts'

/** Advice at a look from an estimate, turned so that positive is wanted, and its variance. */
export type EstimateRule = (look: number, estimate: number, variance: number) => Advice

/** Bounds of Z at one look, by how much information was seen; −∞ or ∞ where nothing stops. */
type BoundsByInformation = {
  readonly efficacy: Float64Array
  readonly futility: Float64Array
  readonly harm: Float64Array
}

/** What was seen as a share of what was expected, in even steps of its logarithm: from a third to three times as much. */
const steps = 12
const stepLength = Math.log(3) / steps
const shares = Array.from({ length: 2 * steps + 1 }, (_, i) => Math.exp((i - steps) * stepLength))

/** Fractions this close to 1 are the maximum. */
const rounding = 1e-9

/**
 * What a group-sequential design says at its looks, whatever the information of each.
 *
 * `monitorGroupSequential` makes the bounds anew from the information of all looks, which takes a recursion for each pilot. Information
 * differs from what was expected mostly by one factor, the spread of the outcome; so its bounds are taken for pilots that see a third to
 * three times as much at every look, and drawn straight between these. The two seldom differ, and then for pilots near a bound.
 *
 * Only the look that reaches the maximum is judged by what is left: a pilot that ends short of it between the bounds is undecided.
 *
 * @param expected  information expected at each look of the pilot
 */
export function groupSequentialRule(design: GroupSequentialDesign, expected: readonly number[]): EstimateRule {
  const { sided } = design.plan
  const maximum = design.maximumInformation
  const tables = boundsByInformation(design, expected)
  return (look, estimate, variance) => {
    const bounds = tables[look]
    if (variance <= 0 || !bounds) return 'continue'
    const information = 1 / variance
    const isEnd = information >= maximum * (1 - rounding)
    const place = Math.log(information / (expected[look] ?? information)) / stepLength + steps
    const at = Math.min(
      2 * steps,
      Math.max(0, Math.abs(place - Math.round(place)) < rounding ? Math.round(place) : place),
    )
    const z = estimate / Math.sqrt(variance)
    const efficacy = between(bounds.efficacy, at)
    if (z >= efficacy) return 'stop-for-benefit'
    if (sided === 2 && -z >= efficacy) return 'stop-for-harm'
    if (z <= between(bounds.harm, at)) return 'stop-for-harm'
    if (isEnd) return 'stop-for-futility'
    return (sided === 2 ? Math.abs(z) : z) <= between(bounds.futility, at) ? 'stop-for-futility' : 'continue'
  }
}

/** The bounds that monitoring makes when every look sees the same share of what was expected. */
function boundsByInformation(design: GroupSequentialDesign, expected: readonly number[]): BoundsByInformation[] {
  const byShare = shares.map((share) => {
    const looks = expected.map((information) => ({ information: information * share, z: 0 }))
    const followed = monitorGroupSequential(design, looks)
    if (!followed.computed) throw new RangeError(`looks cannot be judged: ${followed.because}`)
    return followed.looks
  })
  const table = (of: (row: (typeof byShare)[number][number] | undefined) => number | null | undefined, none: number) =>
    expected.map((_, look) => Float64Array.from(byShare, (rows) => of(rows[look]) ?? none))
  const efficacy = table((row) => row?.efficacy, Infinity)
  const futility = table((row) => row?.futility, -Infinity)
  const harm = table((row) => row?.harm, -Infinity)
  return expected.map((_, look) => ({
    efficacy: efficacy[look] ?? new Float64Array(),
    futility: futility[look] ?? new Float64Array(),
    harm: harm[look] ?? new Float64Array(),
  }))
}

/** Straight between two neighbours; where one of them has no bound, the other's. */
function between(bounds: Float64Array, at: number): number {
  const below = Math.floor(at)
  const from = bounds[below] ?? Number.NaN
  if (at === below) return from
  const to = bounds[below + 1] ?? from
  if (!Number.isFinite(to)) return from
  return Number.isFinite(from) ? from + (to - from) * (at - below) : to
}

/** One judgement at the end: good, harmful, or neither. */
export function finalRule({ alpha, harmAlpha }: FinalEvaluation, looks: number): EstimateRule {
  const good = normalUpperQuantile(alpha)
  const harmful = -normalUpperQuantile(harmAlpha)
  return (look, estimate, variance) => {
    if (look < looks - 1 || variance <= 0) return 'continue'
    const z = estimate / Math.sqrt(variance)
    if (z >= good) return 'stop-for-benefit'
    return z <= harmful ? 'stop-for-harm' : 'stop-for-futility'
  }
}
