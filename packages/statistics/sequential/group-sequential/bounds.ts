import type { Interval } from './going-on.ts'

/** The bounds of Z in force at one look. */
export type LookBounds = {
  /** Z at or above it stops for benefit; in a two-sided design Z at or below its negative stops for harm. */
  readonly efficacy: number
  /** Z at or below it (two-sided: |Z| below it) stops for futility; null where there is no such stop. */
  readonly futility: number | null
  /** One-sided: Z at or below it stops for harm; null where there is no such stop. */
  readonly harm: number | null
}

/** The values of Z at which the trial goes on. */
export function continuationOf({ efficacy, futility, harm }: LookBounds, sided: 1 | 2): Interval[] {
  if (sided === 1) return [{ from: Math.max(futility ?? -Infinity, harm ?? -Infinity), to: efficacy }]
  if (futility === null || futility <= 0) return [{ from: -efficacy, to: efficacy }]
  return [
    { from: -efficacy, to: -futility },
    { from: futility, to: efficacy },
  ]
}
