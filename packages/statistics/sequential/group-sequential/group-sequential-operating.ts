import { requireFinite, requirePositive } from '../../impossible-input.ts'
import type { LookBounds } from './bounds.ts'
import type { GroupSequentialDesign } from './design-group-sequential.ts'
import { expectedFraction } from './expected-fraction.ts'
import { type LookChances, lookChances } from './look-chances.ts'

/** What a group-sequential design does at one true effect. Chances by look are not cumulated. */
export type GroupSequentialOperating = {
  readonly effect: number
  readonly byLook: LookChances
  /** Chance to stop for benefit at some look. */
  readonly benefit: number
  /** Chance to stop for futility, or to end without a conclusion. */
  readonly futility: number
  /** Chance to stop for harm at some look. */
  readonly harm: number
  /** Chance to stop before the last look. */
  readonly stopEarly: number
  /** Expected information at the end, as a share of the maximum; times the maximum number, the expected number exposed. */
  readonly expectedFraction: number
  readonly expectedInformation: number
  readonly maximumInformation: number
}

/**
 * Operating characteristics of a design at a true effect, by recursive numerical integration, all stops in force.
 *
 * @param design              the design
 * @param effect              true θ, on the scale whose inverse variance is the information
 * @param maximumInformation  information at the last look; the design's when not given. For a mean of n observations with
 *                            known variance 1, it is n
 * @throws RangeError when the effect is not finite or the maximum is not above 0
 * @see Jennison & Turnbull 2000, section 19.2
 */
export function groupSequentialOperating(
  design: GroupSequentialDesign,
  effect: number,
  maximumInformation: number = design.maximumInformation,
): GroupSequentialOperating {
  requireFinite('effect', [effect])
  requirePositive('maximumInformation', [maximumInformation])
  const { informationRates: rates, sided } = design.plan
  const drift = effect * Math.sqrt(maximumInformation)
  const byLook = lookChances(rates, boundsOf(design), drift, sided)
  const expected = expectedFraction(rates, byLook)
  const [benefit, futility, harm] = [sumOf(byLook.benefit), sumOf(byLook.futility), sumOf(byLook.harm)]
  const atLast = (byLook.benefit.at(-1) ?? 0) + (byLook.futility.at(-1) ?? 0) + (byLook.harm.at(-1) ?? 0)
  return {
    effect,
    byLook,
    benefit,
    futility,
    harm,
    stopEarly: benefit + futility + harm - atLast,
    expectedFraction: expected,
    expectedInformation: expected * maximumInformation,
    maximumInformation,
  }
}

/** The bounds of a design, look by look. */
export function boundsOf({ efficacyBounds, futilityBounds, harmBounds }: GroupSequentialDesign): LookBounds[] {
  return efficacyBounds.map((efficacy, k) => ({
    efficacy: efficacy ?? Infinity,
    futility: futilityBounds[k] ?? null,
    harm: harmBounds[k] ?? null,
  }))
}

function sumOf(chances: readonly number[]): number {
  return chances.reduce((sum, chance) => sum + chance, 0)
}
