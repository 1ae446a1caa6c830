import { tileMap } from '@candour/register'
import { describe, expect, it } from 'vitest'
import { causeBars } from './cause-bars.ts'
import { tileMapChart } from './tile-map.ts'

const head = { id: 'm', title: 'T', subtitle: 'S', caption: 'C' }

describe('the tile map', () => {
  const chart = tileMapChart({
    ...head,
    here: 'E10000015',
    tried: [
      { code: 'E10000015', verdict: 'worse', href: '/places/E10000015' },
      { code: 'E08000035' },
      { code: 'W92000004', verdict: 'improved' },
    ],
  })

  it('given the authorities of the vocabulary, then each has one tile', () => {
    expect(tileMap).toHaveLength(153)
    expect(chart.svg?.match(/class="p-(?:tile|tried|none)"/g)).toHaveLength(153)
  })

  it('given a place with a result, then its shape stands on its tile, which leads to it', () => {
    expect(chart.svg).toMatch(
      /<a class="c-band" href="\/places\/E10000015" aria-label="Hertfordshire: Worse">.*?m-worse.*?<\/a>/,
    )
    expect(chart.svg).toContain('p-here')
  })

  it('given a place without a result, then its tile is dashed and has no shape', () => {
    expect(chart.svg).toMatch(/<title>Leeds: tried, no result known<\/title><rect class="p-none"[^>]*\/><\/g>/)
  })

  it('given a place that has no tile, then the table still names it', () => {
    expect(chart.table.rows.map((row) => row[0]?.text)).toEqual(['Hertfordshire', 'Leeds', 'Wales'])
  })
})

describe('bars of causes', () => {
  it('given counts, then bars are in proportion and each leads to its cause', () => {
    const { svg } = causeBars({
      ...head,
      causes: [
        { label: 'Staff left', count: 10, href: '/lessons/causes/staff-turnover' },
        { label: 'Money ended', count: 5 },
      ],
    })
    const widths = [...(svg ?? '').matchAll(/class="b-bar"[^>]*width="([\d.]+)"/g)].map((match) => Number(match[1]))
    expect(widths[0]).toBeCloseTo(2 * (widths[1] ?? 0), 5)
    expect(svg).toContain('aria-label="Staff left 10 lessons"')
  })

  it('given no cause that leads anywhere, then the drawing is one image', () => {
    expect(causeBars({ ...head, causes: [{ label: 'Money ended', count: 0 }] }).svg).toContain('role="img"')
  })
})
