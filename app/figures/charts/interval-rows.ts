import {
  type DesignLevel,
  type Direction,
  type Finding,
  isReading,
  type OrientedInterval,
  type OutcomeStanding,
  oriented,
  type Scale,
  scaleFamilyOf,
  type Verdict,
} from '@candour/register'
import { estimateInWords, estimateNumbersOf, promisedChangeInWords } from '../../words/estimate-words.ts'
import { notKnown, verdictPhrase } from '../../words/wording.ts'

/** One row of the intervals chart: one kept finding of an outcome, or an outcome that nothing answers. */
export interface IntervalRow {
  readonly key: string
  readonly label: string
  readonly isPromised: boolean
  readonly isPrimary: boolean
  readonly wanted: Direction
  readonly verdict: Verdict
  readonly words: string
  readonly estimateWords: string
  readonly promisedWords: string
  readonly designLevel?: DesignLevel
  readonly scale?: Scale
  /** Oriented: positive is the wanted way, 0 no difference. Absent where the report prints none. */
  readonly interval?: OrientedInterval
}

/**
 * The rows for a project's outcomes: promised ones first, then what was reported without having been promised. Every kept
 * finding is a row; an outcome without an answer keeps its row, empty.
 * @param findings the project's findings by id
 */
export function intervalRowsOf(
  outcomes: readonly OutcomeStanding[],
  findings: ReadonlyMap<string, Finding>,
): readonly IntervalRow[] {
  const rows = outcomes.flatMap((outcome) => rowsOf(outcome, findings))
  return [...rows.filter((row) => row.isPromised), ...rows.filter((row) => !row.isPromised)]
}

function rowsOf(outcome: OutcomeStanding, findings: ReadonlyMap<string, Finding>): readonly IntervalRow[] {
  const terms = outcome.promise?.terms
  const kept = outcome.findings.filter(({ role }) => role === 'decides')
  const first = outcome.findings[0]
  const common = {
    label: outcome.label,
    isPromised: outcome.promise !== undefined,
    isPrimary: terms?.primary ?? false,
    promisedWords:
      terms === undefined
        ? 'not promised beforehand'
        : `promised ${promisedChangeInWords(terms.smallest_worthwhile_change, terms.scale).replace('no size promised', 'without a size')}`,
  }
  const wantedOf = (finding: Finding | undefined) => terms?.direction_wanted ?? finding?.direction_wanted ?? 'increase'
  if (kept.length === 0) {
    const { dueOn: due, silentFrom: since } = outcome.clock ?? {}
    return [
      {
        ...common,
        key: outcome.key,
        wanted: wantedOf(first && findings.get(first.id)),
        verdict: outcome.verdict,
        words: verdictPhrase(outcome.verdict, { since, due, about: 'outcome' }),
        estimateWords: '',
      },
    ]
  }
  return kept.flatMap((judged) => {
    const finding = findings.get(judged.id)
    if (!isReading(judged.verdict)) return []
    return {
      ...common,
      key: judged.id,
      wanted: wantedOf(finding),
      verdict: judged.verdict,
      words: verdictPhrase(judged.verdict),
      estimateWords: estimateWordsOf(finding),
      designLevel: judged.designLevel,
      ...(finding?.scale === undefined ? {} : { scale: finding.scale }),
      ...(judged.interval === undefined ? {} : { interval: judged.interval }),
    }
  })
}

function estimateWordsOf(finding: Finding | undefined): string {
  const numbers = finding === undefined ? undefined : estimateNumbersOf(finding)
  if (numbers === undefined || (numbers.estimate === undefined && numbers.low === undefined))
    return `as reported; size ${notKnown}`
  return estimateInWords(numbers)
}

/** The one scale of all rows that have an interval, or undefined where they differ or there is none. */
export function sharedScaleOf(rows: readonly IntervalRow[]): Scale | undefined {
  const scales = new Set(rows.filter((row) => row.interval).map((row) => row.scale))
  const [only] = scales
  return scales.size === 1 ? only : undefined
}

/** A mark on a shared axis: where it stands (oriented) and the number printed there. */
export interface AxisTick {
  readonly at: number
  readonly words: string
}

const ratioTicks = [0.05, 0.1, 0.2, 0.33, 0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 2, 3, 5, 10, 20]

/**
 * Numbers for a shared axis that reaches `reach` to both sides. Differences show their size to either side. Ratios show the
 * ratio itself, for which all rows must want the same way: on mixed ways no number is right for every row, so there are none.
 */
export function axisTicks(scale: Scale, wanted: ReadonlySet<Direction>, reach: number): readonly AxisTick[] {
  const family = scaleFamilyOf(scale)
  if (family === 'ratio') {
    const [way] = wanted
    if (wanted.size !== 1 || way === undefined) return []
    return ratioTicks.flatMap((ratio) => {
      const at = oriented(ratio, scale, way)
      return at === undefined || Math.abs(at) > reach ? [] : [{ at, words: String(ratio) }]
    })
  }
  const shown = scale === 'risk-difference' ? 100 : 1
  const step = niceStep((reach * shown) / 2.2)
  const steps = Math.floor((reach * shown) / step)
  return Array.from({ length: 2 * steps + 1 }, (_, i) => {
    const size = Math.round((i - steps) * step * 1e6) / 1e6
    return { at: size / shown, words: String(Math.abs(size)) }
  })
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  const lead = rough / power
  return power * (lead >= 5 ? 5 : lead >= 2 ? 2 : 1)
}
