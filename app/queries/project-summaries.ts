import { groupedBy, type Project } from '@candour/register'
import { recordsByIds, recordsReferring } from '../store/projections.ts'
import { standingsOf } from '../store/standings.ts'
import type { Database, KeptVerdict } from '../store/tables.ts'

/** A project as a list shows it: the record, its verdict, the names it points at, one lesson. */
export interface ProjectSummary {
  readonly project: Project
  readonly standing: KeptVerdict
  readonly programmeName?: string
  readonly modelName?: string
  readonly lesson?: string
  readonly findings: number
}

/** Summaries of these projects, in the order of the ids; ids without a project are left out. */
export async function projectSummaries(db: Database, ids: readonly string[]): Promise<readonly ProjectSummary[]> {
  const projects = await recordsByIds(db, 'project', ids)
  const programmeIds = [...new Set(projects.flatMap(({ record }) => record.programme_id ?? []))]
  const modelIds = [...new Set(projects.flatMap(({ record }) => record.model_id ?? []))]
  const [standings, programmes, models, lessons, findings] = await Promise.all([
    standingsOf(db, ids),
    recordsByIds(db, 'programme', programmeIds),
    recordsByIds(db, 'model', modelIds),
    recordsReferring(db, 'lesson', 'project_id', ids),
    recordsReferring(db, 'finding', 'project_id', ids),
  ])
  const byId = new Map(projects.map(({ record }) => [record.id, record]))
  const programmeNames = new Map(programmes.map(({ record }) => [record.id, record.name]))
  const modelNames = new Map(models.map(({ record }) => [record.id, record.name]))
  const open = lessons.map(({ record }) => record).filter((lesson) => !lesson.confidential)
  const lessonsOf = groupedBy(open, (lesson) => lesson.project_id)
  const findingsOf = groupedBy(findings, ({ record }) => record.project_id)
  return ids.flatMap((id) => {
    const project = byId.get(id)
    const standing = standings.get(id)
    if (project === undefined || standing === undefined) return []
    const programmeName = programmeNames.get(project.programme_id ?? '')
    const modelName = modelNames.get(project.model_id ?? '')
    const lesson = lessonsOf.get(id)?.[0]?.lesson
    return [
      {
        project,
        standing,
        findings: findingsOf.get(id)?.length ?? 0,
        ...(programmeName === undefined ? {} : { programmeName }),
        ...(modelName === undefined ? {} : { modelName }),
        ...(lesson === undefined ? {} : { lesson }),
      },
    ]
  })
}
