import { type Computed, computed, notComputed } from '../../computed.ts'
import { normalCdf } from '../../distributions/normal.ts'
import { requireFinite, requirePositive } from '../../impossible-input.ts'
import type { Advice } from '../advice.ts'
import type { LookBounds } from './bounds.ts'
import type { GroupSequentialDesign } from './design-group-sequential.ts'
import { closestLooks } from './plan.ts'
import { type LookReason, rulingAtLook } from './ruling-at-look.ts'
import { targetsAtActualLooks } from './targets-at-actual-looks.ts'
import { walkBounds } from './walk-bounds.ts'

/** What was seen at one look. */
export type GroupSequentialLook = {
  /** Inverse variance of the estimate from all data so far. */
  readonly information: number
  /** Estimate over its standard error, turned so that positive is wanted. */
  readonly z: number
  /** The maximum as it was planned at that look, when it has been revised; the design's when not given. */
  readonly maximumInformation?: number
}

/** A look with the bounds that were in force at it and what they said. */
export type LookRuling = Omit<LookBounds, 'efficacy'> & {
  /** Null where nothing was left to spend, so that nothing stops for benefit. */
  readonly efficacy: number | null
  readonly information: number
  readonly z: number
  /** Share of the maximum that had been seen. */
  readonly informationFraction: number
  readonly alphaSpent: number
  readonly betaSpent: number
  readonly advice: Advice
  readonly because: LookReason
}

/** What the design says of the looks so far. */
export type GroupSequentialAdvice = {
  readonly advice: Advice
  readonly because: LookReason
  /** Index of the look that decides: the last, or an earlier one whose bound has been crossed and stays crossed. */
  readonly decidedAt: number
  readonly looks: readonly LookRuling[]
  /** Effect with its repeated confidence interval at the last look, θ̂ ± cₖ/√Iₖ, valid whenever it is read; null without a bound. */
  readonly estimate: number
  readonly repeatedInterval: readonly [number, number] | null
  /** Efficacy bound if the next look is the last and comes at the maximum; null when there is no next. */
  readonly finalBound: number | null
  /** Chance to cross it from here, if the truth is the planned effect, and if it is the present estimate; null likewise. */
  readonly conditionalPower: { readonly atPlannedEffect: number; readonly atEstimate: number } | null
}

/**
 * Follows a group-sequential trial as its looks come, late and irregular ones included.
 *
 * Bounds are made again from the information really seen, never from the plan: look k spends ε(tₖ) less what the bounds before it have
 * spent, tₖ = Iₖ / I_max. A design whose bounds have a fixed shape (Pocock, O'Brien–Fleming …) spends by straight lines between
 * its planned looks, so that looks at the planned information get the planned bounds. Error already spent cannot be unspent:
 * a maximum revised upwards may leave nothing to spend at a look, which then has no stop. The look that reaches the maximum, or the
 * last one when `ended`, spends all that is left; looks after it have no bound.
 *
 * A crossing for benefit or harm stays, whatever later looks show; so does one of a binding futility bound.
 *
 * @param design  from designGroupSequential
 * @param looks   all looks so far, in order
 * @param ended   true when the last look is the end although the maximum has not been reached
 * @returns       not computed without a look, or when information did not rise clearly from look to look
 * @throws RangeError when information or a maximum is not above 0, or Z is not finite
 * @see Lan & DeMets 1983, Biometrika 70, 659–663; Jennison & Turnbull 2000, sections 7.2, 7.4 (over- and underrunning), 9.1–9.3
 *      (repeated intervals) and 10.2 (conditional power)
 */
export function monitorGroupSequential(
  design: GroupSequentialDesign,
  looks: readonly GroupSequentialLook[],
  ended = false,
): Computed<GroupSequentialAdvice, 'no-look-yet' | 'information-did-not-rise'> {
  const last = looks.at(-1)
  if (!last) return notComputed('no-look-yet')
  const stuck = firstWithoutRise(looks)
  if (stuck !== undefined) return notComputed('information-did-not-rise', { look: stuck + 1 })
  const { sided, futility, effect = 1 } = design.plan
  const { targets, fractions, hasNext } = targetsAtActualLooks(design, looks, ended)
  const spent = walkBounds(targets, { sided, binding: futility?.binding ?? false, drift: effect })
  const rulings = looks.map(({ information, z }, k): LookRuling => {
    const { efficacy = Infinity, futility: low = null, harm = null, alphaSpent = 0, betaSpent = 0 } = spent[k] ?? {}
    const bounds = { efficacy, futility: low, harm }
    const informationFraction = fractions[k] ?? 1
    const isLast = informationFraction >= 1 || (ended && k === looks.length - 1)
    const ruling = rulingAtLook({ ...bounds, z, sided, isLast })
    const shown = { ...bounds, efficacy: efficacy === Infinity ? null : efficacy }
    return { information, z, informationFraction, ...shown, alphaSpent, betaSpent, ...ruling }
  })
  const decidedAt = decidingLook(rulings, futility?.binding ?? false)
  const { advice = 'continue', because = 'between-bounds' } = rulings[decidedAt] ?? {}
  const root = Math.sqrt(last.information)
  const bound = rulings.at(-1)?.efficacy ?? null
  const estimate = last.z / root
  const next = hasNext ? (spent.at(-1)?.efficacy ?? Infinity) : Infinity
  const finalBound = next === Infinity ? null : next
  const maximum = targets.at(-1)?.information ?? last.information
  const power = (theta: number) => chanceFromHere(last, maximum, finalBound ?? Infinity, theta)
  return computed<GroupSequentialAdvice>({
    advice,
    because,
    decidedAt,
    looks: rulings,
    estimate,
    repeatedInterval: bound === null ? null : [(last.z - bound) / root, (last.z + bound) / root],
    finalBound,
    conditionalPower: finalBound === null ? null : { atPlannedEffect: power(effect), atEstimate: power(estimate) },
  })
}

/** P(Z_max ≥ c | Z now) = Φ((Z√I + θ(I_max − I) − c√I_max) / √(I_max − I)). */
function chanceFromHere(
  { information, z }: GroupSequentialLook,
  maximum: number,
  bound: number,
  theta: number,
): number {
  const left = maximum - information
  return normalCdf((z * Math.sqrt(information) + theta * left - bound * Math.sqrt(maximum)) / Math.sqrt(left))
}

function decidingLook(rulings: readonly LookRuling[], binding: boolean): number {
  const stays = ({ advice, because }: LookRuling) =>
    advice === 'stop-for-benefit' ||
    advice === 'stop-for-harm' ||
    because === 'last-look-not-crossed' ||
    (binding && because === 'futility-bound-crossed')
  const first = rulings.findIndex(stays)
  return first === -1 ? rulings.length - 1 : first
}

function firstWithoutRise(looks: readonly GroupSequentialLook[]): number | undefined {
  for (const [k, { information, z, maximumInformation = 1 }] of looks.entries()) {
    requirePositive(`looks[${k}].information`, [information])
    requirePositive(`looks[${k}].maximumInformation`, [maximumInformation])
    requireFinite(`looks[${k}].z`, [z])
    const before = looks[k - 1]?.information ?? 0
    if (information - before <= closestLooks * before) return k
  }
  return undefined
}

/** A look from an estimate and its standard error: information 1/se², Z = estimate/se. */
export function lookAt(estimate: number, standardError: number): GroupSequentialLook {
  requireFinite('estimate', [estimate])
  requirePositive('standardError', [standardError])
  return { information: standardError ** -2, z: estimate / standardError }
}
