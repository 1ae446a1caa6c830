import { normalQuantile } from '../../distributions/normal-quantile.ts'
import { driftWhereZero } from './drift-where-zero.ts'
import { harmBounds } from './harm-bounds.ts'
import type { FutilityRule, GroupSequentialPlan } from './plan.ts'
import { shapeBounds } from './shape-bounds.ts'
import { spentBy } from './spending.ts'
import { type LookSpent, type LookTarget, walkBounds } from './walk-bounds.ts'

/** Bounds with what they spend, and the drift that they were made for when that decides them. */
export type PlannedBounds = { readonly looks: readonly LookSpent[]; readonly drift?: number }

type SpendingFutility = Extract<FutilityRule, { readonly kind: 'spending' }>

/**
 * The bounds of a plan at its planned looks.
 *
 * @param fixedDrift  z_{α/s} + z_β
 * @returns undefined when no bounds of the shape have the error α; 'no-power' when no drift makes the futility bounds meet
 *          the efficacy bounds at the last look
 */
export function planBounds(plan: GroupSequentialPlan, fixedDrift: number): PlannedBounds | 'no-power' | undefined {
  const { futility } = plan
  if (futility?.kind !== 'spending') {
    const targets = targetsOf(plan, futility?.bounds.map((bound) => (bound === null ? null : { bound })) ?? [])
    return targets && { looks: walkBounds(targets, rulesOf(plan, fixedDrift)) }
  }
  if (plan.sided === 1) return oneSidedSpending(plan, futility, fixedDrift)
  return twoSidedSpending(plan, futility, fixedDrift)
}

function oneSidedSpending(plan: GroupSequentialPlan, futility: SpendingFutility, fixedDrift: number) {
  const betas = plan.informationRates.map((t) => spentBy(futility.spending, plan.beta, t))
  return meetAtLastLook(plan, betas, fixedDrift)
}

/** As rpact: looks where the one-sided design of level α/2 has no positive futility bound get none. */
function twoSidedSpending(plan: GroupSequentialPlan, futility: SpendingFutility, fixedDrift: number) {
  const oneSided = oneSidedSpending({ ...halved(plan), sided: 1 }, futility, fixedDrift)
  if (oneSided === undefined || oneSided === 'no-power') return oneSided
  const planned = plan.informationRates.map((t) => spentBy(futility.spending, plan.beta, t))
  const first = oneSided.looks.findIndex((look) => (look.futility ?? 0) > 0)
  const start = first === -1 ? planned.length - 1 : first
  const before = planned[start - 1] ?? 0
  const end = planned.at(-1) ?? plan.beta
  const betas = planned.map((beta, k) => {
    if (k < start) return 0
    return futility.adjusted === false ? beta : ((beta - before) / (end - before)) * end
  })
  const made = meetAtLastLook(plan, betas, fixedDrift)
  // The last futility bound met the last efficacy bound; power on one side is another equation, solved by the caller.
  return typeof made === 'object' ? { looks: made.looks } : made
}

/** One side of a two-sided plan, with half its error. */
function halved(plan: GroupSequentialPlan): GroupSequentialPlan {
  const { efficacy, alpha } = plan
  const half = { ...plan, alpha: alpha / 2 }
  if (efficacy.kind !== 'spending' || efficacy.spending.kind !== 'given') return half
  const { at, spent } = efficacy.spending
  return {
    ...half,
    efficacy: { kind: 'spending', spending: { kind: 'given', at, spent: spent.map((part) => part / 2) } },
  }
}

/** The drift at which the type II error, spent as wanted before the last look, is β after it. */
function meetAtLastLook(plan: GroupSequentialPlan, betas: readonly number[], fixedDrift: number) {
  const targets = targetsOf(
    plan,
    betas.map((spend) => ({ spend })),
  )
  if (!targets) return undefined
  const wanted = betas.at(-1) ?? plan.beta
  const made = (drift: number) => walkBounds(targets, rulesOf(plan, drift))
  const excess = (drift: number) =>
    normalQuantile(wanted) - normalQuantile(Math.min(1 - 1e-15, Math.max(1e-15, made(drift).at(-1)?.betaSpent ?? 1)))
  const drift = driftWhereZero(excess, fixedDrift)
  return drift === undefined ? 'no-power' : { looks: made(drift), drift }
}

function rulesOf({ sided, futility }: GroupSequentialPlan, drift: number) {
  return { sided, binding: futility?.binding ?? false, drift }
}

/** What is wanted at the planned looks; undefined when the shape cannot have the error α. */
function targetsOf(plan: GroupSequentialPlan, futility: readonly LookTarget['futility'][]): LookTarget[] | undefined {
  const { informationRates: rates, alpha, sided, efficacy } = plan
  const harm = plan.harm ? harmBounds(plan.harm, rates, rates) : []
  const last = rates.length - 1
  const common = (k: number) => ({ futility: k === last ? null : (futility[k] ?? null), harm: harm[k] ?? null })
  if (efficacy.kind === 'spending') {
    return rates.map((information, k) => {
      const spend = spentBy(efficacy.spending, alpha, information, sided)
      return { information, efficacy: { spend }, ...common(k) }
    })
  }
  const binding = plan.futility?.kind === 'fixed' && plan.futility.binding ? plan.futility.bounds : []
  const bounds = shapeBounds(efficacy, rates, alpha, sided, binding)
  return (
    bounds && rates.map((information, k) => ({ information, efficacy: { bound: bounds[k] ?? Infinity }, ...common(k) }))
  )
}
