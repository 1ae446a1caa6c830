import type { Coding } from './coding.ts'
import { listCell, listOf, sentences, sourcesOf } from './list-cell.ts'
import type { RawCatalogue } from './raw-catalogue.ts'
import { byColumn, cell, type Row } from './table.ts'

/** Programmes of the package. What was found about a programme as a whole stands in its summary: a finding needs a project, and a programme is none. */
export function programmeRows(raw: RawCatalogue, coding: Coding): readonly Row[] {
  const rawById = byColumn(raw.projects, 'id')
  return coding.programmes.map((programme) => {
    const rawIds = listOf(cell(programme, 'raw_rows'))
    const rows = rawIds.map((id) => {
      const row = rawById.get(id)
      if (!row) throw new Error(`programmes.csv names ${id}, which no raw row has`)
      return row
    })
    const findings = raw.findings.filter(({ projectId }) => rawIds.includes(projectId)).map(({ row }) => row)
    const said = findings.map((finding) => {
      const caveat = cell(finding, 'evaluator_caveat').replace(/\.$/, '')
      return caveat === '' ? cell(finding, 'headline') : `${cell(finding, 'headline').replace(/\.$/, '')} (${caveat}).`
    })
    return {
      id: cell(programme, 'id'),
      name: cell(programme, 'name'),
      funder: cell(programme, 'funder'),
      started: cell(programme, 'started'),
      ended: cell(programme, 'ended'),
      results_due_days: cell(programme, 'results_due_days'),
      grace_days: cell(programme, 'grace_days'),
      summary: sentences([
        cell(programme, 'summary'),
        ...(said.length > 0 ? ['Of the programme as a whole it was said:', ...said] : []),
      ]).replace('said:.', 'said:'),
      source_urls: listCell([
        ...sourcesOf(cell(programme, 'source_urls')),
        ...rows.flatMap((row) => sourcesOf(cell(row, 'source_urls'))),
        ...findings.flatMap((finding) => sourcesOf(cell(finding, 'source_url'))),
      ]),
    }
  })
}
