import { readFileSync } from 'node:fs'
import { type Finding, kindOfTable, oriented, recordFromCells, verdictOfFinding } from '@candour/register'
import { describe, expect, it } from 'vitest'
import { readRawCatalogue } from './build/raw-catalogue.ts'
import { cell, parseTable } from './build/table.ts'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
const raw = readRawCatalogue(read)
const findings = parseTable(read('findings.csv')).map((row) => {
  const kind = kindOfTable('findings')
  const reading = kind && recordFromCells(kind, row)
  if (!reading?.ok) throw new Error(`${row.id} is refused`)
  return reading.record as Finding
})

/** Each was set against its headline by hand: id, scale, direction wanted, where the estimate leans, verdict by the rules. */
const intervals = [
  ['trial-social-workers-in-schools-f1', 'percent-change', 'decrease', 'against', 'not-shown'],
  ['trial-start-mst-f1', 'odds-ratio', 'decrease', 'against', 'not-shown'],
  ['trial-mtfc-cape-f1', 'mean-difference', 'increase', 'for', 'not-shown'],
  ['trial-mtfc-cape-f2', 'mean-difference', 'increase', 'for', 'not-shown'],
  ['trial-fostering-changes-f1', 'mean-difference', 'increase', 'against', 'not-shown'],
  ['trial-best-nim-f1', 'mean-difference', 'decrease', 'against', 'not-shown'],
  ['trial-wsd-telecare-f1', 'odds-ratio', 'decrease', 'for', 'not-shown'],
  ['trial-carer-peer-reminiscence-f1', 'mean-difference', 'increase', 'for', 'not-shown'],
  ['trial-carer-peer-reminiscence-f2', 'mean-difference', 'increase', 'against', 'not-shown'],
  ['trial-carer-peer-reminiscence-f3', 'mean-difference', 'increase', 'for', 'not-shown'],
  ['trial-carer-peer-reminiscence-f4', 'mean-difference', 'increase', 'for', 'not-shown'],
  ['trial-carer-peer-reminiscence-f5', 'mean-difference', 'increase', 'for', 'not-shown'],
  ['trial-fnp-bb26-f1', 'odds-ratio', 'decrease', 'for', 'not-shown'],
  ['trial-fnp-bb26-f2', 'odds-ratio', 'increase', 'for', 'improved'],
  ['trial-fnp-bb26-f3', 'odds-ratio', 'increase', 'for', 'improved'],
  ['trial-nfp-memphis18-f1', 'smd', 'increase', 'for', 'improved'],
  ['trial-nfp-memphis18-f2', 'smd', 'increase', 'for', 'not-shown'],
  ['trial-nfp-memphis18-f3', 'rate-ratio', 'decrease', 'for', 'not-shown'],
  ['trial-letterbox-club-f1', 'mean-difference', 'increase', 'for', 'not-shown'],
  ['trial-letterbox-club-f2', 'mean-difference', 'increase', 'against', 'not-shown'],
  ['trial-letterbox-club-f3', 'mean-difference', 'increase', 'against', 'not-shown'],
  ['trial-letterbox-club-f4', 'odds-ratio', 'increase', 'against', 'not-shown'],
  ['trial-start-mst-f3', 'odds-ratio', 'decrease', 'against', 'not-shown'],
  ['trial-vipp-sd-f1', 'mean-difference', 'decrease', 'for', 'not-shown'],
  ['trial-marcenko-home-visiting-f1', 'odds-ratio', 'decrease', 'against', 'not-shown'],
  ['trial-child-development-programme-ireland-f1', 'odds-ratio', 'decrease', 'for', 'not-shown'],
  ['trial-ypdp-f1', 'odds-ratio', 'decrease', 'against', 'worse'],
  ['trial-ypdp-f2', 'odds-ratio', 'decrease', 'against', 'worse'],
  ['trial-ypdp-f3', 'odds-ratio', 'decrease', 'against', 'worse'],
  ['trial-nfp-british-columbia-f1', 'rate-ratio', 'decrease', 'against', 'not-shown'],
  ['trial-nfp-british-columbia-f2', 'mean-difference', 'increase', 'for', 'improved'],
  ['trial-right-at-home-f1', 'odds-ratio', 'increase', 'for', 'improved'],
  ['trial-right-at-home-f2', 'mean-difference', 'increase', 'for', 'improved'],
  ['trial-right-at-home-f3', 'mean-difference', 'increase', 'for', 'improved'],
  ['trial-fostering-healthy-futures-f1', 'odds-ratio', 'decrease', 'for', 'improved'],
  ['trial-fostering-healthy-futures-f3', 'rate-ratio', 'decrease', 'for', 'improved'],
  ['trial-fostering-healthy-futures-f4', 'odds-ratio', 'increase', 'for', 'improved'],
  ['trial-nfp-south-carolina-f2', 'risk-difference', 'decrease', 'against', 'not-shown'],
  ['trial-nfp-south-carolina-f3', 'risk-difference', 'decrease', 'for', 'improved'],
  ['trial-pro-kind-germany-f1', 'smd', 'decrease', 'for', 'improved'],
  ['trial-pro-kind-germany-f2', 'smd', 'decrease', 'for', 'not-shown'],
  ['trial-pro-kind-germany-f3', 'smd', 'decrease', 'for', 'improved'],
] as const

/** On a scale that the rules cannot judge: its interval is shown, and the report's word stands. */
const unjudged = ['trial-nfp-british-columbia-f4']

/** The source prints an interval that does not fit its estimate, its p value or what an outcome is: words, no number. */
const withheld = [
  'trial-decrypt-f1',
  'trial-intensive-health-visiting-f3',
  'trial-nfp-british-columbia-f3',
  'trial-wraparound-ontario-f1',
]

const findingOf = (id: string) => {
  const finding = findings.find((candidate) => candidate.id === id)
  if (!finding) throw new Error(`no finding ${id}`)
  return finding
}

describe('findings with an interval', () => {
  it('are exactly those of the raw files, but for those whose numbers do not fit', () => {
    const withInterval = findings.filter((finding) => finding.ci_low !== undefined).map((finding) => finding.id)
    expect(withInterval.toSorted()).toEqual([...intervals.map(([id]) => id), ...unjudged].toSorted())
    const rawIds = raw.findings.filter(({ row }) => cell(row, 'ci_low') !== '').map(({ id }) => id)
    expect([...withInterval, ...withheld].toSorted()).toEqual(rawIds.toSorted())
  })

  it.each(intervals)('%s: %s, wanted %s, leans %s and is %s', (id, scale, wanted, leans, verdict) => {
    const finding = findingOf(id)
    expect(finding.scale).toBe(scale)
    expect(finding.direction_wanted).toBe(wanted)
    const judged = verdictOfFinding(finding, { wanted })
    expect(judged.asReported).toBe(false)
    expect(judged.verdict).toBe(verdict)
    expect(Math.sign(judged.interval?.est ?? 0)).toBe(leans === 'for' ? 1 : -1)
  })

  it.each(unjudged)('%s is on a scale that cannot be judged, so the report speaks', (id) => {
    expect(verdictOfFinding(findingOf(id), { wanted: 'decrease' })).toMatchObject({
      verdict: 'not-shown',
      asReported: true,
    })
  })

  it('says which of them is a credible interval', () => {
    const credible = findings.filter(({ interval_kind: kind }) => kind === 'credible')
    expect(credible.map(({ id }) => id)).toEqual(['trial-vipp-sd-f1'])
  })

  it.each(withheld)('%s has no number, and its caveat tells the numbers and why', (id) => {
    const finding = findingOf(id)
    expect([finding.estimate, finding.ci_low, finding.ci_high]).toEqual([undefined, undefined, undefined])
    const row = raw.findings.find((candidate) => candidate.id === id)?.row ?? {}
    const bare = (number: string) => String(Math.abs(Number(number)))
    for (const number of [row.value, row.ci_low, row.ci_high]) {
      expect(`${finding.headline} ${finding.caveat}`.replaceAll(',', '')).toContain(bare(number ?? '?'))
    }
    expect(finding.caveat).toMatch(/no (number|estimate) is filled/)
  })
})

describe('rows in doubt carry their caveat and no number', () => {
  it.each([
    ['r2-family-safeguarding-f2', /words speak of a fall.*positive number/],
    ['r2-family-safeguarding-f3', /words speak of a fall.*positive number/],
    ['r2-family-safeguarding-f4', /words speak of a fall.*positive number/],
    ['r2-mockingbird-f1', /words speak of a fall.*positive number/],
    ['r2-signs-of-safety-f1', /copy of a social media thread/],
    ['trial-safecare-nspcc-f1', /23 of 32 is 72 per cent/],
    ['trial-voorzorg-f1', /relative risk .* does not fit the two shares/],
    ['trial-troubled-families-2-f4', /convictions or sentences to custody/],
    ['trial-essex-mst-sib-f1', /group in the past/],
    ['trial-essex-mst-sib-f2', /two shares are not alike/],
    ['trial-casa-texas-f1', /the unit is not certain/],
    ['trial-tutorbright-foster-f1', /One size for seven tests/],
  ])('%s', (id, why) => {
    const { estimate, caveat } = findingOf(id)
    expect(estimate).toBeUndefined()
    expect(caveat).toMatch(why)
  })

  it.each(['1', '2', '3', '4'])(
    'trial-fgc-preproceedings-f%s, where two accounts count the families differently',
    (number) => {
      const { n, caveat } = findingOf(`trial-fgc-preproceedings-f${number}`)
      expect(n).toBeUndefined()
      expect(caveat).toContain('1,511 in one account and as 1,471 in another')
    },
  )
})

describe('estimates without an interval', () => {
  const signed = findings.filter(
    (f) => f.estimate !== undefined && f.ci_low === undefined && ['better', 'worse'].includes(f.reported_direction),
  )

  it.each(signed.filter((f) => f.scale !== 'other').map((finding) => [finding.id, finding] as const))(
    '%s leans the way that it is reported',
    (_, finding) => {
      const estimate = oriented(finding.estimate ?? Number.NaN, finding.scale, finding.direction_wanted)
      expect(Math.sign(estimate ?? 0)).toBe(finding.reported_direction === 'better' ? 1 : -1)
    },
  )

  it('is never a percentage or a count that is a level', () => {
    const levels = raw.findings.filter(({ row }) => cell(row, 'unit') === 'proportion').map(({ id }) => id)
    const estimated = findings.filter((f) => levels.includes(f.id) && f.estimate !== undefined)
    expect(estimated.map((f) => [f.id, f.scale])).toEqual([
      ['r2-lifelong-links-f1', 'risk-difference'],
      ['trial-parents-under-pressure-f1', 'risk-difference'],
      ['trial-parents-under-pressure-f2', 'risk-difference'],
    ])
  })
})
