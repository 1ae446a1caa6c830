import {
  requireBetween,
  requireFinite,
  requireNonNegative,
  requirePositive,
  requireWithin,
} from '../impossible-input.ts'
import { normalMean } from './integrate.ts'
import {
  type GroupSizes,
  powerFromStandardError,
  powerOfTwoMeans,
  powerOfTwoProportions,
  type SignificanceTest,
} from './power-of-comparison.ts'

/** What is known of a project's ability to show an effect. */
export type ProjectDesign =
  /** Its standard error, on the scale of the assumed effect. */
  | { readonly kind: 'standard-error'; readonly standardError: number }
  /** A comparison of two means. */
  | ({ readonly kind: 'two-means' } & GroupSizes)
  /** A comparison of two proportions; `comparison` is the chance of the wanted outcome without the programme. */
  | ({ readonly kind: 'two-proportions'; readonly comparison: number } & GroupSizes)
  /** Its chance of a favourable result if the idea works, known from elsewhere; the assumed effect then changes nothing. */
  | { readonly kind: 'stated'; readonly favourable: number }

/** In what unit effects are assumed. Positive is always the wanted direction. */
export type EffectScale = 'standardised-mean-difference' | 'log-odds-ratio'

/** ln(odds ratio) per standardised mean difference, for logistic outcomes: π/√3. */
const logOddsPerStandardDeviation = Math.PI / Math.sqrt(3)

/**
 * A project's chance of a favourable result (significant in the wanted direction) if the true effect is as assumed.
 *
 * With heterogeneity the project's own effect is drawn from a normal distribution round the assumed one, and the chance is
 * averaged over it. A design on the other scale is met by converting: ln(odds ratio) = d π/√3.
 *
 * @param effect           assumed mean effect on `scale`; above 0 is wanted
 * @param heterogeneitySd  τ, standard deviation of true effects between projects, on `scale`; 0 when all share one
 * @throws RangeError for an impossible design, effect or heterogeneity
 * @see Hasselblad & Hedges 1995, Psychological Bulletin 117, 167–178 (the conversion)
 */
export function favourableChance(
  design: ProjectDesign,
  effect: number,
  scale: EffectScale = 'standardised-mean-difference',
  heterogeneitySd = 0,
  test: SignificanceTest = {},
): number {
  requireFinite('effect', [effect])
  requireNonNegative('heterogeneitySd', [heterogeneitySd])
  return normalMean((own) => chanceAt(design, own, scale, test), effect, heterogeneitySd)
}

function chanceAt(design: ProjectDesign, effect: number, scale: EffectScale, test: SignificanceTest): number {
  switch (design.kind) {
    case 'stated':
      requireWithin('favourable', [design.favourable], 0, 1)
      return design.favourable
    case 'standard-error':
      requirePositive('standardError', [design.standardError])
      return powerFromStandardError(effect, design.standardError, test).favourable
    case 'two-means': {
      const d = scale === 'log-odds-ratio' ? effect / logOddsPerStandardDeviation : effect
      return powerOfTwoMeans(design, d, test).favourable
    }
    case 'two-proportions': {
      requireBetween('comparison', [design.comparison], 0, 1)
      const logOddsRatio = scale === 'log-odds-ratio' ? effect : effect * logOddsPerStandardDeviation
      const odds = (design.comparison / (1 - design.comparison)) * Math.exp(logOddsRatio)
      return powerOfTwoProportions(design, odds / (1 + odds), design.comparison, test).favourable
    }
  }
}
