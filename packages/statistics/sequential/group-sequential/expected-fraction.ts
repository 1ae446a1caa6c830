import type { LookChances } from './look-chances.ts'

/** Expected information at the end as a share of the maximum: Σ tₖ P(stop at look k), what never stopped early ending at the last. */
export function expectedFraction(rates: readonly number[], { benefit, futility, harm }: LookChances): number {
  const last = rates.at(-1) ?? 1
  let saved = 0
  for (let k = 0; k < rates.length - 1; k++) {
    saved += (last - (rates[k] ?? last)) * ((benefit[k] ?? 0) + (futility[k] ?? 0) + (harm[k] ?? 0))
  }
  return last - saved
}
