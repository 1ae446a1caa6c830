import { normalCdf, normalUpperQuantile, normalUpperTail, tUpperQuantile } from '../distributions/index.ts'
import { requireBetween, requireFinite, requirePositive, requireWhole } from '../impossible-input.ts'
import { logGamma } from '../numerics/index.ts'
import { integrate } from './integrate.ts'

/** The rule by which a result will be called significant. */
export type SignificanceTest = {
  /** Default 0.05. */
  readonly alpha?: number
  /** Default 2. A one-sided test looks in the wanted direction only. */
  readonly sides?: 1 | 2
}

/** Chances of what a comparison will show, if the effect is as assumed. An effect above 0 is in the wanted direction. */
export type ComparisonPower = {
  /** Significant in the wanted direction: a favourable result. */
  readonly favourable: number
  /** Significant in the other direction; 0 for a one-sided test. */
  readonly adverse: number
  /** Significant either way: the usual power of the test. */
  readonly power: number
}

/**
 * Power of a comparison whose estimate is normal with a known standard error.
 *
 *   favourable = Φ(θ/se − c)   adverse = Φ(−θ/se − c)   c = Φ⁻¹(1 − α/sides)
 *
 * @param effect         θ, the assumed true effect, on the scale of the standard error
 * @param standardError  above 0
 * @throws RangeError for an impossible effect, standard error or alpha
 */
export function powerFromStandardError(
  effect: number,
  standardError: number,
  test: SignificanceTest = {},
): ComparisonPower {
  requireFinite('effect', [effect])
  requirePositive('standardError', [standardError])
  const { tail, sides } = tailOf(test)
  const critical = normalUpperQuantile(tail)
  const favourable = normalCdf(effect / standardError - critical)
  const adverse = sides === 1 ? 0 : normalUpperTail(effect / standardError + critical)
  return { favourable, adverse, power: favourable + adverse }
}

/** Sizes of the two groups. */
export type GroupSizes = { readonly n1: number; readonly n2: number }

/**
 * Power of Student's t test of two means with equal variances, exactly, by the noncentral t distribution.
 *
 *   δ = d √(n₁n₂ / (n₁ + n₂))   ν = n₁ + n₂ − 2   favourable = P(T_ν(δ) > t_{ν, α/sides})
 *
 * @param standardisedDifference  d, difference of the means in units of the common standard deviation
 * @throws RangeError for group sizes that are not whole or leave no degrees of freedom, or an impossible alpha
 * @see Cohen 1988, Statistical Power Analysis, chapter 2; the same numbers as R's `power.t.test(strict = TRUE)`
 */
export function powerOfTwoMeans(
  { n1, n2 }: GroupSizes,
  standardisedDifference: number,
  test: SignificanceTest = {},
): ComparisonPower {
  requireFinite('standardisedDifference', [standardisedDifference])
  requireWhole('n1', [n1], 1)
  requireWhole('n2', [n2], 1)
  const df = n1 + n2 - 2
  if (df < 1) throw new RangeError(`n1, n2 are ${n1} and ${n2}, but must leave at least one degree of freedom`)
  const { tail, sides } = tailOf(test)
  const critical = tUpperQuantile(tail, df)
  const delta = standardisedDifference * Math.sqrt((n1 * n2) / (n1 + n2))
  const favourable = noncentralTUpperTail(critical, df, delta)
  const adverse = sides === 1 ? 0 : noncentralTUpperTail(critical, df, -delta)
  return { favourable, adverse, power: favourable + adverse }
}

/**
 * Power of the comparison of two proportions by the normal test with pooled variance.
 *
 *   p̄ = (n₁p₁ + n₂p₂)/(n₁ + n₂)   s₀² = p̄(1 − p̄)(1/n₁ + 1/n₂)   s₁² = p₁(1 − p₁)/n₁ + p₂(1 − p₂)/n₂
 *   favourable = Φ((p₁ − p₂ − c s₀)/s₁)
 *
 * An approximation: with few expected events (below about 5 in a group) the real test does worse.
 *
 * @param p1  chance of the wanted outcome with the programme, strictly between 0 and 1
 * @param p2  chance without
 * @throws RangeError for impossible sizes, chances or alpha
 * @see Fleiss, Levin & Paik 2003, Statistical Methods for Rates and Proportions, section 4.2, without continuity correction; R's
 *      `power.prop.test(strict = TRUE)` for equal groups
 */
export function powerOfTwoProportions(
  { n1, n2 }: GroupSizes,
  p1: number,
  p2: number,
  test: SignificanceTest = {},
): ComparisonPower {
  requireWhole('n1', [n1], 1)
  requireWhole('n2', [n2], 1)
  requireBetween('p1', [p1], 0, 1)
  requireBetween('p2', [p2], 0, 1)
  const { tail, sides } = tailOf(test)
  const critical = normalUpperQuantile(tail)
  const pooled = (n1 * p1 + n2 * p2) / (n1 + n2)
  const under = Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2))
  const alternative = Math.sqrt((p1 * (1 - p1)) / n1 + (p2 * (1 - p2)) / n2)
  const favourable = normalCdf((p1 - p2 - critical * under) / alternative)
  const adverse = sides === 1 ? 0 : normalCdf((p2 - p1 - critical * under) / alternative)
  return { favourable, adverse, power: favourable + adverse }
}

/**
 * The effect that a comparison with this standard error would find significant with this power.
 *
 *   θ = (Φ⁻¹(1 − α/sides) + Φ⁻¹(power)) se
 *
 * @param power  between 0 and 1, usually 0.8
 * @throws RangeError for an impossible standard error, power or alpha
 */
export function smallestDetectableEffect(standardError: number, power = 0.8, test: SignificanceTest = {}): number {
  requirePositive('standardError', [standardError])
  requireBetween('power', [power], 0, 1)
  return (normalUpperQuantile(tailOf(test).tail) + normalUpperQuantile(1 - power)) * standardError
}

/** The probability left in the wanted direction's tail. */
function tailOf({ alpha = 0.05, sides = 2 }: SignificanceTest): { tail: number; sides: 1 | 2 } {
  requireBetween('alpha', [alpha], 0, 1)
  return { tail: alpha / sides, sides }
}

/**
 * P(T > t) of the noncentral t distribution, by averaging the normal tail over the scale S = √(χ²_ν/ν).
 *
 *   P = ∫₀^∞ Φ(δ − t s) g(s) ds   g(s) = 2 (ν/2)^{ν/2} s^{ν−1} e^{−νs²/2} / Γ(ν/2)
 */
function noncentralTUpperTail(t: number, df: number, delta: number): number {
  const logConstant = Math.LN2 + (df / 2) * Math.log(df / 2) - logGamma(df / 2)
  const density = (s: number) => (s <= 0 ? 0 : Math.exp(logConstant + (df - 1) * Math.log(s) - (df * s * s) / 2))
  const spread = 9 / Math.sqrt(df)
  const low = Math.max(0, 1 - spread)
  return integrate((s) => density(s) * normalCdf(delta - t * s), low, 1 + spread, 24)
}
