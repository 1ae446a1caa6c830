import { requireFinite, requireWhole } from '../../impossible-input.ts'
import { type Simulated, simulatedShare } from '../random/monte-carlo.ts'
import type { Generator } from '../random/seeded-generator.ts'

/** What is simulated: a truth, how one observation is drawn, and the intervals that are read after each. */
export type MissedPlan = {
  readonly mean: number
  readonly draw: (generator: Generator) => number
  /** Intervals after each observation, or any of them. */
  readonly intervalsOf: (observations: readonly number[]) => readonly (readonly [number, number])[]
  /** Observations of one trial. */
  readonly n: number
}

/**
 * Error of any confidence sequence under optional stopping, by seeded simulation: the share of trials in which some interval
 * leaves out the truth. For sequences whose error cannot be had exactly (empirical Bernstein, betting).
 *
 * @param trials     how many, whole and at least 1
 * @param generator  seeded; its seed is in the result
 * @throws RangeError when the mean is not finite, or n or trials is not a whole number of at least 1
 */
export function simulateMissed(
  { mean, draw, intervalsOf, n }: MissedPlan,
  trials: number,
  generator: Generator,
): { readonly seed: number; readonly trials: number; readonly missed: Simulated } {
  requireFinite('mean', [mean])
  requireWhole('n', [n], 1)
  requireWhole('trials', [trials], 1)
  let missed = 0
  for (let trial = 0; trial < trials; trial++) {
    const observations = Array.from({ length: n }, () => draw(generator))
    if (intervalsOf(observations).some(([lower, upper]) => mean < lower || mean > upper)) missed++
  }
  return { seed: generator.seed, trials, missed: simulatedShare(missed, trials) }
}
