import { type Computed, computed, notComputed } from '../computed.ts'
import {
  chiSquareUpperTail,
  normalCdf,
  normalTwoSided,
  normalUpperQuantile,
  normalUpperTail,
} from '../distributions/index.ts'
import { requireBetween } from '../impossible-input.ts'
import { quadratureOver } from '../power/integrate.ts'
import { fitRandomEffects } from '../synthesis/fit-random-effects.ts'
import { requireStudies, type Studies } from '../synthesis/study-input.ts'
import { maximise } from './maximise.ts'
import { standardErrorsAt } from './observed-information.ts'
import { type BiasReading, biasReadings } from './reading.ts'

export type SelectionModelOptions = {
  /** Which results are favoured: `greater` when large estimates give small p values. Default greater. */
  readonly favoured?: 'greater' | 'less'
  /** Whether true effects may differ between studies. Default true. */
  readonly heterogeneity?: boolean
  readonly confidence?: number
}

/** A parameter with its standard error; null where the parameter lies on its bound or the likelihood is flat. */
export type SelectionParameter = { readonly estimate: number; readonly se: number | null }

export type SelectionModel = BiasReading & {
  readonly k: number
  /** Mean of the true effects, before selection. */
  readonly mean: SelectionParameter & {
    readonly z: number | null
    readonly p: number | null
    readonly low: number | null
    readonly high: number | null
  }
  readonly tau2: SelectionParameter
  /** The parameters of selection; see the model. */
  readonly delta: readonly SelectionParameter[]
  readonly logLik: number
  /** Likelihood-ratio test against no selection. */
  readonly selectionTest: { readonly chi2: number; readonly df: number; readonly p: number }
  /** The estimate without selection, by maximum likelihood. */
  readonly withoutSelection: { readonly estimate: number; readonly tau2: number; readonly logLik: number }
}

export type StepSelectionModel = SelectionModel & {
  /** One-sided p values at which the chance of being seen may change; the last is 1. */
  readonly steps: readonly number[]
  /** Studies in each interval. A weight rests on these alone. */
  readonly studiesInInterval: readonly number[]
}

export type NoSelectionModel =
  | 'fewer-than-three-studies'
  /** An interval has no study: its weight can't be estimated. Use fewer steps. */
  | 'empty-interval'
  /** The likelihood grows to the edge of what is searched: the data don't settle the parameters. */
  | 'does-not-settle'

/** What the chance of being seen depends on, and how it enters the likelihood. */
type Selection = {
  readonly deltas: number
  /** ln of the study's weight at its own p value. */
  readonly logWeight: (study: number, delta: readonly number[]) => number
  /** Mean weight of a study with variance v when Y ~ N(mean, sd²). */
  readonly meanWeight: (study: number, mean: number, sd: number, delta: readonly number[]) => number
  readonly starts: readonly (readonly number[])[]
}

/** Weights are kept within metafor's numerical limits. */
const smallestDelta = 1e-5
const largestDelta = 100

/**
 * Step-function selection model: results with one-sided p in the j-th interval are seen δⱼ times as often as those in the
 * first (δ₁ = 1).
 *
 *   density of yᵢ = w(pᵢ) φ(yᵢ; μ, vᵢ + τ²)/Aᵢ   Aᵢ = Σⱼ δⱼ P(p in interval j)   maximum likelihood over μ, τ², δ₂ …
 *
 * @param steps  ends of the intervals, rising, between 0 and 1; 1 is added. E.g. [0.025] for one step at two-sided 5 %
 * @throws RangeError for impossible studies or steps
 * @see Vevea & Hedges 1995, Psychometrika 60, 419–435; metafor's `selmodel(type = "stepfun")`
 */
export function stepSelectionModel(
  studies: Studies,
  steps: readonly number[],
  options: SelectionModelOptions = {},
): Computed<StepSelectionModel, NoSelectionModel> {
  requireStudies(studies, options.confidence)
  const ends = steps.at(-1) === 1 ? steps.slice(0, -1) : steps
  requireBetween('steps', ends, 0, 1)
  if (ends.length === 0) throw new RangeError('steps: state at least one p value below 1')
  ends.forEach((end, j) => {
    if (j > 0 && !(end > (ends[j - 1] ?? 0))) throw new RangeError(`steps[${j}] is ${end}, but steps must rise`)
  })
  const turned = turnedTo(studies, options)
  const roots = turned.vi.map(Math.sqrt)
  const groups = turned.yi.map((y, i) => {
    const p = normalUpperTail(y / (roots[i] ?? 1))
    const group = ends.findIndex((end) => p <= end)
    return group === -1 ? ends.length : group
  })
  const studiesInInterval = [...ends, 1].map((_, j) => groups.filter((group) => group === j).length)
  const k = studies.yi.length
  if (k < 3) return notComputed('fewer-than-three-studies', { k })
  const empty = studiesInInterval.indexOf(0)
  if (empty !== -1) return notComputed('empty-interval', { interval: empty, from: ends[empty - 1] ?? 0 })

  const cuts = ends.map((end) => normalUpperQuantile(end))
  const selection: Selection = {
    deltas: ends.length,
    logWeight: (study, delta) => Math.log([1, ...delta][groups[study] ?? 0] ?? 1),
    meanWeight: (study, mean, sd, delta) => {
      const root = roots[study] ?? 1
      const z = cuts.map((cut) => (cut * root - mean) / sd)
      const [first = 0] = z
      return delta.reduce((sum, weight, j) => {
        const inside = j + 1 < z.length ? between(z[j + 1] ?? 0, z[j] ?? 0) : normalCdf(z[j] ?? 0)
        return sum + weight * inside
      }, normalUpperTail(first))
    },
    starts: [ends.map((_, j) => 1 - (0.2 * (j + 1)) / ends.length), ends.map(() => 0.2)],
  }
  const fitted = fitSelection(turned, selection, options)
  if (!fitted.computed) return fitted
  const first: SelectionParameter = { estimate: 1, se: null }
  return computed({ ...fitted, delta: [first, ...fitted.delta], steps: [...ends, 1], studiesInInterval })
}

/**
 * Beta selection model: the chance of being seen is proportional to p^(δ₁−1) (1−p)^(δ₂−1) of the one-sided p value.
 *
 *   δ₁ < 1 favours small p, δ₂ > 1 disfavours large p, δ = (1, 1) is no selection; p is kept within 1e-5 of the ends
 *
 * @throws RangeError for impossible studies
 * @see Citkowicz & Vevea 2017, Psychological Methods 22, 28–41; metafor's `selmodel(type = "beta")`
 */
export function betaSelectionModel(
  studies: Studies,
  options: SelectionModelOptions = {},
): Computed<SelectionModel, NoSelectionModel> {
  requireStudies(studies, options.confidence)
  const k = studies.yi.length
  if (k < 3) return notComputed('fewer-than-three-studies', { k })
  const turned = turnedTo(studies, options)
  const roots = turned.vi.map(Math.sqrt)
  const edge = 1e-5
  const farthest = normalUpperQuantile(edge)
  const logWeightAt = (z: number, [a = 1, b = 1]: readonly number[]) => {
    const kept = Math.min(farthest, Math.max(-farthest, z))
    return (a - 1) * Math.log(normalUpperTail(kept)) + (b - 1) * Math.log(normalCdf(kept))
  }
  // On the scale of z = y/√v the weight is the same function for every study, so its points are laid out once.
  const { points, weights } = quadratureOver(-farthest, farthest, 4)
  const logUpper = points.map((z) => Math.log(normalUpperTail(z)))
  const logLower = points.map((z) => Math.log(normalCdf(z)))
  const weighted = new Float64Array(points.length)
  let weightedFor: readonly number[] = []
  const layOut = (delta: readonly number[]) => {
    const [a = 1, b = 1] = delta
    for (let j = 0; j < weighted.length; j++) {
      weighted[j] = (weights[j] ?? 0) * Math.exp((a - 1) * (logUpper[j] ?? 0) + (b - 1) * (logLower[j] ?? 0))
    }
    weightedFor = delta
  }
  const selection: Selection = {
    deltas: 2,
    logWeight: (study, delta) => logWeightAt((turned.yi[study] ?? 0) / (roots[study] ?? 1), delta),
    meanWeight: (study, mean, sd, delta) => {
      if (weightedFor !== delta) layOut(delta)
      const root = roots[study] ?? 1
      const centre = mean / root
      const spread = sd / root
      let inside = 0
      for (let j = 0; j < weighted.length; j++) {
        const z = ((points[j] ?? 0) - centre) / spread
        inside += (weighted[j] ?? 0) * Math.exp(-0.5 * z * z)
      }
      const above = Math.exp(logWeightAt(farthest, delta)) * normalUpperTail((farthest - centre) / spread)
      const below = Math.exp(logWeightAt(-farthest, delta)) * normalCdf((-farthest - centre) / spread)
      return inside / (spread * Math.sqrt(2 * Math.PI)) + above + below
    },
    starts: [
      [1, 1],
      [0.5, 2],
    ],
  }
  return fitSelection(turned, selection, options)
}

/** Maximum likelihood over mean, τ and the logs of the weights; τ may take either sign, so that 0 is no edge. */
function fitSelection(
  studies: Studies,
  selection: Selection,
  { favoured = 'greater', heterogeneity = true, confidence = 0.95 }: SelectionModelOptions,
): Computed<SelectionModel, NoSelectionModel> {
  const { yi, vi } = studies
  const k = yi.length
  const plain = fitRandomEffects({ yi, vi, method: heterogeneity ? 'ML' : 'FE' })
  if (!plain.computed) return notComputed('fewer-than-three-studies', { k })

  const logLikelihood = (mean: number, tau2: number, delta: readonly number[]): number => {
    let total = 0
    for (let i = 0; i < k; i++) {
      const variance = (vi[i] ?? 1) + tau2
      const density = -0.5 * (Math.log(2 * Math.PI * variance) + ((yi[i] ?? 0) - mean) ** 2 / variance)
      total +=
        selection.logWeight(i, delta) + density - Math.log(selection.meanWeight(i, mean, Math.sqrt(variance), delta))
    }
    return Number.isFinite(total) ? total : -Infinity
  }
  const smallestTau2 = 1e-9 * Math.min(...vi)
  const bounds = [Math.log(smallestDelta), Math.log(largestDelta)] as const
  const read = (x: readonly number[]) => {
    const [mean = 0, ...rest] = x
    const tau = heterogeneity ? (rest[0] ?? 0) : 0
    return { mean, tau2: tau * tau < smallestTau2 ? 0 : tau * tau, logDelta: heterogeneity ? rest.slice(1) : rest }
  }
  const objective = (x: readonly number[]) => {
    const { mean, tau2, logDelta } = read(x)
    if (logDelta.some((value) => value < bounds[0] || value > bounds[1])) return -Infinity
    return logLikelihood(mean, tau2, logDelta.map(Math.exp))
  }
  const typical = Math.sqrt(k / vi.reduce((sum, v) => sum + 1 / v, 0))
  const fits = selection.starts.map((delta) =>
    maximise(
      objective,
      [plain.estimate, ...(heterogeneity ? [Math.sqrt(plain.tau2) + typical / 10] : []), ...delta.map(Math.log)],
      [typical / 2, ...(heterogeneity ? [typical / 2] : []), ...delta.map(() => 0.5)],
    ),
  )
  const best = fits.reduce((top, fit) => (fit.value > top.value ? fit : top))
  const { mean, tau2, logDelta } = read(best.x)
  const reach = 20 * (Math.max(...yi) - Math.min(...yi) + 10 * typical)
  if (!Number.isFinite(best.value) || Math.abs(mean - plain.estimate) > reach)
    return notComputed('does-not-settle', { k })

  const delta = logDelta.map(Math.exp)
  const errors = errorsAt(logLikelihood, { mean, tau2, delta }, vi, heterogeneity)
  const turn = favoured === 'less' ? -1 : 1
  const z = errors.mean === null ? null : (turn * mean) / errors.mean
  const half = errors.mean === null ? null : normalUpperQuantile((1 - confidence) / 2) * errors.mean
  const none = delta.map(() => 1)
  const withoutLogLik = logLikelihood(plain.estimate, plain.tau2, none)
  const chi2 = Math.max(0, 2 * (best.value - withoutLogLik))
  return computed({
    k,
    mean: {
      estimate: turn * mean,
      se: errors.mean,
      z,
      p: z === null ? null : normalTwoSided(z),
      low: half === null ? null : turn * mean - half,
      high: half === null ? null : turn * mean + half,
    },
    tau2: { estimate: tau2, se: errors.tau2 },
    delta: delta.map((estimate, j) => ({ estimate, se: errors.delta[j] ?? null })),
    logLik: best.value,
    selectionTest: { chi2, df: selection.deltas, p: chiSquareUpperTail(chi2, selection.deltas) },
    withoutSelection: { estimate: turn * plain.estimate, tau2: plain.tau2, logLik: withoutLogLik },
    ...biasReadings.selectionModel,
  })
}

/** Standard errors on the natural scale; a τ² near 0 or a weight at its bound is held fixed, as metafor does. */
function errorsAt(
  logLikelihood: (mean: number, tau2: number, delta: readonly number[]) => number,
  { mean, tau2, delta }: { mean: number; tau2: number; delta: readonly number[] },
  vi: readonly number[],
  heterogeneity: boolean,
): { mean: number | null; tau2: number | null; delta: (number | null)[] } {
  const isTau2Free = heterogeneity && tau2 >= Math.min(Math.min(...vi) / 10, 1e-4)
  const isFree = delta.map((value) => value > 1e-4 && value < 0.999 * largestDelta)
  const join = (x: readonly number[]) => {
    const rest = [...x.slice(1)]
    const tau2At = isTau2Free ? (rest.shift() ?? tau2) : tau2
    return {
      mean: x[0] ?? mean,
      tau2: tau2At,
      delta: delta.map((value, j) => (isFree[j] ? (rest.shift() ?? value) : value)),
    }
  }
  const at = [mean, ...(isTau2Free ? [tau2] : []), ...delta.filter((_, j) => isFree[j])]
  const typical = Math.sqrt(vi.length / vi.reduce((sum, v) => sum + 1 / v, 0))
  const sizes = [typical / 50, ...at.slice(1).map((value) => value / 20)]
  const errors = standardErrorsAt(
    (x) => {
      const point = join(x)
      return logLikelihood(point.mean, point.tau2, point.delta)
    },
    at,
    sizes,
  )
  if (!errors) return { mean: null, tau2: null, delta: delta.map(() => null) }
  const rest = [...errors]
  return {
    mean: rest.shift() ?? null,
    tau2: isTau2Free ? (rest.shift() ?? null) : null,
    delta: delta.map((_, j) => (isFree[j] ? (rest.shift() ?? null) : null)),
  }
}

function turnedTo({ yi, vi }: Studies, { favoured = 'greater' }: SelectionModelOptions): Studies {
  return { yi: favoured === 'less' ? yi.map((y) => -y) : yi, vi }
}

/** P(low < Z < high) without losing the digits of a far tail. */
function between(low: number, high: number): number {
  return low > 0 ? normalUpperTail(low) - normalUpperTail(high) : normalCdf(high) - normalCdf(low)
}
