import { type Computed, computed, notComputed } from '../computed.ts'
import { fQuantile } from '../distributions/index.ts'
import { requireBetween, requireFinite } from '../impossible-input.ts'

/** How far those who rate the same things agree. */
export type IntraclassCorrelation = {
  /** Share of the variance of single ratings that lies between the things rated: 1 is full agreement; below 0 they differ more within than between. */
  readonly icc: number
  /** Exact where all were rated equally often, otherwise with the mean number of ratings that stands for them. */
  readonly interval: { readonly low: number; readonly high: number }
  /** Things that were rated twice or more. */
  readonly n: number
  readonly ratings: number
  readonly isBalanced: boolean
  readonly confidence: number
}

/**
 * Agreement of raters of whom nothing is known but that they rated the same thing: the intraclass correlation of one-way random effects,
 * ICC(1,1). A difference in level between raters counts as disagreement, and each thing may have raters of its own, and its own number.
 *
 *   ICC = (MSB − MSW) / (MSB + (k₀ − 1) MSW)   k₀ = (N − Σ kᵢ²/N) / (n − 1)
 *   interval: with F = MSB/MSW, (F/F_{1−α/2} − 1) / (F/F_{1−α/2} + k₀ − 1) to (F·F'_{1−α/2} − 1) / (F·F'_{1−α/2} + k₀ − 1)
 *
 * @param rated  for each thing, its ratings on one scale; things with fewer than two are left out
 * @returns not computed with fewer than two things that were rated twice, or where all ratings are the same
 * @throws RangeError where a rating is not finite
 * @see Shrout & Fleiss 1979, Psychological Bulletin 86, 420–428, case 1; for unequal numbers Donner & Wells 1986, Biometrics 42, 401–412
 */
export function intraclassCorrelation(
  rated: readonly (readonly number[])[],
  { confidence = 0.95 }: { readonly confidence?: number } = {},
): Computed<IntraclassCorrelation, 'fewer-than-two-rated-twice' | 'all-ratings-the-same'> {
  requireBetween('confidence', [confidence], 0, 1)
  for (const [i, ratings] of rated.entries()) requireFinite(`rated[${i}]`, ratings)
  const groups = rated.filter((ratings) => ratings.length > 1)
  const n = groups.length
  if (n < 2) return notComputed('fewer-than-two-rated-twice', { n })
  const all = groups.flat()
  const N = all.length
  if (all.every((rating) => rating === all[0])) return notComputed('all-ratings-the-same', { n })
  const grand = meanOf(all)
  const between = groups.reduce((sum, one) => sum + one.length * (meanOf(one) - grand) ** 2, 0)
  const within = groups.reduce((sum, one) => sum + squaresOf(one), 0)
  const k0 = (N - groups.reduce((sum, one) => sum + one.length ** 2, 0) / N) / (n - 1)
  const [dfBetween, dfWithin] = [n - 1, N - n]
  const [MSB, MSW] = [between / dfBetween, within / dfWithin]
  const tail = (1 + confidence) / 2
  const iccOf = (F: number) => (F === Infinity ? 1 : (F - 1) / (F + k0 - 1))
  const F = MSB / MSW
  return computed({
    icc: iccOf(F),
    interval: {
      low: iccOf(F / fQuantile(tail, dfBetween, dfWithin)),
      high: iccOf(F * fQuantile(tail, dfWithin, dfBetween)),
    },
    n,
    ratings: N,
    isBalanced: groups.every((one) => one.length === groups[0]?.length),
    confidence,
  })
}

const meanOf = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0) / list.length

/** About their own mean; exactly nought where all are the same. */
function squaresOf(list: readonly number[]): number {
  const mean = meanOf(list)
  return list.every((one) => one === list[0]) ? 0 : list.reduce((sum, one) => sum + (one - mean) ** 2, 0)
}
