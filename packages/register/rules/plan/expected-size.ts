import { fitRandomEffects, normalQuantile, predictionIntervalOf, tau2IntervalOf } from '@candour/statistics'
import { groupedBy } from '../../grouped.ts'
import type { Direction, Scale } from '../../records/codes.ts'
import type { Finding } from '../../records/finding.ts'
import type { DesignLevel } from '../design-level.ts'
import type { OutcomeStanding } from '../project-verdict.ts'
import { asPrinted, measureOf, oriented } from '../scale.ts'
import type { Range } from './base-rate.ts'

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

/**
 * What a pool allows to be said: nothing shown on average; not to be counted on in a new place; the same where places are shown to differ;
 * or that a new place may expect it, too.
 */
export type PoolReading = 'no-effect-shown' | 'not-to-be-counted-on' | 'differs-between-places' | 'to-be-expected'

/** What strong designs found together of one outcome on one scale, as the scale prints it. */
export interface PooledSize {
  readonly outcomeCode: string
  readonly wanted: Direction
  readonly scale: Scale
  readonly attempts: readonly FoundSize[]
  readonly mean: number
  readonly interval: Range
  /** Where the true effect of one more attempt like these is to be expected, with 95 %. */
  readonly prediction: Range
  readonly reading: PoolReading
}

export interface ExpectedSize {
  readonly pooled: readonly PooledSize[]
  /** What is in no pool: found by single attempts. */
  readonly single: readonly FoundSize[]
  /** Judged attempts of which no finding has an interval to judge by. */
  readonly withoutInterval: number
}

/** From this level a design can say what the project itself changed: only such designs are pooled. */
const pooledFrom = 4
const fewestPooled = 3
/** Measures that mean the same wherever they were taken. Means, counts and money are in units of their own. */
const commonMeasures: ReadonlySet<string> = new Set([
  'smd',
  'risk-difference',
  'odds-ratio',
  'risk-ratio',
  'rate-ratio',
  'percent-change',
])

/**
 * What attempts like a plan found in size. At least three of strong design with one outcome code on one scale are pooled by random effects
 * (REML, Knapp and Hartung); of each project one finding, that of the strongest design and then the most people. Everything else stands by
 * itself.
 */
export function expectedSize(attempts: readonly JudgedAnswers[]): ExpectedSize {
  const found = attempts.flatMap((attempt) => oneOfEach(sizesOf(attempt)))
  const groups = groupedBy(found.filter(isPoolable), (size) =>
    [size.outcomeCode, measureOf(size.scale), size.wanted].join(' '),
  )
  const pooled = [...groups.values()].flatMap((group) => pooledSize(group) ?? [])
  const inPool = new Set(pooled.flatMap((pool) => pool.attempts.map(({ findingId }) => findingId)))
  const withSize = new Set(found.map(({ projectId }) => projectId))
  const judged = attempts.filter(({ outcomes }) => outcomes.some(({ findings }) => findings.some(decides)))
  return {
    pooled: pooled.toSorted((a, b) => b.attempts.length - a.attempts.length),
    single: found
      .filter(({ findingId }) => !inPool.has(findingId))
      .toSorted((a, b) => b.designLevel - a.designLevel || (a.projectId < b.projectId ? -1 : 1)),
    withoutInterval: judged.filter(({ projectId }) => !withSize.has(projectId)).length,
  }
}

const decides = ({ role }: OutcomeStanding['findings'][number]): boolean => role === 'decides'

interface Weighed extends FoundSize {
  readonly n: number
}

function sizesOf({ projectId, outcomes, findings }: JudgedAnswers): readonly Weighed[] {
  const byId = new Map(findings.map((finding) => [finding.id, finding]))
  return outcomes.flatMap(({ label, promise, findings: judged }) =>
    judged.filter(decides).flatMap(({ id, interval, designLevel }): readonly Weighed[] => {
      const finding = byId.get(id)
      const scale = finding?.scale
      if (finding === undefined || scale === undefined || interval === undefined || interval.lo >= interval.hi)
        return []
      const wanted = promise?.terms.direction_wanted ?? finding.direction_wanted
      const outcomeCode = finding.outcome_code ?? promise?.terms.outcome_code
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
        },
      ]
    }),
  )
}

function printedRange(lo: number, hi: number, scale: Scale, wanted: Direction): Range {
  const [one, other] = [asPrinted(lo, scale, wanted), asPrinted(hi, scale, wanted)]
  return { low: Math.min(one, other), high: Math.max(one, other) }
}

/** Of a project's findings of one outcome on one scale the surest; what has no code stands for itself. */
function oneOfEach(sizes: readonly Weighed[]): readonly FoundSize[] {
  const groups = groupedBy(sizes, (size) =>
    size.outcomeCode === undefined ? size.findingId : `${size.outcomeCode} ${measureOf(size.scale)} ${size.wanted}`,
  )
  return [...groups.values()].flatMap((group) =>
    group
      .toSorted((a, b) => b.designLevel - a.designLevel || b.n - a.n || (a.findingId < b.findingId ? -1 : 1))
      .slice(0, 1)
      .map(({ n: _n, ...size }) => size),
  )
}

function isPoolable({ outcomeCode, scale, designLevel }: FoundSize): boolean {
  return outcomeCode !== undefined && designLevel >= pooledFrom && commonMeasures.has(measureOf(scale) ?? '')
}

function pooledSize(group: readonly FoundSize[]): PooledSize | undefined {
  const [first] = group
  if (first?.outcomeCode === undefined || group.length < fewestPooled) return undefined
  const { outcomeCode, wanted } = first
  // Where some print the ratio and some its logarithm, the ratio is shown.
  const scale = group.find((one) => !one.scale.startsWith('log-'))?.scale ?? first.scale
  const studies = studiesOf(group)
  const fit = fitRandomEffects({ ...studies, method: 'REML', test: 'knha' })
  if (!fit.computed) return undefined
  const prediction = predictionIntervalOf(fit)
  if (!prediction.computed) return undefined
  const spread = tau2IntervalOf(studies)
  return {
    outcomeCode,
    wanted,
    scale,
    attempts: group,
    mean: asPrinted(fit.estimate, scale, wanted),
    interval: printedRange(fit.interval.low, fit.interval.high, scale, wanted),
    prediction: printedRange(prediction.low, prediction.high, scale, wanted),
    reading: readingOf(fit.interval, prediction, spread.computed && spread.tau2.low > 0),
  }
}

function studiesOf(group: readonly FoundSize[]) {
  const turned = group.map(({ estimate, interval, scale, wanted }) => {
    const at = (value: number) => oriented(value, scale, wanted) ?? Number.NaN
    return { yi: at(estimate), sei: Math.abs(at(interval.high) - at(interval.low)) / (2 * normalQuantile(0.975)) }
  })
  return { yi: turned.map(({ yi }) => yi), vi: turned.map(({ sei }) => sei * sei) }
}

const spansNothing = ({ low, high }: Range): boolean => low <= 0 && high >= 0

function readingOf(mean: Range, prediction: Range, placesDiffer: boolean): PoolReading {
  if (spansNothing(mean)) return 'no-effect-shown'
  if (!spansNothing(prediction)) return 'to-be-expected'
  return placesDiffer ? 'differs-between-places' : 'not-to-be-counted-on'
}
