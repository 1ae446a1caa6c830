import { type Computed, computed, notComputed } from '../computed.ts'
import { requirePositive, requireSameLength, requireWhole } from '../impossible-input.ts'
import { baselineOf, type ChartOptions, type ControlChart, chartOf, pointBetween, sum } from './chart.ts'

export type CountChart = ControlChart & { readonly centre: number }

/**
 * u chart: events per unit of exposure (per 1,000 children, per month), period by period.
 *
 *   ū = Σ events / Σ exposure   σᵢ = √(ū/eᵢ)   limits ū ± 3 σᵢ, cut at 0
 *
 * @param events    whole numbers
 * @param exposure  above 0, in the unit that the rate is wanted in
 * @returns         not computed without any event in the baseline
 * @throws RangeError for impossible counts or lists of unequal length
 * @see Montgomery 2013, Introduction to Statistical Quality Control, section 7.3
 */
export function uChart(
  events: readonly number[],
  exposure: readonly number[],
  options: ChartOptions = {},
): Computed<CountChart, 'no-events'> {
  requireSameLength({ events, exposure })
  requireWhole('events', events)
  requirePositive('exposure', exposure)
  const baseline = baselineOf(events.length, options, 1)
  const { from, to } = baseline
  const centre = sum(events.slice(from, to)) / sum(exposure.slice(from, to))
  if (centre === 0) return notComputed('no-events', { points: to - from })
  const points = events.map((count, i) => {
    const exposed = exposure[i] ?? 1
    return pointBetween(count / exposed, centre, Math.sqrt(centre / exposed), [0, Infinity])
  })
  return computed({ ...chartOf('u', points, baseline), centre })
}

/**
 * c chart: counts of events in periods of equal exposure.
 *
 *   c̄ = mean   σ = √c̄   limits c̄ ± 3 σ, cut at 0
 *
 * @returns not computed without any event in the baseline
 * @throws RangeError for a count that is no whole number of at least 0
 * @see Montgomery 2013, section 7.3
 */
export function cChart(counts: readonly number[], options: ChartOptions = {}): Computed<CountChart, 'no-events'> {
  requireWhole('counts', counts)
  const baseline = baselineOf(counts.length, options, 1)
  const base = counts.slice(baseline.from, baseline.to)
  const centre = sum(base) / base.length
  if (centre === 0) return notComputed('no-events', { points: base.length })
  const points = counts.map((count) => pointBetween(count, centre, Math.sqrt(centre), [0, Infinity]))
  return computed({ ...chartOf('c', points, baseline), centre })
}
