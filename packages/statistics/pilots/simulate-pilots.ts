import { requireFinite, requireNonNegative, requireWhole, requireWithin } from '../impossible-input.ts'
import type { Advice } from '../sequential/advice.ts'
import { countDrawer } from '../sequential/random/count-drawer.ts'
import { randomNormal } from '../sequential/random/random-normal.ts'
import { type Generator, seededGenerator } from '../sequential/random/seeded-generator.ts'
import { differenceOf, stepsOf } from './counted.ts'
import { type EndsByLook, endsOf, type PilotEnds } from './ends.ts'
import { adviceIn, estimateRuleOf, type PilotParts, partsOf, stopsOfPlan } from './exact-ends.ts'
import { looksOf, type PilotPlan, type PlannedLook } from './pilot-plan.ts'

/** Simulated pilots: what became of them, how many they were, and the seed by which they can be played again. */
export type SimulatedPilots = PilotEnds & { readonly seed: number; readonly trials: number }

/**
 * Plays pilots of a plan at a truth: the families of each look draw their outcomes, and the first look that says stop ends it.
 *
 * @param truth   the pilot's true chance, events per family or mean; the comparison's is the baseline
 * @param trials  how many, whole and at least 1
 * @param seed    whole, from 0 to 2³² − 1; the same seed plays the same pilots
 * @throws RangeError when an argument is impossible
 */
export function simulatePilots(plan: PilotPlan, truth: number, trials: number, seed: number): SimulatedPilots {
  requireWhole('trials', [trials], 1)
  const generator = seededGenerator(seed)
  return { ...endsOf(plan, playedEnds(plan, truth, trials, generator)), seed, trials }
}

/** How a played pilot ended: at which look, and what was said there; undecided pilots end at the last. */
export type PlayedEnd = { readonly look: number; readonly advice: Advice }

/** Chances to end at each look as found by playing. */
export function playedEnds(
  plan: PilotPlan,
  truth: number,
  trials: number,
  generator: Generator,
  parts: PilotParts = partsOf(plan),
): EndsByLook {
  const looks = looksOf(plan.schedule)
  const play = pilotPlayer(plan, truth, parts)
  const counts = {
    'stop-for-benefit': new Float64Array(looks.length),
    'stop-for-futility': new Float64Array(looks.length),
    'stop-for-harm': new Float64Array(looks.length),
    continue: new Float64Array(looks.length),
  }
  for (let trial = 0; trial < trials; trial++) {
    const { look, advice } = play(generator)
    const ended = counts[advice]
    ended[look] = (ended[look] ?? 0) + 1
  }
  const shares = (of: Float64Array) => of.map((count) => count / trials)
  return {
    benefit: shares(counts['stop-for-benefit']),
    futility: shares(counts['stop-for-futility']),
    harm: shares(counts['stop-for-harm']),
    undecided: shares(counts.continue).reduce((sum, share) => sum + share, 0),
    trials,
  }
}

/** @throws RangeError for a truth that is no chance, rate or mean */
export function requireTruth(name: string, truth: number, { measure }: PilotPlan): void {
  if (measure.kind === 'proportion') requireWithin(name, [truth], 0, 1)
  else if (measure.kind === 'rate') requireNonNegative(name, [truth])
  else requireFinite(name, [truth])
}

/** Makes ready to play pilots of a plan at a truth, one a call. @throws RangeError for a truth that cannot be */
export function pilotPlayer(
  plan: PilotPlan,
  truth: number,
  parts: PilotParts = partsOf(plan),
): (generator: Generator) => PlayedEnd {
  const { measure, schedule } = plan
  requireTruth('truth', truth, plan)
  const looks = looksOf(schedule)
  if (measure.kind === 'score') return scorePlayer(plan, measure, looks, truth, parts)
  if (schedule.comparisonFamiliesAMonth === null) return countPlayer(plan, measure.kind, looks, truth, parts)
  return twoArmPlayer(plan, measure, looks, truth, parts)
}

function countPlayer(
  plan: PilotPlan,
  kind: 'proportion' | 'rate',
  looks: readonly PlannedLook[],
  truth: number,
  parts: PilotParts,
): (generator: Generator) => PlayedEnd {
  const stops = parts.stops ?? stopsOfPlan(plan, looks)
  const draws = drawersOf(
    kind,
    looks.map(({ n }) => n),
    truth,
  )
  return (generator) => {
    let events = 0
    for (let look = 0; look < looks.length; look++) {
      events += draws[look]?.(generator) ?? 0
      const advice = adviceIn(stops[look] ?? [], events)
      if (advice !== 'continue') return { look, advice }
    }
    return { look: looks.length - 1, advice: 'continue' }
  }
}

function twoArmPlayer(
  plan: PilotPlan,
  { kind, baseline }: { readonly kind: 'proportion' | 'rate'; readonly baseline: number },
  looks: readonly PlannedLook[],
  truth: number,
  parts: PilotParts,
): (generator: Generator) => PlayedEnd {
  const rule = parts.rule ?? estimateRuleOf(plan, parts.groupSequential)
  const sign = plan.wanted === 'above' ? 1 : -1
  const pilot = drawersOf(
    kind,
    looks.map(({ n }) => n),
    truth,
  )
  const comparison = drawersOf(
    kind,
    looks.map(({ comparisonN }) => comparisonN),
    baseline,
  )
  return (generator) => {
    let x = 0
    let y = 0
    for (let look = 0; look < looks.length; look++) {
      const { n = 1, comparisonN = 1 } = looks[look] ?? {}
      x += pilot[look]?.(generator) ?? 0
      y += comparison[look]?.(generator) ?? 0
      const { difference, variance } = differenceOf(kind, x, n, y, comparisonN)
      const advice = rule(look, sign * difference, variance)
      if (advice !== 'continue') return { look, advice }
    }
    return { look: looks.length - 1, advice: 'continue' }
  }
}

/** Scores come in as sums of normal scores; their spread is taken as known. */
function scorePlayer(
  plan: PilotPlan,
  { baseline, standardDeviation: sd }: { readonly baseline: number; readonly standardDeviation: number },
  looks: readonly PlannedLook[],
  truth: number,
  parts: PilotParts,
): (generator: Generator) => PlayedEnd {
  const rule = parts.rule ?? estimateRuleOf(plan, parts.groupSequential)
  const sign = plan.wanted === 'above' ? 1 : -1
  const added = looks.map(({ n, comparisonN }, k) => ({
    pilot: n - (looks[k - 1]?.n ?? 0),
    comparison: comparisonN - (looks[k - 1]?.comparisonN ?? 0),
  }))
  return (generator) => {
    let sum = 0
    let other = 0
    for (let look = 0; look < looks.length; look++) {
      const { n = 1, comparisonN = 0 } = looks[look] ?? {}
      const { pilot = 0, comparison = 0 } = added[look] ?? {}
      sum += pilot * truth + sd * Math.sqrt(pilot) * randomNormal(generator)
      if (comparisonN > 0) other += comparison * baseline + sd * Math.sqrt(comparison) * randomNormal(generator)
      const against = comparisonN > 0 ? other / comparisonN : baseline
      const variance = sd ** 2 * (1 / n + (comparisonN > 0 ? 1 / comparisonN : 0))
      const advice = rule(look, sign * (sum / n - against), variance)
      if (advice !== 'continue') return { look, advice }
    }
    return { look: looks.length - 1, advice: 'continue' }
  }
}

/** Draws of the events that each look adds; looks that add as many families share one table. */
function drawersOf(kind: 'proportion' | 'rate', numbers: readonly number[], truth: number) {
  const bySize = new Map<number, (generator: Generator) => number>()
  return stepsOf(kind, numbers, truth).map(({ chances }, k) => {
    const size = (numbers[k] ?? 0) - (numbers[k - 1] ?? 0)
    const drawer = bySize.get(size) ?? countDrawer(chances)
    bySize.set(size, drawer)
    return drawer
  })
}
