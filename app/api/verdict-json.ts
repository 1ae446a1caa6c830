import {
  explainOutcome,
  type OutcomeStanding,
  type PlainDate,
  type ProjectVerdict,
  verdictWords,
} from '@candour/register'
import type { ProjectDossier } from '../queries/dossiers.ts'
import type { KeptVerdict } from '../queries/project-summaries.ts'
import type { ShownHistory } from '../queries/shown-histories.ts'

/** A project's verdict as the API tells it, with the steps that gave it. */
export function verdictJson(verdict: ProjectVerdict, explanation: ProjectDossier['explanation']) {
  return {
    code: verdict.code,
    words: verdictWords[verdict.code],
    marks: verdict.marks,
    design_level: verdict.designLevel ?? null,
    attribution: verdict.attribution ?? null,
    rules: verdict.rulesVersion,
    rule: verdict.rule,
    on: verdict.on,
    answered: verdict.answered,
    counts_because: verdict.basis,
    explanation,
  }
}

/** The promise-kept marks (verdict rules, section 6). */
export function promiseJson({ promise }: ProjectVerdict) {
  return {
    registered: promise.registered,
    answered: { n: promise.answered.n, due: promise.answered.due, not_entered: promise.answered.notEntered },
    on_time: promise.onTime,
    late: promise.late,
    switched: { to_primary: promise.switched.toPrimary, to_secondary: promise.switched.toSecondary },
    published: promise.published,
    candid: promise.candid,
  }
}

/** One outcome of a project: the promise as it is judged (or what was reported unpromised), its verdict and findings. */
export function outcomeJson(outcome: OutcomeStanding, verdict: ProjectVerdict, { project, findings }: ShownHistory) {
  const answers = findings.filter((finding) => outcome.findings.some((judged) => judged.id === finding.id))
  const byId = new Map(answers.map((finding) => [finding.id, finding]))
  return {
    ...(outcome.promise?.terms ?? { label: outcome.label }),
    id: outcome.promise?.id ?? null,
    key: outcome.key,
    promised: outcome.promise !== undefined,
    registered: outcome.promise?.registered ?? null,
    entered_on: outcome.promise?.enteredOn ?? null,
    dropped: outcome.promise?.isDropped ?? false,
    counts: outcome.counts,
    due: outcome.dueClock?.dueOn ?? null,
    silent_from: outcome.dueClock?.silentFrom ?? null,
    verdict: {
      code: outcome.verdict,
      words: verdictWords[outcome.verdict],
      marks: outcome.asReported ? ['as-reported'] : [],
      design_level: outcome.designLevel ?? null,
      attribution: outcome.attribution ?? null,
      rules: verdict.rulesVersion,
      rule: outcome.rule,
      on: verdict.on,
      explanation: explainOutcome(outcome, byId, project.report_reference),
    },
    findings: answers,
  }
}

/** The verdict beside a project in a list, as it holds today, whichever day it was judged on; the explanation is with the project itself. */
export function standingJson(standing: KeptVerdict, today: PlainDate) {
  return {
    code: standing.verdict,
    marks: standing.marks,
    design_level: standing.design_level,
    attribution: standing.attribution,
    rules: standing.rules_version,
    on: today,
    promise_kept: standing.promise_kept,
  }
}
