import { designLevels, type Verdict, verdictWords } from '@candour/register'
import { describe, expect, it } from 'vitest'
import { judgedVerdicts, type StrengthCount, strengthNames } from '../../words/strength-words.ts'
import { strengthChart } from './strength-chart.ts'

const counts: readonly StrengthCount[] = judgedVerdicts.flatMap((verdict, i) =>
  designLevels.map((level) => ({ verdict, level, count: i + level })),
)
const head = { id: 's', title: 'T <1>', subtitle: 'S', caption: 'C' }
const chart = strengthChart({
  ...head,
  counts,
  hrefOf: (verdict, level) => `/projects?verdict=${verdict}&design_level=${level}`,
})
const drawings = [chart.svg ?? '', chart.narrowSvg ?? '']

describe('the picture of verdicts by strength of design', () => {
  it.each(counts)(
    'given $count of $verdict at $level, then its cell says so, and leads to exactly these',
    ({ verdict, level, count }) => {
      const name = `aria-label="${count} attempt${count === 1 ? '' : 's'}: ${verdictWords[verdict]}, ${strengthNames[level]}"`
      const href = `href="/projects?verdict=${verdict}&amp;design_level=${level}"`
      for (const drawing of drawings)
        expect([drawing.includes(name), drawing.includes(href)]).toEqual([count > 0, count > 0])
    },
  )

  it('given every count, then the table holds it, in a row of its strength, strongest first', () => {
    expect(chart.table.rows.map(([first]) => first?.text.slice(0, 6))).toEqual(
      designLevels.map((level) => `${level} of 5`),
    )
    expect(chart.table.rows.map((row) => row.slice(1, -1).map((cell) => Number(cell.text)))).toEqual(
      designLevels.map((level) => judgedVerdicts.map((_, i) => i + level)),
    )
    expect(chart.table.rows.map((row) => Number(row.at(-1)?.text))).toEqual(
      designLevels.map((level) => judgedVerdicts.reduce<number>((sum, _, i) => sum + i + level, 0)),
    )
  })

  it('given the drawing, then the strong stand above the weak', () => {
    const [broad = ''] = drawings
    const at = (level: (typeof designLevels)[number]) => broad.indexOf(`, ${strengthNames[level]}"`)
    expect(designLevels.map(at)).toEqual(designLevels.map(at).toSorted((a, b) => a - b))
  })

  it('given verdicts that nothing has, then they take no column', () => {
    const few = strengthChart({ ...head, counts: [{ verdict: 'worse', level: 5, count: 2 }] })
    expect(few.table.columns.map(({ text }) => text)).toEqual(['Strength of design', 'Worse', 'Together'])
    expect(few.svg).not.toContain('m-improved')
  })

  it('given bars, then a longer one is never of a smaller count', () => {
    const [broad = ''] = drawings
    const longest = new Map<number, number>()
    for (const [, count, wide] of broad.matchAll(
      /aria-label="(\d+) attempts?: No difference shown[^>]+><rect[^>]+><rect class="b-v[^"]*" x="[\d.]+" y="[\d.]+" width="([\d.]+)"/g,
    )) {
      longest.set(Number(count), Number(wide))
    }
    expect(longest.size).toBe(6)
    const wides = [...longest].toSorted(([a], [b]) => a - b).map(([, wide]) => wide)
    expect(wides).toEqual(wides.toSorted((a, b) => a - b))
  })

  it('given no address for cells, then it is one image; with them a group, so that a keyboard reaches them', () => {
    expect(chart.svg).toContain('role="group"')
    expect(strengthChart({ ...head, counts }).svg).toContain('role="img"')
    expect(strengthChart({ ...head, counts }).svg).not.toContain('href')
  })

  it('given nothing with a result, then it says so and draws nothing', () => {
    const empty = strengthChart({ ...head, counts: [] })
    expect([empty.svg, empty.empty]).toEqual([undefined, 'No attempt with a result is on record here.'])
  })

  it('given only what has no result, then no column is drawn for it', () => {
    const silent: readonly StrengthCount[] = [{ verdict: 'silent' satisfies Verdict, level: 0, count: 4 }]
    expect(strengthChart({ ...head, counts: silent }).svg).toBeUndefined()
  })
})
