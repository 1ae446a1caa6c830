import type { Coding } from './coding.ts'
import { listCell, sourcesOf } from './list-cell.ts'
import { cell, type Row } from './table.ts'

/** How many addresses each project lends to its model; every spread row lends its own. */
const sourcesPerProject = 2

/** Models of the package, each with the sources of its attempts and adoptions. */
export function modelRows(coding: Coding, projects: readonly Row[], adoptions: readonly Row[]): readonly Row[] {
  return coding.models.map((model) => {
    const id = cell(model, 'id')
    const ofModel = (row: Row) => cell(row, 'model_id') === id
    return {
      id,
      name: cell(model, 'name'),
      practice_area: cell(model, 'practice_area'),
      summary: cell(model, 'summary'),
      source_urls: listCell([
        ...projects.filter(ofModel).flatMap((row) => sourcesOf(cell(row, 'source_urls')).slice(0, sourcesPerProject)),
        ...adoptions.filter(ofModel).flatMap((row) => sourcesOf(cell(row, 'source_urls'))),
      ]),
    }
  })
}
