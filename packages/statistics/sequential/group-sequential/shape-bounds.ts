import { normalUpperQuantile } from '../../distributions/normal-quantile.ts'
import { findRoot } from '../../numerics/find-root.ts'
import { continuationOf } from './bounds.ts'
import { atStart, chanceAbove, goOn } from './going-on.ts'
import type { EfficacyRule } from './plan.ts'
import { remembering } from './remembering.ts'

/** An efficacy rule that fixes the shape of the bounds and leaves one number to be found. */
export type ShapeRule = Exclude<EfficacyRule, { readonly kind: 'spending' }>

/**
 * Efficacy bounds of a given shape with type I error α.
 *
 *   P₀(Zₖ ≥ C gₖ for some k) = α / sides,   gₖ = tₖ^(Δ − ½): Δ = ½ Pocock, Δ = 0 O'Brien–Fleming
 *   Haybittle–Peto: c₁ = … = c_{K−1} given, c_K solves the same
 *
 * @param futility  bounds that bind, null where there is none
 * @returns         the bounds, or undefined when no last bound brings the error down to α
 * @see Pocock 1977, Biometrika 64, 191–199; O'Brien & Fleming 1979, Biometrics 35, 549–556; Wang & Tsiatis 1987,
 *      Biometrics 43, 193–199; Jennison & Turnbull 2000, chapter 2
 */
export function shapeBounds(
  shape: ShapeRule,
  rates: readonly number[],
  alpha: number,
  sided: 1 | 2,
  futility: readonly (number | null)[],
): number[] | undefined {
  const looks = rates.length
  const boundsFor = (constant: number) =>
    shape.kind === 'haybittle-peto'
      ? rates.map((_, k) => (k === looks - 1 ? constant : shape.constant))
      : rates.map((t) => constant * t ** (deltaOf(shape) - 0.5))
  const target = alpha / sided
  const excess = remembering((constant) =>
    Math.log(Math.max(crossing(rates, boundsFor(constant), sided, futility), 1e-300) / target),
  )
  // The last look alone crosses less often than all looks, and all at most as often as the sum of each.
  const unit = boundsFor(1)
  const smallest = shape.kind === 'haybittle-peto' ? 1 : Math.min(...unit)
  const lowest = futility.some((bound) => bound !== null) ? lowestWithFutility : normalUpperQuantile(target) - 1e-9
  const highest =
    shape.kind === 'haybittle-peto' ? largestLastBound : normalUpperQuantile(target / looks) / smallest + 1e-9
  if (excess(highest) > 0 || excess(lowest) < 0) return undefined
  return boundsFor(findRoot(excess, lowest, highest, tolerance))
}

const tolerance = 1e-10
/** Binding futility stops lower the error, so that the last bound may be below the fixed one. */
const lowestWithFutility = 0
const largestLastBound = 12

function deltaOf(shape: ShapeRule): number {
  switch (shape.kind) {
    case 'pocock':
      return 0.5
    case 'obrien-fleming':
      return 0
    case 'wang-tsiatis':
      return shape.delta
    case 'haybittle-peto':
      return 0.5
  }
}

/** Chance without effect to cross the upper bound at some look. */
function crossing(
  rates: readonly number[],
  bounds: readonly number[],
  sided: 1 | 2,
  futility: readonly (number | null)[],
): number {
  let going = atStart
  let sum = 0
  for (const [look, efficacy] of bounds.entries()) {
    const at = rates[look] ?? 1
    sum += chanceAbove(going, at, 0, efficacy)
    const next = rates[look + 1]
    if (next === undefined) break
    going = goOn(going, at, 0, continuationOf({ efficacy, futility: futility[look] ?? null, harm: null }, sided), next)
  }
  return sum
}
