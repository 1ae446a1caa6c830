import { type Computed, computed, notComputed } from '../computed.ts'
import { normalQuantile } from '../distributions/index.ts'
import { requireBetween, requireNonNegative, requireWhole } from '../impossible-input.ts'

/** How long something took, or how long it has been waited for in vain so far. */
export type Waiting = {
  /** In any unit of time, the same for all; 0 or more. */
  readonly time: number
  /** True where it happened at that time; false where it had not happened by then, and nobody knows when it will. */
  readonly happened: boolean
  /** How many this was the same for, a whole number; 1 unless it is given. */
  readonly count?: number
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
  /**
   * Interval of the median: from the first time at which the lower ends of the steps' intervals are a half or less, to the first at which the
   * upper ends are. An end is undefined where they never are, so many still waiting: then the median may be any later time.
   */
  readonly medianInterval: { readonly low?: number; readonly high?: number }
  readonly confidence: number
}

/**
 * How long until something happens, with those for whom it has not happened yet kept in the count as long as they were waited for:
 * the product-limit estimator of Kaplan and Meier, with Greenwood's variance.
 *
 *   S(t) = Π_{tᵢ ≤ t} (1 − dᵢ/nᵢ)   var S(t) = S(t)² Σ dᵢ / (nᵢ (nᵢ − dᵢ))
 *   interval: S(t)^exp(±z σ), σ² = Σ dᵢ/(nᵢ(nᵢ − dᵢ)) / (log S(t))²
 *
 *   interval of the median: the t at which |log(−log S(t)) − log(log 2)| ≤ z σ
 *
 * At a tie, what happened comes before what was given up on. Left out altogether, those still waiting would make the usual time look shorter
 * than it is.
 *
 * @param confidence of the intervals, between 0 and 1; default 0.95
 * @returns not computed without any observation
 * @throws RangeError where a time is negative or not finite
 * @see Kaplan & Meier 1958, JASA 53, 457–481; Greenwood 1926; the intervals as R's survival::survfit(conf.type = "log-log");
 *   that of the median Brookmeyer & Crowley 1982, Biometrics 38, 29–41
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
  requireWhole(
    'count',
    waitings.map(({ count = 1 }) => count),
  )
  const tallied = talliesOf(waitings)
  const n = tallied.reduce((sum, { events, censored }) => sum + events + censored, 0)
  if (n === 0) return notComputed('nobody-waited', { n: 0 })
  const z = normalQuantile(0.5 + confidence / 2)
  let survival = 1
  let greenwood = 0
  let atRisk = n
  const steps = tallied.flatMap(({ time, events, censored }): readonly SurvivalStep[] => {
    const waited = atRisk
    atRisk -= events + censored
    if (events === 0) return []
    // Where all that are left go at once the share is exactly nought, and has no interval.
    survival = events === waited ? 0 : survival * (1 - events / waited)
    greenwood += events === waited ? 0 : events / (waited * (waited - events))
    const step = { time, atRisk: waited, events, survival, standardError: survival * Math.sqrt(greenwood) }
    if (survival === 0) return [step]
    const half = (z * Math.sqrt(greenwood)) / Math.abs(Math.log(survival))
    return [{ ...step, interval: { low: survival ** Math.exp(half), high: survival ** Math.exp(-half) } }]
  })
  const events = tallied.reduce((sum, one) => sum + one.events, 0)
  const middle = steps.find((step) => isHalf(step.survival))
  const low = steps.find(({ interval }) => interval !== undefined && isHalf(interval.low))?.time
  const high = steps.find(({ interval }) => interval !== undefined && isHalf(interval.high))?.time
  return computed({
    n,
    events,
    censored: n - events,
    steps,
    median: middle === undefined ? notComputed('more-than-half-still-waiting') : computed({ time: middle.time }),
    medianInterval: { ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) },
    confidence,
  })
}

/** A half, or less: products of shares miss it by the last digit. */
const isHalf = (share: number): boolean => share <= 0.5 + 1e-12

/** How many it happened to, and how many were given up on, at each time, in order. */
function talliesOf(waitings: readonly Waiting[]) {
  const byTime = new Map<number, { events: number; censored: number }>()
  for (const { time, happened, count = 1 } of waitings) {
    const own = byTime.get(time) ?? { events: 0, censored: 0 }
    byTime.set(time, own)
    if (happened) own.events += count
    else own.censored += count
  }
  return [...byTime].map(([time, own]) => ({ time, ...own })).sort((a, b) => a.time - b.time)
}
