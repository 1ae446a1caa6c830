import {
  allKinds,
  claimSupports,
  countingBases,
  type Field,
  type JsonSchema,
  type RecordKind,
  recordKinds,
  verdicts,
} from '@candour/register'
import { entryChanges } from '../queries/shown-entries.ts'
import { capitalised } from '../words/wording.ts'
import { claimCheckSchema } from './claim-check.ts'
import { drawProofSchema } from './draw-proof.ts'
import { evidenceSchemas } from './evidence-schemas.ts'
import { learningSchema } from './learning.ts'
import { missingNegativesSchema } from './missing-negatives.ts'
import { planCheckSchemas } from './plan-check-schemas.ts'
import { boolean, day, list, nullable, number, object, ref, text } from './schema-parts.ts'
import { screeningSchema } from './screening.ts'
import { spreadSchema } from './spread.ts'
import { conflictSchema, proposalSchema, receiptSchema, writtenSchemas } from './writing/write-operations.ts'

/** A withdrawn project stays in lists and counts; every other withdrawn record leaves them. */
const withdrawnOn: JsonSchema = { ...nullable(day), description: 'the day on which it was withdrawn' }
const verdictCode: JsonSchema = { type: 'string', enum: verdicts }

/** A page of a list: the items, and the address of the next page or null. */
export const pageOf = (name: string): JsonSchema => object({ items: list(ref(name)), next: nullable(text) })
export const schemaName = (kind: RecordKind): string => kind.kind.split('_').map(capitalised).join('')

function fieldSchemas(kind: RecordKind): Record<string, JsonSchema> {
  return Object.fromEntries(
    (Object.entries(kind.fields) as [string, Field][]).map(([name, field]) => {
      const schema = field.required ? field.type.jsonSchema : nullable(field.type.jsonSchema)
      return [name, field.description === undefined ? schema : { ...schema, description: field.description.trim() }]
    }),
  )
}

/** A record as the API sends it: every field, null where not known. What was told in confidence may lack a required reference. */
function recordSchema(kind: RecordKind): JsonSchema {
  return { ...object({ ...fieldSchemas(kind), ...computed[kind.kind], _links: ref('Links') }), description: kind.title }
}

const changedPlans: JsonSchema = { ...number, description: 'later plans that changed because of it, each counted once' }

/** What is worked out of a claim. */
const claimAnswers: Readonly<Record<string, JsonSchema>> = {
  design_shows: {
    type: 'string',
    enum: claimSupports,
    description: 'whether the design can show it, worked out from its finding',
  },
  design_shows_rule: text,
  design_shows_because: { ...list(text), description: 'the reasons, in words' },
}

/** What is worked out of records, by kind. */
const computed: Readonly<Record<string, Readonly<Record<string, JsonSchema>>>> = {
  claim: claimAnswers,
  lesson: { changed_plans: changedPlans },
}

const verdictSchema = object(
  {
    code: verdictCode,
    words: text,
    marks: list(text),
    design_level: nullable({ type: 'integer', minimum: 0, maximum: 5 }),
    attribution: nullable({ type: 'string', enum: ['attributable', 'plausible', 'not-attributable'] }),
    rules: number,
    rule: text,
    on: day,
    answered: object({ n: number, of: number }),
    counts_because: { type: 'string', enum: countingBases },
    explanation: list(object({ about: text, id: text, rule: text, verdict: text, words: text })),
  },
  ['answered', 'counts_because'],
)

const stageSchema = object({
  code: text,
  count: number,
  no: number,
  unknown: number,
  projects: list(text),
  projects_no: list(text),
  projects_unknown: list(text),
})
const owedSchema = object({
  project_id: text,
  project_name: text,
  programme_id: nullable(text),
  programme_name: nullable(text),
  key: text,
  label: text,
  primary: boolean,
  promised: boolean,
  due_on: day,
  silent_from: day,
  rule: text,
  answered_at: nullable(text),
})

/** Every schema of the API by name. Records come from the register's own fields. */
export function componentSchemas(): Readonly<Record<string, JsonSchema>> {
  const { project, outcome } = recordKinds
  const promisedFields = Object.fromEntries(
    Object.entries(fieldSchemas(outcome)).map(([name, schema]) => [name, schema]),
  )
  return {
    Links: {
      type: 'object',
      additionalProperties: text,
      description:
        'addresses of the same record: `self`, `page`, `history`, whole ones where the site has said its own address, else paths of it; in other registers, by its id there',
    },
    ...Object.fromEntries(allKinds.map((kind) => [schemaName(kind), recordSchema(kind)])),
    ListedProject: {
      ...object({
        ...fieldSchemas(project),
        withdrawn_on: withdrawnOn,
        verdict: ref('Standing'),
        _links: ref('Links'),
      }),
      description: 'A project as a list shows it',
    },
    Standing: object({
      code: verdictCode,
      marks: list(text),
      design_level: nullable(number),
      attribution: nullable(text),
      rules: number,
      on: day,
      promise_kept: text,
    }),
    Verdict: verdictSchema,
    ProjectOutcome: object(
      {
        ...promisedFields,
        id: nullable(text),
        key: text,
        label: text,
        promised: boolean,
        registered: nullable({ type: 'string', enum: ['before-start', 'said', 'late'] }),
        entered_on: nullable(day),
        dropped: boolean,
        counts: boolean,
        due: nullable(day),
        silent_from: nullable(day),
        verdict: ref('Verdict'),
        findings: list(ref('Finding')),
      },
      Object.keys(promisedFields).filter((name) => name !== 'id' && name !== 'label'),
    ),
    ProjectDossier: object({
      ...fieldSchemas(project),
      withdrawn_on: withdrawnOn,
      verdict: ref('Verdict'),
      promise: object({
        registered: { type: 'string', enum: ['prospectively', 'said', 'late', 'never'] },
        answered: object({ n: number, due: number, not_entered: number }),
        on_time: object({ n: number, unknown: number }),
        late: list(object({ key: text, days: number })),
        switched: object({ to_primary: list(text), to_secondary: list(text) }),
        published: boolean,
        candid: boolean,
      }),
      outcomes: list(ref('ProjectOutcome')),
      lessons: list(ref('Lesson')),
      changed_plans: changedPlans,
      stop_rules: { ...list(ref('StopRule')), description: 'the rules by which it stops' },
      lesson_uses: { ...list(ref('LessonUse')), description: 'what its own plan answered to lessons of others' },
      voices: { ...list(ref('Voice')), description: 'what children and families said of it' },
      replies: { ...list(ref('Reply')), description: 'how those whom it is about see it, the newest first' },
      claims: list(ref('Claim')),
      adoptions: list(ref('Adoption')),
      conditions: list(ref('Condition')),
      similar: list(ref('ListedProject')),
      _links: ref('Links'),
    }),
    Place: object({
      code: text,
      name: text,
      region: text,
      type: text,
      former_codes: list(text),
      now: list(text),
      projects: number,
      _links: ref('Links'),
    }),
    Funnel: object({
      stages: list(stageSchema),
      verdicts: { type: 'object', additionalProperties: number },
      unfavourable: object({
        total: number,
        published_as_such: number,
        unpublished: number,
        contradicted: number,
        unknown: number,
        projects: { type: 'object', additionalProperties: list(text) },
      }),
      changed_plans: number,
      projects_heard: number,
    }),
    ClaimCheck: claimCheckSchema,
    Spread: spreadSchema,
    DrawProof: drawProofSchema,
    Screening: screeningSchema,
    MissingNegatives: missingNegativesSchema,
    Learning: learningSchema,
    Silence: object({
      items: list(owedSchema),
      next: nullable(text),
      today: day,
      since: day,
      newly_silent: list(owedSchema),
      newly_answered: list(owedSchema),
      coming: list(owedSchema),
      counts: object({ silent: number, newly_silent: number, newly_answered: number, coming: number }),
      unread: number,
    }),
    Version: object({
      version: number,
      sequence: number,
      time: text,
      change: { type: 'string', enum: entryChanges },
      withdrawn_on: nullable(day),
      reason: nullable(text),
      actor: nullable(text),
      commitment: text,
      record: nullable({ type: 'object' }),
    }),
    LedgerEntry: object({
      sequence: number,
      time: text,
      kind: text,
      id: text,
      version: number,
      commitment: text,
      leaf: text,
      parts: object({
        public: ref('EntryPart'),
        hidden: ref('EntryPart'),
        reason: ref('EntryPart'),
        actor: ref('EntryPart'),
      }),
    }),
    EntryPart: { anyOf: [object({ value: {}, salt: text }), object({ commitment: text })] },
    SearchHit: object(
      {
        kind: text,
        id: text,
        title: text,
        score: { type: 'number' },
        snippet: list(object({ text, marked: boolean })),
        verdict: ref('Standing'),
        _links: ref('Links'),
      },
      ['verdict'],
    ),
    SearchPage: object({
      items: list(ref('SearchHit')),
      next: nullable(text),
      total: number,
      corrections: list({ type: 'object' }),
      unmatched: list(text),
    }),
    ...planCheckSchemas(),
    ...evidenceSchemas(),
    Problem: {
      ...object(
        {
          type: text,
          title: text,
          status: number,
          detail: text,
          instance: text,
          withdrawn_on: day,
          reason: text,
          history: text,
          errors: list(
            object({ parameter: text, pointer: text, code: text, detail: text, found: text }, [
              'parameter',
              'pointer',
              'code',
              'found',
            ]),
          ),
          conflicts: { ...list(ref('Conflict')), description: 'both sides of what has changed meanwhile' },
          kind: text,
          id: text,
        },
        ['detail', 'instance', 'withdrawn_on', 'reason', 'history', 'errors', 'conflicts', 'kind', 'id'],
      ),
      description:
        'What went wrong (RFC 9457). `pointer` says where in what was sent: a JSON pointer as a fragment (RFC 6901)',
    },
    Receipt: receiptSchema,
    Conflict: conflictSchema,
    Proposal: proposalSchema,
    ...writtenSchemas(),
  }
}
