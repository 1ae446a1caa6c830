/** Fisher scoring as software does it: steps halved at the boundary, ended by the first change below the threshold. */
export function scored(start: number, threshold: number, stepFrom: (tau2: number) => number): number {
  let tau2 = start
  for (let i = 0; i < 100; i++) {
    let step = stepFrom(tau2)
    while (tau2 + step < 0) step /= 2
    tau2 += step
    if (Math.abs(step) <= threshold) break
  }
  return tau2
}
