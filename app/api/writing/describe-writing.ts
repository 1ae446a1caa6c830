import type { JsonSchema } from '@candour/register'
import type { WriteOperation } from './write-operations.ts'

/** How programs say who they write for. */
export const securitySchemes = {
  token: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'candour_ and 38 letters and digits',
    description:
      'A token that its holder makes under their account (`/account/tokens`). It does what it was given, and never more than its holder may at that moment.',
  },
} as const

const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` })
const problemSaid: Readonly<Record<number, string>> = {
  400: 'What was sent cannot be read: every fault, with its JSON pointer',
  401: 'There is no token, or it is not taken',
  403: 'This is not yours to do',
  404: 'There is no such record, or you may not know of it',
  409: 'A record stands under this id, or has changed meanwhile: both sides',
  412: 'The record has changed since this version: both sides',
  413: 'More was sent than is read',
  415: 'What was sent is not JSON',
  422: 'What was sent cannot be taken: every refusal, with its JSON pointer; or the key was used for something else',
  428: 'The version that is changed must be named',
  429: 'Too much in too short a time: see Retry-After',
  503: 'Another change is being written, or the database is away: the same again is harmless',
}

const receipt = (description: string, isCreated: boolean) => ({
  description,
  headers: {
    ETag: { description: 'of the version that was written', schema: { type: 'string' } },
    'Candour-Position': { description: 'where the log stands', schema: { type: 'string' } },
    ...(isCreated ? { Location: { description: 'where the new record is', schema: { type: 'string' } } } : {}),
  },
  content: { 'application/json': { schema: ref('Receipt') } },
})

function responseOf(status: number) {
  if (status === 201) return receipt('It was written', true)
  if (status === 200)
    return receipt('It was written, said what stands already, was done before, or was judged alone', false)
  const headers = {
    ...(status === 429 || status === 503
      ? { 'Retry-After': { description: 'seconds to wait', schema: { type: 'string' } } }
      : {}),
    ...(status === 401 ? { 'WWW-Authenticate': { description: 'Bearer', schema: { type: 'string' } } } : {}),
  }
  return {
    description: problemSaid[status] ?? 'What went wrong',
    ...(Object.keys(headers).length === 0 ? {} : { headers }),
    content: { 'application/problem+json': { schema: ref('Problem') } },
  }
}

/** An operation that writes, as OpenAPI describes it. */
export function describeWriting({ path, id, tag, summary, description, body, headers, statuses }: WriteOperation) {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    description: 'id of the record',
    schema: { type: 'string' },
  }))
  return {
    operationId: id,
    tags: [tag],
    summary,
    description,
    security: [{ token: [] }],
    parameters: [
      ...inPath,
      {
        name: 'dry_run',
        in: 'query',
        required: false,
        description: 'true judges what is sent and writes nothing',
        schema: { type: 'boolean' },
      },
      ...headers.map(({ name, required, says }) => ({
        name,
        in: 'header',
        required,
        description: says,
        schema: { type: 'string' },
      })),
    ],
    requestBody: { required: true, content: { 'application/json': { schema: body } } },
    responses: Object.fromEntries(statuses.map((status) => [status, responseOf(status)])),
  }
}
