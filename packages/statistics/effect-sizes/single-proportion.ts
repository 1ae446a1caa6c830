import { notComputed } from '../computed.ts'
import { requireNonNegative, requirePositive } from '../impossible-input.ts'
import { type Effect, effectOf } from './effect.ts'
import type { ContinuityRule } from './two-by-two-table.ts'

/** Events among participants of one group. */
export type EventsOf = { readonly xi: number; readonly ni: number }

/** What is added to events and to non-events: ½ unless said otherwise, where one of them is 0 (the default), always or never. */
export type ProportionContinuity = Pick<ContinuityRule, 'add' | 'to'>

/**
 * PR, the proportion itself: x/n, variance p(1−p)/n. Where x is 0 or n, ½ is added to events and non-events.
 *
 * @returns not computed when all or none had the event and nothing is added
 * @throws RangeError when x is negative, above n, or n not above 0
 */
export function rawProportion(given: EventsOf, rule?: ProportionContinuity): Effect {
  const { xi, ni } = adjusted(given, rule)
  if (xi === 0 || xi === ni) return notComputed('no-spread', { xi, ni })
  return effectOf(xi / ni, (xi * (ni - xi)) / ni ** 3)
}

/** PLN, log proportion: ln(x/n), variance 1/x − 1/n. Rule, refusals and errors as rawProportion. */
export function logProportion(given: EventsOf, rule?: ProportionContinuity): Effect {
  const { xi, ni } = adjusted(given, rule)
  if (xi === 0 || xi === ni) return notComputed('no-spread', { xi, ni })
  return effectOf(Math.log(xi / ni), (ni - xi) / (xi * ni))
}

/** PLO, log odds: ln(x/(n−x)), variance 1/x + 1/(n−x). Rule, refusals and errors as rawProportion. */
export function logOdds(given: EventsOf, rule?: ProportionContinuity): Effect {
  const { xi, ni } = adjusted(given, rule)
  if (xi === 0 || xi === ni) return notComputed('no-spread', { xi, ni })
  return effectOf(Math.log(xi / (ni - xi)), 1 / xi + 1 / (ni - xi))
}

/** PAS, arcsine square root: asin √(x/n), variance 1/(4n). Nothing is added. @throws RangeError as rawProportion */
export function arcsineProportion(given: EventsOf): Effect {
  const { xi, ni } = adjusted(given, { add: 0 })
  return effectOf(Math.asin(Math.sqrt(xi / ni)), 1 / (4 * ni))
}

/**
 * PFT, Freeman and Tukey's double arcsine: ½(asin √(x/(n+1)) + asin √((x+1)/(n+1))), variance 1/(4n+2). Nothing is added. Its
 * way back to a proportion depends on n and can mislead: see Schwarzer et al. 2019.
 *
 * @throws RangeError as rawProportion
 * @see Freeman & Tukey 1950, Annals of Mathematical Statistics 21(4), 607–611
 */
export function doubleArcsineProportion(given: EventsOf): Effect {
  const { xi, ni } = adjusted(given, { add: 0 })
  const yi = (Math.asin(Math.sqrt(xi / (ni + 1))) + Math.asin(Math.sqrt((xi + 1) / (ni + 1)))) / 2
  return effectOf(yi, 1 / (4 * ni + 2))
}

function adjusted({ xi, ni }: EventsOf, { add = 0.5, to = 'only-zero' }: ProportionContinuity = {}): EventsOf {
  requireNonNegative('xi', [xi])
  requirePositive('ni', [ni])
  requireNonNegative('add', [add])
  if (xi > ni) throw new RangeError(`xi is ${xi}, but must be at most ni, which is ${ni}`)
  return to === 'all' || (to === 'only-zero' && (xi === 0 || xi === ni))
    ? { xi: xi + add, ni: ni + 2 * add }
    : { xi, ni }
}
