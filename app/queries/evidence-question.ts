import {
  type CommonMeasure,
  commonMeasures,
  type DesignLevel,
  designLevels,
  fieldTypes,
  may,
  type PracticeArea,
  practiceAreas,
  type Result,
  readFields,
  type ValuesOf,
} from '@candour/register'
import { cellsFrom, type Parameters } from './project-query.ts'

const { listOf, number, oneOf, slug } = fieldTypes

/** What evidence of an outcome may be asked with, on its page, in its files and in the API alike. */
export const evidenceFields = {
  model: may(slug, { description: 'id of a model: only attempts at it' }),
  practice_area: may(oneOf(practiceAreas), { description: 'only attempts of this practice area' }),
  design_floor: may(oneOf(designLevels.map(String)), {
    description:
      'strength of design, 0 to 5, under which findings are left out altogether; those under 4 are in no pool whatever is asked',
  }),
  measure: may(oneOf(commonMeasures), {
    description: 'the measure on whose scale findings are put together; that which holds most of them unless given',
  }),
  level: may(number({ minimum: 50, maximum: 99.9 }), {
    description: 'confidence of every interval, per cent; 95 unless given',
  }),
  leave_out: may(listOf(slug), { description: 'ids of attempts to leave out' }),
} as const

/** What is asked of the evidence of one outcome. */
export interface EvidenceQuestion {
  readonly outcome: string
  readonly model?: string
  readonly practiceArea?: PracticeArea
  readonly designFloor: DesignLevel
  readonly measure?: CommonMeasure
  /** Per cent. */
  readonly level: number
  readonly leaveOut: readonly string[]
}

export const usualLevel = 95
export const usualFloor: DesignLevel = 0

/** The question that an address asks, or every refusal. */
export function evidenceQuestionFrom(outcome: string, parameters: Parameters): Result<EvidenceQuestion> {
  const { values, refusals } = readFields(evidenceFields, cellsFrom(parameters))
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, value: evidenceQuestionOf(outcome, values) }
}

/** The same of values that were read already. */
export function evidenceQuestionOf(outcome: string, values: ValuesOf<typeof evidenceFields>): EvidenceQuestion {
  const { model, practice_area: practiceArea, design_floor: floor, measure, level, leave_out: leaveOut } = values
  return {
    outcome,
    ...(model === undefined ? {} : { model }),
    ...(practiceArea === undefined ? {} : { practiceArea }),
    designFloor: designLevels.find((one) => String(one) === floor) ?? usualFloor,
    ...(measure === undefined ? {} : { measure }),
    level: level ?? usualLevel,
    leaveOut: [...new Set(leaveOut)].sort(),
  }
}
