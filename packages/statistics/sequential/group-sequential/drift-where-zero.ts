import { findRoot } from '../../numerics/find-root.ts'
import { remembering } from './remembering.ts'

/** Searches upwards from the drift of the trial without looks, which no design can undercut. */
export function driftWhereZero(f: (drift: number) => number, fixedDrift: number): number | undefined {
  const excess = remembering(f)
  let low = fixedDrift * (1 - 1e-9)
  for (let factor = 1.1; factor < 1e4; factor *= factor) {
    const high = fixedDrift * factor
    if (excess(high) >= 0) return excess(low) >= 0 ? low : findRoot(excess, low, high, 1e-10)
    low = high
  }
  return undefined
}
