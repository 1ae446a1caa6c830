import { requireBetween, requireFinite, requirePositive, requireWithin } from '../../impossible-input.ts'
import { requireSpending, type Spending } from './spending.ts'

/**
 * How the efficacy bounds are made. With t the information fraction, Z ≥ cₖ stops for benefit:
 *
 *   pocock            cₖ = C
 *   obrien-fleming    cₖ = C / √tₖ
 *   wang-tsiatis      cₖ = C tₖ^(delta − ½)
 *   haybittle-peto    cₖ = `constant` before the last look; the last bound takes what error is left
 *   spending          cₖ spends α(tₖ) − α(tₖ₋₁)
 */
export type EfficacyRule =
  | { readonly kind: 'pocock' }
  | { readonly kind: 'obrien-fleming' }
  | { readonly kind: 'wang-tsiatis'; readonly delta: number }
  | { readonly kind: 'haybittle-peto'; readonly constant: number }
  | { readonly kind: 'spending'; readonly spending: Spending }

/**
 * How the futility bounds are made. *Binding*: the type I error counts on stopping there. *Non-binding*: going on past one
 * is allowed, and the efficacy bounds are made as if there were none.
 *
 *   fixed       Z ≤ bound stops; null for no stop at that look; one for each look but the last; one-sided only
 *   spending    bounds spend β(tₖ) − β(tₖ₋₁) at the planned effect. Two-sided, |Z| < bound stops, and a look where the
 *               one-sided design of level α/2 has a negative bound has none; `adjusted` (the default) then starts the
 *               beta spending at the look before the first that has one
 */
export type FutilityRule =
  | { readonly kind: 'fixed'; readonly bounds: readonly (number | null)[]; readonly binding: boolean }
  | { readonly kind: 'spending'; readonly spending: Spending; readonly binding: boolean; readonly adjusted?: boolean }

/** What a group-sequential design is made from. */
export type GroupSequentialPlan = {
  /** Information fractions of the looks, rising to 1. `equallySpaced(5)` makes five. */
  readonly informationRates: readonly number[]
  /** Type I error, of both sides together when there are two. */
  readonly alpha: number
  /** 1 − power at the planned effect. Two-sided designs count only crossing on the planned effect's side. */
  readonly beta: number
  /** One-sided: Z ≥ cₖ stops for benefit. Two-sided: Z ≤ −cₖ also stops, for harm. */
  readonly sided: 1 | 2
  readonly efficacy: EfficacyRule
  readonly futility?: FutilityRule
  /** One-sided only: a bound below, Z ≤ −hₖ, that stops for harm and spends this error of its own if there is no effect. */
  readonly harm?: { readonly alpha: number; readonly spending: Spending }
  /**
   * The effect θ > 0 that the power is for, turned so that positive is wanted, on the scale whose inverse variance is the
   * information; 1 when not given.
   */
  readonly effect?: number
}

/** K looks at information fractions 1/K, 2/K, …, 1. */
export function equallySpaced(looks: number): number[] {
  return Array.from({ length: looks }, (_, i) => (i + 1) / looks)
}

/** Looks closer than this, as a share of the information before, are refused: the recursion would need too many nodes. */
export const closestLooks = 1e-5

/** @throws RangeError naming the part of the plan that cannot be */
export function requirePlan(plan: GroupSequentialPlan): void {
  const { informationRates, alpha, beta, sided, efficacy, futility, harm, effect = 1 } = plan
  requireInformationRates(informationRates)
  if (sided !== 1 && sided !== 2) throw new RangeError(`sided is ${String(sided)}, but must be 1 or 2`)
  requireBetween('alpha', [alpha], 0, sided === 1 ? 0.5 : 1)
  requireBetween('beta', [beta], 0, 1 - alpha)
  requirePositive('effect', [effect])
  if (efficacy.kind === 'wang-tsiatis') requireFinite('efficacy.delta', [efficacy.delta])
  if (efficacy.kind === 'haybittle-peto') requirePositive('efficacy.constant', [efficacy.constant])
  if (efficacy.kind === 'spending') requireSpending('efficacy.spending', efficacy.spending, alpha)
  if (futility?.kind === 'spending') requireSpending('futility.spending', futility.spending, beta)
  if (futility?.kind === 'spending' && futility.binding && efficacy.kind !== 'spending') {
    throw new RangeError(`efficacy.kind is ${efficacy.kind}, but must be spending when futility spends beta and binds`)
  }
  if (futility?.kind === 'fixed') requireFixedFutility(futility.bounds, informationRates.length, sided)
  if (!harm) return
  if (sided === 2) throw new RangeError('harm is given, but sided is 2: its lower bounds are the harm bounds')
  requireBetween('harm.alpha', [harm.alpha], 0, 0.5)
  requireSpending('harm.spending', harm.spending, harm.alpha)
}

function requireInformationRates(rates: readonly number[]): void {
  if (rates.length === 0) throw new RangeError('informationRates is empty, but there must be one look at least')
  requireWithin('informationRates', rates, Number.MIN_VALUE, 1)
  for (const [i, rate] of rates.entries()) {
    const before = rates[i - 1] ?? 0
    if (rate - before <= closestLooks * before) {
      throw new RangeError(`informationRates[${i}] is ${rate}, but must be clearly above ${before}`)
    }
  }
  if (Math.abs((rates.at(-1) ?? 0) - 1) > 1e-9) {
    throw new RangeError(`informationRates[${rates.length - 1}] is ${rates.at(-1)}, but the last must be 1`)
  }
}

function requireFixedFutility(bounds: readonly (number | null)[], looks: number, sided: 1 | 2): void {
  if (sided === 2) throw new RangeError('futility.bounds is given, but sided is 2: use futility by spending')
  if (bounds.length !== looks - 1) {
    throw new RangeError(
      `futility.bounds has length ${bounds.length}, but must have one for each of the ${looks - 1} looks before the last`,
    )
  }
  requireFinite(
    'futility.bounds',
    bounds.filter((bound) => bound !== null),
  )
}
