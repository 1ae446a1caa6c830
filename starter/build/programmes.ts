import type { Coding } from './coding.ts'
import { listCell, listOf, sentences, sourcesOf } from './list-cell.ts'
import type { NumberedRow, RawCatalogue } from './raw-catalogue.ts'
import { byColumn, cell, type Row } from './table.ts'

/** A sentence with what is to be kept in mind behind it, in brackets. */
function withNote(text: string, note: string): string {
  const bare = (sentence: string) => sentence.replace(/\.$/, '')
  return note === '' ? text : `${bare(text)} (${bare(note)}).`
}

/** Sentences, the first behind an opening; nothing when there are none. */
function told(opening: string, parts: readonly string[]): readonly string[] {
  return parts.map((part, index) => (index === 0 ? `${opening}${part}` : part))
}

/** Whether the evaluation says so, behind a claim; in part, or not known, is told by its note. */
const sourceWords: Readonly<Record<string, string>> = {
  yes: '; its source says so',
  no: '; its source does not say so',
}

/** Programmes of the package. What was found or claimed about a programme as a whole stands in its summary: findings and claims need a project, and a programme is none. */
export function programmeRows(raw: RawCatalogue, coding: Coding): readonly Row[] {
  const rawById = byColumn(raw.projects, 'id')
  return coding.programmes.map((programme) => {
    const rawIds = listOf(cell(programme, 'raw_rows'))
    const rows = rawIds.map((id) => {
      const row = rawById.get(id)
      if (!row) throw new Error(`programmes.csv names ${id}, which no raw row has`)
      return row
    })
    const ofProgramme = (numbered: readonly NumberedRow[]) =>
      numbered.filter(({ projectId }) => rawIds.includes(projectId)).map(({ row }) => row)
    const findings = ofProgramme(raw.findings)
    const claims = ofProgramme(raw.claims)
    const found = findings.map((finding) => withNote(cell(finding, 'headline'), cell(finding, 'evaluator_caveat')))
    const claimed = claims.map((claim) =>
      withNote(
        `${cell(claim, 'claim')}${sourceWords[cell(claim, 'whether_evaluation_supports')] ?? ''}`,
        cell(claim, 'note'),
      ),
    )
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
        ...told('Reported of the whole: ', found),
        ...told('Claimed of the whole: ', claimed),
      ]),
      source_urls: listCell([
        ...sourcesOf(cell(programme, 'source_urls')),
        ...rows.flatMap((row) => sourcesOf(cell(row, 'source_urls'))),
        ...[...findings, ...claims].flatMap((row) => sourcesOf(cell(row, 'source_url'))),
      ]),
    }
  })
}
