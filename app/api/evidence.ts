import { may, outcomeCodes, type ValuesOf } from '@candour/register'
import { evidenceCells, evidenceColumns, evidenceFileName } from '../queries/evidence-cells.ts'
import { evidenceFields, evidenceQuestionOf } from '../queries/evidence-question.ts'
import { evidenceRecord, outcomeMapRecord } from '../queries/evidence-record.ts'
import { outcomeEvidence } from '../queries/outcome-evidence.ts'
import { approachField, outcomeMap } from '../queries/outcome-map.ts'
import { json, type Operation } from './operation.ts'
import { pageOf } from './schemas.ts'

const outcomesOperation: Operation = {
  path: '/evidence',
  id: 'list-evidence',
  tag: 'evidence',
  summary: 'Outcomes that attempts tell of, by approach',
  description:
    'Of each outcome how many attempts tell of it, and how many have which verdict on it, by model or practice area; `strong_designs` are those that a trial or a quasi-experiment tells of. An attempt has one verdict on an outcome, however many findings tell of it.',
  pathParameters: {},
  query: { by: may(approachField, { description: 'what outcomes are set against; practice_area unless given' }) },
  answers: pageOf('ToldOutcome'),
  givesCsv: false,
  canMiss: false,
  handle: async ({ values }, reader) => {
    const by = values.by === 'model' ? 'model' : 'practice_area'
    return json({ items: outcomeMapRecord(await outcomeMap(reader, by)), next: null })
  },
}

const evidenceOperation: Operation = {
  path: '/evidence/{code}',
  id: 'get-evidence',
  tag: 'evidence',
  summary: 'What attempts found of one outcome, put together where that may be done',
  description:
    'Findings of one outcome on one scale, turned to the wanted way, one of each attempt and population. Designs of level 4 and 5 are put together by random effects (REML, Knapp and Hartung) where there are three attempts; weaker ones stand in `weaker`, and change nothing of it. `yi`, `vi` and what they come to are on the scale of computing: ratios as logarithms, positive the wanted way. CSV holds the findings of the pool.',
  pathParameters: { code: 'code of the outcome' },
  query: evidenceFields,
  answers: { $ref: '#/components/schemas/Evidence' },
  givesCsv: true,
  canMiss: true,
  handle: async ({ params, values, format }, reader) => {
    const code = params.code ?? ''
    if (!outcomeCodes.some((outcome) => outcome.code === code)) return { kind: 'missing', what: 'outcome', id: code }
    const known = await outcomeEvidence(reader, evidenceQuestionOf(code, values as ValuesOf<typeof evidenceFields>))
    if (format !== 'csv') return json(evidenceRecord(known))
    return { kind: 'table', name: evidenceFileName(code), header: evidenceColumns, rows: evidenceCells(known) }
  },
}

/** What is known in size, outcome by outcome. */
export const evidenceOperations: readonly Operation[] = [outcomesOperation, evidenceOperation]
