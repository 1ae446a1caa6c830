import { requireFinite, requireWhole } from '../../impossible-input.ts'
import type { StopAdvice } from '../advice.ts'
import { atStart, chanceAbove, chanceBelow, goOn, total } from '../group-sequential/going-on.ts'
import { afterEach, bernoulliSteps, poissonSteps } from '../lattice/counting-steps.ts'
import { type CountingStep, walkCounts } from '../lattice/walk-counts.ts'
import { logLikelihoodRatioTerms, type Sprt, totalsAtLimits } from './log-likelihood-ratio.ts'
import type { BernoulliSprt, NormalSprt, PoissonSprt } from './sprt-design.ts'
import type { SprtMeaning } from './sprt-meaning.ts'
import { limitReached } from './wald-limits.ts'

/** What a truncated sequential probability ratio test does at one truth. */
export type SprtOperating = {
  readonly acceptH1: number
  readonly acceptH0: number
  /** Chance to reach the maximum between the limits. */
  readonly undecided: number
  /** Expected number (Poisson: exposure) at the end. */
  readonly expectedN: number
  readonly maximumN: number
  /** The same chances by meaning; the undecided are counted under what the design says of them. */
  readonly benefit: number
  readonly futility: number
  readonly harm: number
  /** Cumulative chances after each look. */
  readonly byLook: readonly { readonly n: number; readonly acceptH1: number; readonly acceptH0: number }[]
}

/**
 * Exact operating characteristics of the truncated test of a chance, by recursion over (n, events).
 *
 * @param design   from sprtBernoulli
 * @param p        true chance, between 0 and 1
 * @param numbers  numbers observed at the looks; after each observation up to nMax when not given
 * @throws RangeError when p is outside [0, 1], or numbers do not rise
 * @see Wald 1947, Sequential Analysis, appendix A.2 gives the bounds that this replaces; Schultz et al. 1973 the recursion
 */
export function sprtBernoulliOperating(
  design: BernoulliSprt,
  p: number,
  numbers: readonly number[] = afterEach(design.nMax),
): SprtOperating {
  return countedOperating(design, bernoulliSteps(numbers, p))
}

/**
 * Exact operating characteristics of the truncated test of a rate that is looked at after given exposures.
 *
 * @param design     from sprtPoisson
 * @param rate       true rate, at least 0
 * @param exposures  total exposure at the looks, rising, e.g. month by month; should end at the design's maximum
 * @throws RangeError when the rate is negative or exposures do not rise
 */
export function sprtPoissonOperating(design: PoissonSprt, rate: number, exposures: readonly number[]): SprtOperating {
  return countedOperating(design, poissonSteps(exposures, rate))
}

/**
 * Operating characteristics of the truncated test of a mean, by recursive numerical integration of the sum between the limits;
 * absolute error below 1e-9.
 *
 * @param design  from sprtNormal
 * @param mean    true mean
 * @param every   observations between looks, 1 when not given; the last look is at nMax
 * @throws RangeError when the mean is not finite or `every` is not a whole number of at least 1
 * @see Jennison & Turnbull 2000, section 19.2, applied at every observation
 */
export function sprtNormalOperating(design: NormalSprt, mean: number, every = 1): SprtOperating {
  requireFinite('mean', [mean])
  requireWhole('every', [every], 1)
  const { mean0, mean1, standardDeviation, nMax, meaning } = design
  const looks = Array.from({ length: Math.ceil(nMax / every) }, (_, k) => Math.min(nMax, (k + 1) * every))
  // Turned so that H1 lies above: S = ±Σ(x − μ₀)/σ has information n.
  const sign = mean1 > mean0 ? 1 : -1
  const drift = (sign * (mean - mean0)) / standardDeviation
  const bound = (n: number, sum: number) => (sign * (sum - n * mean0)) / standardDeviation / Math.sqrt(n)
  let going = atStart
  let acceptH1 = 0
  let acceptH0 = 0
  let undecided = 1
  let expectedN = 0
  const byLook: { n: number; acceptH1: number; acceptH0: number }[] = []
  for (const [k, n] of looks.entries()) {
    const limits = totalsAtLimits(design, n)
    const to = bound(n, limits.acceptH1)
    const from = bound(n, limits.acceptH0)
    expectedN += undecided * (n - (looks[k - 1] ?? 0))
    acceptH1 += chanceAbove(going, n, drift, to)
    acceptH0 += chanceBelow(going, n, drift, from)
    going = goOn(going, n, drift, [{ from, to }], looks[k + 1] ?? n + every)
    undecided = total(going)
    byLook.push({ n, acceptH1, acceptH0 })
  }
  const chances = { acceptH1, acceptH0, undecided }
  return { ...chances, expectedN, maximumN: nMax, ...byMeaning(meaning, chances), byLook }
}

function countedOperating(design: BernoulliSprt | PoissonSprt, steps: readonly CountingStep[]): SprtOperating {
  const walked = walkCounts(steps, (n, events) => {
    const limit = limitReached(design, ...logLikelihoodRatioTerms(design, { n, total: events }))
    if (limit === undefined) return 'continue'
    return limit === 'upper' ? 'stop-for-benefit' : 'stop-for-futility'
  })
  const chances = { acceptH1: walked.benefit, acceptH0: walked.futility, undecided: walked.undecided }
  return {
    ...chances,
    expectedN: walked.expectedN,
    maximumN: walked.maximumN,
    ...byMeaning(design.meaning, chances),
    byLook: walked.byLook.map(({ n, benefit, futility }) => ({ n, acceptH1: benefit, acceptH0: futility })),
  }
}

type Chances = Pick<SprtOperating, 'acceptH1' | 'acceptH0' | 'undecided'>

function byMeaning(meaning: SprtMeaning, { acceptH1, acceptH0, undecided }: Chances) {
  const chanceOf = (kind: StopAdvice) =>
    (meaning.upper === kind ? acceptH1 : 0) +
    (meaning.lower === kind ? acceptH0 : 0) +
    (meaning.undecided === kind ? undecided : 0)
  return {
    benefit: chanceOf('stop-for-benefit'),
    futility: chanceOf('stop-for-futility'),
    harm: chanceOf('stop-for-harm'),
  }
}

/** The maximum of a design: observations, or exposure. */
export function maximumOf(design: Sprt): number {
  return design.kind === 'poisson' ? design.maximumExposure : design.nMax
}
