import { continuationOf, type LookBounds } from './bounds.ts'
import { atStart, chanceAbove, chanceBelow, goOn, total } from './going-on.ts'
import { boundSpending, futilitySpending, wedgeSpending } from './next-bound.ts'

/** What is wanted at one look. Errors are cumulative. */
export type LookTarget = {
  readonly information: number
  /** An efficacy bound that is already fixed, or the type I error (of both sides) to have spent. */
  readonly efficacy: { readonly bound: number } | { readonly spend: number }
  /** A futility bound that is already fixed, the type II error to have spent, or null for no stop. */
  readonly futility: { readonly bound: number } | { readonly spend: number } | null
  readonly harm: number | null
}

/** Bounds with the errors that they have spent by the look. */
export type LookSpent = LookBounds & {
  /** Type I error of both sides; stops for futility count only when they bind. */
  readonly alphaSpent: number
  /** Chance at the planned effect to have stopped for futility, at the last look to have ended without benefit. */
  readonly betaSpent: number
}

/** How the walk treats sides and futility, and the effect that beta is spent at. */
export type WalkRules = {
  readonly sided: 1 | 2
  readonly binding: boolean
  /** θ at which type II error is counted. */
  readonly drift: number
}

/** Less than this share of what is to be spent is rounding of the bounds before, and nothing to spend. */
const rounding = 1e-9

function leftOf(wanted: number, spent: number): number {
  return wanted - spent > rounding * wanted ? wanted - spent : 0
}

/** A one-sided bound may not be below this: there would be nobody left to stop. */
const lowestOneSided = -10

/**
 * Makes the bounds look by look, each from the errors that the bounds before it have really spent. Error already spent
 * cannot be unspent: where the target is not above it, the look gets no stop (bound Infinity, or no futility bound).
 *
 * Two distributions are carried: without effect, for type I error (through the futility bounds only when they bind), and at
 * the planned effect, for type II error.
 *
 * @param targets  looks in order of rising information
 * @see Lan & DeMets 1983, Biometrika 70, 659–663; Pampallona, Tsiatis & Kim 2001, Drug Information Journal 35, 1113–1121
 */
export function walkBounds(targets: readonly LookTarget[], { sided, binding, drift }: WalkRules): LookSpent[] {
  let without = atStart
  let planned = atStart
  let alphaSpent = 0
  let betaSpent = 0
  return targets.map(({ information, efficacy: wanted, futility: wantedFutility, harm }, look) => {
    const lowest = sided === 2 ? 0 : lowestOneSided
    const efficacy =
      'bound' in wanted
        ? wanted.bound
        : boundSpending(without, information, leftOf(wanted.spend, alphaSpent) / sided, lowest)
    alphaSpent += sided * chanceAbove(without, information, 0, efficacy)
    const next = targets[look + 1]?.information
    if (next === undefined) {
      const crossed = chanceAbove(planned, information, drift, efficacy)
      const harmed = sided === 2 ? chanceBelow(planned, information, drift, -efficacy) : 0
      betaSpent += total(planned) - crossed - harmed
      return { efficacy, futility: null, harm, alphaSpent, betaSpent }
    }
    const futility = futilityAt()
    const bounds = { efficacy, futility, harm }
    const unbound = { efficacy, futility: null, harm: null }
    without = goOn(without, information, 0, continuationOf(binding ? { ...bounds, harm: null } : unbound, sided), next)
    planned = goOn(planned, information, drift, continuationOf(bounds, sided), next)
    return { ...bounds, alphaSpent, betaSpent }

    function futilityAt(): number | null {
      if (wantedFutility === null) return null
      const isFixed = 'bound' in wantedFutility
      const error = isFixed ? 0 : leftOf(wantedFutility.spend, betaSpent)
      if (sided === 2) {
        const bound = isFixed ? wantedFutility.bound : wedgeSpending(planned, information, drift, error, efficacy)
        if (bound <= 0) return null
        betaSpent += chanceBelow(planned, information, drift, bound) - chanceBelow(planned, information, drift, -bound)
        return bound
      }
      const bound = isFixed ? wantedFutility.bound : futilitySpending(planned, information, drift, error, efficacy)
      if (bound === -Infinity) return null
      betaSpent += chanceBelow(planned, information, drift, bound)
      return bound
    }
  })
}
