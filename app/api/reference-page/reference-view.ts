import type { Field } from '@candour/register'
import { frameOf, type Site } from '../../web/layout/frame.ts'
import type { PageView } from '../../web/layout/views.ts'
import { paths } from '../../web/paths.ts'
import { capitalised } from '../../words/wording.ts'
import { operations, sentAlone } from '../openapi.ts'
import type { Operation, SentAlone } from '../operation.ts'
import { type WriteOperation, writeOperations } from '../writing/write-operations.ts'

/** One parameter of an operation, as people read it. */
export interface ParameterView {
  readonly name: string
  readonly where: 'in the path' | 'in the query' | 'in the JSON that is sent' | 'in a header'
  readonly required: boolean
  readonly says: string
  readonly accepts?: string
}

export interface OperationView {
  readonly id: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly summary: string
  /** Words and code in turn. */
  readonly description: readonly { readonly text: string; readonly isCode: boolean }[]
  readonly parameters: readonly ParameterView[]
  readonly caption: string
  readonly formats: string
  /** An address that answers as it stands, where the operation needs no id. */
  readonly example?: string
}

/** The reference of the API. */
export interface ReferenceView extends PageView {
  readonly version: string
  readonly example: string
  readonly tags: readonly {
    readonly name: string
    readonly id: string
    readonly operations: readonly OperationView[]
  }[]
}

/** The page is made from the operations themselves: what the API does not do, it cannot say. */
export function referenceView(version: string, site: Site): ReferenceView {
  const tags = [...new Set([...operations, ...sentAlone, ...writeOperations].map(({ tag }) => tag))]
  return {
    frame: frameOf(site, {
      title: 'API',
      description: 'Reference of the API: every address, what is sent to it and what it answers.',
      section: 'about',
      breadcrumbs: [{ text: 'About', href: paths.about() }, { text: 'API' }],
      alternates: [{ href: paths.openApi(), type: 'application/json', title: 'Description of the API (OpenAPI 3.1)' }],
    }),
    version,
    example: paths.apiList('projects', { verdict: ['worse', 'no-difference'] }),
    tags: tags.map((name) => ({
      name: capitalised(name),
      id: `tag-${name}`,
      operations: [
        ...operations.filter(({ tag }) => tag === name).map(operationView),
        ...sentAlone.filter(({ tag }) => tag === name).map(sentView),
        ...writeOperations.filter(({ tag }) => tag === name).map(writeView),
      ],
    })),
  }
}

function fieldViews(fields: Readonly<Record<string, Field>>, where: ParameterView['where']): readonly ParameterView[] {
  return Object.entries(fields).map(([name, { required, description, type }]) => ({
    name,
    where,
    required,
    says: description ?? name,
    accepts: type.accepts,
  }))
}

/** What can only be sent: it has no address that answers as it stands. */
function sentView({ path, sent: { id, summary, description, body } }: SentAlone): OperationView {
  return {
    id,
    method: 'POST',
    path: `/api/v1${path}`,
    summary,
    description: partsOf(description),
    parameters: fieldViews(body, 'in the JSON that is sent'),
    caption: `What is sent to ${path}`,
    formats: 'Answers POST alone, with JSON.',
  }
}

/** What programs write: the shape of what is sent stands in the description for machines. */
function writeView({ id, method, path, summary, description, headers, body }: WriteOperation): OperationView {
  const { properties = {}, required = [] } = body as {
    readonly properties?: Readonly<Record<string, { readonly description?: string }>>
    readonly required?: readonly string[]
  }
  return {
    id,
    method,
    path: `/api/v1${path}`,
    summary,
    description: partsOf(description),
    parameters: [
      ...(path.includes('{id}')
        ? [{ name: 'id', where: 'in the path', required: true, says: 'id of the record' } as const]
        : []),
      ...headers.map(
        ({ name, required, says }): ParameterView => ({
          name,
          where: 'in a header',
          required,
          says: says.replaceAll('`', ''),
          accepts: 'a text',
        }),
      ),
      ...Object.entries(properties).map(
        ([name, { description: says }]): ParameterView => ({
          name,
          where: 'in the JSON that is sent',
          required: required.includes(name),
          says: says ?? sentWords[name] ?? name,
          accepts: 'see the description for machines',
        }),
      ),
      {
        name: 'dry_run',
        where: 'in the query',
        required: false,
        says: 'judges what is sent and writes nothing',
        accepts: 'true or false',
      },
    ],
    caption: `What is sent to ${path} by ${method}`,
    formats:
      'Needs a token. Answers the receipt as JSON; what it refuses it tells by JSON pointers, all of it at once.',
  }
}

const sentWords: Readonly<Record<string, string>> = {
  record: 'the record: its fields by name',
  changes: 'the fields that change, by name',
  proposals: 'the records, each with its kind, and what is to become of it',
}

function operationView(operation: Operation): OperationView {
  const { id, path, summary, description, pathParameters, query, givesCsv, canMiss } = operation
  const needs = Object.values(query).some((field: Field) => field.required) || Object.keys(pathParameters).length > 0
  return {
    id,
    method: 'GET',
    path: `/api/v1${path}`,
    summary,
    description: description === undefined || description === summary ? [] : partsOf(description),
    parameters: [
      ...Object.entries(pathParameters).map(
        ([name, says]): ParameterView => ({ name, where: 'in the path', required: true, says }),
      ),
      ...fieldViews(query, 'in the query'),
    ],
    caption: `Parameters of ${path}`,
    formats: `Answers ${givesCsv ? 'JSON, or all rows as CSV with format=csv' : 'JSON'}${canMiss ? '; 404 where there is no such record' : ''}.`,
    ...(needs ? {} : { example: `/api/v1${path}` }),
  }
}

/** Text with `code` in it, taken apart. */
export function partsOf(text: string): OperationView['description'] {
  return text
    .split('`')
    .map((part, at) => ({ text: part, isCode: at % 2 === 1 }))
    .filter((part) => part.text !== '')
}
