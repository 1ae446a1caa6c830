import { type Computed, computed } from '../computed.ts'
import type { ChartPoint, ControlChart } from './chart.ts'

/** A chart whose limits are worked out afresh from stated dates on. */
export type StepChart<Chart> = {
  readonly points: readonly ChartPoint[]
  readonly outside: readonly number[]
  readonly segments: readonly {
    readonly from: number
    readonly to: number
    /** Why the limits start anew here; the first segment has no reason. */
    readonly reason?: string
    /** The chart of this segment alone; its indices count from the segment's start. */
    readonly chart: Chart
    /** False while the segment has too few points for firm limits. */
    readonly isFirm: boolean
  }[]
}

/** A step: a change that was *known* (a new law, a merger), not one seen on the chart. */
export type ChartStep = {
  /** First period with the new limits: a date as it stands in `dates`. */
  readonly from: string
  /** What changed then. Steps without a reason outside the data are how any chart can be made to look calm. */
  readonly reason: string
}

/**
 * A chart with step changes: each segment gets its own centre and limits.
 *
 * @param dates   one for each period, strictly rising as text (ISO dates are)
 * @param steps   in any order
 * @param chart   makes the chart of the periods from index `from` up to but not including `to`:
 *   `(from, to) => xmrChart(x.slice(from, to))`
 * @returns       not computed, for the first segment's reason, when a segment has no chart
 * @throws RangeError when the dates don't rise, a step has no reason, or no period is on a step's date
 */
export function stepChart<Chart extends ControlChart, Because extends string>(
  dates: readonly string[],
  steps: readonly ChartStep[],
  chart: (from: number, to: number) => Computed<Chart, Because>,
): Computed<StepChart<Chart>, Because> {
  dates.forEach((date, i) => {
    const before = dates[i - 1]
    if (before !== undefined && before >= date)
      throw new RangeError(`dates[${i}] is ${date}, but must come after ${before}`)
  })
  const starts = steps.map(({ from, reason }, i) => {
    const index = dates.indexOf(from)
    if (index === -1) throw new RangeError(`steps[${i}].from is ${from}, but no period has this date`)
    if (reason.trim() === '') throw new RangeError(`steps[${i}].reason is empty: say what changed on ${from}`)
    return { index, reason }
  })
  const bounds = [{ index: 0 }, ...starts.filter(({ index }) => index > 0).sort((a, b) => a.index - b.index)]
  const segments: StepChart<Chart>['segments'][number][] = []
  for (const [i, bound] of bounds.entries()) {
    const to = bounds[i + 1]?.index ?? dates.length
    const made = chart(bound.index, to)
    if (!made.computed) return made
    const isFirm = to - bound.index >= made.readWithAtLeast
    const reason = 'reason' in bound ? { reason: bound.reason } : {}
    segments.push({ from: bound.index, to, ...reason, chart: made, isFirm })
  }
  return computed({
    points: segments.flatMap((segment) => segment.chart.points),
    outside: segments.flatMap((segment) => segment.chart.outside.map((i) => i + segment.from)),
    segments,
  })
}
