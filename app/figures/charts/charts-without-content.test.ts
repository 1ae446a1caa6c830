import { plainDateOf } from '@candour/register'
import { describe, expect, it } from 'vitest'
import { adoptionChart } from './adoption-chart.ts'
import { causeBars } from './cause-bars.ts'
import type { ChartView } from './chart-view.ts'
import { forestChart } from './forest-chart.ts'
import { funnelChart } from './funnel-chart.ts'
import { gapMap } from './gap-map.ts'
import { intervalsChart } from './intervals-chart.ts'
import { strengthChart } from './strength-chart.ts'
import { tileMapChart } from './tile-map.ts'
import { timelineChart } from './timeline-chart.ts'
import { waitingCurve } from './waiting-curve.ts'

const head = { id: 'x', title: 'A finding', subtitle: 'of something', caption: 'Source' }
const noFunnel = {
  stages: [],
  verdicts: new Map(),
  unfavourable: { published_as_such: [], unpublished: [], contradicted: [], unknown: [] },
}
const hrefs = { stage: () => '/', verdict: () => '/', fate: () => '/' }

const empty: readonly [string, ChartView][] = [
  ['intervals', intervalsChart({ ...head, rows: [] })],
  ['funnel', funnelChart({ ...head, funnel: noFunnel, hrefs })],
  ['strength chart', strengthChart({ ...head, counts: [], hrefOf: () => '/' })],
  ['timeline', timelineChart({ ...head, events: [], today: plainDateOf('2026-11-23') })],
  ['adoption', adoptionChart({ ...head, years: [], nameOf: (place) => place })],
  ['causes', causeBars({ ...head, causes: [] })],
  ['forest', forestChart({ ...head, rows: [], scale: 'smd', wanted: 'increase', apartTitle: 'Apart' })],
  ['waiting curve', waitingCurve({ ...head, curve: undefined, watched: 0, description: '' })],
  ['gap map', gapMap({ ...head, outcomes: [], approaches: [], approachWord: 'Model', cells: [] })],
]

describe('a chart of nothing', () => {
  it.each(empty)('%s: given nothing to draw, then it says so in words and draws nothing', (_, chart) => {
    expect(chart.svg).toBeUndefined()
    expect(chart.narrowSvg).toBeUndefined()
    expect(chart.empty).toMatch(/^(No|Nothing) .*\.$/)
    expect(chart.title).toBe('A finding')
  })

  it('tile map: given no place, then every authority is still drawn, and none as tried', () => {
    const chart = tileMapChart({ ...head, tried: [] })
    expect(chart.svg?.match(/class="p-tile"/g)).toHaveLength(153)
    expect(chart.svg).not.toContain('p-tried')
    expect(chart.svg).toContain('No place is known to have tried this.')
    expect(chart.table.rows).toEqual([])
  })
})
