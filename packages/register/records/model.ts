import { practiceAreas } from './codes.ts'
import { oneOf, text } from './field-types.ts'
import { ownId, sourceUrls } from './programme.ts'
import { may, must, type RecordOf, recordKind } from './record-kind.ts'

/** A named way of working that can be tried more than once. */
export const models = recordKind({
  kind: 'model',
  table: 'models',
  title: 'A named way of working',
  singular: 'model',
  fields: {
    id: ownId,
    name: must(text),
    practice_area: may(oneOf(practiceAreas)),
    summary: may(text),
    source_urls: sourceUrls,
  },
  namedBy: ['name'],
  toldBy: ['summary'],
  hasPage: true,
  searched: { place: 2, by: { name: ['name'], approach: ['summary'] } },
  example: {
    id: 'hub-homes',
    name: 'Hub homes',
    practice_area: 'residential-and-fostering',
    source_urls: 'https://example.org/hub-homes',
  },
})
export type Model = RecordOf<typeof models.fields>
