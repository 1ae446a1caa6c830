import { normalQuantile, type ProjectDesign } from '@candour/statistics'
import type { Finding } from '../../records/finding.ts'
import type { DesignLevel } from '../design-level.ts'
import type { OutcomeFinding } from '../outcome-verdict.ts'
import type { OutcomeStanding, ProjectHistory, ProjectVerdict } from '../project-verdict.ts'
import { measureOf } from '../scale.ts'
import { isReading, type Side, sideOf } from '../verdict-codes.ts'

/** What a project's power was worked out from: its interval on a scale of standard deviations, the same by way of an odds ratio, or its people. */
export type PowerFrom = 'standard-deviations' | 'odds-ratio' | 'people'

/** The one result by which a project is counted in the test for missing negatives. */
export interface PortfolioResult {
  readonly projectId: string
  readonly findingId: string
  /** The outcome as the project calls it. */
  readonly label: string
  /** Results named as the main thing that have an interval: of several one is counted. */
  readonly of: number
  readonly designLevel: DesignLevel
  /** What is known of its power, on the scale of standardised mean differences. */
  readonly design: ProjectDesign
  readonly from: PowerFrom
  /** Not shown to have moved the wanted way: its 95 % interval reaches no difference, or lies beyond. */
  readonly isUnfavourable: boolean
}

/**
 * Why a project is in no count: nothing that counts for its verdict is answered; what answers is told without an interval; nothing was named as
 * the main thing, by it or by its report; it promised no more than *no worse*; or its interval is on a scale that has no power without the
 * number of people.
 */
export const apartReasons = ['no-answer', 'as-reported', 'nothing-main', 'no-worse', 'no-power'] as const
export type ApartReason = (typeof apartReasons)[number]

export interface ApartProject {
  readonly projectId: string
  readonly because: ApartReason
  /** Of results as reported: the side that the report's word takes; none where it says mixed. */
  readonly side?: Side
}

/** Every project of a programme: counted by one result, or set apart with the reason. */
export interface Portfolio {
  readonly counted: readonly PortfolioResult[]
  readonly apart: readonly ApartProject[]
}

/** A project as the test sees it. */
export interface PortfolioProject {
  readonly history: ProjectHistory
  readonly verdict: ProjectVerdict
}

/** Half the width of a 95 % interval in standard errors. */
const standardErrors = normalQuantile(0.975)
/** ln(odds ratio) per standardised mean difference (Hasselblad & Hedges 1995). */
const logOddsPerStandardDeviation = Math.PI / Math.sqrt(3)
/** Only such a design has a group beside it, so that its people are two groups. */
const comparedFrom: DesignLevel = 3
const fewestPeople = 4

/**
 * Which result counts for each project (learn.md, section 3): of what was named as the main thing and has an interval, that of the strongest
 * design, then of the most people, then the first by id. Never by what it found.
 */
export function portfolioOf(projects: readonly PortfolioProject[]): Portfolio {
  const placed = projects.map(placeOf)
  return {
    counted: placed.flatMap((one) => ('because' in one ? [] : [one])),
    apart: placed.flatMap((one) => ('because' in one ? [one] : [])),
  }
}

interface MainResult {
  readonly outcome: OutcomeStanding
  readonly judged: OutcomeFinding
  readonly finding: Finding
}

function placeOf({ history, verdict }: PortfolioProject): PortfolioResult | ApartProject {
  const projectId = history.project.id
  const results = mainResults(history, verdict)
  const apart = (because: ApartReason, side?: Side): ApartProject => ({
    projectId,
    because,
    ...(side === undefined ? {} : { side }),
  })
  if (results.length === 0) return apart('no-answer')
  const withInterval = results.filter(({ judged: { interval } }) => interval !== undefined && interval.lo < interval.hi)
  if (withInterval.length === 0) return apart('as-reported', reportedSide(results))
  if (!verdict.hasPrimary) return apart('nothing-main')
  const better = withInterval.filter(({ judged: { interval } }) => interval?.isNoWorse === false)
  if (better.length === 0) return apart('no-worse')
  const sized = better.flatMap((result) => {
    const power = powerOf(result)
    return power === undefined ? [] : [{ result, power }]
  })
  const [first] = sized.toSorted(
    ({ result: a }, { result: b }) =>
      b.judged.designLevel - a.judged.designLevel ||
      (b.finding.n ?? 0) - (a.finding.n ?? 0) ||
      (a.finding.id < b.finding.id ? -1 : 1),
  )
  if (first === undefined) return apart('no-power')
  const { outcome, judged, finding } = first.result
  return {
    projectId,
    findingId: finding.id,
    label: outcome.label,
    of: sized.length,
    designLevel: judged.designLevel,
    ...first.power,
    isUnfavourable: (judged.interval?.lo ?? 0) <= 0,
  }
}

/** What answers the outcomes that count. */
function mainResults({ findings }: ProjectHistory, { outcomes }: ProjectVerdict): readonly MainResult[] {
  const byId = new Map(findings.map((finding) => [finding.id, finding]))
  return outcomes
    .filter(({ counts }) => counts)
    .flatMap((outcome) =>
      outcome.findings.flatMap((judged) => {
        const finding = byId.get(judged.id)
        return judged.role === 'decides' && isReading(judged.verdict) && finding !== undefined
          ? [{ outcome, judged, finding }]
          : []
      }),
    )
}

/** The side that every result as reported takes; undefined where they differ, or one says mixed. */
function reportedSide(results: readonly MainResult[]): Side | undefined {
  const sides = new Set(results.map(({ judged }) => sideOf(judged.verdict)))
  return sides.size === 1 ? [...sides][0] : undefined
}

function powerOf({ judged, finding }: MainResult): Pick<PortfolioResult, 'design' | 'from'> | undefined {
  const { interval, designLevel } = judged
  if (interval === undefined) return undefined
  const standardError = (interval.hi - interval.lo) / (2 * standardErrors)
  const measure = measureOf(finding.scale)
  if (measure === 'smd') return { design: { kind: 'standard-error', standardError }, from: 'standard-deviations' }
  if (measure === 'odds-ratio')
    return {
      design: { kind: 'standard-error', standardError: standardError / logOddsPerStandardDeviation },
      from: 'odds-ratio',
    }
  const { n = 0 } = finding
  if (designLevel < comparedFrom || n < fewestPeople) return undefined
  return { design: { kind: 'two-means', n1: Math.floor(n / 2), n2: Math.ceil(n / 2) }, from: 'people' }
}
