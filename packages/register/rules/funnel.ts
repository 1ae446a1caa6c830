import { firstDayOf, lastDayOf, type PlainDate } from '../plain-date.ts'
import type { Application } from '../records/application.ts'
import type { Claim } from '../records/claim.ts'
import type { Finding } from '../records/finding.ts'
import type { Programme } from '../records/programme.ts'
import type { Project } from '../records/project.ts'
import { claimSupport } from './claim-support.ts'
import type { ProjectHistory, ProjectVerdict } from './project-verdict.ts'
import { dueStateOn, graceDaysOf, isPublished, reportDue } from './silence.ts'
import { isJudged, isUnfavourable, type Verdict, verdicts } from './verdict-codes.ts'

/** Where a programme's projects went, stage by stage. What is not known is never folded into yes or no. */
export type StageCode = 'applied' | 'funded' | 'started' | 'ended' | 'evaluated' | 'published' | 'primary-answered'
export type StageAnswer = 'yes' | 'no' | 'unknown'

export interface Stage {
  readonly code: StageCode
  readonly count: number
  readonly no: number
  readonly unknown: number
  /** Ids of the projects (and, where no project came of it, applications) known to have reached the stage. */
  readonly projects: readonly string[]
  readonly projectsNo: readonly string[]
  readonly projectsUnknown: readonly string[]
}

export type UnfavourableFate = 'published_as_such' | 'unpublished' | 'contradicted' | 'unknown'

export interface Funnel {
  readonly stages: readonly Stage[]
  readonly verdicts: ReadonlyMap<Verdict, readonly string[]>
  readonly unfavourable: { readonly [F in UnfavourableFate]: readonly string[] }
}

export interface FunnelProject {
  readonly history: ProjectHistory
  readonly verdict: ProjectVerdict
  readonly claims: readonly Claim[]
}

/**
 * Where did the failures go? Each project of a programme at each stage, the verdicts, and of the unfavourable results
 * (worse, worse in part, no difference, none shown) which were published as such, left unpublished, or contradicted by a
 * claim that its source does not make or its finding does not show.
 * @param projects every project of the programme, each with the claims that speak for it or for its findings
 */
export function funnelOf(
  applications: readonly Application[],
  projects: readonly FunnelProject[],
  today: PlainDate,
): Funnel {
  const known = new Set(projects.map(({ history }) => history.project.id))
  const becameKnown = ({ project_id: id }: Application) => id !== undefined && known.has(id)
  const became = new Set(applications.flatMap((application) => application.project_id ?? []))
  const unbound = projects
    .filter(({ history }) => !became.has(history.project.id))
    .map(({ history }) => history.project.id)
  const bare = applications.filter((application) => !becameKnown(application))
  const cameOf: StageAnswer = hasDeclined(applications) ? 'yes' : 'unknown'
  const started = projects.map((project): [string, StageAnswer] => [
    project.history.project.id,
    hasStarted(project, today),
  ])
  const stageOf = (code: StageCode, answer: (project: FunnelProject) => StageAnswer) =>
    stage(
      code,
      projects.map((project) => [project.history.project.id, answer(project)]),
    )
  return {
    stages: [
      stage('applied', [
        ...[...became].flatMap((id): [string, StageAnswer][] => (known.has(id) ? [[id, cameOf]] : [])),
        ...bare.map((application): [string, StageAnswer] => [application.id, 'yes']),
        ...unbound.map((id): [string, StageAnswer] => [id, cameOf]),
      ]),
      stage('funded', [
        ...projects.map(({ history }): [string, StageAnswer] => [history.project.id, 'yes']),
        ...bare.map((application): [string, StageAnswer] => [application.id, fundedAnswer(application)]),
      ]),
      stage('started', started),
      stageOf('ended', (project) => hasEnded(project, today)),
      stageOf('evaluated', (project) => wasEvaluated(project, today)),
      stageOf('published', (project) => wasPublished(project, today)),
      stageOf('primary-answered', primaryAnswered),
    ],
    verdicts: new Map(
      verdicts.flatMap((code) => {
        const ids = projects.filter(({ verdict }) => verdict.code === code).map(({ history }) => history.project.id)
        return ids.length > 0 ? [[code, ids] as const] : []
      }),
    ),
    unfavourable: fates(projects, today),
  }
}

function stage(code: StageCode, answers: readonly (readonly [string, StageAnswer])[]): Stage {
  const idsOf = (wanted: StageAnswer) => answers.filter(([, answer]) => answer === wanted).map(([id]) => id)
  const projects = idsOf('yes')
  const projectsNo = idsOf('no')
  const projectsUnknown = idsOf('unknown')
  return {
    code,
    count: projects.length,
    no: projectsNo.length,
    unknown: projectsUnknown.length,
    projects,
    projectsNo,
    projectsUnknown,
  }
}

/**
 * Whether what a programme turned down is on record. Where it is not, nobody can see who applied: the projects that were funded are then no
 * count of applications, and stand as not known.
 */
function hasDeclined(applications: readonly Application[]): boolean {
  return applications.some(({ decision }) => decision === 'declined' || decision === 'withdrawn')
}

function fundedAnswer(application: Application): StageAnswer {
  if (application.decision === 'funded') return 'yes'
  return application.decision === 'pending' ? 'unknown' : 'no'
}

/** A later trace of a project (an end, a finding, a report) shows that it started, even where no start is on record. */
function hasStarted({ history }: FunnelProject, today: PlainDate): StageAnswer {
  const { project, findings } = history
  if (project.started !== undefined && firstDayOf(project.started) > today) return 'no'
  if (project.started !== undefined && lastDayOf(project.started) <= today) return 'yes'
  const hasEnd = project.ended !== undefined && lastDayOf(project.ended) <= today
  return findings.length > 0 || isPublished(project, today) || project.stopped_early || hasEnd ? 'yes' : 'unknown'
}

/** A published report shows that what it reports has ended, even where no end is on record. */
function hasEnded({ history: { project } }: FunnelProject, today: PlainDate): StageAnswer {
  if (project.stopped_early || isPublished(project, today)) return 'yes'
  if (project.ended === undefined) return 'unknown'
  if (lastDayOf(project.ended) <= today) return 'yes'
  return firstDayOf(project.ended) > today ? 'no' : 'unknown'
}

function wasEvaluated({ history: { project, findings } }: FunnelProject, today: PlainDate): StageAnswer {
  const isNamed = project.evaluator !== undefined || (project.design !== undefined && project.design !== 'unknown')
  return isNamed || findings.length > 0 || isPublished(project, today) ? 'yes' : 'unknown'
}

/** What of a project says whether its report is published or due. */
export type Reported = Pick<Project, 'report_published' | 'report_due_on' | 'ended'>
/** What of a programme says when reports are due. */
export type ReportRule = Pick<Programme, 'results_due_days' | 'grace_days'>

/** No published report is known: "no" only once the programme's own rule says that one was due, otherwise nobody can say. */
function isReportPublished(project: Reported, programme: ReportRule | undefined, today: PlainDate): StageAnswer {
  if (isPublished(project, today)) return 'yes'
  const { state } = dueStateOn(today, reportDue(project, programme), graceDaysOf(programme))
  return state === 'silent' ? 'no' : 'unknown'
}

function wasPublished({ history: { project, programme } }: FunnelProject, today: PlainDate): StageAnswer {
  return isReportPublished(project, programme, today)
}

/**
 * Of a registered project every primary outcome must be answered; of one that registered nothing, any result is an answer.
 * What still waits, or nobody has read, is not known.
 */
function primaryAnswered({ verdict }: FunnelProject): StageAnswer {
  const counted = verdict.outcomes.filter((outcome) => outcome.counts)
  const isRegistered = !verdict.marks.includes('not-registered')
  const judged = counted.filter((outcome) => isJudged(outcome.verdict)).length
  if (judged > 0 && (judged === counted.length || !isRegistered)) return 'yes'
  const isLeftOpen = counted.some((outcome) => outcome.verdict === 'silent' || outcome.verdict === 'not-measured')
  return isLeftOpen || verdict.code === 'silent' ? 'no' : 'unknown'
}

function fates(projects: readonly FunnelProject[], today: PlainDate): Funnel['unfavourable'] {
  const ids: Record<UnfavourableFate, string[]> = {
    published_as_such: [],
    unpublished: [],
    contradicted: [],
    unknown: [],
  }
  for (const project of projects) {
    if (isUnfavourable(project.verdict.code)) ids[fateOf(project, today)].push(project.history.project.id)
  }
  return ids
}

/**
 * A claim speaks against a result where its own source does not say so, or the finding that it rests on does not show it.
 * @param finding the one that it rests on, where that is of the same project
 */
export function speaksAgainst(claim: Claim, finding: Finding | undefined, today: PlainDate): boolean {
  return claim.source_says === 'no' || claimSupport(claim, finding, today).code === 'not-supported'
}

/** What became of one unfavourable result: a contradicting claim counts before publication. */
export function unfavourableFate(
  project: Reported,
  programme: ReportRule | undefined,
  isContradicted: boolean,
  today: PlainDate,
): UnfavourableFate {
  if (isContradicted) return 'contradicted'
  const answers = { yes: 'published_as_such', no: 'unpublished', unknown: 'unknown' } as const
  return answers[isReportPublished(project, programme, today)]
}

function fateOf({ history, claims }: FunnelProject, today: PlainDate): UnfavourableFate {
  const { project, programme, findings } = history
  const isContradicted = claims.some((claim) =>
    speaksAgainst(
      claim,
      findings.find(({ id }) => id === claim.finding_id),
      today,
    ),
  )
  return unfavourableFate(project, programme, isContradicted, today)
}
