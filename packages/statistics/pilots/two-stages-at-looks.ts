import { type Binomial, binomialOf, leastCut, reach } from '../sequential/simon/search.ts'
import type { SimonDesign } from '../sequential/simon/simon-design.ts'
import type { PlannedLook } from './pilot-plan.ts'

type Aims = { readonly p0: number; readonly p1: number; readonly alpha: number; readonly beta: number }

/** Totals beyond so many times the least that two stages need are not searched: what they save at first they lose at the end. */
const mostOfLeast = 2

/** Two stages, and the month of joining that the second ends with. */
export type TwoStagesAtLooks = SimonDesign & { readonly month: number }

/**
 * Simon's two stages whose stages end at given looks: among all with type I error ≤ α and power ≥ 1 − β, the one with the fewest
 * families expected to have joined, when nothing is achieved, by the time that it is known.
 *
 * Every pair of looks up to twice the least total is tried; the first stage stops at r₁ as high as the power allows, and r is the least with the type I error.
 *
 * @returns undefined when no pair of looks has a design
 * @see Simon 1989, Controlled Clinical Trials 10, 1–10, section 2, here with the number exposed for the number observed
 */
export function bestTwoStages(
  looks: readonly PlannedLook[],
  { p0, p1, alpha, beta }: Aims,
): TwoStagesAtLooks | undefined {
  const under0 = sizes(p0)
  const under1 = sizes(p1)
  let best: TwoStagesAtLooks | undefined
  let fewest = Infinity
  let least = Infinity
  for (const end of looks) {
    if (end.n > mostOfLeast * least) break
    if (mostPower(under0(end.n), under1(end.n), alpha) < 1 - beta) continue
    for (const first of looks) {
      const joined = Math.min(first.joined, end.n)
      if (first.n >= end.n || joined >= fewest) break
      if (first.n === 0) continue
      const [first0, first1] = [under0(first.n), under1(first.n)]
      const [rest0, rest1] = [under0(end.n - first.n), under1(end.n - first.n)]
      // From many to few early stops: the expected number rises, and so does the power.
      for (let r1 = first.n; r1 >= 0; r1--) {
        if ((first1.tail[r1 + 1] ?? 0) < 1 - beta) continue
        const expected = joined + (first0.tail[r1 + 1] ?? 0) * (end.n - joined)
        if (expected >= fewest) break
        const r = leastCut(first0, rest0, r1, first.n, end.n, alpha)
        if (reach(first1, rest1, r1, first.n, r) < 1 - beta) continue
        fewest = expected
        least = Math.min(least, end.n)
        best = { r1, n1: first.n, r, n: end.n, month: end.month }
        break
      }
    }
  }
  return best
}

/**
 * The most power that any test of so many can have at a level: that of the likelihood ratio, randomised at its cut.
 *
 * @see Neyman & Pearson 1933, Philosophical Transactions A 231, 289–337
 */
function mostPower(without: Binomial, hoped: Binomial, alpha: number): number {
  const cut = without.tail.findIndex((tail) => tail <= alpha)
  if (cut <= 0) return 1
  const share = (alpha - (without.tail[cut] ?? 0)) / (without.probability[cut - 1] ?? 1)
  return (hoped.tail[cut] ?? 0) + share * (hoped.probability[cut - 1] ?? 0)
}

/** Probabilities by size, each worked out once for this search. */
function sizes(p: number): (n: number) => Binomial {
  const known = new Map<number, Binomial>()
  return (n) => {
    const found = known.get(n) ?? binomialOf(n, p)
    known.set(n, found)
    return found
  }
}
