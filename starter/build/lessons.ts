import { type Coding, sameAsCoded } from './coding.ts'
import { listCell, sourcesOf } from './list-cell.ts'
import { mergesOf } from './merges.ts'
import type { RawCatalogue } from './raw-catalogue.ts'
import { cell, type Row } from './table.ts'

/** Lessons of the package. A lesson about a whole programme belongs to no project and says in its first words whose it is. */
export function lessonRows(raw: RawCatalogue, coding: Coding): readonly Row[] {
  const { keptId } = mergesOf(coding, 'projects')
  return raw.lessons.map(({ id, projectId, row }) => {
    const programme = coding.programmeRows.get(projectId)
    const project = programme ? '' : keptId(projectId)
    const model = coding.projectModels.get(project)
    const causes = coding.lessonCauses.get(id)
    if (!causes) throw new Error(`${id} has no row in coding/lesson-causes.csv`)
    const happened = cell(row, 'what_happened')
    sameAsCoded(`${id} what_happened`, cell(causes, 'what_happened'), happened)
    sameAsCoded(`${id} why`, cell(causes, 'why'), cell(row, 'why'))
    return {
      id,
      project_id: project,
      model_id: model ? cell(model, 'model_id') : '',
      kind: cell(row, 'kind'),
      causes: cell(causes, 'causes'),
      conditions: cell(causes, 'conditions'),
      expected: '',
      happened: programme ? `${cell(programme, 'words')}: ${happened}` : happened,
      why: cell(row, 'why'),
      lesson: cell(row, 'lesson'),
      told_on: '',
      confidential: 'false',
      source_urls: listCell(sourcesOf(cell(row, 'source_url'))),
    }
  })
}
