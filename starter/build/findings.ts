import { type Coding, sameAsCoded } from './coding.ts'
import { estimateOf } from './estimate.ts'
import { readingOf, splitFinding } from './finding-readings.ts'
import { listCell, sentences, sourcesOf } from './list-cell.ts'
import { mergesOf } from './merges.ts'
import type { RawCatalogue } from './raw-catalogue.ts'
import { byColumn, cell, type Row } from './table.ts'

/**
 * Findings of the package: each keeps the id of its raw row, also when its project was merged into another; a row that tells two results
 * makes two. Findings about a programme as a whole are left to the programmes, and what one unit costs to claims and lessons: that is no
 * outcome.
 */
export function findingRows(raw: RawCatalogue, coding: Coding, projects: readonly Row[]): readonly Row[] {
  const projectMerges = mergesOf(coding, 'projects')
  const merges = mergesOf(coding, 'findings')
  const projectById = byColumn(projects, 'id')
  const rawById = new Map(raw.findings.map((finding) => [finding.id, finding.row]))
  return raw.findings
    .filter(
      ({ id, projectId, row }) =>
        !coding.programmeRows.has(projectId) && !merges.isMerged(id) && !isUnitCost(id, row, coding),
    )
    .flatMap(({ id, projectId, row }) => {
      const project = projectById.get(projectMerges.keptId(projectId))
      if (!project) throw new Error(`${id} names the project ${projectId}, which is not there`)
      const code = coding.outcomeCodes.get(id)
      if (!code) throw new Error(`${id} has no row in coding/outcome-codes.csv`)
      sameAsCoded(`${id} outcome`, cell(code, 'outcome'), cell(row, 'outcome'))
      const design = coding.findingDesigns.get(id)
      if (design) sameAsCoded(`${id} comparison`, cell(design, 'comparison'), cell(row, 'comparison'))
      const estimate = estimateOf(id, row, coding.scales.get(id))
      const reading = readingOf(id, row, coding)
      const merged = merges.into(id)
      const finding = {
        id,
        project_id: cell(project, 'id'),
        outcome_id: '',
        outcome: cell(reading, 'outcome'),
        outcome_code: cell(code, 'outcome_code'),
        primary: cell(reading, 'primary'),
        part: cell(reading, 'part'),
        direction_wanted: cell(row, 'direction_wanted'),
        reported_direction: cell(reading, 'reported_direction'),
        scale: estimate.scale,
        estimate: estimate.estimate,
        se: '',
        ci_low: estimate.ciLow,
        ci_high: estimate.ciHigh,
        interval_kind: '',
        n: cell(row, 'n'),
        comparison: cell(row, 'comparison'),
        design: cell(design ?? project, 'design'),
        reported_on: cell(project, 'report_published'),
        replaces: cell(reading, 'replaces'),
        headline: cell(row, 'headline'),
        caveat: sentences([
          cell(row, 'evaluator_caveat'),
          cell(reading, 'caveat'),
          estimate.caveat,
          design ? cell(design, 'reason') : '',
          ...merged.map((merge) => cell(merge, 'note')),
        ]),
        source_urls: listCell(
          [row, ...merged.map((merge) => rawById.get(cell(merge, 'raw_id')))].flatMap((from) =>
            from ? sourcesOf(cell(from, 'source_url')) : [],
          ),
        ),
      }
      return splitFinding(finding, coding)
    })
}

function isUnitCost(id: string, row: Row, coding: Coding): boolean {
  const unitCost = coding.unitCosts.get(id)
  if (unitCost) sameAsCoded(`${id} outcome`, cell(unitCost, 'outcome'), cell(row, 'outcome'))
  return unitCost !== undefined
}
