import { groupedBy, type PlainDate, plainDateOf, type Shown } from '@candour/register'
import { recordsByIds } from '../store/projections.ts'
import { standingsOf } from '../store/standings.ts'
import type { KeptVerdict } from '../store/tables.ts'
import { databaseOf, type Reader } from './reader.ts'
import { shownByIds, shownRecord, shownReferring } from './shown.ts'

export type { KeptVerdict } from '../store/tables.ts'

/** A project as a list shows it: the record, its verdict, the names it points at, one lesson. */
export interface ProjectSummary {
  readonly project: Shown<'project'>
  readonly standing: KeptVerdict
  readonly programmeName?: string
  readonly modelName?: string
  readonly lesson?: string
  readonly findings: number
  /** The day on which it was withdrawn, where it was: it stays in lists and counts, and is marked there. */
  readonly withdrawnOn?: PlainDate
}

/** Summaries of these projects, in the order of the ids; ids without a project that the reader may know of are left out. */
export async function projectSummaries(reader: Reader, ids: readonly string[]): Promise<readonly ProjectSummary[]> {
  const db = databaseOf(reader)
  const stored = await recordsByIds(db, 'project', ids)
  const projects = stored.flatMap((one) => shownRecord(reader, one) ?? [])
  const [standings, programmes, models, lessons, findings] = await Promise.all([
    standingsOf(db, ids),
    shownByIds(
      reader,
      'programme',
      projects.map((project) => project.programme_id),
    ),
    shownByIds(
      reader,
      'model',
      projects.map((project) => project.model_id),
    ),
    shownReferring(reader, 'lesson', 'project_id', ids),
    shownReferring(reader, 'finding', 'project_id', ids),
  ])
  const withdrawnOn = new Map(stored.map(({ record, withdrawn_on: on }) => [record.id, on]))
  const byId = new Map(projects.map((project) => [project.id, project]))
  const programmeNames = new Map(programmes.map(({ id, name }) => [id, name]))
  const modelNames = new Map(models.map(({ id, name }) => [id, name]))
  const lessonsOf = groupedBy(lessons, (lesson) => lesson.project_id)
  const findingsOf = groupedBy(findings, (finding) => finding.project_id)
  return ids.flatMap((id) => {
    const project = byId.get(id)
    const standing = standings.get(id)
    if (project === undefined || standing === undefined) return []
    const programmeName = programmeNames.get(project.programme_id ?? '')
    const modelName = modelNames.get(project.model_id ?? '')
    const lesson = lessonsOf.get(id)?.[0]?.lesson
    const withdrawn = withdrawnOn.get(id) ?? undefined
    return [
      {
        project,
        standing,
        findings: findingsOf.get(id)?.length ?? 0,
        ...(programmeName === undefined ? {} : { programmeName }),
        ...(modelName === undefined ? {} : { modelName }),
        ...(lesson === undefined ? {} : { lesson }),
        ...(withdrawn === undefined ? {} : { withdrawnOn: plainDateOf(withdrawn) }),
      },
    ]
  })
}
