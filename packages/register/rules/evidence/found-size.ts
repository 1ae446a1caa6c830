import { groupedBy } from '../../grouped.ts'
import type { Direction, Scale } from '../../records/codes.ts'
import type { Finding } from '../../records/finding.ts'
import type { DesignLevel } from '../design-level.ts'
import type { OutcomeStanding } from '../project-verdict.ts'
import { asPrinted, measureOf } from '../scale.ts'

/** Two ends, the lower one first. */
export interface Range {
  readonly low: number
  readonly high: number
}

/** An attempt with its judged outcomes and the findings they rest on. */
export interface JudgedAnswers {
  readonly projectId: string
  readonly outcomes: readonly OutcomeStanding[]
  readonly findings: readonly Finding[]
}

/** What one attempt found of one outcome, where its finding decides and has an interval. */
export interface FoundSize {
  readonly projectId: string
  readonly findingId: string
  /** The outcome as the attempt calls it. */
  readonly label: string
  readonly outcomeCode?: string
  readonly wanted: Direction
  readonly scale: Scale
  readonly designLevel: DesignLevel
  /** On the scale as it is printed. */
  readonly estimate: number
  /** Of the 95 % interval by which it is judged. */
  readonly interval: Range
}

/** The same with what chooses between several of one attempt. */
export interface WeighedSize extends FoundSize {
  /** People that it rests on; 0 where its source does not say. */
  readonly n: number
  /** Whether its source names it as its main result. */
  readonly isPrimary: boolean
  /** Whom it is about: all whom the attempt reached, or a part of them or others, which the finding names. */
  readonly population: 'whole' | 'subgroup' | 'other-population'
}

/** The least design level (a trial, or a quasi-experiment) that can say what the attempt itself changed: only such findings are pooled. */
export const pooledFrom = 4

/** With fewer attempts nothing is pooled: two of them cannot tell chance from difference. */
export const fewestPooled = 3

/** Measures that mean the same wherever they were taken, in the order in which they are offered. Means, counts and money are in units of their own. */
export const commonMeasures = [
  'smd',
  'odds-ratio',
  'risk-ratio',
  'rate-ratio',
  'risk-difference',
  'percent-change',
] as const satisfies readonly Scale[]
export type CommonMeasure = (typeof commonMeasures)[number]

/** The measure of a scale that means the same wherever it was taken; undefined of those in units of their own. */
export function commonMeasureOf(scale: Scale): CommonMeasure | undefined {
  const measure = measureOf(scale)
  return commonMeasures.find((one) => one === measure)
}

/** True of a finding that speaks for its outcome. */
export const decides = ({ role }: OutcomeStanding['findings'][number]): boolean => role === 'decides'

/** Every finding of an attempt that decides and has an interval with two ends. */
export function sizesOf({ projectId, outcomes, findings }: JudgedAnswers): readonly WeighedSize[] {
  const byId = new Map(findings.map((finding) => [finding.id, finding]))
  return outcomes.flatMap(({ label, promise, findings: judged }) =>
    judged.filter(decides).flatMap(({ id, interval, designLevel }): readonly WeighedSize[] => {
      const finding = byId.get(id)
      const scale = finding?.scale
      if (finding === undefined || scale === undefined || interval === undefined || interval.lo >= interval.hi)
        return []
      const wanted = promise?.terms.direction_wanted ?? finding.direction_wanted
      const outcomeCode = finding.outcome_code ?? promise?.terms.outcome_code
      const { part } = finding
      return [
        {
          projectId,
          findingId: id,
          label,
          ...(outcomeCode === undefined ? {} : { outcomeCode }),
          wanted,
          scale,
          designLevel,
          estimate: asPrinted(interval.est, scale, wanted),
          interval: printedRange(interval.lo, interval.hi, scale, wanted),
          n: finding.n ?? 0,
          isPrimary: finding.primary ?? promise?.terms.primary ?? false,
          population: part === 'subgroup' || part === 'other-population' ? part : 'whole',
        },
      ]
    }),
  )
}

/** Ends on the scale that verdicts judge by, as a scale prints them. */
export function printedRange(lo: number, hi: number, scale: Scale, wanted: Direction): Range {
  const [one, other] = [asPrinted(lo, scale, wanted), asPrinted(hi, scale, wanted)]
  return { low: Math.min(one, other), high: Math.max(one, other) }
}

/**
 * One size of each group: of the strongest design, then what its source names as its main result, then the most people. What was found plays
 * no part in the choice.
 */
export function oneOfEach<S extends WeighedSize>(sizes: readonly S[], groupOf: (size: S) => string): readonly S[] {
  return [...groupedBy(sizes, groupOf).values()].flatMap((group) => group.toSorted(surestFirst).slice(0, 1))
}

function surestFirst(a: WeighedSize, b: WeighedSize): number {
  return (
    b.designLevel - a.designLevel ||
    Number(b.isPrimary) - Number(a.isPrimary) ||
    b.n - a.n ||
    (a.findingId < b.findingId ? -1 : 1)
  )
}
