import { type Verdict, verdicts, verdictWords } from '@candour/register'
import { describe, expect, it } from 'vitest'
import { verdictBar } from './verdict-bar.ts'
import { verdictCountsInWords, verdictParts } from './verdict-segments.ts'

const counts = new Map<Verdict, number>(verdicts.map((verdict, i) => [verdict, i + 1]))
const chart = verdictBar({
  id: 'v',
  title: 'T <1>',
  subtitle: 'S',
  caption: 'C',
  counts,
  hrefOf: (verdict) => `/projects?verdict=${verdict}&page=1`,
})

describe('the verdict bar', () => {
  it.each(verdicts)(
    'given %s, then its part leads to its list, and its word and count stand in key and table',
    (verdict) => {
      const n = counts.get(verdict) ?? 0
      expect(chart.svg).toContain(`href="/projects?verdict=${verdict}&amp;page=1"`)
      expect(chart.svg).toContain(`aria-label="${verdictWords[verdict]}: ${n} attempt${n === 1 ? '' : 's'}"`)
      expect(chart.key).toContain(`${verdictWords[verdict]} <b>${n}</b>`)
      expect(chart.table.rows).toContainEqual([{ text: verdictWords[verdict], verdict }, { text: String(n) }])
    },
  )

  it('given the parts, then they fill the bar', () => {
    const widths = [...(chart.svg ?? '').matchAll(/class="b-v b-v-[a-z-]+" x="[\d.]+" y="1" width="([\d.]+)"/g)].map(
      (match) => Number(match[1]),
    )
    expect(widths).toHaveLength(verdicts.length)
    expect(widths.reduce((sum, wide) => sum + wide, 0)).toBeCloseTo(958, 0)
  })

  it('given a title with signs of markup, then it is escaped', () => {
    expect(chart.svg).toContain('<title id="v-broad-title">T &lt;1&gt;</title>')
  })

  it('given parts that lead somewhere, then the drawing is a group, so that a keyboard reaches them', () => {
    expect(chart.svg).toContain('role="group"')
  })

  it('given a verdict that nothing has, then it is left out', () => {
    expect(
      verdictParts(
        new Map<Verdict, number>([
          ['worse', 0],
          ['silent', 2],
        ]),
      ),
    ).toEqual([{ verdict: 'silent', count: 2 }])
    expect(verdictCountsInWords(new Map<Verdict, number>([['silent', 1200]]))).toBe('1,200 silent')
  })
})
