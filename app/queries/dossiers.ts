import {
  type ExplanationStep,
  explain,
  type Funnel,
  type FunnelProject,
  funnelOf,
  type ProjectVerdict,
  type Shown,
  verdictOf,
} from '@candour/register'
import { lessonsWhere } from '../store/lesson-lists.ts'
import { type FacetValueCount, facetCounts, projectIds } from '../store/project-lists.ts'
import { recordById } from '../store/projections.ts'
import { type JudgedClaim, judgedClaims } from './claims.ts'
import { answersOfProject, type PlansAnswer, type UsesOfLessons, usesOfLessons } from './lesson-uses.ts'
import { lessonsOfModel } from './lessons.ts'
import { type ListSample, listSample } from './list-sample.ts'
import { namesOf } from './names.ts'
import { type ProjectSummary, projectSummaries } from './project-summaries.ts'
import { databaseOf, type Reader, type SearchingReader } from './reader.ts'
import { recordHistory } from './record-history.ts'
import { type RepliesTold, repliesOfProject } from './replies.ts'
import { indexId, recordIdOf } from './search-documents.ts'
import { shownByIds, shownRecords, shownReferring } from './shown.ts'
import type { ShownEntry } from './shown-entries.ts'
import { type ShownHistory, shownHistories } from './shown-histories.ts'
import { standingRecord } from './standing-record.ts'
import { type JudgedAttempt, judgedAttempts } from './tried-places.ts'
import { heardOf, voicesOfProjects } from './voices.ts'
import { type Withdrawal, withdrawalIn } from './withdrawal.ts'

/** Everything that the register knows of one project, on a day. */
export interface ProjectDossier {
  readonly history: ShownHistory
  readonly verdict: ProjectVerdict
  readonly explanation: readonly ExplanationStep[]
  readonly model?: Shown<'model'>
  readonly buildsOn?: ProjectSummary
  readonly grewInto: readonly ProjectSummary[]
  readonly lessons: readonly Shown<'lesson'>[]
  /** What later plans answered to its lessons. */
  readonly used: UsesOfLessons
  /** What its own plan answered to lessons of others. */
  readonly answers: readonly PlansAnswer[]
  /** What children and families said of it. */
  readonly voices: readonly Shown<'voice'>[]
  /** How those whom it is about see it. */
  readonly replies: RepliesTold
  readonly claims: readonly JudgedClaim[]
  /** The rules by which it stops, as they stand. */
  readonly stopRules: readonly Shown<'stop_rule'>[]
  readonly adoptions: readonly Shown<'adoption'>[]
  readonly conditions: readonly Shown<'condition'>[]
  readonly similar: readonly ProjectSummary[]
  readonly entries: readonly ShownEntry<'project'>[]
  readonly entry: number
  /** A withdrawn project keeps its page, its place in lists and its verdict; the notice stands above them. */
  readonly withdrawal?: Withdrawal
}

/** The dossier of a project, or undefined where there is none of that id. */
export async function projectDossier(reader: SearchingReader, id: string): Promise<ProjectDossier | undefined> {
  const [stored, histories] = await Promise.all([
    recordById(databaseOf(reader), 'project', id),
    shownHistories(reader, [id]),
  ])
  const history = histories[0]
  if (stored === undefined || history === undefined) return undefined
  const { project, findings } = history
  const like = reader.index
    .similarTo({ id: indexId('project', id) }, { kinds: ['project'], limit: 3 })
    .hits.map((hit) => recordIdOf(hit.id))
  const [models, lessons, ownClaims, findingClaims, adoptions, conditions, grewInto, related, entries] =
    await Promise.all([
      shownByIds(reader, 'model', [project.model_id]),
      shownReferring(reader, 'lesson', 'project_id', [id]),
      shownReferring(reader, 'claim', 'project_id', [id]),
      shownReferring(
        reader,
        'claim',
        'finding_id',
        findings.map((finding) => finding.id),
      ),
      shownReferring(reader, 'adoption', 'project_id', [id]),
      shownReferring(reader, 'condition', 'project_id', [id]),
      shownReferring(reader, 'project', 'builds_on', [id]),
      projectSummaries(reader, [
        ...new Set([...like, ...(project.builds_on === undefined ? [] : [project.builds_on])]),
      ]),
      recordHistory(reader, 'project', id),
    ])
  const [model] = models
  const withdrawal = await withdrawalIn(reader, stored)
  const verdict = verdictOf(history, reader.today)
  const buildsOn = related.find((summary) => summary.project.id === project.builds_on)
  return {
    history,
    verdict,
    explanation: explain(history, verdict),
    ...(model === undefined ? {} : { model }),
    ...(buildsOn === undefined ? {} : { buildsOn }),
    grewInto: await projectSummaries(
      reader,
      grewInto.map((grown) => grown.id),
    ),
    lessons,
    used: await usesOfLessons(reader, lessons),
    answers: await answersOfProject(reader, id),
    voices: await voicesOfProjects(reader, [id]),
    replies: await repliesOfProject(reader, id),
    claims: await judgedClaims(reader, uniqueById([...ownClaims, ...findingClaims])),
    stopRules: await shownReferring(reader, 'stop_rule', 'project_id', [id]),
    adoptions,
    conditions,
    similar: related.filter((summary) => like.includes(summary.project.id)),
    entries,
    entry: stored.entry,
    ...(withdrawal === undefined ? {} : { withdrawal }),
  }
}

function uniqueById<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [item.id, item])).values()]
}

/** A programme with its funnel: where did the failures go? */
export interface ProgrammeDossier {
  readonly programme: Shown<'programme'>
  readonly funnel: Funnel
  readonly applications: readonly Shown<'application'>[]
  /** Its calls for applications, the newest first. */
  readonly rounds: readonly Shown<'round'>[]
  readonly projects: readonly ProjectSummary[]
  /** Lessons of the programme's projects, none told in confidence: its programme would narrow down who told it. */
  readonly lessons: readonly Shown<'lesson'>[]
  readonly verdicts: readonly JudgedProject[]
  /** What later plans answered to these lessons. */
  readonly used: UsesOfLessons
  /** Of how many of its projects an account of children or families is on record. */
  readonly heard: number
  /** Outcomes that its projects tell of, those that most do first. */
  readonly outcomes: readonly FacetValueCount[]
}

export async function programmeDossier(reader: Reader, id: string): Promise<ProgrammeDossier | undefined> {
  const programme = await standingRecord(reader, 'programme', id)
  if (programme === undefined) return undefined
  const ids = await projectIds(databaseOf(reader), reader.viewer, { programme: [id] })
  const [applications, rounds, judged, projects, lessons] = await Promise.all([
    shownReferring(reader, 'application', 'programme_id', [id]),
    shownReferring(reader, 'round', 'programme_id', [id]),
    judgedProjects(reader, ids),
    projectSummaries(reader, ids),
    shownReferring(reader, 'lesson', 'project_id', ids),
  ])
  return {
    programme,
    // From applications as they are shown: counted otherwise, the funnel would tell which project one told in confidence became.
    funnel: funnelOf(applications, judged, reader.today),
    applications,
    rounds: rounds.toSorted((a, b) => b.opens_on.localeCompare(a.opens_on)),
    projects,
    lessons,
    verdicts: judged,
    used: await usesOfLessons(reader, lessons),
    heard: await heardOf(reader, ids),
    outcomes: await facetCounts(databaseOf(reader), reader.viewer, { programme: [id] }, 'outcome'),
  }
}

/** What a programme's funnel rests on: which of its gaps are gaps of the record. */
export function funnelGround({ programme, applications, projects }: ProgrammeDossier) {
  return {
    hasDeclined: applications.some(({ decision }) => decision === 'declined' || decision === 'withdrawn'),
    hasDueRule: programme.results_due_days !== undefined,
    unpublished: projects.filter(({ standing }) => !standing.published).length,
  }
}

/** A project with its verdict and the claims that speak for it: what funnels are made of. */
export interface JudgedProject extends FunnelProject {
  readonly history: ShownHistory
  readonly claims: readonly Shown<'claim'>[]
}

/** Histories, verdicts and claims of these projects. */
async function judgedProjects(reader: Reader, ids: readonly string[]): Promise<readonly JudgedProject[]> {
  const histories = await shownHistories(reader, ids)
  const findingIds = histories.flatMap((history) => history.findings.map((finding) => finding.id))
  const [own, resting] = await Promise.all([
    shownReferring(reader, 'claim', 'project_id', ids),
    shownReferring(reader, 'claim', 'finding_id', findingIds),
  ])
  const claims = uniqueById([...own, ...resting])
  return histories.map((history) => {
    const findings = new Set(history.findings.map((finding) => finding.id))
    return {
      history,
      verdict: verdictOf(history, reader.today),
      claims: claims.filter(
        (claim) =>
          claim.project_id === history.project.id || (claim.finding_id !== undefined && findings.has(claim.finding_id)),
      ),
    }
  })
}

/** A model with a page of the attempts at it, side by side, and what all of them come to. */
export interface ModelDossier {
  readonly model: Shown<'model'>
  /** How many attempts there are, and how they went. */
  readonly sample: ListSample
  /** Those of the page, the last to start first. */
  readonly attempts: readonly ProjectSummary[]
  readonly judged: readonly JudgedProject[]
  /** Every attempt with its verdict, for the places. */
  readonly everyAttempt: readonly JudgedAttempt[]
  /** The first few lessons of it, and how many there are. */
  readonly lessons: readonly Shown<'lesson'>[]
  readonly lessonsInAll: number
  readonly lessonProjects: ReadonlyMap<string, string>
  readonly claims: readonly JudgedClaim[]
  readonly adoptions: readonly Shown<'adoption'>[]
  /** Outcomes that attempts at it tell of, those that most do first. */
  readonly outcomes: readonly FacetValueCount[]
}

export const attemptsPerPage = 50
const lessonsShown = 10

export async function modelDossier(reader: Reader, id: string, page: number): Promise<ModelDossier | undefined> {
  const model = await standingRecord(reader, 'model', id)
  if (model === undefined) return undefined
  const { viewer } = reader
  const db = databaseOf(reader)
  const ids = await projectIds(db, viewer, { model: [id] })
  const onPage = ids.slice((page - 1) * attemptsPerPage, page * attemptsPerPage)
  const [sample, attempts, judged, everyAttempt, told, lessonsInAll, claims, projectClaims, adoptions] =
    await Promise.all([
      listSample(reader, { model: [id] }),
      projectSummaries(reader, onPage),
      judgedProjects(reader, onPage),
      judgedAttempts(reader, ids),
      lessonsWhere(db, viewer, { model: [id] }, { limit: lessonsShown }),
      lessonsOfModel(reader, id),
      shownReferring(reader, 'claim', 'model_id', [id]),
      shownReferring(reader, 'claim', 'project_id', ids),
      shownReferring(reader, 'adoption', 'model_id', [id]),
    ])
  const lessons = shownRecords(reader, told)
  return {
    model,
    sample,
    attempts,
    judged,
    everyAttempt,
    lessons,
    lessonsInAll,
    lessonProjects: await namesOf(
      reader,
      'project',
      lessons.map((lesson) => lesson.project_id),
    ),
    claims: await judgedClaims(reader, uniqueById([...claims, ...projectClaims])),
    adoptions,
    outcomes: await facetCounts(databaseOf(reader), reader.viewer, { model: [id] }, 'outcome'),
  }
}

/** Every attempt at a model with its history and verdict. */
export async function everyJudgedAttempt(reader: Reader, model: string): Promise<readonly JudgedProject[]> {
  return judgedProjects(reader, await projectIds(databaseOf(reader), reader.viewer, { model: [model] }))
}
