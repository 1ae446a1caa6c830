import type { JsonSchema } from '@candour/register'

/** What schemas of the API are put together from: every name of an object is required unless it is said to be optional. */
export const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` })
export const nullable = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] })
export const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items })
export const object = (
  properties: Readonly<Record<string, JsonSchema>>,
  optional: readonly string[] = [],
): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
})
export const text: JsonSchema = { type: 'string' }
export const number: JsonSchema = { type: 'integer' }
export const boolean: JsonSchema = { type: 'boolean' }
export const day: JsonSchema = { type: 'string', format: 'date' }
