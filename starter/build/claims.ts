import { type Coding, sameAsCoded } from './coding.ts'
import { listCell, sentences, sourcesOf } from './list-cell.ts'
import { mergesOf } from './merges.ts'
import { numberCell } from './number-cell.ts'
import type { RawCatalogue } from './raw-catalogue.ts'
import { cell, type Row } from './table.ts'

/** Claims of the package. A claim about a whole programme belongs to no project and says so in its note. */
export function claimRows(raw: RawCatalogue, coding: Coding): readonly Row[] {
  const { keptId } = mergesOf(coding, 'projects')
  const findings = mergesOf(coding, 'findings')
  return raw.claims.map(({ id, projectId, row }) => {
    const programme = coding.programmeRows.get(projectId)
    const project = programme ? '' : keptId(projectId)
    const model = coding.projectModels.get(project)
    const rests = coding.claimFindings.get(id)
    if (rests) sameAsCoded(`${id} claim`, cell(rests, 'claim'), cell(row, 'claim'))
    return {
      id,
      project_id: project,
      model_id: model ? cell(model, 'model_id') : '',
      claim: cell(row, 'claim'),
      amount_gbp: numberCell(cell(row, 'amount_gbp')),
      qualifier: cell(row, 'qualifier'),
      finding_id: rests ? findings.keptId(cell(rests, 'finding_id')) : '',
      supported: cell(row, 'whether_evaluation_supports'),
      note: sentences([programme ? `About the ${cell(programme, 'words')}` : '', cell(row, 'note')]),
      source_urls: listCell(sourcesOf(cell(row, 'source_url'))),
    }
  })
}
