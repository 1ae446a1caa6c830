import { chanceOfProportion } from '../sequential/bayes/posterior-proportion.ts'
import { chanceOfRate } from '../sequential/bayes/posterior-rate.ts'
import { hopingForBenefit } from '../sequential/sprt/sprt-meaning.ts'
import type { Counted } from './counted.ts'
import { totalOf } from './ends.ts'
import { exactEnds, partsOf } from './exact-ends.ts'
import { nearestFixedTest, type ToleratedErrors } from './fixed-test.ts'
import { looksOf, type PilotDesign, type PilotPlan } from './pilot-plan.ts'
import { bestTwoStages } from './two-stages-at-looks.ts'

/** A plan without its design, of one arm that is counted; looks are all that are allowed. */
export type CountFrame = Omit<PilotPlan, 'design' | 'measure'> & {
  readonly measure: { readonly kind: Counted; readonly baseline: number }
}

/** A prior is worth so many families, at the baseline. */
const priorFamilies = 2

/** Chance beyond half the harm that is not accepted, from which on a Bayesian design says harm. */
const harmThreshold = 0.9

/** How sure a Bayesian design must be of the end to stop before it, the boldest first. */
const boldness = [
  { futilityBelow: 0.1, benefitAbove: 0.95 },
  { futilityBelow: 0.05, benefitAbove: 0.975 },
  { futilityBelow: 0.02, benefitAbove: 0.99 },
] as const

/** Tolerances are widened by this factor until a design is found. */
const widening = 1.12

/** Errors wider than this are none to speak of. */
const widest = 0.45

/** The tolerances in the order in which they are tried: as asked, then both widened alike. */
export function* widened({ alpha, beta }: ToleratedErrors, from = 1): Generator<ToleratedErrors> {
  for (let factor = Math.max(1, from); ; factor *= widening) {
    yield { alpha: Math.min(widest, alpha * factor), beta: Math.min(widest, beta * factor) }
    if (Math.min(alpha, beta) * factor > widest) return
  }
}

/**
 * Wald's test with the largest nominal errors whose real ones, with looks at whole months and an end, keep what is tolerated.
 */
export function chooseSprt(frame: CountFrame, tolerated: ToleratedErrors): PilotPlan | undefined {
  const { measure, truths } = frame
  const of = ({ alpha, beta }: ToleratedErrors): PilotPlan => {
    const errors = { alpha: tidy(alpha), beta: tidy(beta) }
    const design: PilotDesign =
      measure.kind === 'proportion'
        ? {
            kind: 'sprt-bernoulli',
            p0: truths.useless,
            p1: truths.good,
            ...errors,
            meaning: hopingForBenefit,
          }
        : {
            kind: 'sprt-poisson',
            rate0: truths.useless,
            rate1: truths.good,
            ...errors,
            meaning: hopingForBenefit,
          }
    return { ...frame, design }
  }
  for (const allowed of widened(tolerated)) {
    // The end comes before a limit oftener when the limits are far apart: nominal errors may have to be wider or narrower
    for (const share of [1, 0.7, 1.3] as const) {
      const plan = of({ alpha: Math.min(widest, allowed.alpha * share), beta: Math.min(widest, allowed.beta * share) })
      if (keeps(plan, allowed)) return plan
    }
  }
  return undefined
}

/** Simon's two stages at whole months, with the fewest families exposed when the pilot is useless; more must be wanted. */
export function chooseSimon(frame: CountFrame, tolerated: ToleratedErrors, from: number): PilotPlan | undefined {
  const { truths, schedule } = frame
  for (const allowed of widened(tolerated, from)) {
    const found = bestTwoStages(looksOf(schedule), { p0: truths.useless, p1: truths.good, ...allowed })
    if (!found) continue
    const { month, ...design } = found
    const plan = { ...frame, schedule: { ...schedule, looks: schedule.looks.filter((look) => look <= month) } }
    return {
      ...plan,
      design: { kind: 'simon', ...design, p0: truths.useless, p1: truths.good, alpha: tidy(allowed.alpha) },
    }
  }
  return undefined
}

/** A Bayesian design: as short and as bold as the tolerances allow. */
export function chooseBayes(frame: CountFrame, tolerated: ToleratedErrors, from: number): PilotPlan | undefined {
  const { measure, truths, schedule } = frame
  for (const allowed of widened(tolerated, from * 1.05)) {
    for (const share of [0.9, 0.65] as const) {
      const aimed = { alpha: allowed.alpha * share, beta: allowed.beta * share }
      const looks = looksOf(schedule)
      const end = looks.find(({ n }) => n > 0 && nearestFixedTest(measure.kind, n, truths, aimed).overrun <= 1)
      if (!end) continue
      const until = { ...frame, schedule: { ...schedule, looks: schedule.looks.filter((look) => look <= end.month) } }
      const { cut } = nearestFixedTest(measure.kind, end.n, truths, aimed)
      for (const stops of boldness) {
        const design = bayesDesign(until, end.n, cut, stops)
        if (!design) continue
        const plan = { ...until, design }
        if (keeps(plan, allowed)) return plan
      }
    }
  }
  return undefined
}

/** The design whose end is a success from the cut on; undefined when no threshold says so. */
function bayesDesign(
  { measure, wanted, truths }: CountFrame,
  nMax: number,
  cut: number,
  stops: (typeof boldness)[number],
): PilotDesign | undefined {
  const { baseline } = measure
  const harm = { limit: tidy((truths.harmful + truths.useless) / 2), threshold: harmThreshold }
  const missed = cut + (wanted === 'above' ? -1 : 1)
  const shared = { target: baseline, wanted, ...stops, harm }
  if (measure.kind === 'rate') {
    const prior = { shape: tidy(baseline * priorFamilies), rate: priorFamilies }
    const at = (events: number) =>
      events < 0 ? undefined : chanceOfRate({ events, exposure: nMax }, prior, baseline, wanted)
    const threshold = thresholdBetween(at(missed), at(cut))
    return threshold === undefined
      ? undefined
      : { kind: 'bayes-rate', prior, maximumExposure: nMax, threshold, ...shared }
  }
  const prior = { a: tidy(baseline * priorFamilies), b: tidy((1 - baseline) * priorFamilies) }
  const at = (x: number) =>
    x < 0 || x > nMax ? undefined : chanceOfProportion({ x, n: nMax }, prior, baseline, wanted)
  const threshold = thresholdBetween(at(missed), at(cut))
  return threshold === undefined ? undefined : { kind: 'bayes-proportion', prior, nMax, threshold, ...shared }
}

/** The roundest number above the chance of the result that just misses and below that of the one that just succeeds. */
function thresholdBetween(missed: number | undefined, reached: number | undefined): number | undefined {
  if (reached === undefined) return undefined
  const low = missed ?? 0
  for (const digits of [1, 2, 3, 4, 5, 6]) {
    const step = 10 ** -digits
    const value = Number((Math.floor((reached - step * 1e-6) / step) * step).toFixed(digits))
    if (value >= low && value < reached && value > 0) return value
  }
  return undefined
}

/** Whether both real errors are at most what is allowed. */
function keeps(plan: PilotPlan, allowed: ToleratedErrors): boolean {
  const parts = partsOf(plan)
  const good = exactEnds(plan, plan.truths.good, parts)
  if (totalOf(good.futility) + totalOf(good.harm) > allowed.beta + rounding) return false
  return totalOf(exactEnds(plan, plan.truths.useless, parts).benefit) <= allowed.alpha + rounding
}

const rounding = 1e-10

/** Four significant digits: a registered number should be one that can be read out. */
export function tidy(value: number): number {
  return Number(value.toPrecision(4))
}
