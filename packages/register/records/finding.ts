import { designs, directions, findingParts, intervalKinds, reportedDirections, scales } from './codes.ts'
import { boolean, date, integer, number, oneOf, partialDate, slug, text } from './field-types.ts'
import { outcomeCode } from './outcome.ts'
import { ownId, sourceUrls } from './programme.ts'
import { may, must, type RecordOf, recordKind } from './record-kind.ts'

/** One reported answer to an outcome, or an unpromised one. */
export const findings = recordKind({
  kind: 'finding',
  table: 'findings',
  title: 'What was reported: one answer to an outcome, or an unpromised one',
  singular: 'finding',
  calledByReaders: 'result',
  idLetter: 'f',
  fields: {
    id: ownId,
    project_id: must(slug, { references: 'project' }),
    outcome_id: may(slug, {
      description: 'the promised outcome it answers; empty if it was not promised',
      references: 'outcome',
    }),
    outcome: may(text, { description: 'short noun phrase' }),
    outcome_code: may(outcomeCode),
    primary: may(boolean, { description: 'named as primary by its report, protocol or paper' }),
    part: may(oneOf(findingParts), {
      description: 'empty: the whole population at the time promised; else what part of it',
    }),
    direction_wanted: must(oneOf(directions)),
    reported_direction: must(oneOf(reportedDirections)),
    scale: may(oneOf(scales)),
    estimate: may(number()),
    se: may(number({ minimum: 0 }), { description: 'of a ratio, that of its logarithm' }),
    ci_low: may(number()),
    ci_high: may(number()),
    ci_level: may(number({ minimum: 50, maximum: 99.99 }), { description: 'per cent; 95 where empty' }),
    interval_kind: may(oneOf(intervalKinds)),
    n: may(integer({ minimum: 0 })),
    comparison: may(text),
    design: may(oneOf(designs)),
    reported_on: may(partialDate),
    replaces: may(slug, {
      description: 'the finding of the same outcome that this one replaces',
      references: 'finding',
    }),
    withdrawn_on: may(date, { description: 'counts no more from this day' }),
    headline: may(text),
    caveat: may(text),
    source_urls: sourceUrls,
  },
  namedBy: ['outcome', 'headline'],
  toldBy: ['headline'],
  hasPage: true,
  isKeptWhenWithdrawn: true,
  example: {
    id: 'hub-homes-leeds-f1',
    project_id: 'hub-homes-leeds',
    outcome_id: 'hub-homes-leeds-o1',
    direction_wanted: 'decrease',
    reported_direction: 'no-change',
    scale: 'rate-ratio',
    estimate: '0.97',
    ci_low: '0.84',
    ci_high: '1.12',
    n: '412',
    design: 'matched-comparison',
    reported_on: '2027-04-12',
    source_urls: 'https://example.org/hub-homes-leeds/report',
  },
})
export type Finding = RecordOf<typeof findings.fields>
