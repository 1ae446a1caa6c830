import { type Coding, sameAsCoded } from './coding.ts'
import { listCell, sentences, sourcesOf } from './list-cell.ts'
import { placeCoder } from './place-codes.ts'
import type { RawCatalogue } from './raw-catalogue.ts'
import { byColumn, cell, type Row } from './table.ts'

/** Adoptions of the package: one for each row of spread.csv, matched in order with its decision. The raw words on the outcome stay in the note. */
export function adoptionRows(raw: RawCatalogue, coding: Coding): readonly Row[] {
  const models = byColumn(
    coding.models.filter((model) => cell(model, 'spread_name') !== ''),
    'spread_name',
  )
  const codedPlaces = placeCoder(raw.places, coding.placeNames)
  return raw.spread.map((row, index) => {
    const decision = coding.adoptions[index]
    if (!decision) throw new Error(`row ${index + 1} of spread.csv has no row in coding/adoptions.csv`)
    const id = cell(decision, 'adoption_id')
    sameAsCoded(`${id} model`, cell(decision, 'model'), cell(row, 'model'))
    sameAsCoded(`${id} place`, cell(decision, 'place'), cell(row, 'place'))
    sameAsCoded(`${id} outcome`, cell(decision, 'outcome_words'), cell(row, 'outcome_reported'))
    const model = models.get(cell(row, 'model'))
    if (!model) throw new Error(`no model has the spread_name ${cell(row, 'model')}`)
    const places = codedPlaces(cell(row, 'place'))
    const [place] = places.codes
    if (place === undefined || places.codes.length > 1) throw new Error(`${id} needs exactly one place`)
    return {
      id,
      model_id: cell(model, 'id'),
      project_id: cell(decision, 'project_id'),
      place,
      started: cell(row, 'year'),
      relation: cell(row, 'relation'),
      status: cell(decision, 'status'),
      outcome_reported: cell(decision, 'outcome_reported'),
      note: sentences([
        cell(row, 'outcome_reported'),
        cell(decision, 'reason'),
        places.words.length > 0 ? `Where, as the source names it: ${places.words.join(', ')}` : '',
      ]),
      source_urls: listCell(sourcesOf(cell(row, 'source_url'))),
    }
  })
}
