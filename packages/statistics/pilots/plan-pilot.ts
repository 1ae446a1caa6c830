import type { Simulated } from '../sequential/random/monte-carlo.ts'
import { seededGenerator } from '../sequential/random/seeded-generator.ts'
import { type CannotBeKnown, inOrder, knownBeforeDesigning, monthsNeeded } from './cannot-be-known.ts'
import { type CountFrame, chooseBayes, chooseSimon, chooseSprt } from './choose-count-designs.ts'
import { chooseGroupSequential } from './choose-group-sequential.ts'
import { endsOf, type PilotEnds } from './ends.ts'
import { basisOf, exactEnds, type PilotBasis, type PilotParts, partsOf } from './exact-ends.ts'
import { nearestFixedTest, type ToleratedErrors } from './fixed-test.ts'
import { ImpossibleQuestion, impossibleAnswers } from './impossible-question.ts'
import { looksOf, type PilotFrame, type PilotPlan } from './pilot-plan.ts'
import type { PilotQuestion } from './question.ts'
import {
  type SafeguardOperating,
  type SafeguardQuestion,
  type SafeguardRule,
  safeguardOperating,
  safeguardRule,
} from './safeguard.ts'
import { playedEnds } from './simulate-pilots.ts'
import { type PilotTruth, pilotTruths, truthsOf } from './truths.ts'

/** What a design does when a truth holds. */
export type PilotAtTruth = PilotEnds & {
  /** The pilot's chance, rate or mean. */
  readonly value: number
  /** Chance to be stopped, for futility or harm, though it does good; null where a stop is no mistake. */
  readonly wrongStop: Simulated | null
  /** Chance to be called good though it does none; null where that is no mistake. */
  readonly wrongGoingOn: Simulated | null
}

/** A design with what it does in each of the four truths. */
export type PilotOperating = {
  readonly plan: PilotPlan
  readonly basis: PilotBasis
  /** Pilots played for each truth, and the seed of the first; null where nothing was simulated. */
  readonly simulation: { readonly trials: number; readonly seed: number } | null
  readonly byTruth: Readonly<Record<PilotTruth, PilotAtTruth>>
}

/** A design that was not offered, and why. */
export type NotOffered = {
  readonly kind: PilotPlan['design']['kind']
  readonly because: /** Simon's design counts what is wanted; here the events counted are unwanted. */
    | 'counts-only-what-is-wanted'
    /** No design of the kind fits so few families, whatever the errors. */
    | 'too-few-families'
}

/** A safeguard with what it does at half, once and twice its limit. */
export type PlannedSafeguard = {
  readonly indicator: string
  readonly rule: SafeguardRule
  readonly operating: SafeguardOperating
}

/** What a pilot could be: designs side by side, and waiting for the final evaluation. */
export type PilotPlans = {
  /** What such a pilot cannot tell: to be said first. */
  readonly cannotBeKnown: readonly CannotBeKnown[]
  readonly designs: readonly PilotOperating[]
  readonly notOffered: readonly NotOffered[]
  /** The present practice: everything is judged once, when all families have joined and their outcomes are known. */
  readonly finalEvaluation: PilotOperating
  readonly safeguards: readonly PlannedSafeguard[]
}

/** Chance by which a final evaluation, looking at the other side too, calls a useless pilot harmful. */
const harmAlpha = 0.05

/** Pilots played for each figure that cannot be had exactly: its standard error is at most 0.005. */
const plannedTrials = 10_000

/** The seed of plans: the same question always has the same answer. */
const plannedSeed = 20_261_127

/**
 * Plans a pilot: designs by which it is told month by month whether to go on, with what each does when the truth is harmful,
 * useless, slightly good or as good as hoped, beside waiting for the final evaluation.
 *
 * | outcome | against its own past | with a comparison |
 * | --- | --- | --- |
 * | proportion, event | Bayes, Wald's test, Simon (more wanted) | two group-sequential |
 * | rate | Bayes, Wald's test | two group-sequential |
 * | score | two group-sequential | two group-sequential |
 *
 * Designs are made for the tolerated errors; where the families do not suffice, both errors are widened alike until they do, and
 * `cannotBeKnown` says so. Figures are exact where counts of one arm are judged, integrated for scores, and simulated for
 * two arms of counts. A safeguard is told by itself: what it stops is not in the designs' figures.
 *
 * @throws ImpossibleQuestion naming every answer that cannot be
 * @see Lee & Liu 2008, Clinical Trials 5, 93–106 (predictive stopping); Simon 1989, Controlled Clinical Trials 10, 1–10; Wald
 *   1947, Sequential Analysis; Jennison & Turnbull 2000, Group Sequential Methods
 */
export function planPilot(question: PilotQuestion): PilotPlans {
  const impossible = impossibleAnswers(question)
  if (impossible.length > 0) throw new ImpossibleQuestion(impossible)
  const frame = frameOf(question)
  const tolerated = { alpha: 1 / question.wrongGoingOnsOneIn, beta: 1 / question.wrongStopsOneIn }
  const offers = offersFor(frame, tolerated)
  const designs = offers.flatMap((offer) => ('because' in offer ? [] : [pilotOperating(offer)]))
  const last = frame.schedule.looks.at(-1) ?? question.longestMonths
  const finalEvaluation = pilotOperating({
    ...frame,
    schedule: { ...frame.schedule, looks: [last] },
    design: { kind: 'final-evaluation', alpha: tolerated.alpha, harmAlpha },
  })
  const safeguards = (question.safeguards ?? []).map((asked) => plannedSafeguard(asked, question, last))
  return {
    cannotBeKnown: inOrder([
      ...knownBeforeDesigning(question, frame, tolerated),
      ...seenInDesigns(designs, frame, tolerated),
      ...seenInSafeguards(safeguards),
    ]),
    designs,
    notOffered: offers.flatMap((offer) => ('because' in offer ? [offer] : [])),
    finalEvaluation,
    safeguards,
  }
}

/**
 * What a plan does in each of the four truths, for a rule that stands as well as for one that is planned.
 *
 * @param trials  pilots played for each truth, where figures are simulated
 * @param seed    of the first truth; the others follow it
 * @throws RangeError when the plan is impossible
 */
export function pilotOperating(plan: PilotPlan, trials = plannedTrials, seed = plannedSeed): PilotOperating {
  const parts = partsOf(plan)
  const basis = basisOf(plan, parts)
  const at = (truth: PilotTruth): PilotAtTruth => {
    const value = plan.truths[truth]
    const ends = endsOf(plan, endsAt(plan, value, basis, parts, trials, seed + pilotTruths.indexOf(truth)))
    const isGood = truth === 'good' || truth === 'slightly-good'
    return { value, ...ends, wrongStop: isGood ? stopOf(ends) : null, wrongGoingOn: isGood ? null : ends.benefit }
  }
  return {
    plan,
    basis,
    simulation: basis === 'simulated' ? { trials, seed } : null,
    byTruth: { harmful: at('harmful'), useless: at('useless'), 'slightly-good': at('slightly-good'), good: at('good') },
  }
}

function endsAt(plan: PilotPlan, value: number, basis: PilotBasis, parts: PilotParts, trials: number, seed: number) {
  return basis === 'simulated'
    ? playedEnds(plan, value, trials, seededGenerator(seed), parts)
    : exactEnds(plan, value, parts)
}

/** The two stops that are no praise; their chances add up, and their standard error is that of the sum. */
function stopOf({ futility, harm }: PilotEnds): Simulated {
  const value = futility.value + harm.value
  const isExact = futility.standardError === 0 && harm.standardError === 0
  if (isExact) return { value, standardError: 0 }
  const [one, other] = [futility, harm].map((part) =>
    part.standardError > 0 ? (part.value * (1 - part.value)) / part.standardError ** 2 : 0,
  )
  return { value, standardError: Math.sqrt((value * (1 - value)) / Math.max(one ?? 0, other ?? 0)) }
}

function frameOf(question: PilotQuestion): PilotFrame {
  const { outcome, baseline, wanted, familiesAMonth, comparison, longestMonths, followUpMonths = 0 } = question
  const comparisonFamiliesAMonth =
    comparison === 'own-history' ? null : (question.comparisonFamiliesAMonth ?? familiesAMonth)
  const schedule = {
    familiesAMonth,
    comparisonFamiliesAMonth,
    followUpMonths,
    looks: question.looks ?? Array.from({ length: longestMonths }, (_, i) => i + 1),
  }
  return {
    measure:
      outcome.kind === 'score'
        ? { kind: 'score', baseline, standardDeviation: outcome.standardDeviation }
        : { kind: outcome.kind === 'rate' ? 'rate' : 'proportion', baseline },
    wanted,
    schedule: { ...schedule, looks: looksWithFamilies(schedule) },
    truths: truthsOf(question),
  }
}

/** Looks at which somebody has joined each arm since the look before. */
function looksWithFamilies(schedule: PilotPlan['schedule']): number[] {
  const isOneArm = schedule.comparisonFamiliesAMonth === null
  let before = { n: 0, comparisonN: 0 }
  return looksOf(schedule)
    .filter(({ n, comparisonN }) => {
      const isNew = n > before.n && (isOneArm || comparisonN > before.comparisonN)
      if (isNew) before = { n, comparisonN }
      return isNew
    })
    .map(({ month }) => month)
}

/** What a kind of design comes to: a plan, or why there is none. */
type Offer = PilotPlan | NotOffered

function offersFor(frame: PilotFrame, tolerated: ToleratedErrors): Offer[] {
  const { measure, schedule, wanted } = frame
  const offer = (plan: PilotPlan | undefined, kind: NotOffered['kind']): Offer =>
    plan ?? { kind, because: 'too-few-families' }
  if (measure.kind === 'score' || schedule.comparisonFamiliesAMonth !== null) {
    return (['cautious', 'eager'] as const).map((eagerness) =>
      offer(chooseGroupSequential(frame, tolerated, eagerness), 'group-sequential'),
    )
  }
  const counted: CountFrame = { ...frame, measure: { kind: measure.kind, baseline: measure.baseline } }
  const most = looksOf(schedule).at(-1)?.n ?? 0
  const { overrun } = nearestFixedTest(measure.kind, most, frame.truths, tolerated)
  if (measure.kind === 'rate') {
    return [
      offer(chooseBayes(counted, tolerated, overrun), 'bayes-rate'),
      offer(chooseSprt(counted, tolerated), 'sprt-poisson'),
    ]
  }
  return [
    offer(chooseBayes(counted, tolerated, overrun), 'bayes-proportion'),
    wanted === 'below'
      ? { kind: 'simon', because: 'counts-only-what-is-wanted' }
      : offer(chooseSimon(counted, tolerated, overrun), 'simon'),
    offer(chooseSprt(counted, tolerated), 'sprt-bernoulli'),
  ]
}

function plannedSafeguard(asked: SafeguardQuestion, question: PilotQuestion, months: number): PlannedSafeguard {
  const rule = safeguardRule(asked)
  const exposed = asked.exposedAMonth ?? question.familiesAMonth
  return { indicator: asked.indicator, rule, operating: safeguardOperating(rule, exposed, months) }
}

/** Statements that follow from what the designs do. */
function seenInDesigns(
  designs: readonly PilotOperating[],
  frame: PilotFrame,
  tolerated: ToleratedErrors,
): CannotBeKnown[] {
  if (designs.length === 0)
    return [{ code: 'no-design-fits' }, { code: 'months-needed', months: monthsNeeded(frame, tolerated) }]
  const found: CannotBeKnown[] = []
  const most = (of: (design: PilotOperating) => number) => Math.max(0, ...designs.map(of))
  const power = most(({ byTruth }) => byTruth.good.benefit.value)
  if (power < 0.5) found.push({ code: 'hoped-effect-likelier-missed', chance: power })
  const keeps = ({ byTruth }: PilotOperating) =>
    (byTruth.good.wrongStop?.value ?? 0) <= tolerated.beta + roundingOf(byTruth.good.wrongStop) &&
    (byTruth.useless.wrongGoingOn?.value ?? 0) <= tolerated.alpha + roundingOf(byTruth.useless.wrongGoingOn)
  if (!designs.some(keeps)) {
    found.push({
      code: 'tolerated-errors-cannot-be-kept',
      wrongStops: Math.min(1, ...designs.map(({ byTruth }) => byTruth.good.wrongStop?.value ?? 1)),
      wrongGoingOns: Math.min(1, ...designs.map(({ byTruth }) => byTruth.useless.wrongGoingOn?.value ?? 1)),
    })
    found.push({ code: 'months-needed', months: monthsNeeded(frame, tolerated) })
  }
  const harm = most(({ byTruth }) => byTruth.harmful.harm.value)
  if (harm < 0.5) found.push({ code: 'harm-likelier-called-useless', chance: harm })
  const early = most(({ byTruth }) => byTruth.harmful.beforeTheEnd.value)
  if (early < 0.5) found.push({ code: 'harm-likelier-runs-to-the-end', chance: early })
  const stops = designs.map(({ byTruth }) => byTruth['slightly-good'].wrongStop?.value ?? 0)
  const between = stops.filter((chance) => chance > 0.25 && chance < 0.75)
  const [first] = between
  if (first !== undefined) found.push({ code: 'slightly-good-either-way', chanceOfStop: first })
  return found
}

function seenInSafeguards(safeguards: readonly PlannedSafeguard[]): CannotBeKnown[] {
  return safeguards.flatMap(({ indicator, operating }) => {
    const chance = operating.atTwice?.stop ?? 1
    return chance < 0.5 ? [{ code: 'safeguard-likelier-silent' as const, indicator, chance }] : []
  })
}

/** A simulated figure may miss what it should be by its error. */
function roundingOf(figure: Simulated | null): number {
  return 1e-9 + 3 * (figure?.standardError ?? 0)
}
