import { outcomeCodes } from '../vocabularies/outcome-codes.ts'
import { directions, promiseForms, scales } from './codes.ts'
import { boolean, codeOf, date, integer, number, oneOf, slug, text, url } from './field-types.ts'
import { ownId, sourceUrls } from './programme.ts'
import { may, must, type RecordOf, recordKind } from './record-kind.ts'

export const outcomeCode = codeOf(
  outcomeCodes.map((outcome) => outcome.code),
  'outcomes',
)

/** One promised, measured change. Each version of its registration is a row; the id stays. */
export const outcomes = recordKind({
  kind: 'outcome',
  table: 'outcomes',
  title: 'What a project promised to change: one row per outcome and version of its registration',
  singular: 'outcome',
  calledByReaders: 'promise',
  idLetter: 'o',
  fields: {
    id: ownId,
    project_id: must(slug, { references: 'project' }),
    version: must(integer({ minimum: 1 })),
    registered_on: must(date),
    registered_at: may(url, {
      description: 'address of a public registration elsewhere (ISRCTN, OSF, AEA, ClinicalTrials.gov …)',
    }),
    outcome_code: may(outcomeCode, { description: 'a code of the outcomes vocabulary' }),
    label: must(text),
    primary: must(boolean),
    measure: may(text),
    population: may(text),
    comparison: may(text),
    baseline: may(number()),
    direction_wanted: must(oneOf(directions)),
    promise: may(oneOf(promiseForms), {
      description: 'better: the wanted direction (the default); no-worse: no worse than the margin',
    }),
    margin: may(number({ minimum: 0 }), { description: 'of a no-worse promise, absolute size on the scale' }),
    scale: may(oneOf(scales)),
    smallest_worthwhile_change: may(number({ minimum: 0 }), {
      description: 'absolute size on the scale (for ratios, the ratio in the wanted direction)',
    }),
    due_on: may(date),
    source_urls: sourceUrls,
  },
  namedBy: ['label'],
  toldBy: ['measure'],
  isRowPerVersion: true,
  example: {
    id: 'hub-homes-leeds-o1',
    project_id: 'hub-homes-leeds',
    version: '1',
    registered_on: '2024-03-01',
    outcome_code: 'placement-stability',
    label: 'Placement moves in a year',
    primary: 'true',
    direction_wanted: 'decrease',
    scale: 'rate-ratio',
    smallest_worthwhile_change: '0.8',
    due_on: '2027-05-01',
  },
})
export type PromisedOutcome = RecordOf<typeof outcomes.fields>
