import { fieldTypes, may, type Result, readFields } from '@candour/register'
import { cellsFrom, type Parameters } from './project-query.ts'

const fields = { model: may(fieldTypes.slug, { description: 'id of the model to show on the map' }) }

/** The model that an address asks to see on the map, or what is wrong with it. */
export function modelChoiceFrom(parameters: Parameters): Result<string | undefined> {
  const { values, refusals } = readFields(fields, cellsFrom(parameters))
  if (refusals.length > 0) return { ok: false, refusals }
  return { ok: true, value: values.model }
}

const attemptFields = {
  page: may(fieldTypes.integer({ minimum: 1, maximum: 100_000 }), { description: 'page of the attempts, from 1' }),
}

/** The page of a model's attempts that an address asks for, or what is wrong with it. */
export function attemptsPageFrom(parameters: Parameters): Result<number> {
  const { values, refusals } = readFields(attemptFields, cellsFrom(parameters))
  if (refusals.length > 0) return { ok: false, refusals }
  return { ok: true, value: values.page ?? 1 }
}
