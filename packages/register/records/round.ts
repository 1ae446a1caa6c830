import { date, integer, slug, text, url } from './field-types.ts'
import { sha256Hex } from './lottery-fields.ts'
import { ownId, sourceUrls } from './programme.ts'
import { may, must, type RecordOf, recordKind } from './record-kind.ts'

/** One call of a programme for applications: its days, its criteria, and how a draw will be made where there is one. */
export const rounds = recordKind({
  kind: 'round',
  table: 'rounds',
  title: 'Calls of a programme for applications, with their days and criteria',
  singular: 'round',
  fields: {
    id: ownId,
    programme_id: must(slug, { description: 'the programme that calls', references: 'programme' }),
    name: must(text),
    opens_on: must(date, { description: 'first day on which applications are taken' }),
    closes_on: must(date, { description: 'last day on which applications are taken' }),
    decides_on: may(date, { description: 'day by which applicants are told' }),
    criteria: may(text, { description: 'what is looked for, in words' }),
    panel_seats: may(integer({ minimum: 1, maximum: 99 }), {
      description: 'how many seats of the panel score each application; until all have, each sees its own scores only',
    }),
    lottery_commitment: may(sha256Hex, {
      description:
        'for a partial lottery: SHA-256 of the secret that goes into the draw, published before the round opens',
    }),
    lottery_value: may(text, {
      description: 'for a partial lottery: the public value that goes into the draw, so that nobody can doubt which',
    }),
    lottery_value_address: may(url, { description: 'where that value is read' }),
    lottery_value_known_on: may(date, {
      description: 'the day on which it comes to be known, after the round has closed',
    }),
    source_urls: sourceUrls,
  },
  namedBy: ['name'],
  toldBy: ['criteria'],
  hasPage: true,
  example: {
    id: 'better-starts-2027',
    programme_id: 'better-starts',
    name: 'Better Starts, round of 2027',
    opens_on: '2027-01-11',
    closes_on: '2027-03-05',
    decides_on: '2027-04-16',
    criteria: 'Something that has not been tried with teenagers on the edge of care, and can be evaluated.',
    panel_seats: '3',
  },
})
export type Round = RecordOf<typeof rounds.fields>
