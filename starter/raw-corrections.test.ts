import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readCoding } from './build/coding.ts'
import { readRawCatalogue } from './build/raw-catalogue.ts'
import { correctedRaw } from './build/raw-corrections.ts'
import { cell, parseTable, type Row } from './build/table.ts'
import { printedDates, printedNumbers, prints } from './quoted-numbers.ts'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
const corrections = parseTable(read('raw/additions-2026-11/corrections.csv'))
const raw = readRawCatalogue(read)
const rawRows = new Map<string, Row>([
  ...raw.projects.map((row) => [cell(row, 'id'), row] as const),
  ...[...raw.findings, ...raw.lessons, ...raw.claims].map(({ id, row }) => [id, row] as const),
])
const ofCoding = (correction: Row) => cell(correction, 'file').startsWith('starter/')
const unquoted = parseTable(read('coding/unquoted-figures.csv'))

describe('a correction of a raw row', () => {
  const rows = [
    { id: 'a-f1', row: { headline: 'old', n: '', source_url: 'https://a.example' } },
    { id: 'a-f2', row: { headline: 'other', n: '', source_url: 'https://a.example' } },
  ]
  const correction = (more = {}) => ({
    file: 'dfe-csc-innovation/round1-findings.csv',
    id: 'a-f1',
    column: 'headline',
    old: 'old',
    new: 'new',
    source: 'https://b.example',
    quote: 'new',
    ...more,
  })

  it('puts what its source says, and joins that source to the row', () => {
    const more = correction({ column: 'n', old: '', new: '12' })
    expect(correctedRaw('findings', rows, [correction(), more])).toEqual([
      { id: 'a-f1', row: { headline: 'new', n: '12', source_url: 'https://a.example;https://b.example' } },
      rows[1],
    ])
  })

  it('leaves other tables alone', () => {
    expect(correctedRaw('claims', rows, [correction()])).toEqual(rows)
  })

  it.each([
    [
      'the row says something else than it corrects',
      { old: 'older' },
      /a-f1, headline: corrections.csv corrects "older"/,
    ],
    ['no row has its id', { id: 'a-f3' }, /names a-f3, which no row of findings has/],
  ])('is refused when %s', (_, more, because) => {
    expect(() => correctedRaw('findings', rows, [correction(more)])).toThrow(because)
  })
})

describe('the corrections of November 2026', () => {
  it('are all in force, with their sources', () => {
    expect(corrections).toHaveLength(45)
    for (const correction of corrections.filter((one) => !ofCoding(one))) {
      const row = rawRows.get(cell(correction, 'id')) ?? {}
      const [, ...more] = corrections.filter(
        (one) => cell(one, 'id') === correction.id && one.column === correction.column,
      )
      expect(more, `${correction.id} ${correction.column}`).toEqual([])
      expect(cell(row, cell(correction, 'column'))).toContain(cell(correction, 'new'))
      expect(row.source_urls ?? row.source_url).toContain(cell(correction, 'source'))
    }
  })

  it('hold of the one table of our own that they name', () => {
    const coding = readCoding(read)
    for (const correction of corrections.filter(ofCoding)) {
      const row = coding.stopped.get(cell(correction, 'id')) ?? {}
      expect(cell(row, cell(correction, 'column'))).toBe(cell(correction, 'new'))
      expect(cell(row, 'source_url')).toContain(cell(correction, 'source'))
    }
    expect(corrections.filter(ofCoding)).toHaveLength(1)
  })

  it('say in figures and dates what their quotes say, but for those listed', () => {
    const missing = corrections.flatMap((correction) => {
      const [id, column, now] = [cell(correction, 'id'), cell(correction, 'column'), cell(correction, 'new')]
      if (column === 'source_urls') return []
      const said = corrections
        .filter((one) => attemptOf(cell(one, 'id')) === attemptOf(id))
        .map((one) => `${cell(one, 'quote')} (${cell(one, 'source').replaceAll('/', ' ')})`)
        .join(' | ')
      if (/^\d{4}(-\d\d){0,2}$/.test(now)) return printedDates(said).includes(now) ? [] : [`${id} ${column}: ${now}`]
      const known = [
        ...printedNumbers(cell(correction, 'old')).map(({ value }) => value),
        ...printedDates(said).map(Number),
      ]
      const lost = printedNumbers(now).filter(
        ({ value, as }) => as === 'figures' && !known.includes(value) && !prints(said, value),
      )
      return lost.length === 0 ? [] : [`${id} ${column}: ${lost.map(({ value }) => value).join(' ')}`]
    })
    const corrected = new Set(corrections.map((one) => `${one.id} ${one.column}`))
    const listed = unquoted
      .filter((row) => corrected.has(`${row.id} ${row.column}`))
      .map((row) => `${row.id} ${row.column}: ${row.figures}`)
    expect(missing.toSorted()).toEqual(listed.toSorted())
  })
})

/** Rows of one attempt, whichever round and table tells of it: "r1-family-safeguarding-f3" and "r2-family-safeguarding-c1". */
function attemptOf(id: string): string {
  return id.replace(/^r\d-/, '').replace(/-[flc]\d+$/, '')
}
