import { directions, type JsonSchema, scales, verdictGroups, verdicts } from '@candour/register'
import { boolean, list, nullable, number, object, ref, text } from './schema-parts.ts'

const anyNumber: JsonSchema = { type: 'number' }
const range = object({ low: anyNumber, high: anyNumber })
const verdict: JsonSchema = { type: 'string', enum: verdicts }
const level: JsonSchema = { type: 'integer', minimum: 0, maximum: 5 }
const counts = object(Object.fromEntries(verdictGroups.map(({ code }) => [code, number])))
const share = { improved: number, judged: number, interval: nullable(range) }
const attempt = { id: text, name: text, verdict }
const size = {
  project_id: text,
  finding_id: text,
  outcome: text,
  outcome_code: nullable(text),
  direction_wanted: { type: 'string', enum: directions },
  scale: { type: 'string', enum: scales },
  design_level: level,
  estimate: anyNumber,
  interval: range,
}

/** Schemas of a plan check. */
export function planCheckSchemas(): Readonly<Record<string, JsonSchema>> {
  return {
    PlanCheck: object({
      asked: { type: 'object', description: 'what was asked beside the text, and how many characters that had' },
      similar: list(
        object({
          ...attempt,
          score: { type: 'number', minimum: 0, maximum: 1 },
          why: list(
            object({
              term: text,
              field: nullable(text),
              plan_passage: nullable(text),
              record_passage: nullable(text),
            }),
          ),
        }),
      ),
      reference_class: object({
        sentence: text,
        counts,
        attempts: list(
          object({
            ...attempt,
            design_level: nullable(level),
            registered_before: boolean,
            places: list(text),
            started: nullable(text),
            ended: nullable(text),
            put_in: boolean,
          }),
        ),
        changed_by_hand: boolean,
        untouched: object({ sentence: text, counts }),
        further: list(ref('PlanAttempt')),
        taken_out: list(ref('PlanAttempt')),
        left_out: list(ref('PlanAttempt')),
        unknown: list(text),
      }),
      nearest: {
        ...nullable(object({ words: list(text), models: list(object({ id: text, name: text })) })),
        description: 'where nothing is like the plan: its words that records have too, and the models nearest in words',
      },
      base_rate: object({
        ...share,
        unanswered: number,
        not_due: number,
        bounds: nullable(range),
        strong_designs: object(share),
        registered_before: object(share),
      }),
      expected: object({
        pooled: list(
          object({
            outcome_code: text,
            direction_wanted: { type: 'string', enum: directions },
            scale: { type: 'string', enum: scales },
            mean: anyNumber,
            interval: range,
            prediction: range,
            reading: text,
            attempts: list(object(size)),
          }),
        ),
        single: list(object(size)),
        without_interval: number,
        people: nullable(object({ median: number, attempts: number })),
      }),
      causes: list(
        object({
          code: text,
          attempts: list(ref('PlanAttempt')),
          told: list(object({ lesson_id: text, project_id: nullable(text), happened: text, lesson: text })),
        }),
      ),
      neighbours: list(object({ place: text, name: text, attempts: list(ref('PlanAttempt')) })),
      missing: list(
        object({ code: text, label: text, looked_for: text, nearest_passage: nullable(text), met: number }),
      ),
      lessons: list(
        object({
          id: text,
          project_id: nullable(text),
          project_name: nullable(text),
          lesson: text,
          happened: text,
          causes: list(text),
        }),
      ),
    }),
    PlanAttempt: object(attempt),
  }
}
