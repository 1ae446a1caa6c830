import type { PlainDate } from '../plain-date.ts'
import type { Finding } from '../records/finding.ts'
import { attributionOf, type DesignLevel } from './design-level.ts'
import { type JudgedFinding, verdictOfFinding, type Yardstick } from './finding-verdict.ts'
import type { DueState } from './silence.ts'
import type { Attribution, FindingVerdict, Verdict } from './verdict-codes.ts'

export interface JudgedOutcome {
  readonly verdict: Verdict
  /** Name of the ruling that gave it. */
  readonly rule: string
  readonly designLevel?: DesignLevel
  readonly attribution?: Attribution
  /** Where nothing answers: where the calendar leaves it. */
  readonly clock?: DueState
  /** Every finding, judged; `kept` are those of the strongest design, which decided. */
  readonly findings: readonly JudgedFinding[]
  readonly kept: readonly string[]
}

interface Combination {
  readonly rule: string
  readonly when: (found: ReadonlySet<FindingVerdict>) => boolean
  readonly gives: FindingVerdict
}

const hasImproved = (found: ReadonlySet<FindingVerdict>) =>
  found.has('improved') || found.has('improved-less-than-promised')
const hasDoubt = (found: ReadonlySet<FindingVerdict>) => found.has('no-difference') || found.has('unclear')

/** How findings of one outcome and equal design combine (section 4), in order: the first that holds decides. */
export const outcomeRulings: readonly Combination[] = [
  { rule: 'O1', when: (found) => found.has('mixed'), gives: 'mixed' },
  { rule: 'O2', when: (found) => hasImproved(found) && found.has('worse'), gives: 'mixed' },
  { rule: 'O3', when: (found) => hasImproved(found) && hasDoubt(found), gives: 'mixed' },
  { rule: 'O4', when: (found) => found.has('worse'), gives: 'worse' },
  { rule: 'O5', when: (found) => found.has('improved-less-than-promised'), gives: 'improved-less-than-promised' },
  { rule: 'O6', when: (found) => found.has('improved'), gives: 'improved' },
  { rule: 'O7', when: (found) => found.has('no-difference'), gives: 'no-difference' },
  { rule: 'O8', when: () => true, gives: 'unclear' },
]

/**
 * The verdict of one outcome (section 4) from its findings, and where there are none from the calendar.
 * @param yardstick what each finding is judged against: the promise, or for what was never promised a yardstick of its own
 * @param dueState state of the promise on the day asked about, were it unanswered
 */
export function verdictOfOutcome(
  findings: readonly Finding[],
  yardstick: Yardstick | ((finding: Finding) => Yardstick),
  dueState: DueState,
): JudgedOutcome {
  const judged = findings.map((finding) =>
    verdictOfFinding(finding, typeof yardstick === 'function' ? yardstick(finding) : yardstick),
  )
  const measured = judged.filter((finding) => finding.verdict !== 'not-measured')
  if (measured.length === 0) {
    return judged.length > 0
      ? { verdict: 'not-measured', rule: 'O9', findings: judged, kept: [] }
      : { verdict: dueState.state, rule: dueState.rule, clock: dueState, findings: [], kept: [] }
  }
  const designLevel = measured.reduce<DesignLevel>((best, { designLevel: level }) => (level > best ? level : best), 0)
  const kept = measured.filter((finding) => finding.designLevel === designLevel)
  const found = new Set(kept.map((finding) => finding.verdict))
  const ruling = outcomeRulings.find((combination) => combination.when(found))
  return {
    verdict: ruling?.gives ?? 'unclear',
    rule: ruling?.rule ?? 'O8',
    designLevel,
    attribution: attributionOf(designLevel),
    findings: judged,
    kept: kept.map((finding) => finding.id),
  }
}

/** First day on which an unanswered outcome's state changes by the calendar alone. */
export function nextChangeOf(outcome: JudgedOutcome): PlainDate | undefined {
  return outcome.findings.length > 0 ? undefined : outcome.clock?.changesOn
}
