import { normalQuantile, normalUpperQuantile } from '../../distributions/normal-quantile.ts'
import { findRoot } from '../../numerics/find-root.ts'
import { chanceAbove, chanceBelow, type GoingOn } from './going-on.ts'

/** Bounds are found to this half-width. */
const tolerance = 1e-11

/**
 * The bound of Z that spends a given error at the next look: P(going on, Z ≥ c) = error, of each side.
 *
 * @param going        those still going on when there is no effect
 * @param information  at the look
 * @param error        to spend on this side; 0 or less gives Infinity, a look without that stop
 * @param lowest       the bound may not be below it
 * @returns            the bound; `lowest` when there is not so much error left to spend
 */
export function boundSpending(going: GoingOn, information: number, error: number, lowest: number): number {
  if (!(error > 0)) return Infinity
  if (error >= 1) return lowest
  // Those still going on are a part of all, so the bound is at most the quantile of all.
  const highest = normalUpperQuantile(error)
  if (going.information === 0) return Math.max(lowest, highest)
  const excess = (z: number) => logRatio(chanceAbove(going, information, 0, z), error)
  return descend(excess, highest, lowest)
}

/**
 * The futility bound that spends a given type II error at the next look: P(going on, Z ≤ f) = error at the planned effect.
 *
 * @returns the bound, at most `highest`; −Infinity, a look without that stop, when there is nothing to spend
 */
export function futilitySpending(
  going: GoingOn,
  information: number,
  drift: number,
  error: number,
  highest: number,
): number {
  if (!(error > 0)) return -Infinity
  if (chanceBelow(going, information, drift, highest) <= error) return highest
  const lowest = normalQuantile(error) + drift * Math.sqrt(information)
  if (going.information === 0) return Math.min(lowest, highest)
  // Mirrored, so that the search goes down from the marginal quantile as that for efficacy does.
  const excess = (z: number) => logRatio(chanceBelow(going, information, drift, -z), error)
  return -descend(excess, -lowest, -highest)
}

/**
 * The inner wedge of a two-sided design that spends a given type II error at the next look: P(going on, |Z| < f) = error.
 *
 * @returns the bound, from 0 to `highest`
 */
export function wedgeSpending(
  going: GoingOn,
  information: number,
  drift: number,
  error: number,
  highest: number,
): number {
  if (!(error > 0)) return 0
  const inside = (z: number) => chanceBelow(going, information, drift, z) - chanceBelow(going, information, drift, -z)
  if (inside(highest) <= error) return highest
  return findRoot((z) => inside(z) - error, 0, highest, tolerance)
}

function descend(excess: (z: number) => number, highest: number, lowest: number): number {
  if (excess(highest) >= 0) return highest
  let high = highest
  for (let width = 0.125; high > lowest; width *= 2) {
    const low = Math.max(lowest, high - width)
    if (excess(low) >= 0) return findRoot(excess, low, high, tolerance)
    high = low
  }
  return lowest
}

/** log(chance / error): nearly a parabola in the bound, so that Brent's method takes few steps. */
function logRatio(chance: number, error: number): number {
  return chance > 0 ? Math.log(chance / error) : -745
}
