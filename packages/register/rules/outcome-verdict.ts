import type { PlainDate } from '../plain-date.ts'
import type { Finding } from '../records/finding.ts'
import { attributionOf, type DesignLevel } from './design-level.ts'
import { type JudgedFinding, verdictOfFinding } from './finding-verdict.ts'
import type { Yardstick } from './interval.ts'
import type { DueState } from './silence.ts'
import { type Attribution, type FindingVerdict, isReading, type Side, sideOf, type Verdict } from './verdict-codes.ts'

/**
 * What part a finding plays in its outcome's verdict: it decides; a stronger design answers; it is about a part of what was promised (a
 * subgroup, another population, time or analysis); it is no answer; another replaces it; or it was withdrawn.
 */
export type FindingRole = 'decides' | 'weaker' | 'part' | 'no-answer' | 'replaced' | 'withdrawn'

export interface OutcomeFinding extends JudgedFinding {
  readonly role: FindingRole
}

export interface JudgedOutcome {
  readonly verdict: Verdict
  /** Name of the ruling that gave it. */
  readonly rule: string
  readonly designLevel?: DesignLevel
  readonly attribution?: Attribution
  /** True when an answer decides and none that decides has an interval. */
  readonly asReported: boolean
  /** Where nothing answers: where the calendar leaves it. */
  readonly clock?: DueState
  /** Every finding, judged, with the part it plays. */
  readonly findings: readonly OutcomeFinding[]
  /** First later day on which the calendar alone may change it. */
  readonly changesOn?: PlainDate
}

interface Combination {
  readonly rule: string
  readonly when: (found: ReadonlySet<FindingVerdict>, sides: ReadonlySet<Side | undefined>) => boolean
  readonly gives: Verdict
}

/** How the kept findings of one outcome combine (section 4), in order: the first that holds decides. */
export const outcomeRulings: readonly Combination[] = [
  { rule: 'O1', when: (found, s) => found.has('mixed') || (s.has('good') && s.has('bad')), gives: 'mixed' },
  { rule: 'O2', when: (_, s) => s.has('good') && s.has('none'), gives: 'improved-in-part' },
  { rule: 'O3', when: (found) => found.has('improved-less-than-promised'), gives: 'improved-less-than-promised' },
  { rule: 'O3', when: (found) => found.has('improved'), gives: 'improved' },
  { rule: 'O3', when: (found) => found.has('kept'), gives: 'kept' },
  { rule: 'O4', when: (_, s) => s.has('bad') && s.has('none'), gives: 'worse-in-part' },
  { rule: 'O5', when: (_, s) => s.has('bad'), gives: 'worse' },
  { rule: 'O6', when: (found) => found.has('no-difference') && !found.has('not-shown'), gives: 'no-difference' },
  { rule: 'O7', when: () => true, gives: 'not-shown' },
]

/**
 * The verdict of one outcome (section 4) from its findings, and where none answers from the calendar.
 * @param yardstick what each finding is judged against: the promise, or for what was never promised a yardstick of its own
 * @param clock state of the outcome on the day asked about, were it unanswered
 */
export function verdictOfOutcome(
  findings: readonly Finding[],
  yardstick: (finding: Finding) => Yardstick,
  clock: DueState,
  today: PlainDate,
): JudgedOutcome {
  const roles = rolesOf(findings, today)
  const judged = findings.map((finding): OutcomeFinding => {
    const { role = 'decides' } = { role: roles.get(finding.id) }
    return { ...verdictOfFinding(finding, yardstick(finding)), role }
  })
  const standing = judged.filter(({ role }) => role === 'decides')
  const answers = standing.filter(({ verdict }) => isReading(verdict))
  const changes = findings.flatMap(({ id, withdrawn_on: on }) =>
    on !== undefined && on > today && roles.get(id) !== 'replaced' ? [on] : [],
  )
  if (answers.length === 0) {
    const shown = judged.map((one) => (one.role === 'decides' ? { ...one, role: 'no-answer' as const } : one))
    if (standing.some(({ verdict }) => verdict === 'not-measured')) {
      return { verdict: 'not-measured', rule: 'O8', asReported: false, findings: shown, ...firstOf(changes) }
    }
    const changesOn = firstOf([...changes, ...(clock.changesOn === undefined ? [] : [clock.changesOn])])
    return { verdict: clock.state, rule: clock.rule, clock, asReported: false, findings: shown, ...changesOn }
  }
  const designLevel = answers.reduce<DesignLevel>((best, { designLevel: level }) => (level > best ? level : best), 0)
  const kept = answers.filter((finding) => finding.designLevel === designLevel)
  const found = new Set(kept.map(({ verdict }) => verdict))
  const sides = new Set([...found].map(sideOf))
  const ruling = outcomeRulings.find((combination) => combination.when(found, sides))
  return {
    verdict: ruling?.gives ?? 'not-shown',
    rule: ruling?.rule ?? 'O7',
    designLevel,
    attribution: attributionOf(designLevel),
    asReported: kept.every(({ asReported }) => asReported),
    findings: judged.map((one) => {
      if (one.role !== 'decides' || kept.includes(one)) return one
      return { ...one, role: isReading(one.verdict) ? 'weaker' : 'no-answer' }
    }),
    ...firstOf(changes),
  }
}

/** Of the findings that do not speak for the whole outcome, why (section 4); those that may decide are not named. */
function rolesOf(findings: readonly Finding[], today: PlainDate): ReadonlyMap<string, FindingRole> {
  const replaced = new Set(findings.flatMap(({ replaces }) => replaces ?? []))
  const roles = new Map<string, FindingRole>()
  for (const { id, withdrawn_on: on } of findings) {
    if (on !== undefined && on <= today) roles.set(id, 'withdrawn')
    if (replaced.has(id)) roles.set(id, 'replaced')
  }
  const standing = findings.filter(({ id }) => !roles.has(id))
  if (standing.some(({ part }) => part === undefined)) {
    for (const { id, part } of standing) if (part !== undefined) roles.set(id, 'part')
  }
  return roles
}

function firstOf(days: readonly PlainDate[]): { readonly changesOn?: PlainDate } {
  const first = days.toSorted()[0]
  return first === undefined ? {} : { changesOn: first }
}
