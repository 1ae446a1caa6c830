import { date, integer, number, oneOf, slug, text } from './field-types.ts'
import { ownId } from './programme.ts'
import { may, must, type RecordOf, recordKind } from './record-kind.ts'

/** An indicator by period for a pilot. */
export const series = recordKind({
  kind: 'series',
  table: 'series',
  title: "A pilot's indicator by period",
  singular: 'series row',
  idLetter: 's',
  fields: {
    id: ownId,
    project_id: must(slug, { references: 'project' }),
    outcome_id: may(slug, { references: 'outcome' }),
    indicator: must(text),
    period_start: must(date),
    period_end: must(date),
    events: may(integer({ minimum: 0 })),
    exposed: may(number({ minimum: 0 })),
    mean: may(number()),
    sd: may(number({ minimum: 0 })),
    n: may(integer({ minimum: 0 })),
    arm: may(oneOf(['pilot', 'comparison'])),
  },
  namedBy: ['indicator'],
  toldBy: [],
  example: {
    id: 'hub-homes-leeds-moves-2024-05',
    project_id: 'hub-homes-leeds',
    indicator: 'placement moves',
    period_start: '2024-05-01',
    period_end: '2024-05-31',
    events: '4',
    exposed: '61',
    arm: 'pilot',
  },
})
export type Series = RecordOf<typeof series.fields>
