import { requireFinite } from '../impossible-input.ts'
import { type ChartPoint, sideBeyond } from './chart.ts'
import type { ChartSignal } from './pattern-finders.ts'
import { decimalsOf, sideOf } from './sides.ts'

/** Which way of an indicator is better; null where neither is. */
export type BetterWay = 'above' | 'below' | null

/**
 * Whether a target will be reached if nothing changes: always, never, or sometimes, by chance.
 *
 *   hits             the limits lie wholly on the better side of the target
 *   misses           wholly on the worse side
 *   hits-and-misses  the target lies within them, or on one: to reach it for good the process has to change
 */
export type Assurance = 'hits' | 'misses' | 'hits-and-misses'

/**
 * What a target may expect of a process that goes on as it is: read from the limits of its last point, so of its newest step.
 *
 * @param points  of the chart, or of its newest step
 * @param target  on the scale of the points
 * @returns       null without points, or where neither way is better
 * @throws RangeError when the target is not finite
 * @see NHS England, Making Data Count, assurance icons; as in the R package NHSRplotthedots, ptd_calculate_assurance_type
 */
export function assuranceOf(points: readonly ChartPoint[], target: number, better: BetterWay): Assurance | null {
  requireFinite('target', [target])
  const last = points.at(-1)
  if (!last || better === null) return null
  const decimals = decimalsOf([...points.map(({ value }) => value), target])
  if (sideOf(target, last.upper, decimals) > 0) return better === 'above' ? 'misses' : 'hits'
  if (sideOf(target, last.lower, decimals) < 0) return better === 'above' ? 'hits' : 'misses'
  return 'hits-and-misses'
}

/** What a point says of the process: nothing but chance, a change for the better or the worse, or one that is neither. */
export type Variation = 'common-cause' | 'improvement' | 'concern' | 'special-high' | 'special-low'

/**
 * What a point's signals mean, given which way is better. Of several the gravest shape speaks: beyond a limit, then a trend, then
 * two of three near a limit, then a shift, as the rules are read in NHS practice.
 *
 * @param signals  from `signalsIn`, of the same points
 * @param index    of the point
 * @throws RangeError when there is no such point
 * @see NHS England, Making Data Count, variation icons; NHSRplotthedots, ptd_special_cause_type
 */
export function variationAt(
  points: readonly ChartPoint[],
  signals: readonly ChartSignal[],
  index: number,
  better: BetterWay,
): Variation {
  const point = points[index]
  if (!point) throw new RangeError(`index is ${index}, but there are ${points.length} points`)
  const direction = directionOf(point, points, signals, index)
  if (direction === null) return 'common-cause'
  if (better === null) return direction === 'up' ? 'special-high' : 'special-low'
  return (direction === 'up') === (better === 'above') ? 'improvement' : 'concern'
}

/** Shapes in the order in which they speak; others of other rule sets after them. */
const gravest = ['trend', 'two-of-three', 'shift']

function directionOf(
  point: ChartPoint,
  points: readonly ChartPoint[],
  signals: readonly ChartSignal[],
  index: number,
): 'up' | 'down' | null {
  const beyond = sideBeyond(point, decimalsOf(points.map(({ value }) => value)))
  if (beyond !== 0) return beyond > 0 ? 'up' : 'down'
  const here = signals.filter((signal) => signal.points.includes(index) && signal.direction !== null)
  const rank = ({ rule }: ChartSignal) => (gravest.includes(rule) ? gravest.indexOf(rule) : gravest.length)
  const [first] = here.toSorted((a, b) => rank(a) - rank(b))
  return first?.direction ?? null
}
