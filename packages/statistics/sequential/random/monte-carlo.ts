/** A probability or mean found by simulation, with its Monte Carlo standard error. */
export type Simulated = { readonly value: number; readonly standardError: number }

/** A share of simulated trials: value x/N, standard error √(value (1 − value) / N). */
export function simulatedShare(count: number, trials: number): Simulated {
  const value = count / trials
  return { value, standardError: Math.sqrt((value * (1 - value)) / trials) }
}

/** A mean over simulated trials from the sum and the sum of squares; standard error s/√N. */
export function simulatedMean(sum: number, sumOfSquares: number, trials: number): Simulated {
  const value = sum / trials
  const variance = trials > 1 ? Math.max(0, (sumOfSquares - trials * value * value) / (trials - 1)) : 0
  return { value, standardError: Math.sqrt(variance / trials) }
}
