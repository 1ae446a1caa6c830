import { firstDayOf, lastDayOf, type PartialDate, type PlainDate } from '../plain-date.ts'
import type { Application } from '../records/application.ts'
import type { Claim } from '../records/claim.ts'
import type { Finding } from '../records/finding.ts'
import type { AnyRecord, Kind, Records } from '../records/kinds.ts'
import type { Lesson } from '../records/lesson.ts'
import type { LessonUse } from '../records/lesson-use.ts'
import type { PromisedOutcome } from '../records/outcome.ts'
import type { Programme } from '../records/programme.ts'
import type { Project } from '../records/project.ts'
import { type Reply, replyAbout } from '../records/reply.ts'
import type { Series } from '../records/series.ts'
import { lotteryRules } from './lottery/draw-faults.ts'
import { rule, type SenseFault } from './record-rule.ts'
import { scaleFamilyOf } from './scale.ts'
import { voiceRules } from './voices/voice-rules.ts'

export type { RecordRule, SenseFault } from './record-rule.ts'

function datesReversed(
  from: PartialDate | undefined,
  to: PartialDate | undefined,
  column: string,
  first: string,
): SenseFault | undefined {
  if (from === undefined || to === undefined || lastDayOf(to) >= firstDayOf(from)) return undefined
  return {
    code: 'dates-reversed',
    column,
    found: `${to}, before ${first} ${from}`,
    accepts: `a date not before '${first}' (${from})`,
  }
}

const threeNumbers = (f: Finding) =>
  `ci_low ${f.ci_low ?? 'empty'}, estimate ${f.estimate ?? 'empty'}, ci_high ${f.ci_high ?? 'empty'}`

function intervalReversed(finding: Finding): SenseFault | undefined {
  const { ci_low: low, ci_high: high } = finding
  if (low === undefined || high === undefined || low <= high) return undefined
  return {
    code: 'interval-reversed',
    column: 'ci_low',
    found: threeNumbers(finding),
    accepts: 'ci_low not above ci_high',
  }
}

function intervalIncomplete(finding: Finding): SenseFault | undefined {
  const { ci_low: low, ci_high: high } = finding
  if ((low === undefined) === (high === undefined)) return undefined
  return {
    code: 'interval-incomplete',
    column: low === undefined ? 'ci_low' : 'ci_high',
    found: threeNumbers(finding),
    accepts: 'an interval with both ci_low and ci_high, or neither',
  }
}

function replacesItself({ id, replaces }: Finding): SenseFault | undefined {
  if (replaces !== id) return undefined
  return { code: 'replaces-itself', column: 'replaces', found: id, accepts: 'the id of another finding' }
}

function intervalExcludesEstimate(finding: Finding): SenseFault | undefined {
  const { ci_low: low, ci_high: high, estimate } = finding
  if (low === undefined || high === undefined || estimate === undefined || low > high) return undefined
  if (low <= estimate && estimate <= high) return undefined
  return {
    code: 'interval-excludes-estimate',
    column: 'estimate',
    found: threeNumbers(finding),
    accepts: 'an estimate between ci_low and ci_high',
  }
}

function beyondScale(finding: Finding): SenseFault | undefined {
  const isRatio = scaleFamilyOf(finding.scale) === 'ratio'
  if (!isRatio && finding.scale !== 'risk-difference') return undefined
  for (const column of ['ci_low', 'estimate', 'ci_high'] as const) {
    const value = finding[column]
    if (value === undefined) continue
    if (isRatio && value <= 0) {
      return {
        code: 'beyond-scale',
        column,
        found: threeNumbers(finding),
        accepts: `a ratio above 0 (1 is no difference); for logs of ratios use log-${finding.scale}`,
      }
    }
    if (!isRatio && Math.abs(value) > 1) {
      return {
        code: 'beyond-scale',
        column,
        found: threeNumbers(finding),
        accepts: 'a difference of proportions from -1 to 1 (13 percentage points is 0.13)',
      }
    }
  }
  return undefined
}

/** A promised size must lie where the scale can be. Nought, and the ratio 1, are taken: they say nothing, and the rules say so. */
function sizeBeyondScale(
  column: 'smallest_worthwhile_change' | 'margin',
): (outcome: PromisedOutcome) => SenseFault | undefined {
  return (outcome) => {
    const size = outcome[column]
    if (size === undefined) return undefined
    if (scaleFamilyOf(outcome.scale) === 'ratio' && size <= 0) {
      return { code: 'beyond-scale', column, found: String(size), accepts: 'a ratio above 0, as 0.8 or 1.25' }
    }
    if (outcome.scale === 'risk-difference' && size > 1) {
      const accepts = 'a difference of proportions of at most 1 (13 percentage points is 0.13)'
      return { code: 'beyond-scale', column, found: String(size), accepts }
    }
    return undefined
  }
}

function marginOfNothing({ promise, margin }: PromisedOutcome): SenseFault | undefined {
  if (margin === undefined || promise === 'no-worse') return undefined
  return {
    code: 'margin-without-promise',
    column: 'margin',
    found: `${margin}, promise ${promise ?? 'empty'}`,
    accepts: "a margin only where promise is 'no-worse'",
  }
}

function claimSpeaksForSomething(claim: Claim): SenseFault | undefined {
  if (claim.project_id ?? claim.model_id ?? claim.finding_id) return undefined
  return {
    code: 'speaks-for-nothing',
    column: 'project_id',
    found: '',
    accepts: 'a project_id, a model_id or a finding_id: what the claim speaks for',
  }
}

/**
 * What is still to come was told to nobody. A day before the project's start is taken: an earlier phase, or its planning, may have told. A month
 * or year that has begun may be over by the day that is meant.
 */
function toldInTheFuture({ told_on: toldOn }: Lesson, today: PlainDate): SenseFault | undefined {
  if (toldOn === undefined || firstDayOf(toldOn) <= today) return undefined
  return {
    code: 'in-the-future',
    column: 'told_on',
    found: toldOn,
    accepts: `a day that is not after today (${today})`,
  }
}

function useNamesItsPlan(use: LessonUse): SenseFault | undefined {
  if (use.plan ?? use.project_id) return undefined
  return {
    code: 'names-no-plan',
    column: 'plan',
    found: '',
    accepts: 'the title of a plan, or the project_id that it became: the plan that answers the lesson',
  }
}

function repliesToOne(reply: Reply): SenseFault | undefined {
  const [, second] = replyAbout.filter(({ field }) => reply[field] !== undefined)
  if (second === undefined) return undefined
  return {
    code: 'answers-several',
    column: second.field,
    found: reply[second.field] ?? '',
    accepts: 'nothing, where another is named: a reply is about one record of its project, or the project as a whole',
  }
}

function repliedInTheFuture({ replied_on: on }: Reply, today: PlainDate): SenseFault | undefined {
  if (on <= today) return undefined
  return { code: 'in-the-future', column: 'replied_on', found: on, accepts: `a day that is not after today (${today})` }
}

function onlyFundedBecomesProject(application: Application): SenseFault | undefined {
  if (application.project_id === undefined || application.decision === 'funded') return undefined
  return {
    code: 'not-funded',
    column: 'project_id',
    found: `${application.project_id}, decision ${application.decision}`,
    accepts: "a project only where the decision is 'funded'",
  }
}

/** Every rule about the sense of a single record. */
export const recordRules = [
  rule('programme', 'programme-dates', 'A programme ends after it starts.', (r: Programme) =>
    datesReversed(r.started, r.ended, 'ended', 'started'),
  ),
  rule('project', 'project-dates', 'A project ends after it starts.', (r: Project) =>
    datesReversed(r.started, r.ended, 'ended', 'started'),
  ),
  rule('project', 'project-builds-on-another', 'A project does not build on itself.', (r: Project) =>
    r.builds_on === r.id
      ? { code: 'builds-on-itself', column: 'builds_on', found: r.id, accepts: 'the id of another project' }
      : undefined,
  ),
  rule('application', 'application-dates', 'A decision does not precede its application.', (r: Application) =>
    datesReversed(r.submitted_on, r.decided_on, 'decided_on', 'submitted_on'),
  ),
  rule(
    'application',
    'only-funded-becomes-project',
    'Only a funded application becomes a project.',
    onlyFundedBecomesProject,
  ),
  rule(
    'outcome',
    'smallest-change',
    'The smallest worthwhile change lies where its scale can be.',
    sizeBeyondScale('smallest_worthwhile_change'),
  ),
  rule('outcome', 'margin-size', 'A margin lies where its scale can be.', sizeBeyondScale('margin')),
  rule('outcome', 'margin-of-no-worse', 'A margin belongs to a promise of no worse.', marginOfNothing),
  rule('finding', 'interval-order', 'An interval runs from low to high.', intervalReversed),
  rule('finding', 'interval-whole', 'An interval has both bounds.', intervalIncomplete),
  rule('finding', 'interval-holds-estimate', 'An interval contains its estimate.', intervalExcludesEstimate),
  rule('finding', 'replaces-another', 'A finding does not replace itself.', replacesItself),
  rule('finding', 'within-scale', 'Estimate and interval lie where the scale can be.', beyondScale),
  rule('claim', 'claim-speaks-for', 'A claim speaks for a project, a model or a finding.', claimSpeaksForSomething),
  rule('lesson', 'lesson-told-by-today', 'A lesson was told today or before.', toldInTheFuture),
  rule('lesson_use', 'use-names-plan', 'A lesson use names its plan, or the project it became.', useNamesItsPlan),
  rule('series', 'period-order', 'A period ends after it starts.', (r: Series) =>
    datesReversed(r.period_start, r.period_end, 'period_end', 'period_start'),
  ),
  ...lotteryRules,
  rule('reply', 'reply-about-one', 'A reply is about one record, or the project as a whole.', repliesToOne),
  rule('reply', 'reply-by-today', 'A reply was given today or before.', repliedInTheFuture),
  ...voiceRules,
] as const

/** The faults in the sense of one record on the day that it comes in; none when it may be written. */
export function senseFaultsOf<K extends Kind>(kind: K, record: Records[K], today: PlainDate): readonly SenseFault[] {
  const faults: SenseFault[] = []
  for (const candidate of recordRules) {
    const check = candidate.check as (r: AnyRecord, day: PlainDate) => SenseFault | undefined
    const fault = candidate.kind === kind ? check(record, today) : undefined
    if (fault) faults.push(fault)
  }
  return faults
}
