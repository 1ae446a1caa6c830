import { type Computed, notComputed } from '../computed.ts'
import { normalCdf, normalUpperQuantile, normalUpperTail } from '../distributions/index.ts'
import { quadratureOver } from '../power/integrate.ts'
import { requireStudies, type Studies } from '../synthesis/study-input.ts'
import {
  fitSelection,
  type NoSelectionModel,
  type Selection,
  type SelectionModel,
  type SelectionModelOptions,
  turnedTo,
} from './fit-selection.ts'

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
