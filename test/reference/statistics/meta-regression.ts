import { fitMetaRegression, metaforSearch } from '@candour/statistics'
import type { Family } from '../running/family.ts'
import { hasInputs, numbersIn, rowsIn, textIn } from '../running/input.ts'
import { isRecord } from '../running/reference-file.ts'
import { methodNamed, testNamed } from './methods/method-names.ts'

/** Meta-regression: metafor's `rma` with moderators. */
export const family: Family = {
  name: 'meta-regression',
  recognises: ({ content }) => hasInputs(content, ['yi', 'vi', 'X']),
  run: ({ input, expected }) => {
    const fit = fitMetaRegression({
      yi: numbersIn(input, 'yi'),
      vi: numbersIn(input, 'vi'),
      X: rowsOf(input),
      intercept: input.intercept !== false,
      method: methodNamed(textIn(input, 'method')),
      test: testNamed(input.test),
      tau2Search: metaforSearch(numbersIn(input, 'yi')),
    })
    if (!fit.computed) return null
    const { coefficients, heterogeneity, moderatorTest, R2 } = fit
    return {
      beta: coefficients.map(({ estimate }) => estimate),
      se: coefficients.map(({ se }) => se),
      statistic: coefficients.map(({ statistic }) => statistic),
      p: coefficients.map(({ p }) => p),
      ci_low: coefficients.map(({ interval }) => interval.low),
      ci_high: coefficients.map(({ interval }) => interval.high),
      vb: namedAs(isRecord(expected) ? expected.vb : undefined, fit.covariance),
      tau2: fit.tau2,
      se_tau2: heterogeneity.seTau2 ?? null,
      QM: moderatorTest.computed ? moderatorTest.QM : null,
      QM_p: moderatorTest.computed ? moderatorTest.p : null,
      QE: heterogeneity.Q,
      QE_p: heterogeneity.p,
      // Without variance between studies there is nothing to account for; metafor prints 0
      R2: R2.computed ? R2.percent : R2.because === 'no-variance-to-account-for' ? 0 : null,
      I2: heterogeneity.I2,
      H2: heterogeneity.H2,
      logLik: fit.logLik ?? null,
      k: fit.k,
    }
  },
}

/** Rows of X as lists; R writes a row with named columns as a record. */
function rowsOf(input: Readonly<Record<string, unknown>>): number[][] {
  const { X } = input
  if (!Array.isArray(X)) throw new TypeError('input.X is not a list of rows')
  return rowsIn({ X: X.map((row: unknown) => (isRecord(row) ? Object.values(row) : row)) }, 'X')
}

/** The covariance with the column names that R gave its own, in the same order. */
function namedAs(expected: unknown, covariance: readonly (readonly number[])[]): unknown {
  if (!Array.isArray(expected)) return covariance
  return covariance.map((row, i) => {
    const like: unknown = expected[i]
    if (!isRecord(like)) return row
    return Object.fromEntries(Object.keys(like).map((name, j) => [name, row[j]]))
  })
}
