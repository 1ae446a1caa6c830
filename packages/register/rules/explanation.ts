import { isPlainDate, type PartialDate } from '../plain-date.ts'
import type { Finding } from '../records/finding.ts'
import type { JudgedFinding } from './finding-verdict.ts'
import type { OutcomeStanding, ProjectHistory, ProjectVerdict } from './project-verdict.ts'
import { noDifferenceOn } from './scale.ts'
import type { DueState } from './silence.ts'
import { counted, dateInWords, designLevelWords, markWords, numberInWords, verdictWords } from './words.ts'

/** One step of the reasoning: what was judged, by which published rule, and the sentence that says so. */
export interface ExplanationStep {
  readonly about: 'project' | 'outcome' | 'finding'
  readonly id: string
  readonly rule: string
  readonly verdict: string
  readonly words: string
}

/** The verdict in words: which findings, rules and dates gave it, from the project down to the single finding. */
export function explain(history: ProjectHistory, verdict: ProjectVerdict): readonly ExplanationStep[] {
  const findings = new Map(history.findings.map((finding) => [finding.id, finding]))
  return [
    {
      about: 'project',
      id: history.project.id,
      rule: verdict.rule,
      verdict: verdict.code,
      words: projectWords(history, verdict),
    },
    ...verdict.outcomes.flatMap((outcome) => explainOutcome(outcome, findings)),
  ]
}

/** The steps of one outcome: itself, then each of its findings. */
export function explainOutcome(
  outcome: OutcomeStanding,
  findings: ReadonlyMap<string, Finding>,
): readonly ExplanationStep[] {
  return [
    { about: 'outcome', id: outcome.key, rule: outcome.rule, verdict: outcome.verdict, words: outcomeWords(outcome) },
    ...outcome.findings.map((judged): ExplanationStep => {
      const kept = outcome.kept.includes(judged.id)
      const words = findingWords(judged, findings.get(judged.id), kept)
      return { about: 'finding', id: judged.id, rule: judged.rule, verdict: judged.verdict, words }
    }),
  ]
}

function projectWords({ project }: ProjectHistory, verdict: ProjectVerdict): string {
  const { answered, clock } = verdict
  const name = verdictWords[verdict.code]
  const basis =
    answered.of === 0
      ? project.report_published === undefined
        ? dueWords(clock ?? { state: 'undated', rule: 'C3' })
        : `A report was published ${whenInWords(project.report_published)}, but no finding of it is on record.`
      : `${answered.n} of ${counted(answered.of, 'outcome that counts', 'outcomes that count')} answered with a result.`
  const marks = verdict.marks.map((mark) => `${markWords[mark]}.`)
  return [
    `${name} on ${dateInWords(verdict.on)} (rule ${verdict.rule}, version ${verdict.rulesVersion} of the rules).`,
    basis,
    ...marks,
  ].join(' ')
}

function whenInWords(date: PartialDate): string {
  return `${isPlainDate(date) ? 'on' : 'in'} ${dateInWords(date)}`
}

function outcomeWords(outcome: OutcomeStanding): string {
  const name = `${outcome.label}: ${verdictWords[outcome.verdict].toLowerCase()} (rule ${outcome.rule}).`
  if (outcome.findings.length === 0) return `${name} ${outcome.clock ? dueWords(outcome.clock) : ''}`.trim()
  const standing = outcome.promise === undefined ? 'It was not promised beforehand.' : promiseWords(outcome)
  if (outcome.designLevel === undefined)
    return `${name} Every report of it says that it was not measured, or too early to say. ${standing}`
  const aside = outcome.findings.length - outcome.kept.length
  const kept = `Decided by ${counted(outcome.kept.length, 'finding')} of the strongest design on record (${designLevelWords[outcome.designLevel]})`
  return `${name} ${kept}${aside > 0 ? `; ${counted(aside, 'weaker or unmeasured finding')} set aside` : ''}. ${standing}`
}

function promiseWords({ promise, counts }: OutcomeStanding): string {
  if (promise === undefined) return ''
  const registered = dateInWords(promise.terms.registered_on)
  if (promise.standing === 'added')
    return counts
      ? `Added on ${registered}, after the start; it counts because no primary outcome was registered before it.`
      : `Added on ${registered}, after the start, so it does not count for the project.`
  if (promise.standing === 'dropped')
    return `Registered as primary on ${registered}; ${promise.withdrawnOn === undefined ? 'taken back' : `withdrawn on ${dateInWords(promise.withdrawnOn)},`} after the start, so it still counts.`
  return `Registered on ${registered}${promise.isPrimary ? ' as a primary outcome' : ' as a secondary outcome'}.`
}

function dueWords(dueState: DueState): string {
  if (dueState.dueOn === undefined) return 'No source read says by when an answer is due.'
  const by = dueState.rule === 'C2' ? " by its programme's rule" : ''
  const due = `An answer was due on ${dateInWords(dueState.dueOn)}${by}`
  if (dueState.state === 'not-yet-due') return `An answer is due on ${dateInWords(dueState.dueOn)}${by}.`
  const silent = dueState.silentFrom === undefined ? '' : dateInWords(dueState.silentFrom)
  return dueState.state === 'due'
    ? `${due}; it counts as silent from ${silent}.`
    : `${due}; it has counted as silent since ${silent}.`
}

/** A number with as many figures as it takes to tell it from no difference: 0.9996 is not 1. */
function numberApartFrom(nothing: number, value: number): string {
  for (let digits = 3; digits < 17; digits++) {
    if (value === nothing || Number(value.toPrecision(digits)) !== nothing) return numberInWords(value, digits)
  }
  return numberInWords(value, 17)
}

function findingWords(judged: JudgedFinding, finding: Finding | undefined, kept: boolean): string {
  const aside =
    kept || judged.verdict === 'not-measured' ? '' : ' Set aside: a stronger design answers the same outcome.'
  if (judged.interval === undefined || finding === undefined) {
    const word = finding?.reported_direction.replace('-', ' ') ?? 'nothing'
    return judged.asReported
      ? `As reported: the report says "${word}" and prints no interval that can be judged.${aside}`
      : `The report says "${word}".`
  }
  const { estimate = 0, ci_low: low = 0, ci_high: high = 0 } = finding
  const nothing = noDifferenceOn(finding.scale) ?? 0
  const [est, lo, hi] = [estimate, low, high].map((value) => numberApartFrom(nothing, value))
  const numbers = `${est} (95% interval ${lo} to ${hi})`
  const reading = {
    F1: `lies wholly on the wanted side of no difference (${nothing})${judged.interval.swc === undefined ? '' : ' and reaches the promised change'}`,
    F2: `lies wholly on the wanted side of no difference (${nothing}), but the estimate is below the promised change`,
    F3: `lies wholly on the other side of no difference (${nothing})`,
    F4: `includes no difference (${nothing}) and rules out the promised change`,
    F5: `includes no difference (${nothing}) and is too wide to rule out a worthwhile change`,
  }[judged.rule]
  return `${numbers} ${reading ?? ''}: ${verdictWords[judged.verdict].toLowerCase()}.${aside}`
}
