import { date, integer, listOf, number, slug, url } from './field-types.ts'
import { publicValue, sha256Hex } from './lottery-fields.ts'
import { ownId, sourceUrls } from './programme.ts'
import { may, must, type RecordOf, recordKind } from './record-kind.ts'

/**
 * A partial lottery: first, when its round has closed, the digest of the list that is drawn from and how many are drawn; then, when the public
 * value is known, the list itself, the secret that was committed to, the value, and what follows from them.
 */
export const draws = recordKind({
  kind: 'draw',
  table: 'draws',
  title: 'Partial lotteries: lists committed to, values, and who was drawn',
  singular: 'draw',
  fields: {
    id: ownId,
    round_id: must(slug, { description: 'the round that is drawn for', references: 'round' }),
    programme_id: must(slug, { description: "the round's programme", references: 'programme' }),
    list_digest: must(sha256Hex, {
      description:
        'SHA-256 of the sorted ids, one a line; published after the round has closed, before the value is known',
    }),
    to_draw: must(integer({ minimum: 1, maximum: 10_000 }), { description: 'how many are drawn' }),
    line: may(number(), { description: 'potential from which on an application is in the draw' }),
    sure_line: may(number(), { description: 'potential from which on one is funded without being drawn' }),
    eligible: may(listOf(slug), { description: 'ids of the applications in the draw, sorted' }),
    opened_commitment: may(sha256Hex, { description: 'the secret itself: 32 random bytes in hexadecimal' }),
    public_value: may(publicValue, { description: 'the public value, as it is read at its source' }),
    public_value_on: may(date, { description: 'the day on which it came to be known' }),
    public_value_source: may(url, { description: 'where it was read' }),
    draw_order: may(listOf(slug), { description: 'the ids in the order in which they were drawn' }),
    drawn: may(listOf(slug), { description: 'the first of them, as many as are drawn' }),
    source_urls: sourceUrls,
  },
  namedBy: ['id'],
  toldBy: [],
  hasPage: true,
  example: {
    id: 'better-starts-2027-draw',
    round_id: 'better-starts-2027',
    programme_id: 'better-starts',
    list_digest: '5d5b09f6dcb2d53a5fffc60c4ac0d55fabdf556069d6631545f42aa6e3500f2e',
    to_draw: '4',
    line: '6',
    sure_line: '8.5',
  },
})
export type Draw = RecordOf<typeof draws.fields>
