import { integer, listOf, partialDate, slug, text, url } from './field-types.ts'
import { may, must, type RecordOf, recordKind } from './record-kind.ts'

export const sourceUrls = may(listOf(url), { description: 'where each value was read; several separated by ;' })
export const ownId = must(slug, { description: 'slug' })

/** A funder's scheme and its rules. */
export const programmes = recordKind({
  kind: 'programme',
  table: 'programmes',
  title: "A funder's scheme and its rules",
  singular: 'programme',
  fields: {
    id: ownId,
    name: must(text),
    funder: must(text),
    started: may(partialDate),
    ended: may(partialDate),
    results_due_days: may(integer({ minimum: 0, maximum: 36_500 }), {
      description: 'days after a project ends by which its report is due',
    }),
    grace_days: may(integer({ minimum: 0, maximum: 36_500 }), {
      description: 'days after a due date before an unanswered promise is silent; 90 if empty',
    }),
    summary: may(text),
    source_urls: sourceUrls,
  },
  namedBy: ['name'],
  toldBy: ['summary'],
  hasPage: true,
  searched: { place: 5, by: { name: ['name'], approach: ['summary'] } },
  example: {
    id: 'better-starts',
    name: 'Better Starts',
    funder: 'Example Foundation',
    started: '2024',
    results_due_days: '180',
    source_urls: 'https://example.org/better-starts',
  },
})
export type Programme = RecordOf<typeof programmes.fields>
