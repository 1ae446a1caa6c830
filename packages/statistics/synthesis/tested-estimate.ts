import { normalTwoSided } from '../distributions/normal.ts'
import { normalUpperQuantile } from '../distributions/normal-quantile.ts'
import { tTwoSided, tUpperQuantile } from '../distributions/student-t.ts'

/** An estimate with its error, its test against 0 and its interval, all on the scale of yi. */
export type TestedEstimate = {
  readonly estimate: number
  readonly se: number
  /** estimate / se: z, or t where df is given. */
  readonly statistic: number
  /** Degrees of freedom of t; absent where the normal distribution was used. */
  readonly df?: number
  /** Two-sided. */
  readonly p: number
  readonly interval: { readonly low: number; readonly high: number }
}

/** Tests an estimate against 0 with the normal distribution, or with t where degrees of freedom are given. */
export function testedEstimate(estimate: number, se: number, confidence: number, df?: number): TestedEstimate {
  const statistic = estimate / se
  const half = quantileFor(confidence, df) * se
  return {
    estimate,
    se,
    statistic,
    ...(df === undefined ? {} : { df }),
    p: df === undefined ? normalTwoSided(statistic) : tTwoSided(statistic, df),
    interval: { low: estimate - half, high: estimate + half },
  }
}

/** The quantile that bounds an interval of this confidence: normal, or t where degrees of freedom are given. */
export function quantileFor(confidence: number, df?: number): number {
  const tail = (1 - confidence) / 2
  return df === undefined ? normalUpperQuantile(tail) : tUpperQuantile(tail, df)
}
