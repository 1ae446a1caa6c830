import type { ChartAnalysis, CusumAnalysis } from './chart-analysis.ts'
import type { Measurements } from './read-measurements.ts'

const names = {
  xmr: 'XmR chart',
  p: 'p chart',
  'laney-p': "Laney's p′ chart",
  u: 'u chart',
  c: 'c chart',
} as const

/** `XmR chart`. */
export function chartName({ chart }: ChartAnalysis): string {
  const [first] = chart.segments
  return first ? names[first.chart.kind] : 'Control chart'
}

/** What a chart found, in a sentence: its title. */
export function chartFinding(
  measured: Measurements,
  { signals }: ChartAnalysis,
  wanted?: 'increase' | 'decrease',
): string {
  if (signals.length === 0) return 'No signal: the points vary as they usually do'
  const byTime = [...signals].sort(
    (a, b) => (a.points[0] ?? 0) - (b.points[0] ?? 0) || b.points.length - a.points.length,
  )
  const [first] = byTime
  const when = measured.periods[first?.points[0] ?? 0] ?? ''
  const others = signals.length - 1
  const way =
    wanted === undefined || !first || first.direction === null
      ? ''
      : (first.direction === 'up') === (wanted === 'increase')
        ? ', the wanted way'
        : ', the other way'
  const happened = first?.points.length === 1 ? `Something unusual in ${when}` : `Something changed from ${when} on`
  return `${happened}: ${first?.says ?? ''}${way}${
    others === 0 ? '' : `; ${others} more ${others === 1 ? 'signal' : 'signals'}`
  }`
}

/** What a CUSUM found, in a sentence. */
export function cusumFinding({ periods }: Measurements, { firstUpperSignal, firstLowerSignal }: CusumAnalysis): string {
  const parts = [
    ...(firstUpperSignal === null ? [] : [`above the target since before ${periods[firstUpperSignal]}`]),
    ...(firstLowerSignal === null ? [] : [`below the target since before ${periods[firstLowerSignal]}`]),
  ]
  return parts.length === 0 ? 'No lasting shift from the target was found' : `A lasting shift: ${parts.join('; ')}`
}
