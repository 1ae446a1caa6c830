import { betaBinomialSequence, normalMixtureSequence } from '../../../packages/statistics/sequential/confidence-sequences/index.ts'
import type { Family } from '../running/family.ts'
import { hasInputs, numberIn } from '../running/input.ts'

const normalInputs = ['mean', 'n', 'sigma', 'alpha', 'rho']
const betaInputs = ['x', 'n', 'alpha', 'a', 'b']

/** Confidence sequences by the normal and the beta-binomial mixture, each in its own list. */
export const family: Family = {
  name: 'confidence-sequences',
  recognises: ({ content }) =>
    Object.keys(content).some((list) => hasInputs(content, normalInputs, list)) ||
    Object.keys(content).some((list) => hasInputs(content, betaInputs, list) && !hasInputs(content, ['target'], list)),
  run: ({ input }) => {
    const alpha = numberIn(input, 'alpha')
    const n = numberIn(input, 'n')
    if ('rho' in input) {
      const data = { mean: numberIn(input, 'mean'), n, sigma: numberIn(input, 'sigma') }
      return normalMixtureSequence(data, alpha, numberIn(input, 'rho'))
    }
    const prior = { a: numberIn(input, 'a'), b: numberIn(input, 'b') }
    return { interval: betaBinomialSequence({ x: numberIn(input, 'x'), n }, alpha, prior) }
  },
}
