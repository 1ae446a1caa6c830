import { readFileSync } from 'node:fs'
import {
  type AnyRecord,
  type Finding,
  kindOfTable,
  type Programme,
  type Project,
  plainDateOf,
  recordFromCells,
  type Verdict,
  verdictOf,
} from '@candour/register'
import { describe, expect, it } from 'vitest'
import { readRawCatalogue } from './build/raw-catalogue.ts'
import { cell, parseTable } from './build/table.ts'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')

function recordsOf<T extends AnyRecord>(table: string): readonly T[] {
  const kind = kindOfTable(table)
  return parseTable(read(`${table}.csv`)).map((row) => {
    const reading = kind && recordFromCells(kind, row)
    if (!reading?.ok) throw new Error(`${row.id} is refused`)
    return reading.record as T
  })
}

const projects = recordsOf<Project>('projects')
const findings = recordsOf<Finding>('findings')
const programmes = recordsOf<Programme>('programmes')
const verdicts = new Map(
  projects.map((project) => {
    const programme = programmes.find(({ id }) => id === project.programme_id)
    const own = findings.filter((finding) => finding.project_id === project.id)
    const history = { project, ...(programme ? { programme } : {}), registrations: [], findings: own }
    return [project.id, verdictOf(history, plainDateOf('2026-11-26'))] as const
  }),
)
const count = (code: Verdict) => [...verdicts.values()].filter((verdict) => verdict.code === code).length

describe('the verdicts of the catalogue', () => {
  it.each<readonly [string, Verdict]>([
    ['improved', 'improved'],
    ['improved in part', 'improved-in-part'],
    ['went both ways (rules 1: mixed)', 'mixed'],
    ['no worthwhile difference (rules 1: no difference)', 'no-difference'],
    ['no difference shown (rules 1: unclear)', 'not-shown'],
    ['worse in part', 'worse-in-part'],
    ['worse', 'worse'],
    ['not measured', 'not-measured'],
    ['report published, not entered yet', 'not-entered'],
    ['no date promised, and no report read', 'undated'],
  ])('are counted by the README: %s', (words, code) => {
    const line = read('README.md')
      .split('\n')
      .find((candidate) => candidate.startsWith(`| ${words} |`))
    expect(line?.split('|').at(-2)?.trim()).toBe(String(count(code)))
  })

  it('answer nine projects that had no finding before', () => {
    const answered = [
      'r1-adopt',
      'r1-calderdale',
      'r1-doing-what-counts',
      'r1-keep',
      'r2-house-project',
      'r2-national-fgm-centre',
      'r3-i-aspire',
      'r3-staying-close-break',
      'trial-vipp-sd',
    ]
    for (const id of answered) expect(verdicts.get(id)?.code, id).toMatch(/^improved(-in-part)?$/)
  })
})

describe('what a report named as primary', () => {
  const raw = readRawCatalogue(read).findings.filter(({ id }) => findings.some((finding) => finding.id === id))
  const findingOf = (id: string) => findings.find((finding) => finding.id === id)

  it('is a field wherever the raw name says it, and no longer part of the name', () => {
    const meant = raw.filter(({ row }) =>
      /\bprimary\b(?! or secondary| school)|confirmatory/.test(cell(row, 'outcome')),
    )
    expect(meant.length).toBeGreaterThan(30)
    for (const { id } of meant) expect(findingOf(id)?.primary, id).toBe(true)
    for (const { outcome } of findings)
      expect(outcome).not.toMatch(/\((one of|primary|secondary|confirmatory)|, primary\)/)
  })

  it('decides the verdict of its project alone', () => {
    const withPrimary = [...verdicts.values()].filter(({ basis }) => basis === 'named-by-report')
    expect(withPrimary.length).toBeGreaterThan(15)
    for (const { outcomes } of withPrimary) {
      const labels = outcomes.filter(({ counts }) => counts).map(({ label }) => label)
      const primary = findings.filter((finding) => finding.primary).map(({ outcome }) => outcome)
      for (const label of labels) expect(primary).toContain(label)
    }
  })
})

describe('a part of an outcome', () => {
  it.each([
    ['trial-fostering-healthy-futures-f3', 'trial-fostering-healthy-futures-f2'],
    ['trial-fostering-healthy-futures-f4', 'trial-fostering-healthy-futures-f2'],
    ['trial-pmto-kansas-f2', 'trial-pmto-kansas-f1'],
    ['trial-nurturing-parenting-arizona-f2', 'trial-nurturing-parenting-arizona-f1'],
    ['r1-safe-families-f4', 'r1-safe-families-f1'],
    ['r2-newday-f1b', 'r2-newday-f1'],
    ['trial-fostering-changes-f2b', 'trial-fostering-changes-f2'],
    ['trial-birmingham-brighter-futures-f2b', 'trial-birmingham-brighter-futures-f2'],
    ['trial-troubled-families-2-f5b', 'trial-troubled-families-2-f5'],
  ])('%s stands beside the whole, %s, and does not decide', (part, whole) => {
    const outcomes = [...verdicts.values()].flatMap((verdict) => verdict.outcomes)
    const outcome = outcomes.find((one) => one.findings.some(({ id }) => id === part))
    expect(outcome?.findings.find(({ id }) => id === part)?.role).toBe('part')
    expect(outcome?.findings.find(({ id }) => id === whole)?.role).toBe('decides')
  })

  it('is replaced where the final report tells it anew', () => {
    const { outcomes = [] } = { ...verdicts.get('trial-family-preservation-us') }
    const roles = outcomes.flatMap((outcome) => outcome.findings).map(({ id, role }) => [id, role])
    expect(roles).toContainEqual(['trial-family-preservation-us-f2', 'replaced'])
  })
})
