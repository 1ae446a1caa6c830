import type { Funnel, Stage, StageCode } from '@candour/register'
import { describe, expect, it } from 'vitest'
import { funnelSentence } from '../../words/funnel-words.ts'
import { funnelChart } from './funnel-chart.ts'

const ids = (n: number) => Array.from({ length: n }, (_, i) => `p${i}`)
const stage = (code: StageCode, count: number, unknown: number, no: number): Stage => ({
  code,
  count,
  unknown,
  no,
  projects: ids(count),
  projectsUnknown: ids(unknown),
  projectsNo: ids(no),
})
const funnel: Funnel = {
  stages: [stage('applied', 10, 0, 0), stage('funded', 7, 1, 2), stage('published', 3, 4, 0)],
  verdicts: new Map([
    ['improved', ids(2)],
    ['worse', ids(1)],
    ['undated', ids(4)],
  ]),
  unfavourable: { published_as_such: ids(1), unpublished: [], contradicted: [], unknown: [] },
}
const chart = funnelChart({
  id: 'f',
  subtitle: 'A programme',
  funnel,
  caption: 'Source',
  hrefs: {
    stage: (code, answer) => `/projects?stage=${code}&reached=${answer}`,
    verdict: (verdict) => `/projects?verdict=${verdict}`,
    fate: (fate) => `/projects?fate=${fate}`,
  },
})

describe('where the failures went', () => {
  it('given a funnel, then its title reads it out', () => {
    expect(chart.title).toBe(
      'Of 7 funded projects, 1 is known to have a published negative finding; of 4 nobody can say yet how they went.',
    )
    expect(funnelSentence({ ...funnel, verdicts: new Map([['worse', ids(1)]]) })).toContain('each has an answer')
  })

  it.each([
    ['applied', 'yes', true],
    ['applied', 'no', false],
    ['funded', 'yes', true],
    ['funded', 'unknown', true],
    ['funded', 'no', true],
    ['published', 'unknown', true],
    ['published', 'no', false],
  ] as const)('given stage %s, part %s, then it leads to its list: %s', (code, answer, leads) => {
    const href = `href="/projects?stage=${code}&amp;reached=${answer}"`
    expect(chart.svg?.includes(href)).toBe(leads)
    expect(chart.narrowSvg?.includes(href)).toBe(leads)
  })

  it('given what is not known, then it is hatched, and never drawn as yes or no', () => {
    const part = /aria-label="Funded, not known: 1 project">(.*?)<\/a>/.exec(chart.svg ?? '')?.[1]
    expect(part).toContain('fill="url(#f-broad-hatch)"')
    expect(part).not.toMatch(/b-yes|b-no/)
    expect(chart.narrowSvg).toContain('<pattern id="f-narrow-hatch"')
  })

  it('given the parts of a stage, then their heights are in proportion', () => {
    const height = (name: string) =>
      Number(
        new RegExp(
          `aria-label="${name}"><rect class="[^"]+" x="[\\d.]+" y="[\\d.]+" width="[\\d.]+" height="([\\d.]+)"`,
        ).exec(chart.svg ?? '')?.[1],
      )
    expect(height('Applied, yes: 10 projects')).toBeCloseTo(230, 1)
    expect(height('Funded, yes: 7 projects')).toBeCloseTo(161, 1)
    expect(height('Funded, no: 2 projects')).toBeCloseTo(46, 1)
  })

  it('given verdicts and fates, then they lead to their lists, and stand in the table', () => {
    for (const one of [chart.svg, chart.narrowSvg]) {
      expect(one).toContain('href="/projects?verdict=undated"')
      expect(one).toContain('href="/projects?fate=published_as_such"')
      expect(one).not.toContain('href="/projects?fate=unpublished"')
    }
    expect(chart.table.rows).toContainEqual([
      { text: 'Unfavourable result' },
      { text: 'published as such' },
      { text: '1' },
    ])
    expect(chart.table.rows).toHaveLength(3 * 3 + 3 + 4)
  })
})
