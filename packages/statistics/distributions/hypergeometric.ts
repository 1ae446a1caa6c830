import { requireWhole } from '../impossible-input.ts'
import { binomialTerm } from '../numerics/incomplete-beta.ts'

/**
 * P(X = k): k marked among `drawn`, from an urn with `marked` and `unmarked`, without putting back.
 *
 *   C(marked, k) C(unmarked, drawn−k) / C(marked+unmarked, drawn), as a quotient of three binomial probabilities
 *
 * @throws RangeError when a count is not a whole number of at least 0, or more is drawn than there is
 * @see Loader 2000, section 4
 */
export function hypergeometricProbability(k: number, marked: number, unmarked: number, drawn: number): number {
  requireUrn(marked, unmarked, drawn)
  if (!Number.isInteger(k) || k < Math.max(0, drawn - unmarked) || k > Math.min(marked, drawn)) return 0
  const total = marked + unmarked
  if (drawn === 0 || drawn === total) return 1
  const p = drawn / total
  const q = (total - drawn) / total
  return (
    (binomialTerm(k, marked - k, p, q) * binomialTerm(drawn - k, unmarked - drawn + k, p, q)) /
    binomialTerm(drawn, total - drawn, p, q)
  )
}

/** P(X ≤ k), summed from the far end so that a small tail keeps its digits. @throws RangeError as hypergeometricProbability */
export function hypergeometricCdf(k: number, marked: number, unmarked: number, drawn: number): number {
  requireUrn(marked, unmarked, drawn)
  const whole = Math.floor(k)
  const least = Math.max(0, drawn - unmarked)
  const most = Math.min(marked, drawn)
  if (whole < least) return 0
  if (whole >= most) return 1
  const mean = (drawn * marked) / (marked + unmarked)
  return whole <= mean
    ? sumOf(least, whole, marked, unmarked, drawn)
    : 1 - sumOf(whole + 1, most, marked, unmarked, drawn)
}

/** P(X > k), accurate in the far tail. @throws RangeError as hypergeometricProbability */
export function hypergeometricUpperTail(k: number, marked: number, unmarked: number, drawn: number): number {
  // What is drawn and marked above k leaves below marked−k among those left in the urn
  return hypergeometricCdf(marked - Math.floor(k) - 1, marked, unmarked, marked + unmarked - drawn)
}

function sumOf(from: number, to: number, marked: number, unmarked: number, drawn: number): number {
  let sum = 0
  for (let k = from; k <= to; k++) sum += hypergeometricProbability(k, marked, unmarked, drawn)
  return Math.min(1, sum)
}

function requireUrn(marked: number, unmarked: number, drawn: number): void {
  requireWhole('marked', [marked])
  requireWhole('unmarked', [unmarked])
  requireWhole('drawn', [drawn])
  if (drawn > marked + unmarked) {
    throw new RangeError(`drawn is ${drawn}, but the urn holds ${marked + unmarked}`)
  }
}
