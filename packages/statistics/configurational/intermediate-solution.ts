import { type Computed, computed } from '../computed.ts'
import type { CoverSearch } from './minimal-covers.ts'
import { minimise } from './minimise.ts'
import { membershipsOf, type SetData } from './set-data.ts'
import {
  assumedRowsOf,
  type ConfigurationalSolution,
  complexSolution,
  type NoSolution,
  parsimoniousSolution,
  solutionFrom,
} from './solution.ts'
import { covers, isWithin, literalsIn, parseTerm, type Term } from './term.ts'
import { rowsWith, type TruthTable } from './truth-table.ts'

/** The intermediate solution between one complex and one parsimonious model. */
export type IntermediateSolution = ConfigurationalSolution & {
  /** The two models it lies between: their places in the complex and the parsimonious solution. */
  readonly between: { readonly complex: number; readonly parsimonious: number }
  /** Remainders assumed because theory expects them to lead to the outcome (places in binary order). */
  readonly easyCounterfactuals: readonly number[]
  /** Remainders that the parsimonious model assumes against, or without, theory. */
  readonly difficultCounterfactuals: readonly number[]
}

/**
 * Intermediate solutions, one for each pair of a complex and a parsimonious model.
 *
 * Each complex path that lies within a parsimonious one is freed of the literals that the parsimonious path lacks and that
 * stand against the expectations. The parsimonious model's assumed rows inside what results are the easy counterfactuals;
 * the observed rows are then minimised once more with these, and only these, set free.
 *
 * @param expectations  directional expectations: `LIT` says that literacy should help, `~LIT` that its absence should;
 *   `~LIT*IND` that the two together should (then its literals are dropped together unless the path meets all of them).
 *   What isn't named is not expected either way.
 * @throws RangeError when an expectation names no condition
 * @see Ragin & Sonnett 2005, in Kropp & Minkenberg (eds), Vergleichen in der Politikwissenschaft; Ragin 2008, chapters 8–9;
 *      conventions of `minimize(include = "?", dir.exp =)` in the R package QCA 3.25
 */
export function intermediateSolutions(
  sets: SetData,
  table: TruthTable,
  expectations: readonly string[],
  search: CoverSearch = {},
): Computed<{ solutions: readonly IntermediateSolution[] }, NoSolution> {
  const { conditions } = table
  const expected = expectations.map((text) => parseTerm(text, conditions))
  const complex = complexSolution(sets, table, search)
  if (!complex.computed) return complex
  const parsimonious = parsimoniousSolution(sets, table, search)
  if (!parsimonious.computed) return parsimonious

  const explain = rowsWith(table, '1')
  const memberships = membershipsOf(sets)
  const readModel = (terms: readonly string[]) => terms.map((text) => parseTerm(text, conditions))
  const isWithoutAssumptions = parsimonious.models.every(({ assumedRows }) => assumedRows.length === 0)

  const solutions = complex.models.flatMap((complexModel, c) =>
    parsimonious.models.map((parsimoniousModel, p): IntermediateSolution => {
      const complexTerms = readModel(complexModel.terms)
      const parsimoniousTerms = readModel(parsimoniousModel.terms)
      const freed = freedTerms(complexTerms, parsimoniousTerms, expected)
      const assumed = assumedRowsOf(parsimoniousTerms, table)
      const easy = assumed.filter((row) => freed.some((term) => covers(term, row)))
      const free = new Set(easy)
      const avoid = table.rows.flatMap(({ row, out }) => (out === '1' || free.has(row) ? [] : [row]))
      const minimised =
        isWithoutAssumptions || expected.length === 0
          ? { primes: complexTerms, models: [complexTerms], complete: complex.complete }
          : minimise(explain, avoid, search)
      return {
        ...solutionFrom(minimised, memberships, table),
        between: { complex: c, parsimonious: p },
        easyCounterfactuals: isWithoutAssumptions || expected.length === 0 ? [] : easy,
        difficultCounterfactuals: assumed.filter((row) => !free.has(row)),
      }
    }),
  )
  return computed({ solutions })
}

/** The complex paths without what the parsimonious paths lack and theory speaks against. */
function freedTerms(complex: readonly Term[], parsimonious: readonly Term[], expected: readonly Term[]): Term[] {
  return complex.flatMap((path) =>
    parsimonious
      .filter((core) => isWithin(path, core))
      .map((core) => without(path, unexpectedIn(path, core, expected))),
  )
}

/** The literals (as a mask) of a path outside its core that the expectations let go. */
function unexpectedIn(path: Term, core: Term, expected: readonly Term[]): number {
  const outside = path.matters & ~core.matters
  const singles = expected.filter((term) => literalsIn(term) === 1)
  let dropped = 0
  for (let rest = outside; rest !== 0; rest &= rest - 1) {
    const bit = rest & -rest
    const spoken = singles.filter((term) => term.matters === bit)
    const isMet = spoken.some((term) => (term.present & bit) === (path.present & bit))
    if (spoken.length > 0 && !isMet) dropped |= bit
  }
  for (const term of expected) {
    if (literalsIn(term) === 1) continue
    const together = term.matters & outside
    if ((term.present & together) !== (path.present & together)) dropped |= together
  }
  return dropped
}

function without(term: Term, dropped: number): Term {
  return { matters: term.matters & ~dropped, present: term.present & ~dropped }
}
