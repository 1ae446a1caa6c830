import { type CoverSearch, minimalCovers } from './minimal-covers.ts'
import { primeImplicants } from './prime-implicants.ts'
import { covers, type Term } from './term.ts'

/** Every minimal way to write a function, and the prime implicants they are made of. */
export type Minimised = {
  /** Those that contain at least one row to explain. */
  readonly primes: readonly Term[]
  readonly models: readonly (readonly Term[])[]
  /** False when there are more models than the search was allowed to return. */
  readonly complete: boolean
}

/**
 * All minimal sums of products that are 1 on `explain` and 0 on `avoid`. Rows in neither may fall either way: they make the
 * products simpler, but need not be covered.
 *
 * @param explain  rows by their place in binary order
 * @param avoid    rows by their place in binary order; none of `explain`
 */
export function minimise(explain: readonly number[], avoid: readonly number[], search: CoverSearch = {}): Minimised {
  const primes = primeImplicants(explain, avoid)
  const chart = primes.map((term) => explain.flatMap((row, column) => (covers(term, row) ? [column] : [])))
  const { covers: found, complete } = minimalCovers(chart, explain.length, search)
  const models = found.map((members) => members.flatMap((member) => primes[member] ?? []))
  return { primes, models, complete }
}
