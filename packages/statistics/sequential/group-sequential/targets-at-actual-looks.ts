import type { GroupSequentialDesign } from './design-group-sequential.ts'
import { harmBounds } from './harm-bounds.ts'
import { closestLooks, type FutilityRule } from './plan.ts'
import { interpolated, spentBy } from './spending.ts'
import type { LookTarget } from './walk-bounds.ts'

/** What a look tells of information. */
type Seen = { readonly information: number; readonly maximumInformation?: number }

/** Fractions this close to 1 are the maximum. */
const rounding = 1e-9

/**
 * What the bounds are to spend at the looks that really took place, and at one more at the maximum while that lies ahead.
 *
 * @returns fractions of the looks, capped at 1, and whether the last target is such a further look
 */
export function targetsAtActualLooks(
  design: GroupSequentialDesign,
  looks: readonly Seen[],
  ended: boolean,
): { targets: LookTarget[]; fractions: number[]; hasNext: boolean } {
  const fractions = looks.map(({ information, maximumInformation = design.maximumInformation }) => {
    const fraction = information / maximumInformation
    return fraction >= 1 - rounding ? 1 : fraction
  })
  const last = looks.at(-1)
  const maximum = last?.maximumInformation ?? design.maximumInformation
  const room = last ? maximum - last.information > closestLooks * last.information : true
  const hasNext = !ended && room && !fractions.includes(1)
  const information = looks.map((look) => look.information)
  const spentAt = ended ? [...fractions.slice(0, -1), 1] : [...fractions]
  if (hasNext) {
    information.push(maximum)
    spentAt.push(1)
  }
  const { harm } = design.plan
  const harms = harm ? harmBounds(harm, information, spentAt) : []
  const end = spentAt.indexOf(1)
  const targets = information.map((at, k) => {
    const fraction = spentAt[k] ?? 1
    const isOver = end !== -1 && k > end
    return {
      information: at,
      // The look that reached the maximum has spent all, to the last digit
      efficacy: isOver ? { bound: Infinity } : { spend: alphaBy(design, fraction) },
      futility: isOver ? null : futilityAt(design, fraction),
      harm: harms[k] ?? null,
    }
  })
  return { targets, fractions, hasNext }
}

/** Type I error to have spent by a fraction: the plan's spending, or straight lines between the planned looks. */
function alphaBy({ plan, alphaSpent }: GroupSequentialDesign, fraction: number): number {
  const { efficacy, alpha, sided, informationRates } = plan
  return efficacy.kind === 'spending'
    ? spentBy(efficacy.spending, alpha, fraction, sided)
    : interpolated(informationRates, alphaSpent, fraction)
}

function futilityAt({ plan, betaSpent }: GroupSequentialDesign, fraction: number): LookTarget['futility'] {
  const { futility, beta, sided, informationRates } = plan
  if (!futility || fraction >= 1) return null
  if (futility.kind === 'fixed') return fixedAt(futility, informationRates, fraction)
  if (sided === 2 && betaSpent) return { spend: interpolated(informationRates, betaSpent, fraction) }
  return { spend: spentBy(futility.spending, beta, fraction) }
}

/** Straight lines between the planned bounds, the nearest outside; none where a neighbour is none. */
function fixedAt(
  { bounds }: Extract<FutilityRule, { readonly kind: 'fixed' }>,
  rates: readonly number[],
  fraction: number,
): LookTarget['futility'] {
  const after = bounds.findIndex((_, k) => (rates[k] ?? 1) >= fraction - rounding)
  const high = after === -1 ? bounds.length - 1 : after
  const exact = Math.abs((rates[high] ?? 1) - fraction) <= rounding
  const low = after === -1 || exact ? high : Math.max(0, high - 1)
  const [from, to] = [bounds[low] ?? null, bounds[high] ?? null]
  if (from === null || to === null) return null
  const [start, end] = [rates[low] ?? 0, rates[high] ?? 1]
  return { bound: low === high ? to : from + ((to - from) * (fraction - start)) / (end - start) }
}
