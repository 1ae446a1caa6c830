import { reportedDirections } from './codes.ts'
import { oneOf, partialDate, place, slug, text } from './field-types.ts'
import { ownId, sourceUrls } from './programme.ts'
import { may, must, type RecordOf, recordKind } from './record-kind.ts'

/** A place taking up a model: replication, adaptation or scale, with its result there. */
export const adoptions = recordKind({
  kind: 'adoption',
  table: 'adoptions',
  title: 'A place taking up a model',
  singular: 'adoption',
  idLetter: 'u',
  fields: {
    id: ownId,
    model_id: must(slug, { references: 'model' }),
    project_id: may(slug, { description: 'the project it came from, or which it is', references: 'project' }),
    place: may(place, { description: 'ONS code' }),
    started: may(partialDate),
    relation: must(oneOf(['replication', 'adaptation', 'scale'])),
    status: may(oneOf(['planned', 'running', 'ended', 'abandoned'])),
    outcome_reported: may(oneOf(reportedDirections)),
    note: may(text),
    source_urls: sourceUrls,
  },
  namedBy: [],
  toldBy: ['note'],
  example: {
    id: 'hub-homes-hull',
    model_id: 'hub-homes',
    place: 'E06000010',
    started: '2025',
    relation: 'replication',
  },
})
export type Adoption = RecordOf<typeof adoptions.fields>
