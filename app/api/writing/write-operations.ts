import {
  allKinds,
  deedOfKind,
  deedRoles,
  type Field,
  isTokenDeed,
  type JsonSchema,
  type RecordKind,
  recordKinds,
} from '@candour/register'
import { calledBy } from '../../actions/subjects.ts'
import type { WritingPage } from '../../web/page.ts'
import { boolean, list, nullable, number, object, ref, text } from '../schema-parts.ts'
import { versionMatched, versionReplaced } from './preconditions.ts'
import type { Writing } from './write-deed.ts'
import {
  changedFields,
  deedOfSeveral,
  longestReason,
  mostProposals,
  newRecord,
  wholeRecord,
  withdrawn,
} from './written-body.ts'

/** One thing that programs write: its route, its description and how it is done are made from this one record. */
export interface WriteOperation {
  /** Route below `/api/v1`, with `{name}` for parameters. */
  readonly path: string
  readonly method: WritingPage['method']
  readonly id: string
  readonly tag: string
  readonly summary: string
  readonly description: string
  /** JSON Schema of what is sent. */
  readonly body: JsonSchema
  /** Headers that are sent, by what they are for. */
  readonly headers: readonly WriteHeader[]
  readonly statuses: readonly number[]
  writing(params: Readonly<Record<string, string>>): Writing
}

export interface WriteHeader {
  readonly name: 'Idempotency-Key' | 'If-Match' | 'If-None-Match'
  readonly required: boolean
  readonly says: string
}

const key = (required: boolean): WriteHeader => ({
  name: 'Idempotency-Key',
  required,
  says: `a text of your own, new for each deed, as a UUID: sent again with the same key, a deed is done once, and answered with the first receipt${required ? '' : '; without it the version alone guards a change that is sent twice'}`,
})
const matched: WriteHeader = {
  name: 'If-Match',
  required: true,
  says: 'the ETag of the version that is changed, as `"3"`: that of the record asked for with a token, or of the answer to what was written last',
}

const reason: JsonSchema = {
  type: 'string',
  minLength: 1,
  maxLength: longestReason,
  description: 'why; it stands in the history, for everybody to read',
}
const organisation: JsonSchema = {
  type: 'string',
  description: 'in the name of which organisation of yours, where you belong to several',
}
const correction: JsonSchema = {
  type: 'boolean',
  description: 'true where what stood was wrong from the beginning: the deed is then a correction, whatever it changes',
}
const own = { reason, organisation }
const always = [400, 401, 403, 413, 415, 422, 429, 503] as const

function fieldSchemas({ fields }: RecordKind): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(
    (Object.entries(fields) as [string, Field][]).map(([name, { type, required, description }]) => {
      const schema = required ? type.jsonSchema : nullable(type.jsonSchema)
      return [name, { ...schema, description: `${description ?? name}. Accepted: ${type.accepts}.` }]
    }),
  )
}

const nameOf = ({ kind }: RecordKind) =>
  kind
    .split('_')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('')

/** What a record is written as: of a new one, and of some of its fields. */
export function writtenSchemas(): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(
    allKinds.flatMap((kind): [string, JsonSchema][] => {
      const fields = fieldSchemas(kind)
      const optional = Object.entries(kind.fields).flatMap(([name, { required }]) => (required ? [] : [name]))
      // Where it is left out a random one is made.
      const mayLack = kind.idLetter === undefined ? optional : [...optional, 'id']
      const { id: _id, ...changing } = fields
      return [
        [`Written${nameOf(kind)}`, { ...object(fields, mayLack), description: `${kind.title}: as it is sent` }],
        [
          `Changed${nameOf(kind)}`,
          {
            ...object(emptied(changing), Object.keys(changing)),
            minProperties: 1,
            description: 'the fields that change; null empties one',
          },
        ],
      ]
    }),
  )
}

function emptied(fields: Readonly<Record<string, JsonSchema>>): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, schema]) => [name, 'anyOf' in schema ? schema : nullable(schema)]),
  )
}

/** What was done, and what came of what was not. */
export const receiptSchema: JsonSchema = {
  ...object({
    dry_run: boolean,
    deed: { ...nullable(text), description: 'the id of the deed; null where it was judged alone' },
    position: { ...nullable(number), description: 'where the log stands afterwards' },
    written: number,
    unchanged: { ...number, description: 'proposals that say what stands already' },
    entries: {
      ...list(object({ kind: text, id: text, version: number, sequence: number, etag: text, _links: ref('Links') })),
      description: 'the versions that were written; of a great many none',
    },
  }),
  description: 'The receipt of a deed: what stands in the log by it',
}

export const conflictSchema: JsonSchema = object(
  {
    pointer: text,
    kind: text,
    id: text,
    version: number,
    etag: text,
    present: { type: 'object', description: 'the record as it stands, as far as you may see it' },
    proposed: { type: 'object', description: 'the record as you would have it' },
  },
  ['version', 'etag', 'present', 'proposed'],
)

function operationsOf(kind: RecordKind): readonly WriteOperation[] {
  const { table } = kind
  const what = calledBy(kind.kind)
  const at = { path: `/${table}/{id}`, tag: table }
  const target = (params: Readonly<Record<string, string>>) => ({ kind: kind.kind, id: params.id ?? '' })
  const written = ref(`Written${nameOf(kind)}`)
  const entering = deedOfKind[kind.kind]
  const enter: WriteOperation = {
    path: `/${table}`,
    method: 'POST',
    id: `enter-${kind.kind}`,
    tag: table,
    summary: `Enter one ${what}`,
    description: `The deed: ${deedRoles[entering][0]}. An id that stands already answers 409.`,
    body: object({ ...own, record: written }, ['organisation']),
    headers: [key(true)],
    statuses: [201, 200, ...always, 409],
    writing: () => ({ needsKey: true, movedOn: 409, isOfOne: true, read: ({ sent }) => newRecord(kind.kind, sent) }),
  }
  const replace: WriteOperation = {
    ...at,
    method: 'PUT',
    id: `replace-${kind.kind}`,
    summary: `Send one ${what} whole`,
    description:
      'It takes the place of the version that `If-Match` names, or is new (`If-None-Match: *`). Fields that are not sent are emptied.',
    body: object({ ...own, correction, record: written }, ['organisation', 'correction']),
    headers: [
      { ...matched, required: false },
      { name: 'If-None-Match', required: false, says: '`*` where there is to be none under this id yet' },
      key(false),
    ],
    statuses: [201, 200, ...always, 404, 412, 428],
    writing: (params) => ({
      needsKey: false,
      movedOn: 412,
      isOfOne: true,
      target: target(params),
      mayBeNew: true,
      read: ({ headers, sent }) => {
        const after = versionReplaced(headers)
        return 'problem' in after ? after : wholeRecord(kind.kind, params.id ?? '', after.value, sent)
      },
    }),
  }
  const afterVersion =
    (read: typeof changedFields | typeof withdrawn): WriteOperation['writing'] =>
    (params) => ({
      needsKey: false,
      movedOn: 412,
      isOfOne: true,
      target: target(params),
      read: ({ headers, sent }) => {
        const after = versionMatched(headers['if-match'])
        return 'problem' in after ? after : read(kind.kind, params.id ?? '', after.value, sent)
      },
    })
  const change: WriteOperation = {
    ...at,
    method: 'PATCH',
    id: `change-${kind.kind}`,
    summary: `Change some fields of one ${what}`,
    description:
      'Fields that are not sent stay as they are; `null` empties one. The earlier text stays in the history.',
    body: object({ ...own, correction, changes: ref(`Changed${nameOf(kind)}`) }, ['organisation', 'correction']),
    headers: [matched, key(false)],
    statuses: [200, ...always, 404, 412, 428],
    writing: afterVersion(changedFields),
  }
  const withdraw: WriteOperation = {
    ...at,
    method: 'DELETE',
    id: `withdraw-${kind.kind}`,
    summary: `Withdraw one ${what}`,
    description: 'It leaves a notice with the reason; nothing is deleted, and what it said stays in the history.',
    body: object(own, ['organisation']),
    headers: [matched, key(false)],
    statuses: [200, ...always, 404, 412, 428],
    writing: afterVersion(withdrawn),
  }
  // What no token can enter is entered by hand, or by an import.
  return isTokenDeed(entering) ? [enter, replace, change, withdraw] : [replace, change, withdraw]
}

const after: JsonSchema = { type: 'integer', minimum: 1, description: 'the version that this changes' }
const kinds: JsonSchema = { type: 'string', enum: allKinds.map(({ kind }) => kind) }
const truth: JsonSchema = { const: true }

/** One of several proposals: exactly one way of writing. */
export const proposalSchema: JsonSchema = {
  oneOf: [
    ...allKinds.map((kind) => ({
      ...object(
        {
          kind: { const: kind.kind },
          record: ref(`Written${nameOf(kind)}`),
          after: {
            type: 'integer',
            minimum: 0,
            description: 'the version that this replaces; 0, or absent, where it is new',
          },
        },
        ['after'],
      ),
      title: `One ${recordKinds[kind.kind].singular}, whole`,
    })),
    {
      ...object({ kind: kinds, id: text, after, changes: { type: 'object', minProperties: 1 } }),
      title: 'Some fields',
    },
    { ...object({ kind: kinds, id: text, after, withdraw: truth }), title: 'Withdrawn' },
    { ...object({ kind: kinds, id: text, after, bring_back: truth }), title: 'Brought back' },
  ],
}

const several: WriteOperation = {
  path: '/deeds',
  method: 'POST',
  id: 'do-deed',
  tag: 'deeds',
  summary: 'Write several records in one deed: all of it, or nothing',
  description: `At most ${mostProposals} proposals, judged together: a finding may be sent with the outcome that it answers. Each is judged by what you may do with it, and every fault is told at once.`,
  body: object(
    {
      ...own,
      correction,
      proposals: { ...list(ref('Proposal')), minItems: 1, maxItems: mostProposals },
    },
    ['organisation', 'correction'],
  ),
  headers: [key(true)],
  statuses: [200, ...always, 404, 409, 428],
  writing: () => ({ needsKey: true, movedOn: 409, isOfOne: false, read: ({ sent }) => deedOfSeveral(sent) }),
}

/** Everything that programs write, in the order of the reference. */
export const writeOperations: readonly WriteOperation[] = [several, ...allKinds.flatMap(operationsOf)]
