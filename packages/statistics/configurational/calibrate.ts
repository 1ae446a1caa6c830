import { requireBetween, requireFinite } from '../impossible-input.ts'

/** The three values of the raw variable that anchor a fuzzy set: fully out, the point of most ambiguity, fully in. */
export type Anchors = { readonly exclusion: number; readonly crossover: number; readonly inclusion: number }

/**
 * Membership scores by the direct method: the raw value's distance from the crossover, in units of its distance to the anchor
 * on that side, as log odds of membership.
 *
 *   m = 1 / (1 + exp(−λ (x − c) / (a − c)·s))   λ = ln(d / (1 − d))
 *   a = inclusion, s = 1 on the side of the inclusion anchor; a = exclusion, s = −1 on the other
 *
 * so that m = d at the inclusion anchor, ½ at the crossover and 1 − d at the exclusion anchor. Anchors may fall as well as
 * rise: with inclusion below exclusion, small values are in the set.
 *
 * @param x        raw values
 * @param anchors  strictly rising or strictly falling from exclusion over crossover to inclusion
 * @param degreeAtInclusion  d, the membership at the inclusion anchor, between ½ and 1; 0.95 as in the literature
 * @throws RangeError when a value is not finite, the anchors are not in order, or d is not between ½ and 1
 * @see Ragin 2008, Redesigning Social Inquiry, chapter 5; Duşa 2019, QCA with R, section 4.2.1 (`calibrate`, logistic)
 */
export function calibrateDirect(x: readonly number[], anchors: Anchors, degreeAtInclusion = 0.95): number[] {
  const { exclusion, crossover, inclusion } = anchors
  const rising = exclusion < crossover && crossover < inclusion
  const falling = exclusion > crossover && crossover > inclusion
  if (!rising && !falling) {
    throw new RangeError(
      `anchors: exclusion ${exclusion}, crossover ${crossover}, inclusion ${inclusion} must strictly rise or strictly fall`,
    )
  }
  requireBetween('degreeAtInclusion', [degreeAtInclusion], 0.5, 1)
  requireFinite('x', x)
  const lambda = Math.log(degreeAtInclusion / (1 - degreeAtInclusion))
  return x.map((value) => {
    const beyond = value - crossover
    const towardsInclusion = rising ? beyond >= 0 : beyond <= 0
    const logOdds = towardsInclusion
      ? (lambda * beyond) / (inclusion - crossover)
      : (-lambda * beyond) / (exclusion - crossover)
    return 1 / (1 + Math.exp(-logOdds))
  })
}

/**
 * Crisp membership: 1 at or above the threshold, 0 below.
 *
 * @throws RangeError when a value or the threshold is not finite
 */
export function calibrateCrisp(x: readonly number[], threshold: number): number[] {
  requireFinite('threshold', [threshold])
  requireFinite('x', x)
  return x.map((value) => (value >= threshold ? 1 : 0))
}
