import { safeguards } from '../vocabularies/safeguards.ts'
import { codeOf, date, listOf, slug, text } from './field-types.ts'
import { ownId, sourceUrls } from './programme.ts'
import { may, must, type RecordOf, recordKind } from './record-kind.ts'

/** The rule by which a project stops, said beforehand in words: what is watched, when it stops, who decides. */
export const stopRules = recordKind({
  kind: 'stop_rule',
  table: 'stop_rules',
  title: 'The rule by which a project stops, said beforehand',
  singular: 'stop rule',
  idLetter: 'q',
  fields: {
    id: ownId,
    project_id: must(slug, { references: 'project' }),
    registered_on: must(date),
    safeguards: may(
      listOf(
        codeOf(
          safeguards.map((safeguard) => safeguard.code),
          'safeguards',
        ),
      ),
      { description: 'codes of what is watched so that nobody comes to harm; ' },
    ),
    stops_when: must(text, { description: 'what has to be seen for it to stop, or to pause' }),
    looked_at: may(text, { description: 'how often that is looked at' }),
    decided_by: must(text, { description: 'who decides then: an office or a board, never a person' }),
    source_urls: sourceUrls,
  },
  namedBy: ['stops_when'],
  toldBy: [],
  partOfProjectPage: 'promised',
  example: {
    id: 'hub-homes-leeds-q1',
    project_id: 'hub-homes-leeds',
    registered_on: '2024-03-01',
    safeguards: 'missing;placement-breakdown',
    stops_when: 'Missing episodes lie above the authority’s own upper control limit in two months of three.',
    looked_at: 'Every month.',
    decided_by: 'The programme board.',
  },
})
export type StopRule = RecordOf<typeof stopRules.fields>
