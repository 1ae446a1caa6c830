import { type Computed, computed, notComputed } from '../../computed.ts'
import { normalCdf } from '../../distributions/normal.ts'
import { normalQuantile, normalUpperQuantile } from '../../distributions/normal-quantile.ts'
import type { LookBounds } from './bounds.ts'
import { driftWhereZero } from './drift-where-zero.ts'
import { expectedFraction } from './expected-fraction.ts'
import { lookChances } from './look-chances.ts'
import { type GroupSequentialPlan, requirePlan } from './plan.ts'
import { planBounds } from './plan-bounds.ts'

/** A group-sequential design: plain data, so that it can be registered and read again. Lists have one item for each look. */
export type GroupSequentialDesign = {
  readonly plan: GroupSequentialPlan
  /** Z at or above it stops for benefit (two-sided: at or below its negative, for harm); null where nothing stops. */
  readonly efficacyBounds: readonly (number | null)[]
  /** Z at or below it (two-sided: |Z| below it) stops for futility; null where nothing stops, always at the last look. */
  readonly futilityBounds: readonly (number | null)[]
  /** Z at or below it stops for harm; null without a harm rule. */
  readonly harmBounds: readonly (number | null)[]
  /** One-sided p value at the efficacy bound, 1 − Φ(cₖ). */
  readonly stageLevels: readonly number[]
  /** Type I error spent by each look, of both sides together. */
  readonly alphaSpent: readonly number[]
  /** Type II error spent by each look; null unless futility is by spending. */
  readonly betaSpent: readonly number[] | null
  /** Chance to have crossed for benefit by each look at the planned effect. */
  readonly powerByLook: readonly number[]
  /** θ² I_max: maximum information at which a unit effect has the power. */
  readonly shift: number
  /** The same for a trial without looks: (z_{α/s} + z_β)². */
  readonly fixedShift: number
  /** shift / fixedShift: how much larger the maximum is for having looks. */
  readonly inflationFactor: number
  /** Information at the looks, shift · tₖ / effect². */
  readonly information: readonly number[]
  readonly maximumInformation: number
  /** Expected information, as a share of that of the trial without looks. */
  readonly expectedInformationRatio: {
    readonly underNull: number
    readonly underHalfEffect: number
    readonly underEffect: number
  }
}

/**
 * Designs a group-sequential test: bounds, errors spent, maximum and expected information.
 *
 * Zₖ at information Iₖ = tₖ I_max is N(θ√Iₖ, 1) with independent increments of Zₖ√Iₖ. Bounds come from recursive numerical
 * integration and meet their error to 1e-9; the maximum information solves P_θ(benefit) = 1 − β with the futility stops
 * in force, binding or not. A two-sided design counts as power only the side of the effect.
 *
 * With futility by spending (one-sided) the maximum is where the last futility bound meets the last efficacy bound. Two-sided,
 * the wedge is made so, and the maximum is then found again for power on one side, as rpact does.
 *
 * @returns the design; not computed when bounds of the wanted shape cannot have the error α (early constant bounds, or
 *          binding futility bounds, that leave none to choose), or no maximum gives the power
 * @throws RangeError naming the part of the plan that cannot be
 * @see Jennison & Turnbull 2000, Group Sequential Methods, chapters 2–4, 7 and 19; Wassmer & Brannath 2016, chapters 2–3
 */
export function designGroupSequential(
  plan: GroupSequentialPlan,
): Computed<GroupSequentialDesign, 'no-bounds-with-this-alpha' | 'no-maximum-with-this-power'> {
  requirePlan(plan)
  const { informationRates: rates, alpha, beta, sided, effect = 1, futility } = plan
  const fixedDrift = normalUpperQuantile(alpha / sided) + normalUpperQuantile(beta)
  const found = planBounds(plan, fixedDrift)
  if (found === undefined) return notComputed('no-bounds-with-this-alpha', { alpha })
  if (found === 'no-power') return notComputed('no-maximum-with-this-power', { beta })
  const { looks } = found
  const drift = found.drift ?? driftWithPower(rates, looks, sided, beta, fixedDrift)
  if (drift === undefined) return notComputed('no-maximum-with-this-power', { beta })
  const shift = drift ** 2
  const fixedShift = fixedDrift ** 2
  const expected = (at: number) => (expectedFraction(rates, lookChances(rates, looks, at, sided)) * shift) / fixedShift
  let power = 0
  return computed({
    plan,
    efficacyBounds: looks.map(({ efficacy }) => (efficacy === Infinity ? null : efficacy)),
    futilityBounds: looks.map((look) => look.futility),
    harmBounds: looks.map(({ harm }) => harm),
    stageLevels: looks.map(({ efficacy }) => normalCdf(-efficacy)),
    alphaSpent: looks.map(({ alphaSpent }) => alphaSpent),
    betaSpent: futility?.kind === 'spending' ? looks.map(({ betaSpent }) => betaSpent) : null,
    powerByLook: lookChances(rates, looks, drift, sided).benefit.map((chance) => {
      power += chance
      return power
    }),
    shift,
    fixedShift,
    inflationFactor: shift / fixedShift,
    information: rates.map((t) => (shift * t) / effect ** 2),
    maximumInformation: shift / effect ** 2,
    expectedInformationRatio: {
      underNull: expected(0),
      underHalfEffect: expected(drift / 2),
      underEffect: expected(drift),
    },
  })
}

/** θ√I_max at which the bounds give the power, found on the probit scale, where power is nearly a straight line in it. */
function driftWithPower(
  rates: readonly number[],
  bounds: readonly LookBounds[],
  sided: 1 | 2,
  beta: number,
  fixedDrift: number,
): number | undefined {
  const excess = (drift: number) => {
    const { benefit } = lookChances(rates, bounds, drift, sided)
    const power = benefit.reduce((sum, chance) => sum + chance, 0)
    return normalQuantile(Math.min(1 - 1e-15, Math.max(1e-15, power))) + normalQuantile(beta)
  }
  return driftWhereZero(excess, fixedDrift)
}
