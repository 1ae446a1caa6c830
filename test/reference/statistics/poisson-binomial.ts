import { poissonBinomial } from '../../../packages/statistics/power/index.ts'
import type { Family } from '../running/family.ts'
import { hasInputs, numbersIn } from '../running/input.ts'
import { isRecord } from '../running/reference-file.ts'
import { toleranceFrom } from '../running/tolerance.ts'

/** Exact probabilities of counts; the file's tolerance holds above 1e-300. */
export const family: Family = {
  name: 'poisson-binomial',
  recognises: ({ content }) => {
    const first: unknown = Array.isArray(content.cases) ? content.cases[0] : undefined
    const asksForProbabilities = isRecord(first) && isRecord(first.expected) && 'pmf' in first.expected
    return asksForProbabilities && hasInputs(content, ['p'])
  },
  run: ({ input }) => poissonBinomial(numbersIn(input, 'p')),
  toleranceFor: (_field, { tolerance }, { content }) => {
    const given = toleranceFrom(tolerance) ?? toleranceFrom(content.tolerance)
    return given && { ...given, absolute: Math.max(given.absolute, 1e-300) }
  },
}
