import { type Field, groupedBy } from '@candour/register'
import { claimCheckOperation } from './claim-check.ts'
import { evidenceOperations } from './evidence.ts'
import { entryOperation } from './ledger-entries.ts'
import { listOperations } from './list-operations.ts'
import type { Operation, SentAlone, SentOperation } from './operation.ts'
import { planCheckOperation } from './plan-check.ts'
import { questionOperations } from './questions.ts'
import { componentSchemas } from './schemas.ts'
import { recordOperations } from './single-records.ts'
import { describeWriting, securitySchemes } from './writing/describe-writing.ts'
import { writeOperations } from './writing/write-operations.ts'

/** Every operation of version 1, in the order of the reference. */
export const operations: readonly Operation[] = [
  ...questionOperations,
  ...evidenceOperations,
  ...listOperations,
  ...recordOperations,
  entryOperation,
]

/** What is asked with POST alone. */
export const sentAlone: readonly SentAlone[] = [planCheckOperation, claimCheckOperation]

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
})

function describe(operation: Operation) {
  const inPath = Object.entries(operation.pathParameters).map(([name, description]) => ({
    name,
    in: 'path',
    required: true,
    description,
    schema: { type: 'string' },
  }))
  const inQuery = (Object.entries(operation.query) as [string, Field][]).map(([name, field]) => ({
    name,
    in: 'query',
    required: field.required,
    description: `${field.description ?? name}. Accepted: ${field.type.accepts}.`,
    ...(field.type.name === 'list' ? { style: 'form', explode: true } : {}),
    schema: field.type.jsonSchema,
  }))
  const format = operation.givesCsv
    ? [
        {
          name: 'format',
          in: 'query',
          required: false,
          description: '`csv` for all rows as CSV, as the header `Accept: text/csv` does',
          schema: { type: 'string', enum: ['json', 'csv'] },
        },
      ]
    : []
  return {
    operationId: operation.id,
    tags: [operation.tag],
    summary: operation.summary,
    ...(operation.description === undefined ? {} : { description: operation.description }),
    parameters: [...inPath, ...inQuery, ...format],
    responses: {
      200: {
        description: operation.summary,
        headers: {
          ETag: { description: 'changes with the ledger, the day and the release', schema: { type: 'string' } },
        },
        content: {
          'application/json': { schema: operation.answers },
          ...(operation.givesCsv ? { 'text/csv': { schema: { type: 'string' } } } : {}),
        },
      },
      304: { description: 'Nothing has changed since the answer with this ETag' },
      400: problem('A parameter cannot be read'),
      ...(operation.canMiss ? { 404: problem('There is no such record') } : {}),
      ...(operation.canBeWithdrawn ? { 410: problem('The record was withdrawn; its history is still there') } : {}),
    },
  }
}

function describeSent(
  { tag, answers }: Pick<Operation, 'tag' | 'answers'>,
  { id, summary, description, body }: SentOperation,
) {
  const fields = Object.entries(body) as [string, Field][]
  const properties = fields.map(([name, { description: says, type }]) => [
    name,
    { ...type.jsonSchema, description: `${says ?? name}. Accepted: ${type.accepts}.` },
  ])
  return {
    operationId: id,
    tags: [tag],
    summary,
    description,
    requestBody: {
      required: true,
      content: {
        'application/json': {
          schema: {
            type: 'object',
            properties: Object.fromEntries(properties),
            required: fields.flatMap(([name, { required }]) => (required ? [name] : [])),
            additionalProperties: false,
          },
        },
      },
    },
    responses: {
      200: { description: summary, content: { 'application/json': { schema: answers } } },
      400: problem('What was sent cannot be read'),
      413: problem('More was sent than is read'),
      415: problem('What was sent is not JSON'),
    },
  }
}

/** The description of the API (OpenAPI 3.1), made from the operations and the register's own fields. */
export function openApiDocument(version: string) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Candour',
      version,
      summary: "The open register of what was tried in children's social care, what was promised and what happened",
      description:
        'Reading needs no token. With one, programs write what its holder may, at the addresses that ask for it. Lists answer `{items, next}`: follow `next` until it is null. Filters take several values, repeated or separated by `;`. Every answer has an ETag. Faults are problem details (RFC 9457). Anyone may read from any site (CORS).',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/api/v1' }],
    tags: [...new Set([...operations, ...sentAlone, ...writeOperations].map((operation) => operation.tag))].map(
      (name) => ({ name }),
    ),
    paths: pathsOf([
      ...operations.flatMap((operation): Described[] => {
        const { path, sent } = operation
        return [[path, 'get', describe(operation)], ...(sent ? [describedSent(operation, sent)] : [])]
      }),
      ...sentAlone.map((operation) => describedSent(operation, operation.sent)),
      ...writeOperations.map((operation): Described => {
        return [operation.path, operation.method.toLowerCase(), describeWriting(operation)]
      }),
    ]),
    components: { schemas: componentSchemas(), securitySchemes },
  }
}

/** What is done at an address, by which method, and its description. */
type Described = readonly [path: string, method: string, description: object]

function describedSent(operation: Pick<Operation, 'path' | 'tag' | 'answers'>, sent: SentOperation): Described {
  return [operation.path, 'post', describeSent(operation, sent)]
}

function pathsOf(described: readonly Described[]): Readonly<Record<string, Readonly<Record<string, object>>>> {
  return Object.fromEntries(
    [...groupedBy(described, ([path]) => path)].map(([path, methods]) => [
      path,
      Object.fromEntries(methods.map(([, method, description]) => [method, description])),
    ]),
  )
}
