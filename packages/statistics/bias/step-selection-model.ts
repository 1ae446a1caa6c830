import { type Computed, computed, notComputed } from '../computed.ts'
import { normalCdf, normalUpperQuantile, normalUpperTail } from '../distributions/index.ts'
import { requireBetween } from '../impossible-input.ts'
import { requireStudies, type Studies } from '../synthesis/study-input.ts'
import {
  fitSelection,
  type NoSelectionModel,
  type Selection,
  type SelectionModel,
  type SelectionModelOptions,
  type SelectionParameter,
  turnedTo,
} from './fit-selection.ts'

export type StepSelectionModel = SelectionModel & {
  /** One-sided p values at which the chance of being seen may change; the last is 1. */
  readonly steps: readonly number[]
  /** Studies in each interval. A weight rests on these alone. */
  readonly studiesInInterval: readonly number[]
}

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
  if (empty !== -1) return notComputed('empty-interval', { interval: empty + 1, from: ends[empty - 1] ?? 0 })

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

/** P(low < Z < high) without losing the digits of a far tail. */
function between(low: number, high: number): number {
  return low > 0 ? normalUpperTail(low) - normalUpperTail(high) : normalCdf(high) - normalCdf(low)
}
