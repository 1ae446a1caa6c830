import {
  fieldTypes,
  may,
  must,
  outcomeCode,
  planTextFault,
  planTextFaultWords,
  practiceAreas,
  type RecordOf,
  type Refusal,
  type Result,
  readFields,
  type ValuesOf,
} from '@candour/register'
import { cellsFrom, type Parameters, searchText } from './project-query.ts'

const { integer, listOf, oneOf, place, slug, textUpTo } = fieldTypes

/** What may narrow a class by words of a record's own field. */
const fewWords = textUpTo(200)

/** What a plan check is asked, on the page, in the API and on the command line alike. */
export const planFields = {
  text: must(searchText, { description: 'the plan, as it is' }),
  limit: may(integer({ minimum: 1, maximum: 100 }), {
    description: 'attempts that are compared at most, the most alike first; 50 unless asked otherwise',
  }),
  place: may(place, {
    description:
      'ONS code of the place that plans: what its statistical neighbours tried is told, and the class stays whole',
  }),
  tried_in: may(listOf(place), { description: 'ONS codes of places: only attempts there stay in the class' }),
  practice_area: may(oneOf(practiceAreas), { description: 'only attempts of this practice area stay in the class' }),
  population: may(fewWords, { description: 'only attempts for whom their record says all of these words stay' }),
  approach: may(fewWords, { description: 'only attempts whose approach, model or name says all of these words stay' }),
  outcome: may(outcomeCode, { description: 'code of the outcome that is meant: what was found of it comes first' }),
  families_a_year: may(integer({ minimum: 1, maximum: 1_000_000 }), {
    description: 'families a year that are planned for: told beside how many people the findings rest on',
  }),
  from: may(integer({ minimum: 1900, maximum: 2100 }), {
    description: 'only attempts that started in this year or later',
  }),
  to: may(integer({ minimum: 1900, maximum: 2100 }), {
    description: 'only attempts that started in this year or earlier',
  }),
  without: may(listOf(slug), { description: 'ids of attempts that are taken out by hand' }),
  with: may(listOf(slug), { description: 'ids of attempts that are put in by hand, whatever else is chosen' }),
} as const

/** A plan, what is said beside it, and how its reference class is changed by hand. */
export type PlanQuestion = RecordOf<typeof planFields>

/** The question that these fields say, or every refusal. Fields that mean nothing here are passed over. */
export function planQuestionFrom(parameters: Parameters): Result<PlanQuestion> {
  const { values, refusals } = readFields(planFields, cellsFrom(parameters))
  return refusals.length > 0 ? { ok: false, refusals } : planQuestionOf(values)
}

/** The question of values that were read already; refused where its text is none that can be compared. */
export function planQuestionOf({ text = '', ...beside }: ValuesOf<typeof planFields>): Result<PlanQuestion> {
  const question = { ...beside, text }
  const refusals = [...textRefusals(text), ...yearRefusals(question)]
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, value: question }
}

function textRefusals(text: string): readonly Refusal[] {
  const fault = planTextFault(text)
  if (fault === undefined) return []
  return [
    {
      code: 'not-text',
      where: { column: 'text' },
      // Never the text itself: refusals are told to others than who sent it.
      found: planTextFaultWords[fault],
      accepts: 'a plan in English sentences: the records that it is compared with are in English',
    },
  ]
}

function yearRefusals({ from, to }: PlanQuestion): readonly Refusal[] {
  if (from === undefined || to === undefined || from <= to) return []
  return [
    {
      code: 'dates-reversed',
      where: { column: 'to' },
      found: String(to),
      accepts: `a year that is not before ${from}`,
    },
  ]
}
