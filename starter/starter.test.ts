import { readdirSync, readFileSync } from 'node:fs'
import {
  type AnyRecord,
  allKinds,
  cellsOf,
  type Finding,
  kindOfTable,
  oriented,
  type Programme,
  type Project,
  plainDateOf,
  recordFromCells,
  senseFaultsOf,
  verdictOf,
  verdictOfFinding,
} from '@candour/register'
import { describe, expect, it } from 'vitest'
import { accountsOf } from './build/accounting.ts'
import { catalogueFiles } from './build/catalogue.ts'
import { readCoding } from './build/coding.ts'
import { sourcesOf } from './build/list-cell.ts'
import { mergesOf } from './build/merges.ts'
import { readRawCatalogue } from './build/raw-catalogue.ts'
import { cell, parseTable, type Row } from './build/table.ts'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
const names = ['programmes', 'models', 'projects', 'findings', 'lessons', 'claims', 'adoptions']
const tables = new Map(names.map((name) => [name, parseTable(read(`${name}.csv`))]))
const rowsOf = (table: string): readonly Row[] => tables.get(table) ?? []
const idsOf = (table: string) => new Set(rowsOf(table).map((row) => cell(row, 'id')))
const raw = readRawCatalogue(read)
const coding = readCoding(read)

const kindOf = (table: string) => {
  const kind = kindOfTable(table)
  if (!kind) throw new Error(`the register has no table ${table}`)
  return kind
}
/** The records of a table; the register refuses none of them, or the test stops with the reason. */
function recordsOf<T extends AnyRecord>(table: string): readonly T[] {
  return rowsOf(table).map((row) => {
    const reading = recordFromCells(kindOf(table), row)
    if (!reading.ok) throw new Error(`${row.id} is refused: ${JSON.stringify(reading.refusals)}`)
    return reading.record as T
  })
}
const findings = recordsOf<Finding>('findings')

describe('the build', () => {
  it('makes exactly the files that are kept, so running it again changes nothing', () => {
    for (const [name, text] of catalogueFiles(read)) expect(text === read(name), `${name} is as built`).toBe(true)
  })

  it('leaves no table beside the built ones', () => {
    const kept = readdirSync(new URL('.', import.meta.url)).filter((name) => /\.(csv|json)$/.test(name))
    expect(kept.sort()).toEqual([...catalogueFiles(read).keys()].sort())
  })

  it('uses every decision: none speaks of a row that is gone', () => {
    const rawIds = new Set([...raw.findings, ...raw.lessons, ...raw.claims].map(({ id }) => id))
    for (const table of ['outcomeCodes', 'scales', 'findingDesigns', 'lessonCauses', 'claimFindings'] as const) {
      expect([...coding[table].keys()].filter((id) => !rawIds.has(id))).toEqual([])
    }
    for (const table of ['projectModels', 'stopped', 'plainSummaries'] as const) {
      expect([...coding[table].keys()].filter((id) => !idsOf('projects').has(id))).toEqual([])
    }
    const named = [...raw.projects.map((row) => cell(row, 'places')), ...raw.spread.map((row) => cell(row, 'place'))]
    const placesNamed = new Set(named.flatMap((text) => text.split(';').map((name) => name.trim())))
    expect([...coding.placeNames.keys()].filter((name) => !placesNamed.has(name))).toEqual([])
    expect(coding.adoptions).toHaveLength(raw.spread.length)
  })
})

describe.each(names)('every row of %s', (table) => {
  const kind = kindOf(table)
  const known = new Set(
    [...['dfe-csc-innovation', 'trials'].flatMap((folder) => csvFiles(`raw/${folder}/`)), 'coding/programmes.csv']
      .flatMap((path) => parseTable(read(path)))
      .flatMap((row) => sourcesOf(row.source_urls ?? row.source_url ?? '')),
  )

  it('has a source, and each address is one that the raw files give', () => {
    expect(rowsOf(table).length).toBeGreaterThan(0)
    for (const row of rowsOf(table)) {
      const sources = sourcesOf(cell(row, 'source_urls'))
      expect(sources, row.id).not.toHaveLength(0)
      for (const source of sources) {
        expect(new URL(source).protocol, source).toMatch(/^https?:$/)
        expect(source).not.toMatch(/\s/)
        expect(known.has(source), source).toBe(true)
      }
    }
  })

  it('has its columns in the order of the register', () => {
    expect(Object.keys(rowsOf(table)[0] ?? {})).toEqual(Object.keys(kind.fields))
  })

  it('is accepted by the register, in shape and in sense, and would be exported as it stands', () => {
    for (const row of rowsOf(table)) {
      const reading = recordFromCells(kind, row)
      expect(reading, row.id).toMatchObject({ ok: true })
      if (!reading.ok) continue
      expect(senseFaultsOf(kind.kind, reading.record), row.id).toEqual([])
      expect(cellsOf(kind, reading.record), row.id).toEqual(Object.values(row))
    }
  })

  it('has an id of its own and points only at rows that are there', () => {
    expect(idsOf(table).size).toBe(rowsOf(table).length)
    for (const [column, field] of Object.entries(kind.fields)) {
      const target = allKinds.find((candidate) => candidate.kind === field.references)
      if (!target) continue
      const lost = rowsOf(table).filter(
        (row) => cell(row, column) !== '' && !idsOf(target.table).has(cell(row, column)),
      )
      expect(
        lost.map((row) => row.id),
        column,
      ).toEqual([])
    }
  })
})

function csvFiles(folder: string): readonly string[] {
  return readdirSync(new URL(folder, import.meta.url))
    .filter((name) => name.endsWith('.csv'))
    .map((name) => folder + name)
}

describe('no raw row is lost', () => {
  const projectMerges = mergesOf(coding, 'projects')
  const findingMerges = mergesOf(coding, 'findings')

  it('keeps every raw project id: as a project, in one that says so, or in a programme', () => {
    for (const row of raw.projects) {
      const id = cell(row, 'id')
      if (coding.programmeRows.has(id)) continue
      const kept = rowsOf('projects').find((project) => project.id === projectMerges.keptId(id))
      expect(kept, id).toBeDefined()
      if (projectMerges.isMerged(id)) expect(kept?.approach).toContain(id)
    }
  })

  it('keeps every finding, lesson and claim under an id that begins with the raw project id', () => {
    for (const { id, projectId } of [...raw.findings, ...raw.lessons, ...raw.claims]) {
      expect(id.startsWith(`${projectId}-`)).toBe(true)
    }
    const left = (table: string, ids: readonly string[]) => ids.filter((id) => !idsOf(table).has(id))
    const ofProject = (numbered: readonly { id: string; projectId: string }[]) =>
      numbered.filter(({ projectId }) => !coding.programmeRows.has(projectId)).map(({ id }) => id)
    expect(left('findings', ofProject(raw.findings))).toEqual(
      ofProject(raw.findings).filter((id) => findingMerges.isMerged(id)),
    )
    expect(
      left(
        'lessons',
        raw.lessons.map(({ id }) => id),
      ),
    ).toEqual([])
    expect(left('claims', ofProject(raw.claims))).toEqual([])
  })

  it("carries a merged finding's source to the one that is kept", () => {
    const merged = raw.findings.filter(({ id }) => findingMerges.isMerged(id))
    expect(merged).not.toHaveLength(0)
    for (const { id, row } of merged) {
      const kept = rowsOf('findings').find((finding) => finding.id === findingMerges.keptId(id))
      expect(kept?.source_urls).toContain(cell(row, 'source_url'))
    }
  })

  it('tells in the programme what was found and claimed about the programme as a whole', () => {
    const summary = rowsOf('programmes').find((row) => row.id === 'cscip')?.summary ?? ''
    const ofProgramme = [...raw.findings, ...raw.claims].filter(({ projectId }) => coding.programmeRows.has(projectId))
    for (const { row } of ofProgramme) {
      expect(summary).toContain((row.headline ?? row.claim ?? '?').replace(/\.$/, ''))
      expect(summary).toContain((row.evaluator_caveat ?? row.note ?? '?').replace(/\.$/, ''))
    }
  })

  it('carries every caveat, and every figure that became no estimate, in words', () => {
    for (const { id, row } of raw.findings) {
      const finding = rowsOf('findings').find((candidate) => candidate.id === id)
      if (!finding) continue
      expect(cell(finding, 'caveat'), id).toContain(cell(row, 'evaluator_caveat'))
      if (cell(row, 'value') !== '' && cell(finding, 'estimate') === '') {
        expect(`${cell(finding, 'headline')} ${cell(finding, 'caveat')}`, id).toContain(cell(row, 'value'))
      }
    }
  })

  it('accounts for the rows of each table as the README does', () => {
    const readme = read('README.md')
    for (const { table, raw: all, merged, inProgramme, own } of accountsOf(raw, coding)) {
      expect(rowsOf(table)).toHaveLength(own)
      expect(readme).toContain(`| ${table} | ${all} | ${merged} | ${inProgramme} | ${own} |`)
    }
    for (const table of ['programmes', 'models']) {
      expect(readme).toContain(`| ${table} | | | | ${rowsOf(table).length} |`)
    }
  })
})

describe('silence is not made up', () => {
  it('gives no programme a due rule, for no source read states one', () => {
    for (const row of rowsOf('programmes')) {
      expect(cell(row, 'results_due_days')).toBe('')
      expect(cell(row, 'grace_days')).toBe('')
      expect(cell(row, 'summary')).toContain("No rule that says when a project's report is due was found")
    }
  })

  it('leaves no project silent on any day: one without a finding is undated, and none counts as registered beforehand', () => {
    const programmes = recordsOf<Programme>('programmes')
    for (const project of recordsOf<Project>('projects')) {
      const own = findings.filter((finding) => finding.project_id === project.id)
      const programme = programmes.find((candidate) => candidate.id === project.programme_id)
      const history = { project, ...(programme ? { programme } : {}), registrations: [], findings: own }
      const verdict = verdictOf(history, plainDateOf('2099-12-31'))
      expect(verdict.code, project.id).not.toBe('silent')
      expect(verdict.marks, project.id).toContain('not-registered')
      if (own.length === 0) expect(verdict.code, project.id).toBe('undated')
    }
  })

  it('gives each project a plain summary of one or two sentences', () => {
    for (const row of rowsOf('projects')) {
      const sentences = cell(row, 'plain_summary').split(/(?<=[.!?])\s+/)
      expect(sentences.length, row.id).toBeLessThanOrEqual(2)
      expect(cell(row, 'plain_summary'), row.id).toMatch(/\.$/)
    }
  })
})

/** Each was set against its headline by hand: id, scale, direction wanted, where the estimate leans, verdict by the rules. */
const intervals = [
  ['trial-social-workers-in-schools-f1', 'percent-change', 'decrease', 'against', 'unclear'],
  ['trial-start-mst-f1', 'odds-ratio', 'decrease', 'against', 'unclear'],
  ['trial-mtfc-cape-f1', 'mean-difference', 'increase', 'for', 'unclear'],
  ['trial-mtfc-cape-f2', 'mean-difference', 'increase', 'for', 'unclear'],
  ['trial-fostering-changes-f1', 'mean-difference', 'increase', 'against', 'unclear'],
  ['trial-best-nim-f1', 'mean-difference', 'decrease', 'against', 'unclear'],
  ['trial-wsd-telecare-f1', 'odds-ratio', 'decrease', 'for', 'unclear'],
  ['trial-carer-peer-reminiscence-f1', 'mean-difference', 'increase', 'for', 'unclear'],
  ['trial-carer-peer-reminiscence-f2', 'mean-difference', 'increase', 'against', 'unclear'],
  ['trial-carer-peer-reminiscence-f3', 'mean-difference', 'increase', 'for', 'unclear'],
  ['trial-carer-peer-reminiscence-f4', 'mean-difference', 'increase', 'for', 'unclear'],
  ['trial-carer-peer-reminiscence-f5', 'mean-difference', 'increase', 'for', 'unclear'],
  ['trial-fnp-bb26-f1', 'odds-ratio', 'decrease', 'for', 'unclear'],
  ['trial-fnp-bb26-f2', 'odds-ratio', 'increase', 'for', 'improved'],
  ['trial-fnp-bb26-f3', 'odds-ratio', 'increase', 'for', 'improved'],
  ['trial-nfp-memphis18-f1', 'smd', 'increase', 'for', 'improved'],
  ['trial-nfp-memphis18-f2', 'smd', 'increase', 'for', 'unclear'],
  ['trial-nfp-memphis18-f3', 'rate-ratio', 'decrease', 'for', 'unclear'],
  ['trial-letterbox-club-f1', 'mean-difference', 'increase', 'for', 'unclear'],
  ['trial-letterbox-club-f2', 'mean-difference', 'increase', 'against', 'unclear'],
  ['trial-letterbox-club-f3', 'mean-difference', 'increase', 'against', 'unclear'],
  ['trial-letterbox-club-f4', 'odds-ratio', 'increase', 'against', 'unclear'],
] as const

describe('findings with an interval', () => {
  it('are exactly those of the raw files', () => {
    const withInterval = findings.filter((finding) => finding.ci_low !== undefined).map((finding) => finding.id)
    expect(withInterval.sort()).toEqual(intervals.map(([id]) => id).sort())
    const rawIds = raw.findings.filter(({ row }) => cell(row, 'ci_low') !== '').map(({ id }) => id)
    expect(withInterval).toEqual(rawIds.sort())
  })

  it.each(intervals)('%s: %s, wanted %s, leans %s and is %s', (id, scale, wanted, leans, verdict) => {
    const finding = findings.find((candidate) => candidate.id === id)
    if (!finding) throw new Error(`no finding ${id}`)
    expect(finding.scale).toBe(scale)
    expect(finding.direction_wanted).toBe(wanted)
    const judged = verdictOfFinding(finding, { wanted })
    expect(judged.asReported).toBe(false)
    expect(judged.verdict).toBe(verdict)
    expect(Math.sign(judged.interval?.est ?? 0)).toBe(leans === 'for' ? 1 : -1)
  })
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
