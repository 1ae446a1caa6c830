import { normalUpperTail } from '../../distributions/normal.ts'
import { normalUpperQuantile } from '../../distributions/normal-quantile.ts'
import { requireFinite, requirePositive, requireSameLength, requireWithin } from '../../impossible-input.ts'

/**
 * How an error is spent as information comes in. Plain data.
 *
 *   obrien-fleming     2s (1 − Φ(z_{ε/(2s)} / √t)), s sides; for beta always s = 1
 *   pocock             ε log(1 + (e − 1) t)
 *   kim-demets         ε t^power
 *   hwang-shih-decani  ε (1 − e^(−γt)) / (1 − e^(−γ)), ε t when γ = 0
 *   given              the cumulative error `spent` at the fractions `at`, straight lines between, from (0, 0)
 */
export type Spending =
  | { readonly kind: 'obrien-fleming' }
  | { readonly kind: 'pocock' }
  | { readonly kind: 'kim-demets'; readonly power: number }
  | { readonly kind: 'hwang-shih-decani'; readonly gamma: number }
  | { readonly kind: 'given'; readonly at: readonly number[]; readonly spent: readonly number[] }

/**
 * The error spent by information fraction t.
 *
 * @param spending  the spending function
 * @param level     ε, the whole error
 * @param t         information fraction, at least 0; above 1 all is spent
 * @param sided     1 or 2, which the O'Brien–Fleming-like function needs
 * @throws RangeError when t is negative or not a number
 * @see Lan & DeMets 1983, Biometrika 70, 659–663; Kim & DeMets 1987, Biometrika 74, 149–154; Hwang, Shih & DeCani 1990,
 *      Statistics in Medicine 9, 1439–1445; Jennison & Turnbull 2000, section 7.2
 */
export function spentBy(spending: Spending, level: number, t: number, sided: 1 | 2 = 1): number {
  if (!(t >= 0)) throw new RangeError(`t is ${t}, but must be at least 0`)
  const fraction = Math.min(1, t)
  if (spending.kind === 'given') return interpolated(spending.at, spending.spent, fraction)
  if (fraction === 0) return 0
  switch (spending.kind) {
    case 'obrien-fleming':
      return 2 * sided * normalUpperTail(normalUpperQuantile(level / (2 * sided)) / Math.sqrt(fraction))
    case 'pocock':
      return level * Math.log1p((Math.E - 1) * fraction)
    case 'kim-demets':
      return level * fraction ** spending.power
    case 'hwang-shih-decani':
      return spending.gamma === 0
        ? level * fraction
        : (level * Math.expm1(-spending.gamma * fraction)) / Math.expm1(-spending.gamma)
  }
}

/** @throws RangeError naming the parameter, when a power is not above 0 or given values do not rise from 0 to at most the level */
export function requireSpending(name: string, spending: Spending, level: number): void {
  if (spending.kind === 'kim-demets') requirePositive(`${name}.power`, [spending.power])
  if (spending.kind === 'hwang-shih-decani') requireFinite(`${name}.gamma`, [spending.gamma])
  if (spending.kind !== 'given') return
  const { at, spent } = spending
  requireSameLength({ [`${name}.at`]: at, [`${name}.spent`]: spent })
  requireWithin(`${name}.at`, at, 0, 1)
  requireWithin(`${name}.spent`, spent, 0, level)
  for (let i = 1; i < at.length; i++) {
    if ((at[i] ?? 0) <= (at[i - 1] ?? 0))
      throw new RangeError(`${name}.at[${i}] is ${at[i]}, but must be above ${at[i - 1]}`)
    if ((spent[i] ?? 0) < (spent[i - 1] ?? 0)) {
      throw new RangeError(
        `${name}.spent[${i}] is ${spent[i]}, but must be at least ${spent[i - 1]}: spent error stays spent`,
      )
    }
  }
}

/** Straight lines through (0, 0) and the points; level after the last. */
export function interpolated(at: readonly number[], values: readonly number[], t: number): number {
  let beforeAt = 0
  let beforeValue = 0
  for (const [i, place] of at.entries()) {
    const value = values[i] ?? beforeValue
    if (t <= place)
      return place === t ? value : beforeValue + ((value - beforeValue) * (t - beforeAt)) / (place - beforeAt)
    beforeAt = place
    beforeValue = value
  }
  return beforeValue
}
