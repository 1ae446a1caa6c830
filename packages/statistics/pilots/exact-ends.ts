import { normalCdf, normalUpperTail } from '../distributions/normal.ts'
import { normalUpperQuantile } from '../distributions/normal-quantile.ts'
import type { Advice } from '../sequential/advice.ts'
import {
  designGroupSequential,
  type GroupSequentialDesign,
} from '../sequential/group-sequential/design-group-sequential.ts'
import { groupSequentialOperating } from '../sequential/group-sequential/group-sequential-operating.ts'
import { type CountingStep, walkCounts } from '../sequential/lattice/walk-counts.ts'
import { type CountStop, countStops } from './count-stops.ts'
import { differenceOf, stepsOf } from './counted.ts'
import type { EndsByLook } from './ends.ts'
import { finalStops } from './fixed-test.ts'
import { informationAt, scoreInformation } from './information.ts'
import { looksOf, type PilotPlan, type PlannedLook } from './pilot-plan.ts'
import { type EstimateRule, finalRule, groupSequentialRule } from './two-arm-rule.ts'

/** How the figures of a plan are found. */
export type PilotBasis =
  /** By recursion over the counts, or summed over all results: no error but rounding. */
  | 'exact'
  /** By numerical integration of a normal estimate; absolute error below 1e-9. */
  | 'integrated'
  /** By playing pilots with a seed; each figure has its standard error. */
  | 'simulated'

/** How the figures of a plan are found: exactly where that can be. */
export function basisOf(plan: PilotPlan, parts: PilotParts = partsOf(plan)): PilotBasis {
  const { measure, design, schedule } = plan
  if (measure.kind === 'score') {
    return parts.groupSequential === undefined || isLookedAtAsPlanned(plan, parts.groupSequential)
      ? 'integrated'
      : 'simulated'
  }
  if (schedule.comparisonFamiliesAMonth === null) return 'exact'
  return design.kind === 'final-evaluation' ? 'exact' : 'simulated'
}

/** Information may differ from that of the plan by this share, and is the same. */
const sameInformation = 1e-9

/** Whether the looks of the schedule bring the information that the bounds were made for. */
function isLookedAtAsPlanned({ measure, schedule }: PilotPlan, made: GroupSequentialDesign): boolean {
  if (measure.kind !== 'score') return false
  const looks = looksOf(schedule)
  const rates = made.plan.informationRates
  return (
    looks.length === rates.length &&
    looks.every((look, k) => {
      const fraction = scoreInformation(look, measure.standardDeviation) / made.maximumInformation
      return Math.abs(fraction - (rates[k] ?? 0)) <= sameInformation
    })
  )
}

/** Where a plan of one arm stops on counts, look by look. */
export function stopsOfPlan({ measure, wanted, design }: PilotPlan, looks: readonly PlannedLook[]): CountStop[][] {
  if (design.kind === 'group-sequential') {
    throw new RangeError('design.kind is group-sequential, but counts without a comparison are not judged so')
  }
  if (measure.kind === 'score') throw new RangeError('measure.kind is score, but must be proportion or rate')
  const numbers = looks.map(({ n }) => n)
  if (design.kind !== 'final-evaluation') return countStops(design, numbers)
  return numbers.map((n, k) =>
    k === numbers.length - 1 ? finalStops(measure.kind, n, measure.baseline, wanted, design) : [],
  )
}

/** The design of a group-sequential plan. @throws RangeError when there is none with these errors */
export function groupSequentialDesignOf(plan: PilotPlan): GroupSequentialDesign {
  if (plan.design.kind !== 'group-sequential') throw new RangeError(`design.kind is ${plan.design.kind}`)
  const made = designGroupSequential(plan.design)
  if (!made.computed) throw new RangeError(`design cannot be made: ${made.because}`)
  return made
}

/** Exact chances to end at each look; only for plans whose basis is not simulation. */
export function exactEnds(plan: PilotPlan, truth: number, known: PilotParts = partsOf(plan)): EndsByLook {
  const { measure, schedule } = plan
  const looks = looksOf(schedule)
  if (measure.kind === 'score') return endsOfScore(plan, looks, truth, known)
  if (schedule.comparisonFamiliesAMonth !== null) return endsOfTwoArms(plan, looks, truth)
  const steps = stepsOf(
    measure.kind,
    looks.map(({ n }) => n),
    truth,
  )
  const stops = known.stops ?? stopsOfPlan(plan, looks)
  const { byLook, undecided } = walkCounts(steps, (_, events, look) => adviceIn(stops[look] ?? [], events))
  const increments = (of: 'benefit' | 'futility' | 'harm') =>
    byLook.map((row, k) => row[of] - (byLook[k - 1]?.[of] ?? 0))
  return {
    benefit: increments('benefit'),
    futility: increments('futility'),
    harm: increments('harm'),
    undecided,
    trials: null,
  }
}

/** What is worked out once for a plan, whatever the truth. */
export type PilotParts = {
  readonly stops?: CountStop[][]
  readonly groupSequential?: GroupSequentialDesign
  /** Where estimates are judged again and again, by playing. */
  readonly rule?: EstimateRule
}

/** Works out once what all truths share. */
export function partsOf(plan: PilotPlan): PilotParts {
  const { measure, design, schedule } = plan
  if (measure.kind !== 'score' && schedule.comparisonFamiliesAMonth === null) {
    return { stops: stopsOfPlan(plan, looksOf(schedule)) }
  }
  if (design.kind !== 'group-sequential') return {}
  const groupSequential = groupSequentialDesignOf(plan)
  return measure.kind === 'score'
    ? { groupSequential }
    : { groupSequential, rule: estimateRuleOf(plan, groupSequential) }
}

/** How a plan judges an estimate with its variance. @throws RangeError for a design that judges counts of one arm */
export function estimateRuleOf(
  { design, measure, truths, schedule }: PilotPlan,
  groupSequential?: GroupSequentialDesign,
): EstimateRule {
  const looks = looksOf(schedule)
  if (design.kind === 'final-evaluation') return finalRule(design, looks.length)
  if (groupSequential === undefined) {
    throw new RangeError(`design.kind is ${design.kind}, but only group-sequential designs judge an estimate`)
  }
  return groupSequentialRule(
    groupSequential,
    looks.map((look) => informationAt(look, measure, truths)),
  )
}

/** What a look says of a number of events. */
export function adviceIn(stops: readonly CountStop[], events: number): Advice {
  for (const { from, to, advice } of stops) if (events >= from && events <= to) return advice
  return 'continue'
}

function endsOfScore(plan: PilotPlan, looks: readonly PlannedLook[], truth: number, known: PilotParts): EndsByLook {
  const { measure, design, wanted } = plan
  if (measure.kind !== 'score') throw new RangeError(`measure.kind is ${measure.kind}`)
  const effect = wanted === 'above' ? truth - measure.baseline : measure.baseline - truth
  const last = looks.at(-1)
  if (!last) throw new RangeError('schedule.looks is empty, but there must be one look at least')
  const maximum = scoreInformation(last, measure.standardDeviation)
  if (design.kind === 'final-evaluation') {
    const drift = effect * Math.sqrt(maximum)
    const benefit = normalUpperTail(normalUpperQuantile(design.alpha) - drift)
    const harm = normalCdf(-normalUpperQuantile(design.harmAlpha) - drift)
    return atTheLast(looks.length, { benefit, harm, futility: 1 - benefit - harm, undecided: 0 })
  }
  const { byLook } = groupSequentialOperating(known.groupSequential ?? groupSequentialDesignOf(plan), effect, maximum)
  return { ...byLook, undecided: 0, trials: null }
}

/** Two groups of counts judged once: summed over all results whose chance is not negligible. */
function endsOfTwoArms(plan: PilotPlan, looks: readonly PlannedLook[], truth: number): EndsByLook {
  const { measure, design, wanted } = plan
  const last = looks.at(-1)
  if (!last || measure.kind === 'score' || design.kind !== 'final-evaluation') {
    throw new RangeError('two groups are summed exactly only for a final evaluation of counts')
  }
  const rule = finalRule(design, 1)
  const sign = wanted === 'above' ? 1 : -1
  const pilot = likelyCounts(stepsOf(measure.kind, [last.n], truth))
  const comparison = likelyCounts(stepsOf(measure.kind, [last.comparisonN], measure.baseline))
  const sums = { 'stop-for-benefit': 0, 'stop-for-futility': 0, 'stop-for-harm': 0, continue: 0 }
  for (const [x, chance] of pilot) {
    for (const [y, chanceOfY] of comparison) {
      const { difference, variance } = differenceOf(measure.kind, x, last.n, y, last.comparisonN)
      sums[rule(0, sign * difference, variance)] += chance * chanceOfY
    }
  }
  return atTheLast(looks.length, {
    benefit: sums['stop-for-benefit'],
    futility: sums['stop-for-futility'],
    harm: sums['stop-for-harm'],
    undecided: sums.continue,
  })
}

const negligible = 1e-14

function likelyCounts(steps: readonly CountingStep[]): [number, number][] {
  const chances = Array.from(steps[0]?.chances ?? [])
  return chances.flatMap((chance, x): [number, number][] => (chance < negligible ? [] : [[x, chance]]))
}

type AtTheLast = {
  readonly benefit: number
  readonly futility: number
  readonly harm: number
  readonly undecided: number
}

function atTheLast(looks: number, { benefit, futility, harm, undecided }: AtTheLast): EndsByLook {
  const only = (chance: number) => Array.from({ length: looks }, (_, k) => (k === looks - 1 ? Math.max(0, chance) : 0))
  return { benefit: only(benefit), futility: only(futility), harm: only(harm), undecided, trials: null }
}
