import type { ScoringSearch } from './tau2-search.ts'

/** Fisher scoring as software does it: steps halved at the boundary, ended by the first change not above the threshold. */
export function scored(start: number, search: ScoringSearch, stepFrom: (tau2: number) => number): number {
  const { threshold, stepFactor = 1 } = search
  let tau2 = start
  for (let i = 0; i < 1000; i++) {
    let step = stepFactor * stepFrom(tau2)
    while (tau2 + step < 0) step /= 2
    tau2 += step
    if (Math.abs(step) <= threshold) break
  }
  return tau2
}
