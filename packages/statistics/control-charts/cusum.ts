import { requireFinite, requireNonNegative, requirePositive } from '../impossible-input.ts'

/** What a CUSUM watches for. */
export type CusumDesign = {
  /** The level the process is to keep. */
  readonly target: number
  /** Standard deviation of single values, above 0. */
  readonly sd: number
  /** k: half of the shift to be found, in standard deviations. Usual: 0.5. */
  readonly allowance: number
  /** h: the limit, in standard deviations. Usual: 4 or 5. */
  readonly limit: number
}

export type Cusum = {
  /** C⁺ and C⁻ after each value, in standard deviations. */
  readonly upper: readonly number[]
  readonly lower: readonly number[]
  /** Index of the first value at which C⁺ or C⁻ is above the limit; null when it never is. */
  readonly firstUpperSignal: number | null
  readonly firstLowerSignal: number | null
}

/**
 * Two-sided tabular CUSUM: finds small lasting shifts that single points hide.
 *
 *   zᵢ = (xᵢ − target)/sd   C⁺ᵢ = max(0, C⁺ᵢ₋₁ + zᵢ − k)   C⁻ᵢ = max(0, C⁻ᵢ₋₁ − zᵢ − k)   signal when above h
 *
 * The sums are not set back after a signal.
 *
 * @throws RangeError for a value that is not finite, or an impossible design
 * @see Page 1954, Biometrika 41, 100–115; Montgomery 2013, Introduction to Statistical Quality Control, section 9.1
 */
export function cusum(x: readonly number[], { target, sd, allowance, limit }: CusumDesign): Cusum {
  requireFinite('x', x)
  requireFinite('target', [target])
  requirePositive('sd', [sd])
  requireNonNegative('allowance', [allowance])
  requirePositive('limit', [limit])
  const upper: number[] = []
  const lower: number[] = []
  let above = 0
  let below = 0
  for (const value of x) {
    const z = (value - target) / sd
    above = Math.max(0, above + z - allowance)
    below = Math.max(0, below - z - allowance)
    upper.push(above)
    lower.push(below)
  }
  return { upper, lower, firstUpperSignal: firstAbove(upper, limit), firstLowerSignal: firstAbove(lower, limit) }
}

function firstAbove(values: readonly number[], limit: number): number | null {
  const index = values.findIndex((value) => value > limit)
  return index === -1 ? null : index
}
