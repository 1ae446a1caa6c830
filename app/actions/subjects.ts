import {
  type AnyRecord,
  type DeedSubject,
  isAmong,
  type Kind,
  organisationNamedBy,
  recordKinds,
  type Viewer,
  visibilityOf,
} from '@candour/register'
import { enteredFor } from '../store/entries.ts'
import { recordsByIds, recordsReferring } from '../store/projections.ts'
import type { Database } from '../store/tables.ts'
import type { Doer } from './doer.ts'
import type { PresentRecords } from './present-records.ts'
import type { Resolved } from './resolve-proposals.ts'

/** What deeds would be done to: each record as it stands, and whose it is. */
export interface Subjects {
  recordOf(one: Resolved): AnyRecord | undefined
  /** What the record belongs to as it stands, and as it would stand: a deed that moves it takes both. */
  subjectsOf(one: Resolved): readonly DeedSubject[]
}

type Values = Readonly<Record<string, unknown>>
const idIn = (record: AnyRecord, field: string): string | undefined => {
  const { [field]: value } = record as Values
  return typeof value === 'string' ? value : undefined
}

/** The project that a record is about. */
const projectOf = (kind: Kind, record: AnyRecord) => (kind === 'project' ? record.id : idIn(record, 'project_id'))

/**
 * Asks what all these would be done to, in a few questions. What of a record is hidden from whoever does it says nothing of whose it is: else
 * what is refused and what is not would tell of which project a lesson was told in confidence.
 */
export async function subjectsOf(
  db: Database,
  present: PresentRecords,
  resolved: readonly Resolved[],
  { organisations, viewer }: Pick<Doer, 'organisations' | 'viewer'>,
): Promise<Subjects> {
  const ids = new Map([...organisations].map(([id, name]) => [name, id]))
  const kinds = [...new Set(resolved.map(({ kind }) => kind))]
  const standing = new Map<string, AnyRecord>()
  const entered = new Map<string, string>()
  for (const kind of kinds) {
    const ofKind = resolved.filter((one) => one.kind === kind).map(({ record }) => record.id)
    const there = await present.of(kind, ofKind)
    for (const [id, { record }] of there) standing.set(`${kind} ${id}`, record)
    // What is new was entered for nobody yet.
    for (const [id, name] of await enteredFor(db, kind, [...there.keys()])) {
      const organisation = ids.get(name)
      if (organisation !== undefined) entered.set(`${kind} ${id}`, organisation)
    }
  }
  const recordOf = ({ kind, record }: Resolved) => standing.get(`${kind} ${record.id}`)
  const versions = resolved.flatMap((one) =>
    [one.record, recordOf(one) ?? one.record].map((record) => ({ kind: one.kind, record })),
  )
  const applied = await applicantsOf(db, resolved, ids)
  const projects = versions.flatMap(({ kind, record }) => projectOf(kind, record) ?? [])
  const programmes = new Map<string, string>()
  for (const { kind, record } of resolved) if (kind === 'project') note(programmes, record)
  for (const { record } of await recordsByIds(db, 'project', [...new Set(projects)])) note(programmes, record)
  const named = kinds.includes('reply') ? await namedBy(db, projects, organisations) : new Map<string, string>()
  const subjectOf = (kind: Kind, whole: AnyRecord, stands?: AnyRecord): DeedSubject => {
    const record = stands === undefined ? whole : withoutHidden(viewer, kind, whole, stands)
    const project = projectOf(kind, record)
    const programme =
      kind === 'programme'
        ? record.id
        : (idIn(record, 'programme_id') ?? (project === undefined ? undefined : programmes.get(project)))
    const organisation =
      kind === 'score' || kind === 'application'
        ? applied.of(kind, record)
        : kind === 'project'
          ? undefined
          : (entered.get(`${kind} ${record.id}`) ?? (kind === 'reply' ? named.get(project ?? '') : undefined))
    return {
      ...(project === undefined ? {} : { project }),
      ...(programme === undefined ? {} : { programme }),
      ...(organisation === undefined ? {} : { organisation }),
    }
  }
  return {
    recordOf,
    subjectsOf(one) {
      const before = recordOf(one)
      const [is, was] = [
        subjectOf(one.kind, one.record, before),
        before === undefined ? undefined : subjectOf(one.kind, before, before),
      ]
      return was === undefined || (was.project === is.project && was.programme === is.programme) ? [is] : [was, is]
    },
  }
}

/** A record without what is hidden of it as it stands; all of it to whoever may see it, by their place or by a deed of their own. */
function withoutHidden(viewer: Viewer, kind: Kind, record: AnyRecord, stands: AnyRecord): AnyRecord {
  const { hidden, insiders } = visibilityOf(kind, stands)
  if (hidden.length === 0 || isAmong(viewer, insiders, kind, stands)) return record
  return Object.fromEntries(Object.entries(record).filter(([field]) => !hidden.includes(field))) as AnyRecord
}

/** An organisation that nobody has a role for: of what came from elsewhere, so that it is nobody's own. */
const elsewhere = ''

/** Which organisation applied: in whose name an application was entered, or who it says did. Whoever belongs to it scores and decides nothing of it. */
async function applicantsOf(
  db: Database,
  resolved: readonly Resolved[],
  organisations: ReadonlyMap<string, string>,
): Promise<{ of(kind: 'score' | 'application', record: AnyRecord): string | undefined }> {
  const ids = resolved.flatMap(({ kind, record }) =>
    kind === 'score' ? (idIn(record, 'application_id') ?? []) : kind === 'application' ? record.id : [],
  )
  const standing = await recordsByIds(db, 'application', [...new Set(ids)])
  const entered = await enteredFor(db, 'application', [...new Set(ids)])
  const byId = new Map(
    standing.map(({ record }) => [
      record.id,
      organisations.get(entered.get(record.id) ?? '') ?? organisations.get(record.applicant ?? '') ?? elsewhere,
    ]),
  )
  return {
    // A new application is whoever's sends it.
    of: (kind, record) => byId.get(kind === 'score' ? (idIn(record, 'application_id') ?? '') : record.id),
  }
}

/** Which of these organisations each project names: it may reply. */
async function namedBy(
  db: Database,
  projects: readonly string[],
  organisations: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(projects)]
  const applications = await recordsReferring(db, 'application', 'project_id', ids)
  const named = new Map<string, string>()
  for (const { record } of await recordsByIds(db, 'project', ids)) {
    const applicants = applications.flatMap(({ record: application }) =>
      application.project_id === record.id && application.confidential !== true ? [application.applicant] : [],
    )
    const organisation = organisationNamedBy(record, applicants, organisations)
    if (organisation !== undefined) named.set(record.id, organisation)
  }
  return named
}

/** The programme of a project as it stands is the one that counts, whatever would be said of it. */
function note(programmes: Map<string, string>, record: AnyRecord): void {
  const programme = idIn(record, 'programme_id')
  if (programme === undefined) programmes.delete(record.id)
  else programmes.set(record.id, programme)
}

/** What people call a kind of record. */
export const calledBy = (kind: Kind): string => recordKinds[kind].calledByReaders ?? recordKinds[kind].singular
