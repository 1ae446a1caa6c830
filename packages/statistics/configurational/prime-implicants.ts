import { minimalTransversals } from './minimal-transversals.ts'
import { literalsIn, type Term } from './term.ts'

/**
 * All prime implicants that cover at least one row to be explained, of the function that is 1 on the rows to explain, 0 on
 * the rows to avoid, and free elsewhere.
 *
 *   A product containing row x avoids row r exactly when it mentions a condition in which x and r differ. So the prime
 *   implicants containing x are the minimal transversals of { x ⊕ r : r to avoid }.
 *
 * The free rows never have to be listed, which is what makes the parsimonious solution of many conditions quick
 * (the idea of Duşa's Consistency Cubes); the result is the same as Quine and McCluskey's.
 *
 * @param explain  rows by their place in binary order
 * @param avoid    rows by their place in binary order; none of `explain`
 * @returns        each once; those with the fewest conditions first
 * @throws RangeError when a row is both to be explained and to be avoided
 * @see Quine 1952, American Mathematical Monthly 59, 521–531; McCluskey 1956, Bell System Technical Journal 35, 1417–1444;
 *      Duşa 2018, R Journal 10(2), 357–370
 */
export function primeImplicants(explain: readonly number[], avoid: readonly number[]): Term[] {
  const avoided = new Set(avoid)
  const found = new Map<string, Term>()
  for (const row of explain) {
    if (avoided.has(row)) throw new RangeError(`explain, avoid: row ${row} is in both`)
    for (const matters of minimalTransversals(differences(row, avoided))) {
      const present = row & matters
      found.set(`${matters}/${present}`, { matters, present })
    }
  }
  return [...found.values()].sort(
    (a, b) => literalsIn(a) - literalsIn(b) || b.matters - a.matters || b.present - a.present,
  )
}

function* differences(row: number, avoided: ReadonlySet<number>): Generator<number> {
  for (const other of avoided) yield row ^ other
}
