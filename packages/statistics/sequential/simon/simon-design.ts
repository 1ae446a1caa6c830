import { requireWhole } from '../../impossible-input.ts'

/** A two-stage design: stop after n1 when there are r1 responses or fewer; not worthwhile when n give r or fewer. */
export type SimonDesign = {
  readonly r1: number
  readonly n1: number
  readonly r: number
  readonly n: number
}

/** A two-stage design with the aims that its monitoring needs when a look comes late. */
export type SimonPlan = SimonDesign & {
  /** Chance of a response that is not worth having. */
  readonly p0: number
  /** Chance of a response that is. */
  readonly p1: number
  /** Largest chance to call p0 worthwhile. */
  readonly alpha: number
}

/** @throws RangeError unless 0 ≤ r1 ≤ n1 < n and r1 ≤ r ≤ n, all whole */
export function requireSimonDesign({ r1, n1, r, n }: SimonDesign): void {
  requireWhole('r1', [r1])
  requireWhole('n1', [n1], 1)
  requireWhole('r', [r])
  requireWhole('n', [n], 2)
  if (r1 > n1) throw new RangeError(`r1 is ${r1}, but must be at most n1, which is ${n1}`)
  if (n1 >= n) throw new RangeError(`n1 is ${n1}, but must be below n, which is ${n}`)
  if (r < r1 || r > n) throw new RangeError(`r is ${r}, but must be from r1 to n, that is from ${r1} to ${n}`)
}
