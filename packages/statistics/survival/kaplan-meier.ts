import { type Computed, computed, notComputed } from '../computed.ts'
import { normalQuantile } from '../distributions/index.ts'
import { requireBetween, requireNonNegative } from '../impossible-input.ts'

/** How long something took, or how long it has been waited for in vain so far. */
export type Waiting = {
  /** In any unit of time, the same for all; 0 or more. */
  readonly time: number
  /** True where it happened at that time; false where it had not happened by then, and nobody knows when it will. */
  readonly happened: boolean
}

/** One step of the curve: from this time on. */
export type SurvivalStep = {
  readonly time: number
  /** Still waited for just before this time. */
  readonly atRisk: number
  readonly events: number
  /** Share for whom it has not happened yet. */
  readonly survival: number
  /** Standard error of the share (Greenwood); 0 where none is left. */
  readonly standardError: number
  /** Interval of the share, on the scale of log(−log S); undefined where the share is 1 or 0. */
  readonly interval?: { readonly low: number; readonly high: number }
}

export type SurvivalCurve = {
  readonly n: number
  readonly events: number
  readonly censored: number
  /** A step at each time at which it happened, in order. */
  readonly steps: readonly SurvivalStep[]
  /** The first time at which half or fewer are still waiting; not computed where the curve stays above a half. */
  readonly median: Computed<{ readonly time: number }, 'more-than-half-still-waiting'>
  readonly confidence: number
}

/**
 * How long until something happens, with those for whom it has not happened yet kept in the count as long as they were waited for:
 * the product-limit estimator of Kaplan and Meier, with Greenwood's variance.
 *
 *   S(t) = Π_{tᵢ ≤ t} (1 − dᵢ/nᵢ)   var S(t) = S(t)² Σ dᵢ / (nᵢ (nᵢ − dᵢ))
 *   interval: S(t)^exp(±z σ), σ² = Σ dᵢ/(nᵢ(nᵢ − dᵢ)) / (log S(t))²
 *
 * At a tie, what happened comes before what was given up on. Left out altogether, those still waiting would make the usual time look shorter
 * than it is.
 *
 * @param confidence of the intervals, between 0 and 1; default 0.95
 * @returns not computed without any observation
 * @throws RangeError where a time is negative or not finite
 * @see Kaplan & Meier 1958, JASA 53, 457–481; Greenwood 1926; the intervals as R's survival::survfit(conf.type = "log-log")
 */
export function kaplanMeier(
  waitings: readonly Waiting[],
  { confidence = 0.95 }: { readonly confidence?: number } = {},
): Computed<SurvivalCurve, 'nobody-waited'> {
  requireNonNegative(
    'time',
    waitings.map(({ time }) => time),
  )
  requireBetween('confidence', [confidence], 0, 1)
  if (waitings.length === 0) return notComputed('nobody-waited', { n: 0 })
  const z = normalQuantile(0.5 + confidence / 2)
  const happened = waitings.filter((one) => one.happened)
  const times = [...new Set(happened.map(({ time }) => time))].toSorted((a, b) => a - b)
  let survival = 1
  let greenwood = 0
  const steps = times.map((time): SurvivalStep => {
    const atRisk = waitings.filter((one) => one.time >= time).length
    const events = happened.filter((one) => one.time === time).length
    // Where all that are left go at once the share is exactly nought, and has no interval.
    survival = events === atRisk ? 0 : survival * (1 - events / atRisk)
    greenwood += events === atRisk ? 0 : events / (atRisk * (atRisk - events))
    const step = { time, atRisk, events, survival, standardError: survival * Math.sqrt(greenwood) }
    if (survival === 0) return step
    const half = (z * Math.sqrt(greenwood)) / Math.abs(Math.log(survival))
    return { ...step, interval: { low: survival ** Math.exp(half), high: survival ** Math.exp(-half) } }
  })
  const middle = steps.find((step) => step.survival <= 0.5 + 1e-12)
  return computed({
    n: waitings.length,
    events: happened.length,
    censored: waitings.length - happened.length,
    steps,
    median: middle === undefined ? notComputed('more-than-half-still-waiting') : computed({ time: middle.time }),
    confidence,
  })
}
