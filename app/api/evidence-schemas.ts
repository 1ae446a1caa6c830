import { commonMeasures, directions, type JsonSchema, leavingOuts, scales, verdicts } from '@candour/register'
import { boolean, list, nullable, number, object, ref, text } from './schema-parts.ts'

const anyNumber: JsonSchema = { type: 'number' }
const range = object({ low: anyNumber, high: anyNumber })
const level: JsonSchema = { type: 'integer', minimum: 0, maximum: 5 }
const oneOf = (values: readonly string[]): JsonSchema => ({ type: 'string', enum: values })
const measure = oneOf(commonMeasures)
const count: JsonSchema = { type: 'integer', minimum: 1 }

const counts: JsonSchema = { type: 'object', propertyNames: { enum: verdicts }, additionalProperties: count }

const size = {
  project_id: text,
  finding_id: text,
  outcome: text,
  direction_wanted: oneOf(directions),
  scale: oneOf(scales),
  design_level: level,
  estimate: anyNumber,
  interval: range,
  participants: nullable(number),
  reported_on: nullable(text),
}
const finding = object({
  ...size,
  project_name: text,
  places: list(text),
  population: oneOf(['whole', 'subgroup', 'other-population']),
  yi: anyNumber,
  vi: anyNumber,
  assuming: nullable(oneOf(['logistic-threshold'])),
  weight: nullable(anyNumber),
})

/** Schemas of evidence, and of the outcomes that there is any of. */
export function evidenceSchemas(): Readonly<Record<string, JsonSchema>> {
  return {
    ToldOutcome: object({
      outcome: text,
      label: text,
      attempts: number,
      approaches: list(
        object({
          approach: nullable(text),
          name: nullable(text),
          attempts: number,
          verdicts: counts,
          strong_designs: counts,
        }),
      ),
    }),
    Evidence: object({
      asked: object({
        outcome: text,
        model: nullable(text),
        practice_area: nullable(text),
        design_floor: level,
        measure: nullable(measure),
        level: anyNumber,
        leave_out: list(text),
      }),
      outcome_label: text,
      attempts: number,
      measure: nullable(measure),
      measures: list(object({ measure, attempts: number })),
      direction_wanted: nullable(oneOf(directions)),
      pool: object({
        attempts: number,
        findings: list(finding),
        result: nullable(ref('PooledResult')),
        not_pooled_because: nullable(oneOf(['too-few', 'not-computed'])),
        without_each: list(object({ project_id: text, result: nullable(ref('PooledResult')) })),
        newest: nullable(
          object({
            on: text,
            finding_ids: list(text),
            before: object({ on: nullable(text), attempts: number, result: nullable(ref('PooledResult')) }),
          }),
        ),
      }),
      weaker: list(finding),
      money: list(object(size)),
      elsewhere: list(object(size)),
      left_out: list(object({ why: oneOf(leavingOuts), projects: list(text) })),
    }),
    PooledResult: object({
      model: oneOf(['random-effects', 'three-level']),
      mean: anyNumber,
      interval: range,
      prediction: range,
      tau2: anyNumber,
      tau2_within: nullable(anyNumber),
      tau2_interval: nullable(object({ low: anyNumber, high: nullable(anyNumber) })),
      i2: anyNumber,
      q: object({ value: anyNumber, df: number, p: anyNumber }),
      is_narrowed: boolean,
      reading: oneOf(['no-effect-shown', 'not-to-be-counted-on', 'differs-between-places', 'to-be-expected']),
    }),
  }
}
