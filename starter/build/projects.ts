import type { Coding } from './coding.ts'
import { listCell, listOf, sentences, sourcesOf } from './list-cell.ts'
import { mergesOf } from './merges.ts'
import { numberCell } from './number-cell.ts'
import { placeCoder } from './place-codes.ts'
import type { RawCatalogue } from './raw-catalogue.ts'
import { byColumn, cell, type Row } from './table.ts'

/** Projects of the package. Rows that stand for a programme are left to the programmes; merged rows fill what their keeper lacks. */
export function projectRows(raw: RawCatalogue, coding: Coding): readonly Row[] {
  const merges = mergesOf(coding, 'projects')
  const rawById = byColumn(raw.projects, 'id')
  const codedPlaces = placeCoder(raw.places, coding.placeNames)
  const others = (id: string) =>
    merges.into(id).map((merge) => {
      const row = rawById.get(cell(merge, 'raw_id'))
      if (!row) throw new Error(`merges.csv names ${cell(merge, 'raw_id')}, which no raw project has`)
      return row
    })

  return raw.projects
    .filter((row) => !coding.programmeRows.has(cell(row, 'id')) && !merges.isMerged(cell(row, 'id')))
    .map((row) => {
      const id = cell(row, 'id')
      const records = [row, ...others(id)]
      const first = (column: string) => records.map((record) => cell(record, column)).find((text) => text !== '') ?? ''
      const places = codedPlaces(first('places'))
      const [buildsOn = '', ...alsoBuildsOn] = listOf(first('builds_on'))
      const round = coding.programmeRounds.find((prefix) => id.startsWith(cell(prefix, 'id_prefix')))
      if (!round) throw new Error(`no programme rule for the id ${id}: add its prefix to coding/programme-rounds.csv`)
      const stop = coding.stopped.get(id)
      const plain = coding.plainSummaries.get(id)
      if (!plain) throw new Error(`${id} has no plain summary`)
      const model = coding.projectModels.get(id)
      return {
        id,
        programme_id: cell(round, 'programme_id'),
        round: cell(round, 'round'),
        model_id: model ? cell(model, 'model_id') : '',
        name: first('name'),
        lead_organisation: first('lead_organisation'),
        places: listCell(places.codes),
        practice_area: first('practice_area'),
        population: first('population'),
        approach: sentences([
          first('approach'),
          places.words.length > 0 ? `Where, as the source names it: ${places.words.join(', ')}` : '',
          alsoBuildsOn.length > 0 ? `Also builds on ${alsoBuildsOn.join(', ')}` : '',
          ...merges.into(id).map((merge) => cell(merge, 'note')),
        ]),
        funding_gbp: numberCell(first('funding_gbp')),
        started: first('started'),
        ended: stop ? cell(stop, 'ended') : '',
        stopped_early: stop ? cell(stop, 'stopped_early') : '',
        stop_reason: stop ? cell(stop, 'stop_reason') : '',
        stage: '',
        evaluator: first('evaluator'),
        report_published: first('report_published'),
        report_reference: listOf(records.map((record) => cell(record, 'report_reference')).join(';')).join('; '),
        design: first('design'),
        builds_on: merges.keptId(buildsOn),
        ...idsElsewhere(coding, id),
        plain_summary: cell(plain, 'plain_summary'),
        source_urls: listCell([
          ...records.flatMap((record) => sourcesOf(cell(record, 'source_urls'))),
          ...(stop ? sourcesOf(cell(stop, 'source_url')) : []),
        ]),
      }
    })
}

/** The ids of other registers that the coding gives to a project, by their columns; several of one column are a list. */
function idsElsewhere({ idsElsewhere: coded }: Coding, project: string): Row {
  const own = coded.filter((row) => cell(row, 'project_id') === project)
  const columns = [...new Set(own.map((row) => cell(row, 'column')))]
  const of = (column: string) => own.filter((row) => cell(row, 'column') === column).map((row) => cell(row, 'id'))
  return Object.fromEntries(columns.map((column) => [column, listCell(of(column))]))
}
