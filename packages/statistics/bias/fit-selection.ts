import { type Computed, computed, notComputed } from '../computed.ts'
import { chiSquareUpperTail, normalTwoSided, normalUpperQuantile } from '../distributions/index.ts'
import { fitRandomEffects } from '../synthesis/fit-random-effects.ts'
import type { Studies } from '../synthesis/study-input.ts'
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

export type NoSelectionModel =
  | 'fewer-than-three-studies'
  /** An interval has no study: its weight can't be estimated. Use fewer steps. */
  | 'empty-interval'
  /** The likelihood is flat, or highest further from the estimates than they lie apart: the data don't settle the parameters. */
  | 'does-not-settle'

/** What the chance of being seen depends on, and how it enters the likelihood. */
export type Selection = {
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

/** Maximum likelihood over mean, τ and the logs of the weights; τ may take either sign, so that 0 is no edge. */
export function fitSelection(
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
  if (!Number.isFinite(best.value) || isFarFrom(yi, mean)) return notComputed('does-not-settle', { k })

  const delta = logDelta.map(Math.exp)
  const errors = errorsAt(logLikelihood, { mean, tau2, delta }, vi, heterogeneity)
  if (errors.isFlat) return notComputed('does-not-settle', { k })
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
): { isFlat: boolean; mean: number | null; tau2: number | null; delta: (number | null)[] } {
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
  if (!errors) return { isFlat: true, mean: null, tau2: null, delta: delta.map(() => null) }
  const rest = [...errors]
  return {
    isFlat: false,
    mean: rest.shift() ?? null,
    tau2: isTau2Free ? (rest.shift() ?? null) : null,
    delta: delta.map((_, j) => (isFree[j] ? (rest.shift() ?? null) : null)),
  }
}

/** Whether a mean lies outside the estimates by more than their range: no study speaks of it. */
export function isFarFrom(yi: readonly number[], mean: number): boolean {
  const [low, high] = [Math.min(...yi), Math.max(...yi)]
  return mean < low - (high - low) || mean > high + (high - low)
}

/** The studies turned so that large estimates are the favoured ones. */
export function turnedTo({ yi, vi }: Studies, { favoured = 'greater' }: SelectionModelOptions): Studies {
  return { yi: favoured === 'less' ? yi.map((y) => -y) : yi, vi }
}
