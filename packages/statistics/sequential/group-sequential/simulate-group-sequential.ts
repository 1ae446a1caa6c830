import { requireFinite, requirePositive, requireWhole } from '../../impossible-input.ts'
import { type Simulated, simulatedMean, simulatedShare } from '../random/monte-carlo.ts'
import { randomNormal } from '../random/random-normal.ts'
import type { Generator } from '../random/seeded-generator.ts'
import type { LookBounds } from './bounds.ts'
import type { GroupSequentialDesign } from './design-group-sequential.ts'
import { boundsOf } from './group-sequential-operating.ts'

/** Simulated operating characteristics, each with its Monte Carlo error, and what is needed to run them again. */
export type SimulatedGroupSequential = {
  readonly seed: number
  readonly trials: number
  readonly benefit: Simulated
  readonly futility: Simulated
  readonly harm: Simulated
  readonly expectedFraction: Simulated
}

/**
 * Plays trials of a design at a true effect: score increments N(θΔI, ΔI) from look to look until a stop. It shares no
 * arithmetic with the recursive integration, and so checks it.
 *
 * @param trials     how many, whole and at least 1
 * @param generator  seeded; its seed is in the result
 * @throws RangeError when an argument is impossible
 */
export function simulateGroupSequential(
  design: GroupSequentialDesign,
  effect: number,
  trials: number,
  generator: Generator,
  maximumInformation: number = design.maximumInformation,
): SimulatedGroupSequential {
  requireFinite('effect', [effect])
  requireWhole('trials', [trials], 1)
  requirePositive('maximumInformation', [maximumInformation])
  const { informationRates: rates, sided } = design.plan
  const drift = effect * Math.sqrt(maximumInformation)
  const looks = boundsOf(design).map((here, k) => cutsAt(here, rates, k, drift, sided))
  let benefit = 0
  let futility = 0
  let harm = 0
  let sum = 0
  let sumOfSquares = 0
  for (let trial = 0; trial < trials; trial++) {
    let score = 0
    for (const { t, shift, spread, upper, lower, futileFrom, futileTo } of looks) {
      score += shift + spread * randomNormal(generator)
      if (score >= upper) benefit++
      else if (score <= lower) harm++
      else if (score >= futileFrom && score <= futileTo) futility++
      else continue
      sum += t
      sumOfSquares += t * t
      break
    }
  }
  return {
    seed: generator.seed,
    trials,
    benefit: simulatedShare(benefit, trials),
    futility: simulatedShare(futility, trials),
    harm: simulatedShare(harm, trials),
    expectedFraction: simulatedMean(sum, sumOfSquares, trials),
  }
}

/** One look on the scale of the score Z√t: what the step adds, and where the trial stops. */
function cutsAt(
  { efficacy, futility, harm }: LookBounds,
  rates: readonly number[],
  k: number,
  drift: number,
  sided: 1 | 2,
) {
  const t = rates[k] ?? 1
  const step = t - (rates[k - 1] ?? 0)
  const root = Math.sqrt(t)
  const isLast = k === rates.length - 1
  const below = sided === 2 ? -efficacy : (harm ?? -Infinity)
  const inside = isLast ? Infinity : (futility ?? -Infinity)
  return {
    t,
    shift: drift * step,
    spread: Math.sqrt(step),
    upper: efficacy * root,
    lower: below * root,
    futileFrom: sided === 2 ? -inside * root : -Infinity,
    futileTo: inside * root,
  }
}
