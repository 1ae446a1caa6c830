import type { Direction, Scale } from '../records/codes.ts'
import type { Finding } from '../records/finding.ts'
import { type DesignLevel, designLevelOf } from './design-level.ts'
import { oriented, orientedSmallestChange } from './scale.ts'
import type { FindingVerdict } from './verdict-codes.ts'

/** What a finding is judged against: the promise it answers, or nothing but its own wanted direction. */
export interface Yardstick {
  readonly wanted: Direction
  readonly scale?: Scale
  readonly smallestChange?: number
}

/** A finding's numbers, oriented: positive is the wanted direction, 0 no difference. */
export interface OrientedInterval {
  readonly est: number
  readonly lo: number
  readonly hi: number
  readonly swc?: number
}

export interface JudgedFinding {
  readonly id: string
  readonly verdict: FindingVerdict
  /** Name of the ruling that gave it; docs/reference/verdict-rules.md lists them. */
  readonly rule: string
  /** True where no interval could be judged, so that the report's own word stands. */
  readonly asReported: boolean
  readonly designLevel: DesignLevel
  readonly interval?: OrientedInterval
}

interface Ruling {
  readonly rule: string
  readonly when: (i: OrientedInterval) => boolean
  readonly gives: FindingVerdict
}

/** Verdict rules, section 2, in order: the first that holds decides, the last holds always. */
export const intervalRulings: readonly Ruling[] = [
  { rule: 'F1', when: (i) => i.lo > 0 && (i.swc === undefined || i.est >= i.swc), gives: 'improved' },
  { rule: 'F2', when: (i) => i.lo > 0, gives: 'improved-less-than-promised' },
  { rule: 'F3', when: (i) => i.hi < 0, gives: 'worse' },
  { rule: 'F4', when: (i) => i.swc !== undefined && i.hi < i.swc, gives: 'no-difference' },
  { rule: 'F5', when: () => true, gives: 'unclear' },
]

/** Where no interval can be judged, the report's own word (section 2). */
export const reportedRulings: {
  readonly [D in Finding['reported_direction']]: { rule: string; gives: FindingVerdict }
} = {
  better: { rule: 'F6', gives: 'improved' },
  worse: { rule: 'F6', gives: 'worse' },
  'no-change': { rule: 'F6', gives: 'no-difference' },
  mixed: { rule: 'F6', gives: 'mixed' },
  'not-measured': { rule: 'F7', gives: 'not-measured' },
  'too-early': { rule: 'F7', gives: 'not-measured' },
}

/** The verdict of one finding by the published rules (section 2). Pure; the date plays no part. */
export function verdictOfFinding(finding: Finding, yardstick: Yardstick): JudgedFinding {
  const designLevel = designLevelOf(finding.design)
  const interval = orientedInterval(finding, yardstick)
  const ruling = interval && intervalRulings.find((candidate) => candidate.when(interval))
  if (interval && ruling) {
    return { id: finding.id, verdict: ruling.gives, rule: ruling.rule, asReported: false, designLevel, interval }
  }
  const reported = reportedRulings[finding.reported_direction]
  return {
    id: finding.id,
    verdict: reported.gives,
    rule: reported.rule,
    asReported: reported.gives !== 'not-measured',
    designLevel,
  }
}

function orientedInterval(finding: Finding, yardstick: Yardstick): OrientedInterval | undefined {
  const { estimate, ci_low: low, ci_high: high, scale } = finding
  if (estimate === undefined || low === undefined || high === undefined) return undefined
  const est = oriented(estimate, scale, yardstick.wanted)
  const one = oriented(low, scale, yardstick.wanted)
  const other = oriented(high, scale, yardstick.wanted)
  if (est === undefined || one === undefined || other === undefined) return undefined
  const swc = orientedSmallestChange(yardstick.smallestChange, yardstick.scale, scale)
  return { est, lo: Math.min(one, other), hi: Math.max(one, other), ...(swc === undefined ? {} : { swc }) }
}
