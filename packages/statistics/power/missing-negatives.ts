import { type Computed, computed, notComputed } from '../computed.ts'
import { requireBetween, requireWhole, requireWithin } from '../impossible-input.ts'
import { poissonBinomial, poissonBinomialQuantile } from './poisson-binomial.ts'
import type { SignificanceTest } from './power-of-comparison.ts'
import { type EffectScale, favourableChance, type ProjectDesign } from './project-power.ts'

/** The portfolio: every project that has a result, favourable or not. */
export type Portfolio = {
  readonly projects: readonly ProjectDesign[]
  /** How many of these results are unfavourable: not significant in the wanted direction. */
  readonly unfavourable: number
}

/** What is assumed. Each effect is combined with each share: the answer is a range, never one number. */
export type PortfolioAssumptions = {
  /** True effects of an idea that works; positive is wanted. State the pooled effect among others. */
  readonly effects: readonly number[]
  readonly effectScale?: EffectScale
  /** Standard deviation of true effects between the projects whose idea works. Default 0. */
  readonly heterogeneitySd?: number
  /** Shares of ideas that work at all, from 0 to 1; the other ideas have no effect. Default: all work. */
  readonly sharesThatWork?: readonly number[]
  readonly test?: SignificanceTest
  /** A count is called plausible while so few or fewer has at least this chance. Default 0.05. */
  readonly plausibleFrom?: number
}

/** The answer under one set of assumptions, which it carries. */
export type MissingNegativesScenario = {
  readonly assumes: {
    readonly effect: number
    readonly effectScale: EffectScale
    readonly heterogeneitySd: number
    readonly shareThatWork: number
    readonly alpha: number
    readonly sides: 1 | 2
    readonly plausibleFrom: number
    /** The two that are always made. */
    readonly also: readonly [
      'projects succeed or fail independently of one another',
      'no result was changed or re-analysed',
    ]
  }
  /** Each project's chance of an unfavourable result, in the order given. */
  readonly unfavourableChance: readonly number[]
  readonly expectedUnfavourable: number
  readonly sdUnfavourable: number
  /** The fewest unfavourable results that would be plausible. */
  readonly fewestPlausible: number
  /** P(K ≤ observed): the chance of so few or fewer. */
  readonly chanceOfSoFew: number
  readonly isPlausible: boolean
  /** How many of the results would have to be unfavourable instead of favourable for the count to be plausible. */
  readonly shortfall: number
  /** How many further results, all unfavourable and unknown, would make the count plausible. */
  readonly missing: Computed<{ readonly results: number }, MissingNegativesBecause>
}

export type MissingNegativesBecause =
  | 'no-projects'
  /** With these assumptions a favourable result is (all but) impossible: no number of missing ones explains those seen. */
  | 'favourable-results-all-but-impossible'

export type MissingNegatives = {
  readonly results: number
  readonly unfavourable: number
  /** One for every pair of an effect and a share. */
  readonly scenarios: readonly MissingNegativesScenario[]
  readonly shows: string
  readonly doesNotShow: string
  /** With fewer results than this the answer says little: don't publish it. */
  readonly readWithAtLeast: number
}

const words = {
  shows:
    'Under each stated assumption about the true effect and the share of ideas that work, how many unfavourable results projects of this size must give, and how probable so few are.',
  doesNotShow:
    'Which results are missing, or that anyone withheld them: real effects larger than assumed, projects that tested the same idea, or a flexible choice of outcomes give too few unfavourable results as well.',
  readWithAtLeast: 10,
} as const

/** No search goes past this many missing results for each one seen. */
const mostMissingPerResult = 1000

/**
 * Are there fewer unfavourable results than there must be?
 *
 * A project gives a favourable result with chance fᵢ = π·powerᵢ(θ) + (1 − π)·powerᵢ(0), where θ is the effect of an idea that
 * works and π the share that do. The number of unfavourable results is then Poisson-binomial with chances 1 − fᵢ, from which
 *
 *   chanceOfSoFew = P(K ≤ k)      fewestPlausible = min { j : P(K ≤ j) ≥ plausibleFrom }
 *   missing = min { m : P(K + B(m, 1 − f̄) ≤ k + m) ≥ plausibleFrom },   f̄ the mean of the fᵢ
 *
 * @throws RangeError for impossible designs, counts or assumptions, or when no effect or no share is given
 * @see Ioannidis & Trikalinos 2007, Clinical Trials 4, 245–253 (expected and observed significant results); Hong 2013 (exact count)
 */
export function missingNegatives(
  { projects, unfavourable }: Portfolio,
  assumptions: PortfolioAssumptions,
): Computed<MissingNegatives, MissingNegativesBecause> {
  const {
    effects,
    effectScale = 'standardised-mean-difference',
    heterogeneitySd = 0,
    sharesThatWork = [1],
    test: { alpha = 0.05, sides = 2 } = {},
    plausibleFrom = 0.05,
  } = assumptions
  requireWhole('unfavourable', [unfavourable])
  requireWithin('sharesThatWork', sharesThatWork, 0, 1)
  requireBetween('plausibleFrom', [plausibleFrom], 0, 1)
  if (effects.length === 0) throw new RangeError('effects: state at least one assumed effect')
  if (sharesThatWork.length === 0) throw new RangeError('sharesThatWork: state at least one share')
  if (unfavourable > projects.length) {
    throw new RangeError(`unfavourable is ${unfavourable}, but there are only ${projects.length} results`)
  }
  if (projects.length === 0) return notComputed('no-projects', { projects: 0 })

  const test = { alpha, sides }
  const byLuck = projects.map((design) => chanceWithout(design, effectScale, test))
  const scenarios = effects.flatMap((effect) => {
    const ifItWorks = projects.map((design) => favourableChance(design, effect, effectScale, heterogeneitySd, test))
    return sharesThatWork.map((shareThatWork): MissingNegativesScenario => {
      const unfavourableChance = ifItWorks.map(
        (works, i) => 1 - (shareThatWork * works + (1 - shareThatWork) * (byLuck[i] ?? 0)),
      )
      return {
        assumes: {
          effect,
          effectScale,
          heterogeneitySd,
          shareThatWork,
          alpha,
          sides,
          plausibleFrom,
          also: ['projects succeed or fail independently of one another', 'no result was changed or re-analysed'],
        },
        unfavourableChance,
        ...judged(unfavourableChance, unfavourable, plausibleFrom),
      }
    })
  })
  return computed({ results: projects.length, unfavourable, scenarios, ...words })
}

/** Without an effect a favourable result is luck. A stated chance says nothing of that case: the test's own error is taken. */
function chanceWithout(design: ProjectDesign, scale: EffectScale, test: Required<SignificanceTest>): number {
  return design.kind === 'stated' ? test.alpha / test.sides : favourableChance(design, 0, scale, 0, test)
}

function judged(chances: readonly number[], observed: number, plausibleFrom: number) {
  const count = poissonBinomial(chances)
  const chanceOfSoFew = count.cdf[observed] ?? 1
  const fewestPlausible = poissonBinomialQuantile(plausibleFrom, count)
  return {
    expectedUnfavourable: count.mean,
    sdUnfavourable: Math.sqrt(count.variance),
    fewestPlausible,
    chanceOfSoFew,
    isPlausible: chanceOfSoFew >= plausibleFrom,
    shortfall: Math.max(0, fewestPlausible - observed),
    missing: missingFrom(count.pmf, chances, observed, plausibleFrom),
  }
}

/**
 * Adds unknown unfavourable results one by one until the count is plausible. In terms of favourable ones: how many tries does
 * it take before so many favourable results as were seen are no longer surprising?
 */
function missingFrom(
  pmf: readonly number[],
  chances: readonly number[],
  observed: number,
  plausibleFrom: number,
): MissingNegativesScenario['missing'] {
  const n = chances.length
  const seen = n - observed
  const favourable = 1 - chances.reduce((sum, chance) => sum + chance, 0) / n
  // P(F = j) for fewer favourable results than were seen: those many tries would still have to change.
  const fewer = Array.from({ length: seen }, (_, j) => pmf[n - j] ?? 0)
  for (let results = 0; results <= mostMissingPerResult * n; results++) {
    if (1 - fewer.reduce((sum, chance) => sum + chance, 0) >= plausibleFrom) return computed({ results })
    for (let j = seen - 1; j >= 0; j--) {
      fewer[j] = (1 - favourable) * (fewer[j] ?? 0) + favourable * (j === 0 ? 0 : (fewer[j - 1] ?? 0))
    }
  }
  return notComputed('favourable-results-all-but-impossible', { meanFavourableChance: favourable })
}
