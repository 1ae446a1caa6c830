import { type Computed, computed, notComputed } from '../../computed.ts'
import { requireBetween } from '../../impossible-input.ts'
import { type BoundedData, type BoundedSequence, onUnitInterval } from './bounded-sequence.ts'
import { meetingOf } from './meeting-of-intervals.ts'
import { predictableBets } from './predictable-bets.ts'

/** No bet may be larger: the logarithm must stay finite. */
const largestBet = 0.5

/**
 * Confidence sequence of the mean of bounded observations by the predictable plug-in empirical Bernstein bound. It needs no model:
 * only that the observations lie between the two bounds and each has the same mean given those before.
 *
 *   λ_t = min(λ of predictableBets, ½)   ψ(λ) = (−log(1 − λ) − λ)/4   v_t = 4 (x_t − μ̂_{t−1})²
 *   μ ∈ Σλx/Σλ ± (log(2/α) + Σ v ψ(λ))/Σλ at every t at once, with chance 1 − α
 *
 * @param data   observations in order, with their bounds
 * @param alpha  error over all time, between 0 and 1
 * @returns      an interval after each observation, and the meeting of all, which holds the truth with the same chance; not computed
 *               without observations, or when the intervals have no point in common (then the mean has moved, or the
 *               error α has happened)
 * @throws RangeError when an observation is outside the bounds
 * @see Waudby-Smith & Ramdas 2024, JRSS B 86, 1–27, theorem 2; Howard, Ramdas, McAuliffe & Sekhon 2021, theorem 4
 */
export function empiricalBernsteinSequence(
  data: BoundedData,
  alpha: number,
): Computed<BoundedSequence, 'no-observation-yet' | 'intervals-do-not-meet'> {
  requireBetween('alpha', [alpha], 0, 1)
  const { values, restore } = onUnitInterval(data)
  if (values.length === 0) return notComputed('no-observation-yet')
  const { bets, predicted } = predictableBets(values, alpha)
  let weight = 0
  let weighted = 0
  let spread = Math.log(2 / alpha)
  const intervals = values.map((x, i): readonly [number, number] => {
    const bet = Math.min(bets[i] ?? 0, largestBet)
    weight += bet
    weighted += bet * x
    spread += (x - (predicted[i] ?? 0)) ** 2 * (-Math.log1p(-bet) - bet)
    const centre = weighted / weight
    return [restore(Math.max(0, centre - spread / weight)), restore(Math.min(1, centre + spread / weight))]
  })
  const interval = meetingOf(intervals)
  return interval ? computed({ interval, intervals }) : notComputed('intervals-do-not-meet', { n: values.length })
}
