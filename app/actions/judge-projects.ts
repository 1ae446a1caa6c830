import {
  isJudged,
  type OutcomeStanding,
  type PlainDate,
  type ProjectHistory,
  type ProjectVerdict,
  type PromiseKept,
  promiseKeptCodeOf,
  verdictOf,
} from '@candour/register'
import { historiesOf } from '../store/histories.ts'
import { firstAnswers, writeStandings } from '../store/standings.ts'
import type { KeptOutcomeVerdict, KeptVerdict, Writing } from '../store/tables.ts'

const batchSize = 1000

/** Computes the verdicts of these projects for the day and keeps them with their key, in the writer's transaction. */
export async function judgeProjects(
  trx: Writing,
  projectIds: readonly string[],
  today: PlainDate,
  position: number,
  onJudged?: (done: number, of: number) => void,
): Promise<void> {
  const batches = Array.from({ length: Math.ceil(projectIds.length / batchSize) }, (_, i) =>
    projectIds.slice(i * batchSize, (i + 1) * batchSize),
  )
  let next = factsOf(trx, batches[0] ?? [])
  let written: Promise<void> = Promise.resolve()
  for (const [i, ids] of batches.entries()) {
    const { histories, answers } = await next
    // The database looks up the next projects, and writes those before, while these are judged.
    next = factsOf(trx, batches[i + 1] ?? [])
    next.catch(() => undefined)
    const judged = histories.map((history) => ({ history, verdict: verdictOf(history, today) }))
    const standings = judged.map(({ history, verdict }) => standingRow(history, verdict, position))
    const outcomes = judged.flatMap(({ history, verdict }) => outcomeRows(history, verdict, answers))
    await written
    written = writeStandings(trx, standings, outcomes)
    written.catch(() => undefined)
    onJudged?.(i * batchSize + ids.length, projectIds.length)
  }
  await Promise.all([written, next])
}

/** What the verdicts of these projects follow from, and when their outcomes were first answered here. */
async function factsOf(trx: Writing, ids: readonly string[]) {
  if (ids.length === 0) return { histories: [], answers: new Map<string, string>() }
  const histories = await historiesOf(trx, ids)
  const isAnswered = histories.some(({ findings }) => findings.some((finding) => finding.outcome_id !== undefined))
  return { histories, answers: isAnswered ? await firstAnswers(trx, ids) : new Map<string, string>() }
}

export function standingRow(
  { project, findings }: ProjectHistory,
  verdict: ProjectVerdict,
  position: number,
): KeptVerdict {
  const told = [project.report_published, ...findings.map((finding) => finding.reported_on)]
    .flatMap((day) => day ?? [])
    .sort()
  return {
    project_id: project.id,
    verdict: verdict.code,
    marks: verdict.marks,
    design_level: verdict.designLevel ?? null,
    attribution: verdict.attribution ?? null,
    promise_kept: promiseKeptCodeOf(verdict.promise),
    candid: verdict.promise.candid,
    published: verdict.promise.published,
    told_on: isJudged(verdict.code) ? (told.at(-1) ?? null) : null,
    entry: position,
    on_day: verdict.on,
    valid_before: verdict.changesOn ?? null,
    rules_version: verdict.rulesVersion,
  }
}

/** One row for each outcome of a project, and one for the report that it owes where it registered nothing. */
export function outcomeRows(
  { project }: ProjectHistory,
  verdict: ProjectVerdict,
  answers: ReadonlyMap<string, string>,
): readonly KeptOutcomeVerdict[] {
  const rows = verdict.outcomes.map((outcome) => outcomeRow(project.id, outcome, verdict.promise, answers))
  const { clock } = verdict
  if (clock?.dueOn === undefined) return rows
  // A project that registered nothing still owes the report that its programme's rule asks for.
  const report: KeptOutcomeVerdict = {
    project_id: project.id,
    key: 'report',
    label: 'The report on the project',
    verdict: verdict.code,
    counts: true,
    promised: false,
    design_level: null,
    attribution: null,
    due_on: clock.dueOn,
    silent_from: clock.silentFrom ?? null,
    clock_rule: clock.rule,
    answered_at: null,
    answered_in_time: null,
  }
  return [...rows, report]
}

function outcomeRow(
  projectId: string,
  outcome: OutcomeStanding,
  { inTime }: PromiseKept,
  answers: ReadonlyMap<string, string>,
): KeptOutcomeVerdict {
  const isAnswered = isJudged(outcome.verdict) || outcome.verdict === 'not-measured'
  return {
    project_id: projectId,
    key: outcome.key,
    label: outcome.label,
    verdict: outcome.verdict,
    counts: outcome.counts,
    promised: outcome.promise !== undefined,
    design_level: outcome.designLevel ?? null,
    attribution: outcome.attribution ?? null,
    due_on: outcome.dueClock?.dueOn ?? null,
    silent_from: outcome.dueClock?.silentFrom ?? null,
    clock_rule: outcome.dueClock?.rule ?? null,
    answered_at: isAnswered ? (answers.get(outcome.key) ?? null) : null,
    answered_in_time: inTime.get(outcome.key) ?? null,
  }
}
