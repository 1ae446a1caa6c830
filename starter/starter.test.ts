import { readdirSync, readFileSync } from 'node:fs'
import {
  type AnyRecord,
  allKinds,
  cellsOf,
  type Finding,
  kindOfTable,
  type Programme,
  type Project,
  plainDateOf,
  plainReadingAge,
  readabilityOf,
  recordFromCells,
  senseFaultsOf,
  verdictOf,
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
const names = ['programmes', 'models', 'projects', 'findings', 'lessons', 'claims', 'adoptions', 'conditions']
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

describe('the plain summaries', () => {
  it('stand for every project, and a reader of twelve can read each', () => {
    for (const row of rowsOf('projects')) {
      const { age = Number.POSITIVE_INFINITY } = readabilityOf(cell(row, 'plain_summary')) ?? {}
      expect(age, `${row.id}: ${row.plain_summary}`).toBeLessThan(plainReadingAge)
    }
  })
})

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
    const byRow = [
      'outcomeCodes',
      'scales',
      'findingDesigns',
      'findingReadings',
      'lessonCauses',
      'lessonDays',
      'claimFindings',
      'unitCosts',
    ] as const
    for (const table of [...byRow, 'splitFindings'] as const) {
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
    [
      ...['dfe-csc-innovation', 'trials', 'additions-2026-11'].flatMap((folder) => csvFiles(`raw/${folder}/`)),
      'coding/programmes.csv',
    ]
      .flatMap((path) => parseTable(read(path)))
      .flatMap((row) => [row.source_urls ?? row.source_url ?? '', row.source ?? ''])
      .flatMap(sourcesOf),
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
      expect(senseFaultsOf(kind.kind, reading.record, plainDateOf('2026-11-26')), row.id).toEqual([])
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
      ofProject(raw.findings).filter((id) => findingMerges.isMerged(id) || coding.unitCosts.has(id)),
    )
    expect(
      left(
        'lessons',
        raw.lessons.map(({ id }) => id),
      ),
    ).toEqual([])
    expect(left('claims', ofProject(raw.claims))).toEqual([])
  })

  it('tells what one unit costs in a claim or a lesson of its project, for it is no outcome', () => {
    for (const { id, projectId } of raw.findings.filter((finding) => coding.unitCosts.has(finding.id))) {
      const told = [...rowsOf('claims'), ...rowsOf('lessons')].filter((row) => row.project_id === projectId)
      expect(told.map((row) => `${row.claim} ${row.happened}`).join(), id).toMatch(/saves £57,102|unit costs/)
    }
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
    for (const { table, raw: all, merged, inProgramme, split, unitCosts, own } of accountsOf(raw, coding)) {
      expect(rowsOf(table)).toHaveLength(own)
      expect(readme).toContain(`| ${table} | ${all} | ${merged} | ${inProgramme} | ${split} | ${unitCosts} | ${own} |`)
    }
    for (const table of ['programmes', 'models']) {
      expect(readme).toContain(`| ${table} | | | | | | ${rowsOf(table).length} |`)
    }
  })
})

describe('the ids of other registers', () => {
  it('stand in the raw words of their project, at the address that is given for each', () => {
    expect(coding.idsElsewhere).not.toHaveLength(0)
    for (const row of coding.idsElsewhere) {
      const told = raw.projects.find((project) => cell(project, 'id') === cell(row, 'project_id'))
      expect(Object.values(told ?? {}).join(' '), cell(row, 'project_id')).toContain(cell(row, 'id'))
      expect(sourcesOf(cell(told ?? {}, 'source_urls'))).toContain(cell(row, 'source_url'))
    }
  })

  it('are those of the coding and no others, and none that the raw files name is left out', () => {
    const columns = ['isrctn', 'nct', 'aearctr', 'osf_registration', 'grant_ids']
    const filled = rowsOf('projects').flatMap((row) =>
      columns.flatMap((column) => (cell(row, column) === '' ? [] : [`${row.id} ${column} ${cell(row, column)}`])),
    )
    const coded = coding.idsElsewhere.map((row) =>
      ['project_id', 'column', 'id'].map((name) => cell(row, name)).join(' '),
    )
    expect(filled).toEqual(coded)
    const files = ['dfe-csc-innovation', 'trials', 'additions-2026-11'].flatMap((folder) => csvFiles(`raw/${folder}/`))
    const named = files.flatMap(
      (path) => read(path).match(/ISRCTN\d{8}|NCT\d{8}|AEARCTR-\d+|osf\.io\/\w{5}\b|360G-[\w-]+/gi) ?? [],
    )
    expect([...new Set(named)]).toEqual(coding.idsElsewhere.map((row) => cell(row, 'id')))
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

  it('leaves no project silent on any day; one without a finding is undated, or not entered yet where its report is published', () => {
    const programmes = recordsOf<Programme>('programmes')
    for (const project of recordsOf<Project>('projects')) {
      const own = findings.filter((finding) => finding.project_id === project.id)
      const programme = programmes.find((candidate) => candidate.id === project.programme_id)
      const history = { project, ...(programme ? { programme } : {}), registrations: [], findings: own }
      const verdict = verdictOf(history, plainDateOf('2099-12-31'))
      expect(verdict.code, project.id).not.toBe('silent')
      expect(verdict.marks, project.id).toContain('not-registered')
      const isPublished = project.report_published !== undefined
      if (own.length === 0) expect(verdict.code, project.id).toBe(isPublished ? 'not-entered' : 'undated')
    }
  })

  it('calls no report read: only openings and abstracts were', () => {
    for (const row of rowsOf('projects')) expect(cell(row, 'report_read'), row.id).toBe('')
  })

  it('gives each project a plain summary of a few sentences', () => {
    for (const row of rowsOf('projects')) {
      const sentences = cell(row, 'plain_summary').split(/(?<=[.!?])\s+/)
      expect(sentences.length, row.id).toBeLessThanOrEqual(4)
      expect(cell(row, 'plain_summary'), row.id).toMatch(/\.$/)
    }
  })
})
