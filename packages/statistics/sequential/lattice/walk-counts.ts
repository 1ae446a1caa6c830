import type { Advice } from '../advice.ts'
import type { Operating, OperatingAtLook } from './operating-record.ts'

/** One step of a counting process: how many (or how much) have been observed after it, and what the step may add. */
export type CountingStep = {
  /** Number observed, or exposure, after the step. */
  readonly n: number
  /** P(the step adds j events), j = 0, 1, …; they sum to 1 but for rounding. */
  readonly chances: ArrayLike<number>
}

/**
 * Exact operating characteristics of any stopping rule that depends on a count: the distribution of the count among those
 * still going on is carried from look to look, and what the rule stops is taken out.
 *
 *   f₀(0) = 1   gₖ(x) = Σⱼ fₖ₋₁(x−j) P(step k adds j)   fₖ(x) = gₖ(x) when the rule says continue at (nₖ, x), else 0
 *
 * No approximation but rounding; cost is the number of (n, x) pairs times the largest step.
 *
 * @param steps  the looks in order
 * @param rule   advice at look k with n observed and x events; may differ from look to look
 * @see Schultz, Nichol, Elfring & Weed 1973, Biometrics 29, 293–318, their recursion for multiple-stage procedures
 */
export function walkCounts(
  steps: readonly CountingStep[],
  rule: (n: number, x: number, look: number) => Advice,
): Operating {
  let going = new Float64Array([1])
  let benefit = 0
  let futility = 0
  let harm = 0
  let expectedN = 0
  let before = 0
  let maximumN = 0
  let still = 1
  const byLook: OperatingAtLook[] = []
  for (const [look, { n, chances }] of steps.entries()) {
    expectedN += still * (n - before)
    before = maximumN = n
    going = convolve(going, chances)
    still = 0
    for (let x = 0; x < going.length; x++) {
      const mass = going[x] ?? 0
      if (mass === 0) continue
      const advice = rule(n, x, look)
      if (advice === 'continue') {
        still += mass
        continue
      }
      if (advice === 'stop-for-benefit') benefit += mass
      else if (advice === 'stop-for-futility') futility += mass
      else harm += mass
      going[x] = 0
    }
    byLook.push({ n, benefit, futility, harm })
  }
  return { benefit, futility, harm, undecided: still, expectedN, maximumN, byLook }
}

/** Masses below this are no part of any chance that is looked at: they are left out, as they are most of a long walk. */
const negligible = 1e-60

function convolve(going: Float64Array, chances: ArrayLike<number>): Float64Array<ArrayBuffer> {
  const result = new Float64Array(going.length + chances.length - 1)
  let first = 0
  while (first < chances.length - 1 && (chances[first] ?? 0) < negligible) first++
  for (let x = 0; x < going.length; x++) {
    const mass = going[x] ?? 0
    if (mass < negligible) continue
    for (let j = first; j < chances.length; j++) result[x + j] = (result[x + j] ?? 0) + mass * (chances[j] ?? 0)
  }
  return result
}
