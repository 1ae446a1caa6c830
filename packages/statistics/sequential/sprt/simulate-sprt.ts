import {
  requireFinite,
  requireNonNegative,
  requirePositive,
  requireWhole,
  requireWithin,
} from '../../impossible-input.ts'
import { type Simulated, simulatedMean, simulatedShare } from '../random/monte-carlo.ts'
import { randomNormal } from '../random/random-normal.ts'
import { randomPoisson } from '../random/random-poisson.ts'
import type { Generator } from '../random/seeded-generator.ts'
import type { Sprt } from './log-likelihood-ratio.ts'
import { maximumOf } from './sprt-operating.ts'

/** Simulated operating characteristics, each with its Monte Carlo error, and what is needed to run them again. */
export type SimulatedSprt = {
  readonly seed: number
  readonly trials: number
  readonly acceptH1: Simulated
  readonly acceptH0: Simulated
  readonly undecided: Simulated
  readonly expectedN: Simulated
}

/** Half the width within which a running sum may miss a limit by rounding and still tie with it. */
const slack = 1e-10

/**
 * Plays trials of a sequential probability ratio test, adding up the log likelihood ratio step by step: one observation at a
 * time, or one stretch of exposure. It shares no arithmetic with the exact recursion, and so checks it.
 *
 * @param design     from sprtBernoulli, sprtPoisson or sprtNormal
 * @param truth      true chance, rate or mean
 * @param trials     how many, whole and at least 1
 * @param generator  seeded; its seed is in the result
 * @param every      Poisson: exposure between looks; 1 when not given
 * @throws RangeError when an argument is impossible
 */
export function simulateSprt(
  design: Sprt,
  truth: number,
  trials: number,
  generator: Generator,
  every = 1,
): SimulatedSprt {
  requireWhole('trials', [trials], 1)
  requirePositive('every', [every])
  const size = design.kind === 'poisson' ? every : 1
  const looks = Math.round(maximumOf(design) / size)
  if (Math.abs(looks * size - maximumOf(design)) > slack) {
    throw new RangeError(`every is ${every}, but must divide the maximum exposure ${maximumOf(design)}`)
  }
  const play = playOf(design, truth, generator, size, looks)
  let acceptH1 = 0
  let acceptH0 = 0
  let sum = 0
  let sumOfSquares = 0
  for (let trial = 0; trial < trials; trial++) {
    const end = play()
    if (end > 0) acceptH1++
    else if (end < 0) acceptH0++
    const n = (end === 0 ? looks : Math.abs(end)) * size
    sum += n
    sumOfSquares += n * n
  }
  return {
    seed: generator.seed,
    trials,
    acceptH1: simulatedShare(acceptH1, trials),
    acceptH0: simulatedShare(acceptH0, trials),
    undecided: simulatedShare(trials - acceptH1 - acceptH0, trials),
    expectedN: simulatedMean(sum, sumOfSquares, trials),
  }
}

/** Plays one trial: the look that reached the upper limit, its negative for the lower, 0 for neither. */
type Play = () => number

function playOf(design: Sprt, truth: number, generator: Generator, size: number, looks: number): Play {
  const upper = design.upper - slack
  const lower = design.lower + slack
  switch (design.kind) {
    case 'bernoulli': {
      requireWithin('truth', [truth], 0, 1)
      const { stepEvent, stepNoEvent } = design
      // Written out, as a call for each observation would double the time.
      return () => {
        let ratio = 0
        for (let look = 1; look <= looks; look++) {
          ratio += generator.next() < truth ? stepEvent : stepNoEvent
          if (ratio >= upper) return look
          if (ratio <= lower) return -look
        }
        return 0
      }
    }
    case 'poisson': {
      requireNonNegative('truth', [truth])
      const { stepEvent, slope } = design
      const mean = truth * size
      return playOfSteps(() => stepEvent * randomPoisson(mean, generator) - slope * size, looks, upper, lower)
    }
    case 'normal': {
      requireFinite('truth', [truth])
      const { stepSum, slope, standardDeviation } = design
      const step = () => stepSum * (truth + standardDeviation * randomNormal(generator)) - slope
      return playOfSteps(step, looks, upper, lower)
    }
  }
}

function playOfSteps(step: () => number, looks: number, upper: number, lower: number): Play {
  return () => {
    let ratio = 0
    for (let look = 1; look <= looks; look++) {
      ratio += step()
      if (ratio >= upper) return look
      if (ratio <= lower) return -look
    }
    return 0
  }
}
