import { sprtBernoulli, sprtBernoulliOperating } from '../../../packages/statistics/sequential/sprt/index.ts'
import type { Family } from '../running/family.ts'
import { hasInputs, numberIn, numbersIn } from '../running/input.ts'
import { isRecord } from '../running/reference-file.ts'

/** Wald's test of a chance: limits, steps and exact operating characteristics. */
export const family: Family = {
  name: 'sprt-bernoulli',
  recognises: ({ content }) => hasInputs(content, ['p0', 'p1', 'alpha', 'beta', 'p', 'n_max']),
  run: ({ input, expected }) => {
    const design = sprtBernoulli({
      p0: numberIn(input, 'p0'),
      p1: numberIn(input, 'p1'),
      alpha: numberIn(input, 'alpha'),
      beta: numberIn(input, 'beta'),
      nMax: numberIn(input, 'n_max'),
    })
    const rows = isRecord(expected) && Array.isArray(expected.operating) ? expected.operating : []
    return {
      upper: design.upper,
      lower: design.lower,
      step_event: design.stepEvent,
      step_no_event: design.stepNoEvent,
      operating: numbersIn(input, 'p').map((p, row) => {
        const { acceptH1, acceptH0, undecided, expectedN, byLook } = sprtBernoulliOperating(design, p)
        const asked: unknown = rows[row]
        const by = (side: 'acceptH1' | 'acceptH0', field: string) =>
          numbersAsked(asked, field).map((n) => [n, byLook.find((look) => look.n === n)?.[side] ?? null])
        return {
          p,
          accept_h1: acceptH1,
          accept_h0: acceptH0,
          undecided,
          expected_n: expectedN,
          accept_h1_by: by('acceptH1', 'accept_h1_by'),
          accept_h0_by: by('acceptH0', 'accept_h0_by'),
        }
      }),
    }
  },
}

/** The numbers of observations by which the file asks for cumulative chances. */
function numbersAsked(row: unknown, field: string): number[] {
  const pairs = isRecord(row) && Array.isArray(row[field]) ? row[field] : []
  return pairs.map((pair: unknown) => numbersIn({ pair }, 'pair')[0] ?? Number.NaN)
}
