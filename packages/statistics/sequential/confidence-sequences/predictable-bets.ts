/**
 * The size of the bet before each observation of a sequence on [0, 1], from those before it only.
 *
 *   μ̂_t = (½ + Σx)/(t + 1)   σ̂²_t = (¼ + Σ(xᵢ − μ̂ᵢ)²)/(t + 1)   λ_t = √(2 log(2/α) / (σ̂²_{t−1} t log(t + 1)))
 *
 * @returns λ_t for each t, and μ̂_{t−1}, the mean that was predicted before it
 * @see Waudby-Smith & Ramdas 2024, JRSS B 86, 1–27, the predictable plug-in of theorem 2
 */
export function predictableBets(
  observations: readonly number[],
  alpha: number,
): { readonly bets: Float64Array; readonly predicted: Float64Array } {
  const bets = new Float64Array(observations.length)
  const predicted = new Float64Array(observations.length)
  let sum = 0.5
  let squares = 0.25
  for (const [i, x] of observations.entries()) {
    const t = i + 1
    predicted[i] = sum / t
    bets[i] = Math.sqrt((2 * Math.log(2 / alpha)) / ((squares / t) * t * Math.log(t + 1)))
    sum += x
    squares += (x - sum / (t + 1)) ** 2
  }
  return { bets, predicted }
}
