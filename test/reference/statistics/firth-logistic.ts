import { firthLogistic } from '@candour/statistics'
import type { Family } from '../running/family.ts'
import { hasInputs, numberOr, numbersIn, rowsIn, textsIn } from '../running/input.ts'

/** Logistic regression by Firth's penalised likelihood: R's `logistf`. */
export const family: Family = {
  name: 'firth-logistic',
  recognises: ({ content }) => hasInputs(content, ['y', 'X']),
  run: ({ input, expected }) => {
    const columns = input.columns === undefined ? {} : { columns: textsIn(input, 'columns') }
    const weights = input.weights === undefined || input.weights === null ? {} : { weights: numbersIn(input, 'weights') }
    const fit = firthLogistic({
      y: numbersIn(input, 'y'),
      X: rowsIn(input, 'X'),
      intercept: input.intercept !== false,
      confidence: numberOr(input, 'level', 0.95),
      ...columns,
      ...weights,
    })
    if (!fit.computed) return expected === null ? null : fit
    return {
      ...fit,
      coefficients: fit.coefficients.map(({ name, estimate, se, interval, test }) => ({
        name,
        estimate,
        se,
        ...(interval.computed ? { ci_low: interval.low, ci_high: interval.high } : {}),
        ...(test.computed ? { chisq: test.chisq, p: test.p } : {}),
      })),
    }
  },
}
