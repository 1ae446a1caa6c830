import { type Direction, type OrientedInterval, oriented, type Scale, type Verdict, verdicts } from '@candour/register'
import { describe, expect, it } from 'vitest'
import { axisTicks, type IntervalRow, intervalRowsOf, sharedScaleOf } from './interval-rows.ts'
import { intervalsChart } from './intervals-chart.ts'

const row = (rest: Partial<IntervalRow>): IntervalRow => ({
  key: 'k',
  label: 'Placement moves',
  isPromised: true,
  isPrimary: true,
  wanted: 'decrease',
  verdict: 'improved',
  words: 'Improved',
  estimateWords: '',
  promisedWords: 'promised without a size',
  ...rest,
})
const printed = (est: number, lo: number, hi: number, swc?: number): OrientedInterval => ({
  est,
  lo,
  hi,
  ...(swc === undefined ? {} : { swc }),
  isNoWorse: false,
  from: 'printed',
})
const drawn = (rows: readonly IntervalRow[]) => intervalsChart({ id: 'i', title: 'T', rows, caption: 'C' })
const at = (svg: string | undefined, pattern: RegExp) => Number(pattern.exec(svg ?? '')?.[1])
const zero = (svg: string | undefined) => at(svg, /class="a-zero" x1="([\d.]+)"/)
const shapeAt = (svg: string | undefined, verdict: Verdict) =>
  at(svg, new RegExp(`m m-${verdict}" transform="translate\\(([\\d.]+)`))

describe('the intervals chart', () => {
  it('given an interval on the wanted side, then all of it stands right of no difference; on the other side, left', () => {
    const better = drawn([row({ scale: 'risk-difference', interval: printed(0.13, 0.04, 0.22) })]).svg
    const worse = drawn([
      row({ verdict: 'worse', scale: 'risk-difference', interval: printed(-0.06, -0.1, -0.02) }),
    ]).svg
    expect(at(better, /a-interval i-improved" x1="([\d.]+)"/)).toBeGreaterThan(zero(better))
    expect(at(worse, /a-interval i-worse" x1="[\d.]+" y1="[\d.]+" x2="([\d.]+)"/)).toBeLessThan(zero(worse))
    expect(shapeAt(worse, 'worse')).toBeLessThan(zero(worse))
  })

  it('given a promised change, then it is marked on the wanted side', () => {
    const { svg, key } = drawn([row({ scale: 'smd', interval: printed(0.1, -0.1, 0.3, 0.2) })])
    expect(at(svg, /class="a-promise" x1="([\d.]+)"/)).toBeGreaterThan(zero(svg))
    expect(key?.map(({ words }) => words)).toContain('smallest change promised')
  })

  it('given all rows on one scale, then the subtitle says so and the axis has numbers', () => {
    const { subtitle, svg } = drawn([
      row({ scale: 'risk-difference', interval: printed(0.13, 0.04, 0.22) }),
      row({ verdict: 'silent', words: 'Silent' }),
    ])
    expect(subtitle).toContain('all rows on one scale (difference in percentage points)')
    expect(svg).toContain('>10</text>')
  })

  it('given a row without an interval beside small ones, then it does not stretch their scale', () => {
    const interval = printed(0.013, 0.004, 0.022)
    const alone = drawn([row({ scale: 'smd', interval })]).svg
    const beside = drawn([row({ scale: 'smd', interval }), row({ verdict: 'worse', words: 'Worse' })]).svg
    expect(shapeAt(beside, 'improved')).toBe(shapeAt(alone, 'improved'))
  })

  it('given an interval without bound, then it is drawn from the one end of the axis to the other, about its estimate', () => {
    const { svg } = drawn([
      row({ scale: 'smd', interval: printed(0, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY) }),
    ])
    const [from, to] = [
      at(svg, /a-interval i-improved" x1="([\d.]+)"/),
      at(svg, /a-interval i-improved" x1="[\d.]+" y1="[\d.]+" x2="([\d.]+)"/),
    ]
    expect(from).toBeLessThan(zero(svg))
    expect(to - zero(svg)).toBeCloseTo(zero(svg) - from, 6)
    expect(shapeAt(svg, 'improved')).toBeCloseTo(zero(svg), 6)
  })

  it('given numbers beyond all measure, then the row is still drawn', () => {
    const { svg } = drawn([row({ scale: 'smd', interval: printed(0, -1.7e308, 1.7e308) })])
    expect(svg).toContain('a-interval')
    expect(svg).not.toMatch(/NaN|Infinity/)
  })

  it('given different scales, then each row has its own, the subtitle says so, and no number stands on the axis', () => {
    const { subtitle, svg } = drawn([
      row({ scale: 'risk-difference', interval: printed(0.1, 0, 0.2) }),
      row({ scale: 'odds-ratio', interval: printed(2, 0, 4) }),
    ])
    expect(subtitle).toContain('each row on a scale of its own')
    expect(svg).not.toContain('a-axis')
  })

  it('given a result reported without an interval, then its shape stands at its side and nothing looks like an estimate', () => {
    const { svg } = drawn([row({ verdict: 'worse', words: 'Worse', estimateWords: 'as reported; size not known' })])
    expect(shapeAt(svg, 'worse')).toBeLessThan(zero(svg) - 150)
    expect(svg).toContain('as reported, no interval')
    expect(svg).not.toContain('a-interval')
  })

  it.each([
    ['silent', 'a-silent'],
    ['due', 'a-waiting'],
    ['not-yet-due', 'a-waiting'],
    ['undated', 'a-waiting'],
  ] as const)('given a promise that is %s, then its row keeps an empty interval (%s)', (verdict, look) => {
    const { svg } = drawn([row({ verdict, words: 'X' })])
    expect(svg).toContain(`class="${look}"`)
    expect(svg).not.toContain('a-interval')
  })

  it.each(verdicts)('given %s, then its shape, words and table cell are there', (verdict) => {
    const { svg, narrowSvg, table } = drawn([row({ verdict, words: `said ${verdict}` })])
    for (const one of [svg, narrowSvg]) {
      expect(one).toContain(`m m-${verdict}"`)
      expect(one).toContain(`said ${verdict}`)
    }
    expect(table.rows[0]?.at(-1)).toEqual({ text: `said ${verdict}`, verdict })
  })

  it('given what was never promised, then it stands below a rule', () => {
    const { svg } = drawn([row({}), row({ isPromised: false, label: 'Days in care' })])
    expect(svg?.indexOf('Also reported, never promised')).toBeGreaterThan(svg?.indexOf('Placement moves') ?? 0)
    expect(svg?.lastIndexOf('Days in care')).toBeGreaterThan(svg?.indexOf('Also reported') ?? 0)
  })

  it('given hostile labels, then they are escaped wherever they stand', () => {
    const { svg, narrowSvg } = drawn([row({ label: '</svg><script>alert(1)</script>', words: '"><img>' })])
    for (const one of [svg, narrowSvg]) {
      expect(one).not.toMatch(/<script|<img/)
      expect(one?.match(/<\/svg>/g)).toHaveLength(1)
    }
  })
})

describe('the axis of the intervals chart', () => {
  const ways = (...list: Direction[]) => new Set(list)
  it('given percentage points, then ticks are whole steps to both sides of nought', () => {
    expect(axisTicks('risk-difference', ways('decrease', 'increase'), 0.23).map(({ words }) => words)).toEqual([
      '20',
      '10',
      '0',
      '10',
      '20',
    ])
  })

  it('given ratios wanted to fall, then smaller ratios stand on the wanted side', () => {
    const ticks = axisTicks('odds-ratio', ways('decrease'), 1)
    expect(ticks.find(({ words }) => words === '0.5')?.at).toBeCloseTo(Math.log(2), 12)
    expect(ticks.find(({ words }) => words === '2')?.at).toBeCloseTo(-Math.log(2), 12)
    expect(ticks.find(({ words }) => words === '1')?.at).toBe(oriented(1, 'odds-ratio', 'decrease'))
  })

  it('given ratios wanted both ways, then there is no number that is right for every row, and so none', () => {
    expect(axisTicks('odds-ratio', ways('decrease', 'increase'), 1)).toEqual([])
  })

  it.each([
    [['smd', 'smd'], 'smd'],
    [['smd', 'gbp'], undefined],
    [[], undefined],
  ] as const)('given rows on %j, then the shared scale is %s', (scales, expected) => {
    const rows = (scales as readonly Scale[]).map((scale) => row({ scale, interval: printed(0, 0, 0) }))
    expect(sharedScaleOf(rows)).toBe(expected)
  })

  it('given no outcome, then there is no row', () => {
    expect(intervalRowsOf([], new Map())).toEqual([])
  })
})
