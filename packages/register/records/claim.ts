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
    source_says: must(oneOf(['yes', 'no', 'unknown']), {
      description: 'whether what it rests on (the report, evaluation or page it cites) says so',
    }),
    note: may(text),
    source_urls: sourceUrls,
  },
  namedBy: ['claim'],
  toldBy: ['note'],
  partOfProjectPage: 'claimed',
  // *Partly* told neither that the source says so nor that it does not. What the design can show is worked out from the finding.
  formerFields: [
    {
      name: 'supported',
      now: 'source_says',
      values: { yes: 'yes', partly: 'unknown', no: 'no', unknown: 'unknown' },
      note: 'yes as yes, no as no, partly and unknown as unknown; whether the design can show a claim is worked out from its finding',
    },
  ],
  searched: { place: 4, by: { findings: ['claim', 'note'] } },
  example: {
    id: 'hub-homes-leeds-c1',
    project_id: 'hub-homes-leeds',
    claim: 'Hub homes save up to £1m a year.',
    amount_gbp: '1000000',
    qualifier: 'up-to',
    source_says: 'no',
    source_urls: 'https://example.org/press',
  },
})
export type Claim = RecordOf<typeof claims.fields>
