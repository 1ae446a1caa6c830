import { type Coding, sameAsCoded } from './coding.ts'
import { listCell, sourcesOf } from './list-cell.ts'
import { mergesOf } from './merges.ts'
import { numberCell } from './number-cell.ts'
import type { RawCatalogue } from './raw-catalogue.ts'
import { cell, type Row } from './table.ts'

/** Claims of the package. A claim about a whole programme is left to the programmes: a claim speaks for a project, a model or a finding. */
export function claimRows(raw: RawCatalogue, coding: Coding): readonly Row[] {
  const { keptId } = mergesOf(coding, 'projects')
  const findings = mergesOf(coding, 'findings')
  const ofProjects = raw.claims.filter(({ projectId }) => !coding.programmeRows.has(projectId))
  return ofProjects.map(({ id, projectId, row }) => {
    const project = keptId(projectId)
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
      finding_id:
        rests && !coding.unitCosts.has(cell(rests, 'finding_id')) ? findings.keptId(cell(rests, 'finding_id')) : '',
      source_says: sourceSays(cell(row, 'whether_evaluation_supports')),
      note: cell(row, 'note'),
      source_urls: listCell(sourcesOf(cell(row, 'source_url'))),
    }
  })
}

/** Whether the evaluation says so. *Partly* tells neither, and the note says what it does say; what the design can show is worked out. */
function sourceSays(supports: string): string {
  return supports === 'partly' ? 'unknown' : supports
}
