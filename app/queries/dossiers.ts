import {
  type Adoption,
  type Application,
  type Claim,
  type Condition,
  type ExplanationStep,
  explain,
  type Funnel,
  type FunnelProject,
  funnelOf,
  type Lesson,
  type Model,
  type Programme,
  type ProjectHistory,
  type ProjectVerdict,
  publicApplication,
  verdictOf,
} from '@candour/register'
import type { Entry } from '../store/entries.ts'
import { historyOf } from '../store/entries.ts'
import { historiesOf } from '../store/histories.ts'
import { projectIds } from '../store/project-lists.ts'
import { recordById, recordsByIds, recordsReferring, type Stored } from '../store/projections.ts'
import { type ProjectSummary, projectSummaries } from './project-summaries.ts'
import type { Reader } from './reader.ts'
import { indexId, recordIdOf } from './search-documents.ts'

/** Everything that the register knows of one project, on a day. */
export interface ProjectDossier {
  readonly history: ProjectHistory
  readonly verdict: ProjectVerdict
  readonly explanation: readonly ExplanationStep[]
  readonly model?: Model
  readonly buildsOn?: ProjectSummary
  readonly grewInto: readonly ProjectSummary[]
  readonly lessons: readonly Lesson[]
  readonly claims: readonly Claim[]
  readonly adoptions: readonly Adoption[]
  readonly conditions: readonly Condition[]
  readonly similar: readonly ProjectSummary[]
  readonly entries: readonly Entry[]
  readonly entry: number
}

const records = <T>(standings: readonly { readonly record: T }[]): readonly T[] => standings.map(({ record }) => record)

/** The dossier of a project, or undefined where there is none of that id. */
export async function projectDossier({ db, today, index }: Reader, id: string): Promise<ProjectDossier | undefined> {
  const [standing, histories] = await Promise.all([recordById(db, 'project', id), historiesOf(db, [id])])
  const history = histories[0]
  if (standing === undefined || history === undefined) return undefined
  const { project, findings } = history
  const like = index
    .similarTo({ id: indexId('project', id) }, { kinds: ['project'], limit: 3 })
    .hits.map((hit) => recordIdOf(hit.id))
  const [model, lessons, ownClaims, findingClaims, adoptions, conditions, grewInto, related, entries] =
    await Promise.all([
      project.model_id === undefined ? undefined : recordById(db, 'model', project.model_id),
      recordsReferring(db, 'lesson', 'project_id', [id]),
      recordsReferring(db, 'claim', 'project_id', [id]),
      recordsReferring(
        db,
        'claim',
        'finding_id',
        findings.map((finding) => finding.id),
      ),
      recordsReferring(db, 'adoption', 'project_id', [id]),
      recordsReferring(db, 'condition', 'project_id', [id]),
      recordsReferring(db, 'project', 'builds_on', [id]),
      projectSummaries(db, [...new Set([...like, ...(project.builds_on === undefined ? [] : [project.builds_on])])]),
      historyOf(db, 'project', id),
    ])
  const verdict = verdictOf(history, today)
  const buildsOn = related.find((summary) => summary.project.id === project.builds_on)
  return {
    history,
    verdict,
    explanation: explain(history, verdict),
    ...(model === undefined ? {} : { model: model.record }),
    ...(buildsOn === undefined ? {} : { buildsOn }),
    grewInto: await projectSummaries(
      db,
      records(grewInto).map((grown) => grown.id),
    ),
    lessons: records(lessons).filter((lesson) => !lesson.confidential),
    claims: uniqueById([...records(ownClaims), ...records(findingClaims)]),
    adoptions: records(adoptions),
    conditions: records(conditions),
    similar: related.filter((summary) => like.includes(summary.project.id)),
    entries,
    entry: standing.entry,
  }
}

function uniqueById<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [item.id, item])).values()]
}

/** A programme with its funnel: where did the failures go? */
export interface ProgrammeDossier {
  readonly programme: Stored<'programme'>
  readonly funnel: Funnel
  /** Proposals as anybody may read them. */
  readonly applications: readonly Application[]
  readonly projects: readonly ProjectSummary[]
  /** Lessons of the programme's projects, none told in confidence: its programme would narrow down who told it. */
  readonly lessons: readonly Lesson[]
  readonly verdicts: readonly FunnelProject[]
}

export async function programmeDossier({ db, today }: Reader, id: string): Promise<ProgrammeDossier | undefined> {
  const programme = await recordById(db, 'programme', id)
  if (programme === undefined) return undefined
  const ids = await projectIds(db, { programme: [id] })
  const [applications, judged, projects, lessons] = await Promise.all([
    recordsReferring(db, 'application', 'programme_id', [id]),
    judgedProjects({ db, today }, ids),
    projectSummaries(db, ids),
    recordsReferring(db, 'lesson', 'project_id', ids),
  ])
  return {
    programme,
    funnel: funnelOf(records(applications), judged, today),
    applications: records(applications).map(publicApplication),
    projects,
    lessons: records(lessons).filter((lesson) => !lesson.confidential),
    verdicts: judged,
  }
}

/** Histories, verdicts and claims of these projects: what funnels are made of. */
export async function judgedProjects(
  { db, today }: Pick<Reader, 'db' | 'today'>,
  ids: readonly string[],
): Promise<readonly FunnelProject[]> {
  const histories = await historiesOf(db, ids)
  const findingIds = histories.flatMap((history) => history.findings.map((finding) => finding.id))
  const [own, resting] = await Promise.all([
    recordsReferring(db, 'claim', 'project_id', ids),
    recordsReferring(db, 'claim', 'finding_id', findingIds),
  ])
  const claims = uniqueById([...records(own), ...records(resting)])
  return histories.map((history) => {
    const findings = new Set(history.findings.map((finding) => finding.id))
    return {
      history,
      verdict: verdictOf(history, today),
      claims: claims.filter(
        (claim) =>
          claim.project_id === history.project.id || (claim.finding_id !== undefined && findings.has(claim.finding_id)),
      ),
    }
  })
}

/** A model with every attempt at it, side by side. */
export interface ModelDossier {
  readonly model: Stored<'model'>
  readonly attempts: readonly ProjectSummary[]
  readonly judged: readonly FunnelProject[]
  readonly lessons: readonly Lesson[]
  readonly claims: readonly Claim[]
  readonly adoptions: readonly Adoption[]
  readonly programmes: readonly Programme[]
}

export async function modelDossier({ db, today }: Reader, id: string): Promise<ModelDossier | undefined> {
  const model = await recordById(db, 'model', id)
  if (model === undefined) return undefined
  const ids = await projectIds(db, { model: [id] })
  const [attempts, judged, lessons, projectLessons, claims, projectClaims, adoptions] = await Promise.all([
    projectSummaries(db, ids),
    judgedProjects({ db, today }, ids),
    recordsReferring(db, 'lesson', 'model_id', [id]),
    recordsReferring(db, 'lesson', 'project_id', ids),
    recordsReferring(db, 'claim', 'model_id', [id]),
    recordsReferring(db, 'claim', 'project_id', ids),
    recordsReferring(db, 'adoption', 'model_id', [id]),
  ])
  const programmes = await recordsByIds(db, 'programme', [
    ...new Set(attempts.flatMap(({ project }) => project.programme_id ?? [])),
  ])
  return {
    model,
    attempts,
    judged,
    lessons: uniqueById([...records(lessons), ...records(projectLessons)]).filter((lesson) => !lesson.confidential),
    claims: uniqueById([...records(claims), ...records(projectClaims)]),
    adoptions: records(adoptions),
    programmes: records(programmes),
  }
}
