import type { Finding } from '../records/finding.ts'
import { type DesignLevel, judgedLevelOf } from './design-level.ts'
import { type OrientedInterval, orientedInterval, type Yardstick } from './interval.ts'
import { type FindingVerdict, isReading } from './verdict-codes.ts'

export interface JudgedFinding {
  readonly id: string
  readonly verdict: FindingVerdict
  /** Name of the ruling that gave it; docs/reference/verdict-rules.md lists them. */
  readonly rule: string
  /** True where there is no interval to judge by, so that the report's own word stands. */
  readonly asReported: boolean
  /** The level at which it is judged: of a finding without an interval 2 at most, whatever its design. */
  readonly designLevel: DesignLevel
  readonly interval?: OrientedInterval
}

interface Ruling {
  readonly rule: string
  readonly when: (i: OrientedInterval) => boolean
  readonly gives: FindingVerdict
}

/** A promise of *no worse* is kept by an improvement of any size; the smallest worthwhile change plays no part in it. */
const promisedSize = ({ swc, isNoWorse }: OrientedInterval) => (isNoWorse ? undefined : swc)

function reaches(i: OrientedInterval): boolean {
  const swc = promisedSize(i)
  return swc === undefined || i.est >= swc
}

function rulesOut(i: OrientedInterval): boolean {
  const swc = promisedSize(i)
  return swc !== undefined && i.hi < swc
}

function staysWithin({ isNoWorse, margin, lo }: OrientedInterval): boolean {
  return isNoWorse && margin !== undefined && lo > -margin
}

/** Verdict rules, section 2, in order: the first that holds decides, the last holds always. */
export const intervalRulings: readonly Ruling[] = [
  { rule: 'F1', when: (i) => i.lo > 0 && reaches(i), gives: 'improved' },
  { rule: 'F2', when: (i) => i.lo > 0, gives: 'improved-less-than-promised' },
  { rule: 'F3', when: staysWithin, gives: 'kept' },
  { rule: 'F4', when: (i) => i.hi < 0, gives: 'worse' },
  { rule: 'F5', when: rulesOut, gives: 'no-difference' },
  { rule: 'F6', when: () => true, gives: 'not-shown' },
]

/** Where no interval can be judged, the report's own word (section 2). */
export const reportedRulings: {
  readonly [D in Finding['reported_direction']]: { readonly rule: string; readonly gives: FindingVerdict }
} = {
  better: { rule: 'F7', gives: 'improved' },
  worse: { rule: 'F7', gives: 'worse' },
  mixed: { rule: 'F7', gives: 'mixed' },
  'no-change': { rule: 'F8', gives: 'not-shown' },
  'not-measured': { rule: 'F9', gives: 'not-measured' },
  'too-early': { rule: 'F10', gives: 'too-early' },
}

/** The verdict of one finding by the published rules (section 2). Pure; the date plays no part. */
export function verdictOfFinding(finding: Finding, yardstick: Yardstick): JudgedFinding {
  const interval = orientedInterval(finding, yardstick)
  const designLevel = judgedLevelOf(finding.design, interval !== undefined)
  const ruling = interval && intervalRulings.find((candidate) => candidate.when(interval))
  if (interval && ruling) {
    return { id: finding.id, verdict: ruling.gives, rule: ruling.rule, asReported: false, designLevel, interval }
  }
  const { rule, gives: verdict } = reportedRulings[finding.reported_direction]
  return { id: finding.id, verdict, rule, asReported: isReading(verdict), designLevel }
}
