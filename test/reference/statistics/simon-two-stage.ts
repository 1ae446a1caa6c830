import { type SimonChoice, simonTwoStage } from '../../../packages/statistics/sequential/simon/index.ts'
import type { Family } from '../running/family.ts'
import { hasInputs, numberIn } from '../running/input.ts'
import type { Tolerance } from '../running/tolerance.ts'
import { toleranceFrom } from '../running/tolerance.ts'

const exactly: Tolerance = { relative: 0, absolute: 0 }

/** Simon's optimal and minimax designs: sizes and cuts exactly, probabilities at the file's tolerance. */
export const family: Family = {
  name: 'simon-two-stage',
  recognises: ({ content }) =>
    hasInputs(content, ['p0', 'p1', 'alpha', 'beta', 'n_max']) && !hasInputs(content, ['p']),
  run: ({ input }) => {
    const designs = simonTwoStage({
      p0: numberIn(input, 'p0'),
      p1: numberIn(input, 'p1'),
      alpha: numberIn(input, 'alpha'),
      beta: numberIn(input, 'beta'),
      nMax: numberIn(input, 'n_max'),
    })
    return designs.computed ? { optimal: written(designs.optimal), minimax: written(designs.minimax) } : null
  },
  toleranceFor: (field, _, { content }) =>
    /\.(r1|n1|r|n)$/.test(field) ? exactly : toleranceFrom(content.tolerance),
}

function written({ r1, n1, r, n, expectedN, stopEarly, typeOneError, power }: SimonChoice) {
  return { r1, n1, r, n, expected_n_p0: expectedN, stop_early_p0: stopEarly, type_1: typeOneError, power }
}
