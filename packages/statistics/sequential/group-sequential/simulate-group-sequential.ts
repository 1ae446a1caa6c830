import { requireFinite, requirePositive, requireWhole } from '../../impossible-input.ts'
import { type Simulated, simulatedMean, simulatedShare } from '../random/monte-carlo.ts'
import { randomNormal } from '../random/random-normal.ts'
import type { Generator } from '../random/seeded-generator.ts'
import type { GroupSequentialDesign } from './design-group-sequential.ts'
import { boundsOf } from './group-sequential-operating.ts'
import { rulingAtLook } from './ruling-at-look.ts'

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
  const bounds = boundsOf(design)
  const drift = effect * Math.sqrt(maximumInformation)
  const counts = { 'stop-for-benefit': 0, 'stop-for-futility': 0, 'stop-for-harm': 0 }
  let sum = 0
  let sumOfSquares = 0
  for (let trial = 0; trial < trials; trial++) {
    let score = 0
    let before = 0
    for (const [k, here] of bounds.entries()) {
      const t = rates[k] ?? 1
      score += drift * (t - before) + Math.sqrt(t - before) * randomNormal(generator)
      before = t
      const isLast = k === bounds.length - 1
      const { advice } = rulingAtLook({ ...here, z: score / Math.sqrt(t), sided, isLast })
      if (advice === 'continue') continue
      counts[advice]++
      sum += t
      sumOfSquares += t * t
      break
    }
  }
  return {
    seed: generator.seed,
    trials,
    benefit: simulatedShare(counts['stop-for-benefit'], trials),
    futility: simulatedShare(counts['stop-for-futility'], trials),
    harm: simulatedShare(counts['stop-for-harm'], trials),
    expectedFraction: simulatedMean(sum, sumOfSquares, trials),
  }
}
