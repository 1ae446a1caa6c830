import { number, oneOf, slug, text } from './field-types.ts'
import { ownId, sourceUrls } from './programme.ts'
import { may, must, type RecordOf, recordKind } from './record-kind.ts'

/** A public statement of effect or saving, and what it rests on. */
export const claims = recordKind({
  kind: 'claim',
  table: 'claims',
  title: 'A public statement of effect or saving, and what it rests on',
  singular: 'claim',
  idLetter: 'c',
  fields: {
    id: ownId,
    project_id: may(slug, { references: 'project' }),
    model_id: may(slug, { references: 'model' }),
    claim: must(text),
    amount_gbp: may(number()),
    qualifier: may(oneOf(['up-to', 'estimated', 'projected', 'measured'])),
    finding_id: may(slug, { description: 'the finding it rests on', references: 'finding' }),
    supported: must(oneOf(['yes', 'partly', 'no', 'unknown'])),
    note: may(text),
    source_urls: sourceUrls,
  },
  namedBy: ['claim'],
  toldBy: ['note'],
  partOfProjectPage: 'claimed',
  searched: { place: 4, by: { findings: ['claim', 'note'] } },
  example: {
    id: 'hub-homes-leeds-c1',
    project_id: 'hub-homes-leeds',
    claim: 'Hub homes save up to £1m a year.',
    amount_gbp: '1000000',
    qualifier: 'up-to',
    supported: 'no',
    source_urls: 'https://example.org/press',
  },
})
export type Claim = RecordOf<typeof claims.fields>
