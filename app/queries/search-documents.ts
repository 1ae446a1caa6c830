import {
  everybody,
  groupedBy,
  isKind,
  type Kind,
  placeOf,
  recordKinds,
  type Shown,
  searchedKinds,
} from '@candour/register'
import type { SearchDocument } from '@candour/search'
import { entriesAfter } from '../store/entries.ts'
import { entriesBefore } from '../store/entries-before.ts'
import type { LedgerPlace } from '../store/ledger-state.ts'
import { everyRecord, recordsByIds, recordsReferring, type Stored } from '../store/projections.ts'
import type { Database } from '../store/tables.ts'
import { idWords } from './id-words.ts'
import { idsElsewhereOf } from './ids-elsewhere.ts'
import { RecordReader } from './reader.ts'
import { shownByIds, shownRecords, shownReferring } from './shown.ts'

/** An id in the index, where kinds share one space. */
export const indexId = (kind: Kind, id: string): string => `${kind}/${id}`
export const recordIdOf = (id: string): string => id.slice(id.indexOf('/') + 1)

const joined = (...texts: readonly (string | undefined)[]) => texts.filter((text) => text !== undefined).join('\n')
const placeNames = (codes: readonly string[] | undefined) =>
  (codes ?? []).map((code) => placeOf(code)?.name ?? code).join('\n')

function projectDocument(
  project: Shown<'project'>,
  lessons: readonly Shown<'lesson'>[],
  findings: readonly Shown<'finding'>[],
  modelName?: string,
): SearchDocument {
  return {
    id: indexId('project', project.id),
    kind: 'project',
    fields: {
      name: joined(project.name, modelName),
      approach: joined(project.approach, project.population, project.plain_summary, project.lead_organisation),
      lessons: lessons.map((lesson) => joined(lesson.happened, lesson.why, lesson.lesson)).join('\n'),
      findings: findings.map((finding) => joined(finding.outcome, finding.headline)).join('\n'),
      places: placeNames(project.places),
      ids: idWords(idsElsewhereOf('project', project).map(({ id }) => id)),
    },
  }
}

/** A record by the words that its kind is found by; fields that hold nothing are left out. */
function otherDocument(kind: Kind, record: Shown): SearchDocument {
  const shown: Readonly<Record<string, unknown>> = { ...record }
  const textOf = (field: string) => (typeof shown[field] === 'string' ? shown[field] : undefined)
  const fields = Object.entries(recordKinds[kind].searched?.by ?? {}).flatMap(([name, by]) => {
    const words = joined(...by.map(textOf))
    return words === '' ? [] : [[name, words] as const]
  })
  return { id: indexId(kind, record.id), kind, fields: Object.fromEntries(fields) }
}

/**
 * The documents of these records: those that everybody may know of and that stand, each with the words that everybody may read. One
 * index serves every reader, so nothing else may ever stand in it.
 */
async function documentsOf(db: Database, kind: Kind, stored: readonly Stored[]): Promise<readonly SearchDocument[]> {
  const shown = shownRecords({ viewer: everybody }, stored)
  if (kind === 'project') return projectDocuments(db, shown as readonly Shown<'project'>[])
  return shown.map((record) => otherDocument(kind, record))
}

/** The documents of these projects; what was told in confidence about one does not stand beside its name. */
async function projectDocuments(
  db: Database,
  projects: readonly Shown<'project'>[],
): Promise<readonly SearchDocument[]> {
  const ids = projects.map((project) => project.id)
  const reader = new RecordReader(db, everybody)
  const [lessons, findings, models] = await Promise.all([
    shownReferring(reader, 'lesson', 'project_id', ids),
    shownReferring(reader, 'finding', 'project_id', ids),
    shownByIds(
      reader,
      'model',
      projects.map((project) => project.model_id),
    ),
  ])
  const lessonsOf = groupedBy(lessons, (lesson) => lesson.project_id)
  const findingsOf = groupedBy(findings, (finding) => finding.project_id)
  const nameOf = new Map(models.map(({ id, name }) => [id, name]))
  return projects.map((project) =>
    projectDocument(
      project,
      lessonsOf.get(project.id) ?? [],
      findingsOf.get(project.id) ?? [],
      nameOf.get(project.model_id ?? ''),
    ),
  )
}

/** Every document of the register, batch by batch. */
export async function* everyDocument(db: Database): AsyncGenerator<readonly SearchDocument[]> {
  for (const kind of searchedKinds) {
    for await (const page of everyRecord(db, kind)) yield await documentsOf(db, kind, page)
  }
}

/** What entries after a position mean for a search. */
export interface ChangedDocuments {
  readonly documents: readonly SearchDocument[]
  /** Ids in the index of what changed and has no document any more. */
  readonly removed: readonly string[]
  /** The last entry that was read; undefined when there is none after the position. */
  readonly last: Omit<LedgerPlace, 'erased'> | undefined
}

/** The documents that the next entries after a position have changed, at most `limit` entries at once. */
export async function changedDocuments(db: Database, position: number, limit: number): Promise<ChangedDocuments> {
  const entries = await entriesAfter(db, position, limit)
  const parts = entries.filter(({ kind }) => kind === 'lesson' || kind === 'finding')
  const earlier = await entriesBefore(db, parts)
  const ids = new Map<Kind, Set<string>>()
  const add = (kind: Kind, id: string) => ids.set(kind, (ids.get(kind) ?? new Set()).add(id))
  for (const { kind, id } of entries) if (isKind(kind)) add(kind, id)
  // What a lesson or a finding says stands in its project's document, too: in the one it left, and in the one it came to.
  for (const { record } of [...parts, ...earlier])
    if (typeof record?.project_id === 'string') add('project', record.project_id)
  for (const { record } of await recordsReferring(db, 'project', 'model_id', [...(ids.get('model') ?? [])]))
    add('project', record.id)
  const documents: SearchDocument[] = []
  for (const kind of searchedKinds) {
    documents.push(...(await documentsOf(db, kind, await recordsByIds(db, kind, [...(ids.get(kind) ?? [])]))))
  }
  const stay = new Set(documents.map(({ id }) => id))
  const changed = searchedKinds.flatMap((kind) => [...(ids.get(kind) ?? [])].map((id) => indexId(kind, id)))
  const last = entries.at(-1)
  return {
    documents,
    removed: changed.filter((id) => !stay.has(id)),
    last: last && { position: last.sequence, commitment: Buffer.from(last.commitment).toString('hex') },
  }
}
