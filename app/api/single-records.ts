import { allKinds, type RecordKind } from '@candour/register'
import { judgedClaims } from '../queries/claims.ts'
import { projectDossier } from '../queries/dossiers.ts'
import { usesOfLessons } from '../queries/lesson-uses.ts'
import { recordHistory } from '../queries/record-history.ts'
import type { ShownEntry } from '../queries/shown-entries.ts'
import { standingRecord, standingVersion } from '../queries/standing-record.ts'
import { absent } from '../web/absent.ts'
import { listedProject } from './lists.ts'
import { json, type Operation } from './operation.ts'
import { claimJson, lessonJson, recordJson } from './record-json.ts'
import { schemaName } from './schemas.ts'
import { outcomeJson, promiseJson, verdictJson } from './verdict-json.ts'

const idParameter = { id: 'id of the record' }

function recordOperation(kind: RecordKind): Operation {
  return {
    path: `/${kind.table}/{id}`,
    id: `get-${kind.kind}`,
    tag: kind.table,
    summary: `One ${kind.singular}`,
    pathParameters: idParameter,
    query: {},
    answers: { $ref: `#/components/schemas/${schemaName(kind)}` },
    givesCsv: false,
    canMiss: true,
    canBeWithdrawn: kind.isKeptWhenWithdrawn !== true,
    handle: async ({ params }, reader) => {
      const id = params.id ?? ''
      const found = await standingRecord(reader, kind.kind, id)
      return found ? json(recordJson(kind.kind, found)) : absent(reader, kind.kind, id)
    },
  }
}

function claimOperation(kind: RecordKind): Operation {
  return {
    ...recordOperation(kind),
    description:
      '`design_shows` is worked out from the finding that the claim rests on; `design_shows_because` says why.',
    handle: async ({ params }, reader) => {
      const id = params.id ?? ''
      const found = await standingRecord(reader, 'claim', id)
      if (found === undefined) return absent(reader, 'claim', id)
      return json((await judgedClaims(reader, [found])).map(claimJson)[0])
    },
  }
}

function lessonOperation(kind: RecordKind): Operation {
  return {
    ...recordOperation(kind),
    description: '`changed_plans` counts the later plans that changed because of it, each once.',
    handle: async ({ params }, reader) => {
      const id = params.id ?? ''
      const found = await standingRecord(reader, 'lesson', id)
      if (found === undefined) return absent(reader, 'lesson', id)
      return json(lessonJson(found, (await usesOfLessons(reader, [found])).byLesson))
    },
  }
}

function projectOperation(kind: RecordKind): Operation {
  return {
    ...recordOperation(kind),
    canBeWithdrawn: false,
    searches: true,
    summary: 'One project with its verdict, outcomes, lessons and claims',
    description:
      'The verdict is computed by the published rules from the findings, for the day of the answer; `explanation` says which finding, rule and date gave it.',
    answers: { $ref: '#/components/schemas/ProjectDossier' },
    handle: async ({ params, today }, reader) => {
      const id = params.id ?? ''
      const dossier = await projectDossier(reader, id)
      if (!dossier) return { kind: 'missing', what: kind.singular, id }
      const { _links, ...fields } = recordJson('project', dossier.history.project)
      return json({
        ...fields,
        withdrawn_on: dossier.withdrawal?.on ?? null,
        verdict: verdictJson(dossier.verdict, dossier.explanation),
        promise: promiseJson(dossier.verdict),
        outcomes: dossier.verdict.outcomes.map((outcome) => {
          const { findings, ...rest } = outcomeJson(outcome, dossier.verdict, dossier.history)
          return { ...rest, findings: findings.map((finding) => recordJson('finding', finding)) }
        }),
        lessons: dossier.lessons.map((lesson) => lessonJson(lesson, dossier.used.byLesson)),
        changed_plans: dossier.used.plans,
        voices: dossier.voices.map((voice) => recordJson('voice', voice)),
        replies: dossier.replies.told.map(({ reply }) => recordJson('reply', reply)),
        lesson_uses: dossier.answers.map(({ use }) => recordJson('lesson_use', use)),
        stop_rules: dossier.stopRules.map((rule) => recordJson('stop_rule', rule)),
        claims: dossier.claims.map(claimJson),
        adoptions: dossier.adoptions.map((adoption) => recordJson('adoption', adoption)),
        conditions: dossier.conditions.map((condition) => recordJson('condition', condition)),
        similar: dossier.similar.map((summary) => listedProject(summary, today)),
        _links,
      })
    },
  }
}

function historyOperation(kind: RecordKind): Operation {
  return {
    path: `/${kind.table}/{id}/history`,
    id: `history-of-${kind.kind}`,
    tag: kind.table,
    summary: `Every version of one ${kind.singular}`,
    description: kind.isTheirsToTakeBack
      ? 'Oldest first. Only the newest version is read; of earlier ones, and of every version once it was withdrawn, it is told only that there was one and when.'
      : 'Oldest first: what the record said when, and why it changed. `commitment` is the SHA-256 that the ledger holds of the version.',
    pathParameters: idParameter,
    query: {},
    answers: {
      type: 'object',
      properties: { items: { type: 'array', items: { $ref: '#/components/schemas/Version' } }, next: { type: 'null' } },
      required: ['items', 'next'],
    },
    givesCsv: false,
    canMiss: true,
    handle: async ({ params }, reader) => {
      const id = params.id ?? ''
      const entries = await recordHistory(reader, kind.kind, id)
      if (entries.length === 0) return { kind: 'missing', what: kind.singular, id }
      return json({ items: entries.map(versionJson), next: null })
    },
  }
}

function versionJson({ version, sequence, time, change, withdrawnOn, reason, actor, commitment, record }: ShownEntry) {
  return {
    version,
    sequence,
    time,
    change,
    withdrawn_on: withdrawnOn ?? null,
    reason: reason ?? null,
    actor: actor?.role ?? null,
    commitment,
    record: record ?? null,
  }
}

/** One record, and its history, of every kind. */
export const recordOperations: readonly Operation[] = allKinds.flatMap((kind) => [
  withVersion(kind, oneOperation(kind)),
  historyOperation(kind),
])

/** The same, its answer with the version that stands. */
function withVersion({ kind }: RecordKind, operation: Operation): Operation {
  return {
    ...operation,
    handle: async (request, reader) => {
      const answer = await operation.handle(request, reader)
      if (answer.kind !== 'json') return answer
      const version = await standingVersion(reader, kind, request.params.id ?? '')
      return { ...answer, ...(version === undefined ? {} : { version }) }
    },
  }
}

function oneOperation(kind: RecordKind): Operation {
  if (kind.kind === 'project') return projectOperation(kind)
  if (kind.kind === 'lesson') return lessonOperation(kind)
  return kind.kind === 'claim' ? claimOperation(kind) : recordOperation(kind)
}
