import { number, partialDate, slug, text } from './field-types.ts'
import { conditionCode } from './lesson.ts'
import { ownId, sourceUrls } from './programme.ts'
import { may, must, type RecordOf, recordKind } from './record-kind.ts'

/** A condition of success as rated for a project. */
export const conditions = recordKind({
  kind: 'condition',
  table: 'conditions',
  title: 'A condition of success as rated for a project',
  singular: 'condition',
  idLetter: 'k',
  fields: {
    id: ownId,
    project_id: must(slug, { references: 'project' }),
    condition: must(conditionCode, { description: 'code of the conditions vocabulary' }),
    rating: must(number({ minimum: 0, maximum: 1 }), { description: '0 absent to 1 fully present' }),
    basis: may(text, { description: 'what the rating rests on' }),
    rated_by: may(text),
    rated_on: may(partialDate, { description: 'when it was rated: before the verdict was known, or after' }),
    source_urls: sourceUrls,
  },
  namedBy: ['condition'],
  toldBy: [],
  example: {
    id: 'hub-homes-leeds-clear-vision',
    project_id: 'hub-homes-leeds',
    condition: 'clear-vision',
    rating: '0.8',
    rated_on: '2024-03',
  },
})
export type Condition = RecordOf<typeof conditions.fields>
