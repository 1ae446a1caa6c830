import type { Visibility } from '../visibility/visibility.ts'
import { date, number, slug } from './field-types.ts'
import { seat } from './lottery-fields.ts'
import { ownId } from './programme.ts'
import { may, must, type RecordOf, recordKind } from './record-kind.ts'

const ofThePanel: Visibility = { audience: 'panel', hidden: [], insiders: 'panel' }

/** What one seat of a panel thinks of an application: two questions, kept apart. Nobody but the panel of its programme sees it. */
export const scores = recordKind({
  kind: 'score',
  table: 'scores',
  title: 'What each seat of a panel thought of an application; for the panel alone',
  singular: 'score',
  idLetter: 'p',
  fields: {
    id: ownId,
    application_id: must(slug, { description: 'the application that is scored', references: 'application' }),
    programme_id: must(slug, { description: 'its programme, whose panel sees the score', references: 'programme' }),
    seat: must(seat, { description: 'the seat of the panel: a number or a letter, never a name' }),
    risk: must(number({ minimum: 0, maximum: 10 }), {
      description: 'how likely it is to fail or to do harm: 0 surely not, 10 almost surely',
    }),
    potential: must(number({ minimum: 0, maximum: 10 }), {
      description: 'how much would be gained if it did what it hopes: 0 nothing, 10 more than anything known',
    }),
    scored_on: may(date),
  },
  namedBy: ['seat'],
  toldBy: [],
  visibility: () => ofThePanel,
  example: {
    id: 'p4k7m2x9c1n8r5t3vq',
    application_id: 'better-starts-a1',
    programme_id: 'better-starts',
    seat: '1',
    risk: '7',
    potential: '8',
  },
})
export type Score = RecordOf<typeof scores.fields>
