import {
  fitRandomEffects,
  fitThreeLevel,
  predictionIntervalOf,
  tau2IntervalOf,
  threeLevelIntervalsOf,
  threeLevelPredictionOf,
  weightsOf,
} from '@candour/statistics'
import type { PartialDate } from '../../plain-date.ts'
import { fewestPooled, type Range } from './found-size.ts'
import { type PoolReading, readingOf } from './pool-reading.ts'
import type { EvidenceFinding } from './pooled-scale.ts'

/** With fewer findings no test of asymmetry is made: it would miss nearly any. */
export const fewestForAsymmetry = 10

/** What findings come to together. Sizes are on the scale of computing: 0 is no difference, positive is the wanted way. */
export interface PoolResult {
  /** `three-level` where an attempt has findings of several populations, which are not independent. */
  readonly model: 'random-effects' | 'three-level'
  readonly mean: number
  readonly interval: Range
  /** Where the true effect of one more attempt like these is to be expected. */
  readonly prediction: Range
  /** Variance between attempts (with several populations of one attempt, that within attempts is apart). */
  readonly tau2: number
  readonly tau2Within?: number
  /** Of the variance between attempts; none where no value fits, so that they agree better than chance lets expect. High is null without end. */
  readonly tau2Interval?: { readonly low: number; readonly high: number | null }
  /** Share of the spread that is not chance, per cent. */
  readonly i2: number
  readonly q: { readonly value: number; readonly df: number; readonly p: number }
  /** Share of each finding, per cent, in their order; none in the three-level model. */
  readonly weights?: readonly number[]
  /** Whether Knapp and Hartung's adjustment makes the interval narrower than without it. */
  readonly isNarrowed: boolean
  readonly reading: PoolReading
}

/** Findings that may be put together, and what they come to. */
export interface EvidencePool {
  /** In order of attempt and population. */
  readonly findings: readonly EvidenceFinding[]
  /** How many attempts they are of. */
  readonly attempts: number
  readonly confidence: number
  /** None where they are of fewer than three attempts, or agree to the last digit. */
  readonly result?: PoolResult
  readonly because?: 'too-few' | 'not-computed'
  /** The same without each attempt in turn, by its id; none where the rest would be too few. */
  readonly without: readonly { readonly projectId: string; readonly result?: PoolResult }[]
  /** What the newest report changed; none where it is not known which that is, or nothing was pooled without it. */
  readonly change?: PoolChange
}

/** A pool before its newest report and with it. */
export interface PoolChange {
  /** As dates are told: a year, a month or a day. */
  readonly on: PartialDate
  readonly findings: readonly EvidenceFinding[]
  /** The newest of the reports before it. */
  readonly before: { readonly on?: PartialDate; readonly attempts: number; readonly result?: PoolResult }
}

/** Puts findings together by random effects (REML, Knapp and Hartung), or by the three-level model where one attempt has several. */
export function poolOf(findings: readonly EvidenceFinding[], confidence: number): EvidencePool {
  const sorted = findings.toSorted(inOrder)
  const ids = [...new Set(sorted.map(({ projectId }) => projectId))]
  const { result, because } = fitted(sorted, confidence)
  const change = changeIn(sorted, confidence)
  return {
    findings: sorted,
    attempts: ids.length,
    confidence,
    ...(result === undefined ? {} : { result }),
    ...(because === undefined ? {} : { because }),
    without: result === undefined ? [] : withoutEach(sorted, ids, confidence),
    ...(change === undefined ? {} : { change }),
  }
}

function inOrder(a: EvidenceFinding, b: EvidenceFinding): number {
  if (a.projectId !== b.projectId) return a.projectId < b.projectId ? -1 : 1
  return a.findingId < b.findingId ? -1 : 1
}

const attemptsOf = (findings: readonly EvidenceFinding[]): number =>
  new Set(findings.map(({ projectId }) => projectId)).size

type Fitted = Pick<EvidencePool, 'result' | 'because'>

function fitted(findings: readonly EvidenceFinding[], confidence: number): Fitted {
  const attempts = attemptsOf(findings)
  if (attempts < fewestPooled) return { because: 'too-few' }
  return attempts === findings.length ? randomEffects(findings, confidence) : threeLevel(findings, confidence)
}

const studiesOf = (findings: readonly EvidenceFinding[]) => ({
  yi: findings.map(({ yi }) => yi),
  vi: findings.map(({ vi }) => vi),
})

function randomEffects(findings: readonly EvidenceFinding[], confidence: number): Fitted {
  const studies = studiesOf(findings)
  const fit = fitRandomEffects({ ...studies, method: 'REML', test: 'knha', confidence })
  if (!fit.computed || !fit.heterogeneity.computed) return { because: 'not-computed' }
  const prediction = predictionIntervalOf(fit)
  if (!prediction.computed) return { because: 'not-computed' }
  const spread = tau2IntervalOf(studies, confidence)
  const { I2, Q, df, p } = fit.heterogeneity
  return {
    result: {
      model: 'random-effects',
      mean: fit.estimate,
      interval: fit.interval,
      prediction: { low: prediction.low, high: prediction.high },
      tau2: fit.tau2,
      ...(spread.computed ? { tau2Interval: spread.tau2 } : {}),
      i2: I2,
      q: { value: Q, df, p },
      weights: weightsOf(fit),
      isNarrowed: fit.knappHartung?.isBelowOne ?? false,
      reading: readingOf(fit.interval, prediction, spread.computed && spread.tau2.low > 0),
    },
  }
}

function threeLevel(findings: readonly EvidenceFinding[], confidence: number): Fitted {
  const given = { ...studiesOf(findings), cluster: findings.map(({ projectId }) => projectId), confidence }
  const fit = fitThreeLevel(given)
  const mean = fit.computed ? fit.robust.CR2[0] : undefined
  if (!fit.computed || !mean?.computed) return { because: 'not-computed' }
  const prediction = threeLevelPredictionOf(fit)
  const intervals = threeLevelIntervalsOf(given, fit)
  const between = intervals.computed ? intervals.between : undefined
  return {
    result: {
      model: 'three-level',
      mean: mean.estimate,
      interval: mean.interval,
      prediction,
      tau2: fit.between,
      tau2Within: fit.within,
      ...(between === undefined ? {} : { tau2Interval: between }),
      i2: fit.I2.total,
      q: { value: fit.Q, df: fit.df, p: fit.p },
      isNarrowed: false,
      reading: readingOf(mean.interval, prediction, between !== undefined && between.low > 0),
    },
  }
}

function withoutEach(
  findings: readonly EvidenceFinding[],
  ids: readonly string[],
  confidence: number,
): EvidencePool['without'] {
  return ids.map((projectId) => {
    const { result } = fitted(
      findings.filter((finding) => finding.projectId !== projectId),
      confidence,
    )
    return { projectId, ...(result === undefined ? {} : { result }) }
  })
}

/** What the newest report changed: every finding that bears the newest date counts as one report. */
function changeIn(findings: readonly EvidenceFinding[], confidence: number): PoolChange | undefined {
  const dates = findings.flatMap(({ reportedOn }) => reportedOn ?? []).toSorted()
  const on = dates.at(-1)
  if (on === undefined) return undefined
  const [newest, rest] = [
    findings.filter(({ reportedOn }) => reportedOn === on),
    findings.filter(({ reportedOn }) => reportedOn !== on),
  ]
  const before = dates.filter((date) => date !== on).at(-1)
  const { result } = fitted(rest, confidence)
  return {
    on,
    findings: newest,
    before: {
      ...(before === undefined ? {} : { on: before }),
      attempts: attemptsOf(rest),
      ...(result === undefined ? {} : { result }),
    },
  }
}
