import { fitRandomEffects, normalQuantile, predictionIntervalOf, tau2IntervalOf } from '@candour/statistics'
import { groupedBy } from '../../grouped.ts'
import type { Direction, Scale } from '../../records/codes.ts'
import {
  commonMeasureOf,
  decides,
  type FoundSize,
  fewestPooled,
  type JudgedAnswers,
  oneOfEach,
  pooledFrom,
  printedRange,
  type Range,
  sizesOf,
  type WeighedSize,
} from '../evidence/found-size.ts'
import { type PoolReading, readingOf } from '../evidence/pool-reading.ts'
import { asPrinted, measureOf, oriented } from '../scale.ts'

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

/**
 * What attempts like a plan found in size. At least three of strong design with one outcome code on one scale are pooled by random effects
 * (REML, Knapp and Hartung); of each project one finding, the surest. Everything else stands by itself.
 */
export function expectedSize(attempts: readonly JudgedAnswers[]): ExpectedSize {
  const found = attempts.flatMap((attempt) => oneOfEach(sizesOf(attempt), ofOneAttempt).map(bare))
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

/** Of a project's findings of one outcome on one scale the surest counts; what has no code stands for itself. */
const ofOneAttempt = ({ outcomeCode, findingId, scale, wanted }: WeighedSize): string =>
  outcomeCode === undefined ? findingId : `${outcomeCode} ${measureOf(scale)} ${wanted}`

const bare = ({ n: _n, isPrimary: _primary, population: _population, ...size }: WeighedSize): FoundSize => size

function isPoolable({ outcomeCode, scale, designLevel }: FoundSize): boolean {
  return outcomeCode !== undefined && designLevel >= pooledFrom && commonMeasureOf(scale) !== undefined
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
