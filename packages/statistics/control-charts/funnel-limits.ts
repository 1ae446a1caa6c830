import {
  binomialCdf,
  binomialProbability,
  binomialQuantile,
  normalUpperQuantile,
  poissonCdf,
  poissonProbability,
} from '../distributions/index.ts'
import { requireBetween, requirePositive, requireWhole } from '../impossible-input.ts'

/** Limits of a funnel plot at one size. */
export type FunnelLimits = { readonly size: number; readonly lower: number; readonly upper: number }

/** What the units are compared with, and how strictly. */
export type FunnelDesign = {
  /** The target, usually the overall proportion or rate. */
  readonly target: number
  /** Chance that a unit on target falls outside, both sides together: usually 0.05 and 0.002. */
  readonly outsideChance: number
  /**
   * φ of `overdispersion`: limits are widened by √φ (normal limits about the target). 1, the default, means exact limits.
   */
  readonly overdispersion?: number
}

/**
 * Limits for proportions: exact binomial ones, made smooth between whole counts.
 *
 *   r = least count with P(R ≤ r) ≥ q   a = (P(R ≤ r) − q)/P(R = r)   limit = (r − a)/n   for q = outside/2 and 1 − outside/2
 *
 * @param sizes  denominators, whole numbers above 0
 * @throws RangeError for a target not between 0 and 1, or other impossible input
 * @see Spiegelhalter 2005, Statistics in Medicine 24, 1185–1202, appendix A.1.1
 */
export function funnelOfProportions(sizes: readonly number[], design: FunnelDesign): FunnelLimits[] {
  const { target, outsideChance, overdispersion = 1 } = checked(design)
  requireBetween('target', [target], 0, 1)
  requireWhole('sizes', sizes, 1)
  return sizes.map((size) => {
    if (overdispersion !== 1) {
      return normalLimits(size, target, Math.sqrt((target * (1 - target)) / size), design, [0, 1])
    }
    const limit = (q: number) => {
      const r = binomialQuantile(q, size, target)
      const a = (binomialCdf(r, size, target) - q) / binomialProbability(r, size, target)
      return Math.min(1, Math.max(0, (r - a) / size))
    }
    return { size, lower: limit(outsideChance / 2), upper: limit(1 - outsideChance / 2) }
  })
}

/**
 * Limits for rates per unit of exposure: exact Poisson ones, made smooth between whole counts as for proportions.
 *
 * @param sizes  exposures, above 0
 * @throws RangeError for a target not above 0, or other impossible input
 * @see Spiegelhalter 2005, appendix A.1.3
 */
export function funnelOfRates(sizes: readonly number[], design: FunnelDesign): FunnelLimits[] {
  const { target, outsideChance, overdispersion = 1 } = checked(design)
  requirePositive('target', [target])
  requirePositive('sizes', sizes)
  return sizes.map((size) => {
    const mean = target * size
    if (overdispersion !== 1) return normalLimits(size, target, Math.sqrt(target / size), design, [0, Infinity])
    const limit = (q: number) => {
      const r = poissonQuantile(q, mean)
      const a = (poissonCdf(r, mean) - q) / poissonProbability(r, mean)
      return Math.max(0, (r - a) / size)
    }
    return { size, lower: limit(outsideChance / 2), upper: limit(1 - outsideChance / 2) }
  })
}

/**
 * Overdispersion of units about the target: how much more they differ than chance allows.
 *
 *   zᵢ = (yᵢ − target)/sᵢ, winsorised at both ends   φ̂ = Σ zᵢ²/k, and 1 when there is no evidence (φ̂ < 1)
 *
 * @param z         standardised deviations from the target, with the standard error that holds *on target*
 * @param winsorise  share of the units pulled in at either end, so that outliers don't hide themselves; 0.1 in the paper
 * @throws RangeError when there is no unit, or the share is not between 0 and ½
 * @see Spiegelhalter 2005, section 4; Spiegelhalter et al. 2012, JRSS A 175, 1–47
 */
export function overdispersion(z: readonly number[], winsorise = 0.1): number {
  if (z.length === 0) throw new RangeError('z is empty, but at least one unit is needed')
  if (!(winsorise >= 0 && winsorise < 0.5))
    throw new RangeError(`winsorise is ${winsorise}, but must be at least 0 and below 0.5`)
  const sorted = [...z].sort((a, b) => a - b)
  const pulled = Math.floor(winsorise * z.length)
  const low = sorted[pulled] ?? 0
  const high = sorted[z.length - 1 - pulled] ?? 0
  const phi = sorted.reduce((sum, value) => sum + Math.min(high, Math.max(low, value)) ** 2, 0) / z.length
  return Math.max(1, phi)
}

function checked(design: FunnelDesign): FunnelDesign {
  requireBetween('outsideChance', [design.outsideChance], 0, 1)
  if (design.overdispersion !== undefined && !(design.overdispersion >= 1)) {
    throw new RangeError(`overdispersion is ${design.overdispersion}, but must be at least 1`)
  }
  return design
}

function normalLimits(
  size: number,
  target: number,
  sd: number,
  { outsideChance, overdispersion: phi = 1 }: FunnelDesign,
  [lowest, highest]: readonly [number, number],
): FunnelLimits {
  const reach = normalUpperQuantile(outsideChance / 2) * sd * Math.sqrt(phi)
  return { size, lower: Math.max(lowest, target - reach), upper: Math.min(highest, target + reach) }
}

/** The least count with P(R ≤ r) ≥ q: outwards from the normal approximation. */
function poissonQuantile(q: number, mean: number): number {
  let r = Math.max(0, Math.floor(mean - normalUpperQuantile(q) * Math.sqrt(mean)))
  while (poissonCdf(r, mean) < q) r++
  while (r > 0 && poissonCdf(r - 1, mean) >= q) r--
  return r
}
