import { symmetricEigen } from '../numerics/symmetric-eigen.ts'
import { type LikelihoodPoint, type LogisticData, penalisedLikelihood } from './penalised-likelihood.ts'

/** Where the penalised likelihood is greatest. */
export type Maximum = { readonly beta: readonly number[]; readonly point: LikelihoodPoint }

/** Farthest that a step may move the linear predictor of an average row: beyond it the quadratic that a step trusts says nothing. */
const longestStep = 4
const mostSteps = 400

/**
 * Where Firth's penalised likelihood is greatest over the first `free` coefficients, the others staying as they start. The likelihood is not
 * concave: Newton's steps are taken along the directions of the curvature, uphill in each, and halved until they gain what their slope
 * promises; at a saddle the search goes down neither side but up the steeper.
 *
 * The columns are to be orthonormal, or nearly: then a coefficient is of the size of the linear predictor times √n.
 *
 * @returns undefined where the search does not settle within 400 steps
 */
export function maximiseLikelihood(data: LogisticData, start: readonly number[], free: number): Maximum | undefined {
  const longest = longestStep * Math.sqrt(data.y.length)
  let best = moved(data, start, [], 0)
  for (let step = 0; step < mostSteps && best !== undefined; step++) {
    const { direction, promised, downhill } = stepFrom(best, free, longest)
    // What a whole step promises is twice what is left to gain: below this it is lost in the rounding of the sum.
    const isFlat = promised < 1e-13 * (1 + Math.abs(best.point.value))
    const next: Maximum | undefined = isFlat
      ? offTheSaddle(data, best, downhill)
      : climbed(data, best, direction, promised)
    if (next === undefined) {
      if (!isFlat) return promised < 1e-8 ? best : undefined
      const last = moved(data, best.beta, direction, 1)
      return last !== undefined && last.point.value >= best.point.value ? last : best
    }
    best = next
  }
  return undefined
}

/** Newton's step with every direction of the curvature turned uphill, and the direction in which the likelihood bends upwards, if any. */
function stepFrom({ point }: Maximum, free: number, longest: number) {
  const score = point.score.slice(0, free)
  const curvature = point.curvature.slice(0, free).map((row) => Float64Array.from(row.slice(0, free)))
  const { values, vectors } = symmetricEigen(curvature)
  const most = Math.max(...values.map(Math.abs))
  const along = vectors.map((vector) => score.reduce((sum, one, j) => sum + one * (vector[j] ?? 0), 0))
  const lengths = values.map((value, k) => (along[k] ?? 0) / Math.max(Math.abs(value), 1e-10 * most))
  const whole = score.map((_, j) => lengths.reduce((sum, length, k) => sum + length * (vectors[k]?.[j] ?? 0), 0))
  const length = Math.sqrt(whole.reduce((sum, one) => sum + one * one, 0))
  const direction = whole.map((one) => one * Math.min(1, longest / length))
  const promised = direction.reduce((sum, one, j) => sum + one * (score[j] ?? 0), 0)
  const lowest = values.indexOf(Math.min(...values))
  const bends = (values[lowest] ?? 0) < -1e-9 * most
  return {
    direction,
    promised,
    downhill: bends ? { vector: vectors[lowest], bend: -(values[lowest] ?? 0) } : undefined,
  }
}

/** A step along the direction that gains at least a ten-thousandth of what its slope promises; undefined where none does. */
function climbed(data: LogisticData, { beta, point }: Maximum, direction: readonly number[], promised: number) {
  for (let share = 1; share > 1e-12; share /= 2) {
    const next = moved(data, beta, direction, share)
    if (next !== undefined && next.point.value >= point.value + 1e-4 * share * promised) return next
  }
  return undefined
}

/** From a saddle, a step to the higher of its two sides; undefined where it is none, or nothing is gained. */
function offTheSaddle(
  data: LogisticData,
  { beta, point }: Maximum,
  downhill: { readonly vector: Float64Array | undefined; readonly bend: number } | undefined,
): Maximum | undefined {
  if (downhill?.vector === undefined) return undefined
  const direction = [...downhill.vector]
  for (let length = 1 / Math.sqrt(downhill.bend); length > 1e-6; length /= 2) {
    const sides = [length, -length].flatMap((one) => moved(data, beta, direction, one) ?? [])
    const higher = sides.reduce<Maximum | undefined>((a, b) => (a && a.point.value >= b.point.value ? a : b), undefined)
    if (higher && higher.point.value > point.value + 1e-12 * (1 + Math.abs(point.value))) return higher
  }
  return undefined
}

function moved(
  data: LogisticData,
  beta: readonly number[],
  direction: readonly number[],
  share: number,
): Maximum | undefined {
  const there = beta.map((one, j) => one + share * (direction[j] ?? 0))
  const point = penalisedLikelihood(data, there)
  return point && { beta: there, point }
}
