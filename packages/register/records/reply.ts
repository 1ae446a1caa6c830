import { date, slug, text } from './field-types.ts'
import { ownId, sourceUrls } from './programme.ts'
import { may, must, type RecordOf, recordKind } from './record-kind.ts'

/** Who replied, where it is somebody without an account whom a record names: their name is not published. */
export const personNamedHere = 'A person named here'

/** What those who ran a project, evaluated it or are named in its record say of what stands there: their right of reply. */
export const replies = recordKind({
  kind: 'reply',
  table: 'replies',
  title: 'Replies of those whom a record is about, beside what it says',
  singular: 'reply',
  idLetter: 'y',
  fields: {
    id: ownId,
    project_id: must(slug, {
      description: 'the project that it is about, as a whole where nothing else is named',
      references: 'project',
    }),
    finding_id: may(slug, { description: 'the result of the project that it is about', references: 'finding' }),
    outcome_id: may(slug, { description: 'the promise of the project that it is about', references: 'outcome' }),
    lesson_id: may(slug, {
      description: 'the lesson of the project that it is about; none that was told in confidence',
      references: 'lesson',
    }),
    claim_id: may(slug, { description: 'the claim that it is about', references: 'claim' }),
    text: must(text, { description: 'how they see it, in their own words' }),
    by: must(text, {
      description: `the organisation that replies, by its name; "${personNamedHere}" where a moderator entered it for somebody without an account`,
    }),
    replied_on: must(date),
    source_urls: sourceUrls,
  },
  namedBy: ['text'],
  toldBy: ['by'],
  hasPage: true,
  example: {
    id: 'hub-homes-leeds-y1',
    project_id: 'hub-homes-leeds',
    finding_id: 'hub-homes-leeds-f1',
    text: 'The second home opened a year late, so most families were counted before they could have used it.',
    by: 'Leeds City Council',
    replied_on: '2026-05-04',
    source_urls: 'https://example.org/hub-homes-leeds/response',
  },
})
export type Reply = RecordOf<typeof replies.fields>

/** The fields by which a reply is about one record of its project. */
export const replyAbout = [
  { field: 'finding_id', kind: 'finding' },
  { field: 'outcome_id', kind: 'outcome' },
  { field: 'lesson_id', kind: 'lesson' },
  { field: 'claim_id', kind: 'claim' },
] as const
