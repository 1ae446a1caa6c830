import { isPartialDate, plainDateOf } from '@candour/register'
import { describe, expect, it } from 'vitest'
import { type TimelineEvent, timelineChart } from './timeline-chart.ts'

const event = (date: string, words: string, kind: TimelineEvent['kind'] = 'happened'): TimelineEvent => {
  if (!isPartialDate(date)) throw new RangeError(date)
  return { date, words, kind }
}
const chart = (events: readonly TimelineEvent[]) =>
  timelineChart({ id: 't', title: 'T', events, today: plainDateOf('2026-11-23'), caption: 'C' })
const dots = (svg: string | undefined) =>
  [...(svg ?? '').matchAll(/class="tl-(?:dot|due|missed)" cx="([\d.]+)"/g)].map((match) => Number(match[1]))

describe('the timeline', () => {
  it('given events in any order, then they stand in the order of time', () => {
    const { table, svg } = chart([
      event('2020-03-31', 'ended'),
      event('2017-04-01', 'started'),
      event('2021', 'report'),
    ])
    expect(table.rows.map((row) => row[0]?.text)).toEqual(['1 April 2017', '31 March 2020', '2021'])
    expect(dots(svg)).toEqual([...dots(svg)].sort((a, b) => a - b))
  })

  it('given a date known only by its year, then it is drawn as long as a year', () => {
    const { svg } = chart([event('2017-01-01', 'started'), event('2020', 'report')])
    expect(svg).toContain('class="tl-span"')
    expect(chart([event('2017-01-01', 'started')]).svg).not.toContain('tl-span')
  })

  it('given a date that passed without an answer, then its sign is dashed and the table says so', () => {
    const { svg, narrowSvg, table } = chart([event('2019-05-01', 'answer due', 'missed')])
    expect(svg).toContain('tl-missed')
    expect(narrowSvg).toContain('tl-missed')
    expect(table.rows[0]?.[2]?.text).toBe('no answer seen')
  })

  it('given one event today, then it is drawn within the drawing', () => {
    const [x = Number.NaN] = dots(chart([event('2026-11-23', 'entered')]).svg)
    expect(x).toBeGreaterThan(0)
    expect(x).toBeLessThan(960)
  })

  it('given many events on one day, then their texts stand on lanes of their own', () => {
    const { svg } = chart(Array.from({ length: 4 }, (_, i) => event('2020-05-01', `event ${i}`)))
    const heights = [...(svg ?? '').matchAll(/y="([\d.]+)">1 May 2020</g)].map((match) => match[1])
    expect(new Set(heights).size).toBe(4)
  })
})
