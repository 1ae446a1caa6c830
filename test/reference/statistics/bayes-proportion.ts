import {
  chanceOfProportion,
  posteriorProportion,
  predictiveProportion,
} from '../../../packages/statistics/sequential/bayes/index.ts'
import type { Family } from '../running/family.ts'
import { hasInputs, numberIn } from '../running/input.ts'

/** Posterior and predictive probability of a chance under a beta prior. */
export const family: Family = {
  name: 'bayes-proportion',
  recognises: ({ content }) => hasInputs(content, ['x', 'n', 'a', 'b', 'target', 'n_max', 'threshold']),
  run: ({ input }) => {
    const data = { x: numberIn(input, 'x'), n: numberIn(input, 'n') }
    const prior = { a: numberIn(input, 'a'), b: numberIn(input, 'b') }
    const target = numberIn(input, 'target')
    const { mean, interval } = posteriorProportion(data, prior)
    return {
      posterior_mean: mean,
      posterior_interval: interval,
      probability_above: chanceOfProportion(data, prior, target),
      predictive_probability: predictiveProportion(data, prior, {
        nMax: numberIn(input, 'n_max'),
        target,
        threshold: numberIn(input, 'threshold'),
      }),
    }
  },
}
