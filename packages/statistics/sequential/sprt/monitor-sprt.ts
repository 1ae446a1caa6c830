import { type Computed, computed, notComputed } from '../../computed.ts'
import { requireFinite, requirePositive, requireWhole } from '../../impossible-input.ts'
import type { Advice } from '../advice.ts'
import { logLikelihoodRatioTerms, type Sprt, type SprtLook, totalsAtLimits } from './log-likelihood-ratio.ts'
import { maximumOf } from './sprt-operating.ts'
import { limitReached } from './wald-limits.ts'

/** What the test says of the looks so far. */
export type SprtAdvice = {
  readonly advice: Advice
  readonly because: 'upper-limit-reached' | 'lower-limit-reached' | 'maximum-reached' | 'between-limits'
  /** Index of the look that decides: the last, or the first that reached a limit or the maximum, which stays. */
  readonly decidedAt: number
  readonly n: number
  readonly total: number
  readonly logLikelihoodRatio: number
  readonly upper: number
  readonly lower: number
  /** Totals that would have reached the limits at this n (between them the test goes on). */
  readonly totalsAtLimits: { readonly acceptH1: number; readonly acceptH0: number }
}

/**
 * Follows a sequential probability ratio test as totals come in, at whatever looks.
 *
 * Wald's inequalities hold for any looks fixed without regard to the results, so a missed look costs only delay. A limit once
 * reached stays reached. A tie counts as reached. At the maximum between the limits the design's `undecided` speaks.
 *
 * @param design  from sprtBernoulli, sprtPoisson or sprtNormal
 * @param looks   totals at all looks so far, in order
 * @returns       not computed without a look
 * @throws RangeError when numbers do not rise, or events fall or are more than observations
 * @see Wald 1947, Sequential Analysis, section 3.1, and 3.8 for the truncated test
 */
export function monitorSprt(design: Sprt, looks: readonly SprtLook[]): Computed<SprtAdvice, 'no-look-yet'> {
  requireLooks(design, looks)
  const maximum = maximumOf(design)
  const limits = looks.map((look) => limitReached(design, ...logLikelihoodRatioTerms(design, look)))
  const found = looks.findIndex(({ n }, k) => limits[k] !== undefined || n >= maximum)
  const decidedAt = found === -1 ? looks.length - 1 : found
  const look = looks[decidedAt]
  if (!look) return notComputed('no-look-yet')
  const [first, second] = logLikelihoodRatioTerms(design, look)
  return computed({
    ...rulingOf(design, limits[decidedAt], look.n >= maximum),
    decidedAt,
    n: look.n,
    total: look.total,
    logLikelihoodRatio: first + second,
    upper: design.upper,
    lower: design.lower,
    totalsAtLimits: totalsAtLimits(design, look.n),
  })
}

function rulingOf(
  { meaning }: Sprt,
  limit: 'upper' | 'lower' | undefined,
  isLast: boolean,
): Pick<SprtAdvice, 'advice' | 'because'> {
  if (limit === 'upper') return { advice: meaning.upper, because: 'upper-limit-reached' }
  if (limit === 'lower') return { advice: meaning.lower, because: 'lower-limit-reached' }
  if (isLast) return { advice: meaning.undecided, because: 'maximum-reached' }
  return { advice: 'continue', because: 'between-limits' }
}

function requireLooks(design: Sprt, looks: readonly SprtLook[]): void {
  let before: SprtLook = { n: 0, total: 0 }
  for (const [i, look] of looks.entries()) {
    if (design.kind === 'poisson') requirePositive(`looks[${i}].n`, [look.n])
    else requireWhole(`looks[${i}].n`, [look.n], 1)
    if (look.n < before.n) throw new RangeError(`looks[${i}].n is ${look.n}, but must be at least ${before.n}`)
    if (design.kind === 'normal') requireFinite(`looks[${i}].total`, [look.total])
    else requireWhole(`looks[${i}].total`, [look.total], before.total)
    if (design.kind === 'bernoulli' && look.total - before.total > look.n - before.n) {
      throw new RangeError(
        `looks[${i}].total is ${look.total}, but ${look.n - before.n} more observations cannot bring it there from ${before.total}`,
      )
    }
    before = look
  }
}
