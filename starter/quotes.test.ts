import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readRawCatalogue } from './build/raw-catalogue.ts'
import { cell, parseTable, type Row } from './build/table.ts'
import { isClose, printedNumbers, prints } from './quoted-numbers.ts'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
const additions = (name: string) => parseTable(read(`raw/additions-2026-11/${name}.csv`))
const raw = readRawCatalogue(read)
const findings = new Map(parseTable(read('findings.csv')).map((row) => [cell(row, 'id'), row]))
const quotes = additions('quotes')
const unquoted = parseTable(read('coding/unquoted-figures.csv'))

/** A raw row with its id in the catalogue, its quote, and the quotes of its project as one text. */
interface Quoted {
  readonly id: string
  readonly row: Row
  readonly quote: string
  readonly source: string
  readonly ofProject: string
}

const projects = raw.projects.map((row) => ({ id: cell(row, 'id'), projectId: cell(row, 'id'), row }))
const quoted: readonly Quoted[] = quotes.map((quote) => {
  const [project, what] = [cell(quote, 'id'), cell(quote, 'what')]
  const about = [...raw.findings, ...raw.lessons, ...raw.claims, ...projects].filter(
    ({ projectId, row }) => projectId === project && wordsOf(row).name === what,
  )
  const [only] = about
  if (!only || about.length > 1) throw new Error(`${about.length} rows of ${project} are called "${what}"`)
  const ofProject = quotes.filter((other) => cell(other, 'id') === project).map((other) => cell(other, 'quote'))
  const said = { quote: cell(quote, 'quote'), source: cell(quote, 'source_url'), ofProject: ofProject.join(' | ') }
  return { id: only.id, row: only.row, ...said }
})

/** What a raw row is called by quotes.csv, and the sentence of it that readers see. */
function wordsOf(row: Row): { readonly name: string | undefined; readonly told: string } {
  const name = row.outcome ?? row.claim ?? row.what_happened ?? row.name
  return { name, told: row.headline ?? row.claim ?? row.what_happened ?? '' }
}

/** Whether a number is the first figure of the headline less the second, and the quote prints both. */
function isDifference(number: number, headline: string, quote: string): boolean {
  const [first, second] = printedNumbers(headline)
  if (!first || !second || !isClose(first.value - second.value, number)) return false
  return [first, second].every(({ value }) => prints(quote, value))
}

/** Whether the quote shows the raw value: it prints it, or both figures of which it is the difference. */
function shows({ row, quote }: Quoted): boolean {
  const value = cell(row, 'value')
  return value !== '' && (prints(quote, Number(value)) || isDifference(Number(value), cell(row, 'headline'), quote))
}

describe('the rows added in November 2026', () => {
  it('have a quote each, from an address that the row gives', () => {
    const tables = ['projects', 'findings', 'lessons', 'claims']
    const files = ['round1', 'round2', 'trials'].flatMap((set) => tables.map((table) => `${set}-${table}`))
    const missing = ['round1-projects', 'round1-lessons']
    expect(quoted).toHaveLength(files.filter((file) => !missing.includes(file)).flatMap(additions).length)
    expect(new Set(quoted.map(({ row }) => row)).size).toBe(quoted.length)
    for (const { id, row, source } of quoted) expect(row.source_urls ?? row.source_url, id).toContain(source)
  })

  it('give as much money as their quote says', () => {
    const funded = quoted.filter(({ row }) => (row.funding_gbp ?? '') !== '')
    const told = funded.filter(({ row, ofProject }) => prints(ofProject, Number(cell(row, 'funding_gbp'))))
    expect(told.map(({ id }) => id)).toEqual(['r3-staying-close-portsmouth'])
    expect(funded.filter((one) => !told.includes(one)).map(({ id }) => id)).toEqual(
      unquotedOf('funding_gbp').map(({ id }) => id),
    )
  })
})

const unquotedOf = (column: string) => unquoted.filter((row) => cell(row, 'column') === column)

describe('every estimate that the catalogue holds of them stands in its quote', () => {
  const held = quoted.filter(({ id }) => (findings.get(id)?.estimate ?? '') !== '')

  it('and none is left out of the comparison', () => {
    expect(held).toHaveLength(quoted.filter(({ id }) => findings.get(id)?.estimate).length)
    expect(held.length).toBeGreaterThan(40)
  })

  it.each(held.map((one) => [one.id, one] as const))('%s', (id, one) => {
    const [value, low, high] = ['value', 'ci_low', 'ci_high'].map((column) => cell(one.row, column))
    expect(shows(one), `${value} in "${one.quote}"`).toBe(true)
    const kept = findings.get(id) ?? {}
    for (const bound of [low, high]) {
      if (bound) expect(prints(one.quote, Number(bound)), `${bound} in "${one.quote}"`).toBe(true)
    }
    const size = (text: string | undefined) => Math.abs(Number(text))
    const shrunk = cell(kept, 'scale') === 'risk-difference' ? 100 : 1
    expect(size(cell(kept, 'estimate')) * shrunk).toBeCloseTo(size(value), 9)
    const bounds = [cell(kept, 'ci_low'), cell(kept, 'ci_high')].filter((bound) => bound !== '')
    const printed = [low, high].filter((bound) => bound !== '')
    expect(bounds.map((bound) => size(bound) * shrunk).toSorted()).toEqual(printed.map(size).toSorted())
  })
})

/** Words by which a quote without a number shows which way a result went. */
const directionWords: Readonly<Record<string, RegExp>> = {
  better:
    /improv|better|reduc|decreas|lower|fewer|\bless\b|\bmore\b|greater|increas|higher|\bgains?\b|benefi|success|positive|favouring|well\b|slower|quickly|sustained|helped|yield|not involved|in line with|supported|begun|returned|uncovered|streamlined|chances|substantial|completed/,
  worse: /worse|poorer|higher|\bmore\b|increas|lower|\bless\b|adverse|\bonly\b|did not|\breached\b/,
  'no-change': /\bno\b|\bnot\b|\bsimilar\b|non-significant|negligible|insufficient|limited/,
}

describe('every result without a number is shown by the words of its quote', () => {
  const inWords = quoted.filter((one) => one.row.reported_direction !== undefined && !shows(one))
  const told = inWords.filter(({ row }) => cell(row, 'reported_direction') in directionWords)

  it('which is so of most of them', () => {
    expect(told.length).toBeGreaterThan(80)
  })

  it('but for those listed, with the reason', () => {
    const unlike = told.filter(
      ({ row, quote }) => !directionWords[cell(row, 'reported_direction')]?.test(quote.toLowerCase()),
    )
    expect(unlike.map(({ id }) => id).toSorted()).toEqual(
      unquotedOf('reported_direction')
        .map(({ id }) => id)
        .toSorted(),
    )
  })
})

describe('the figures of a headline, claim or lesson', () => {
  /** Figures, and words above twelve: "one" and "two" are often no count. */
  const figuresOf = (text: string) =>
    printedNumbers(text).filter(({ value, as }) => as === 'figures' || (as === 'word' && value > 12))

  it('stand in a quote of the project, but for those listed, with the reason', () => {
    const missing = quoted.flatMap(({ id, row, ofProject }) => {
      const lost = figuresOf(wordsOf(row).told).filter(({ value }) => !prints(ofProject, value))
      return lost.length === 0 ? [] : [`${id}: ${lost.map(({ value }) => value).join(' ')}`]
    })
    const listed = unquotedOf('headline').map((row) => `${cell(row, 'id')}: ${cell(row, 'figures')}`)
    expect(missing.toSorted()).toEqual(listed.toSorted())
  })

  it('of numbers of people are compared where a quote prints them; the README counts the rest', () => {
    const counted = quoted.filter(({ row }) => (row.n ?? '') !== '')
    const isTold = ({ row, ofProject }: Quoted) => {
      const n = Number(cell(row, 'n'))
      const numbers = printedNumbers(ofProject).map(({ value }) => value)
      return (
        prints(ofProject, n) ||
        numbers.some((one, index) => numbers.some((other, at) => at > index && one + other === n))
      )
    }
    const told = counted.filter(isTold)
    expect(read('README.md')).toContain(`Of ${counted.length} numbers of people ${told.length} stand in a quote`)
  })
})

describe('what could not be compared', () => {
  it('is a short list that the README counts', () => {
    expect(read('README.md')).toContain(`${unquoted.length} rows of \`unquoted-figures\``)
    expect(unquoted.length).toBeLessThan(30)
    for (const row of unquoted) expect(cell(row, 'reason'), row.id).toMatch(/^[A-Z].*\.$/)
  })
})
