import type { Generator } from './seeded-generator.ts'

/**
 * Makes draws from a distribution on 0, 1, 2, … by Walker's alias table: one uniform number and one comparison each, however
 * many counts there are.
 *
 * @param chances  P(j), j = 0, 1, …; they sum to 1 but for rounding
 * @see Walker 1977, ACM Transactions on Mathematical Software 3, 253–256; the table as in Vose 1991, IEEE Transactions on Software
 *   Engineering 17, 972–975
 */
export function countDrawer(chances: ArrayLike<number>): (generator: Generator) => number {
  const size = chances.length
  let sum = 0
  for (let j = 0; j < size; j++) sum += chances[j] ?? 0
  const share = Float64Array.from({ length: size }, (_, j) => ((chances[j] ?? 0) * size) / sum)
  const alias = Int32Array.from({ length: size }, (_, j) => j)
  const below: number[] = []
  const above: number[] = []
  for (const [j, value] of share.entries()) (value < 1 ? below : above).push(j)
  for (let small = below.pop(), large = above.pop(); small !== undefined && large !== undefined; ) {
    alias[small] = large
    share[large] = (share[large] ?? 0) - (1 - (share[small] ?? 0))
    const isUsedUp = (share[large] ?? 0) < 1
    small = isUsedUp ? large : below.pop()
    if (isUsedUp) large = above.pop()
  }
  // What rounding has left over is whole
  return (generator) => {
    const place = generator.next() * size
    const j = Math.floor(place)
    return place - j < (share[j] ?? 1) || alias[j] === j ? j : (alias[j] ?? j)
  }
}
