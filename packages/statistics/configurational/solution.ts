import { type Computed, computed, notComputed } from '../computed.ts'
import type { CoverSearch } from './minimal-covers.ts'
import { type Minimised, minimise } from './minimise.ts'
import { type Memberships, membershipsOf, type SetData } from './set-data.ts'
import { fitOfSolution, type SolutionFit } from './solution-fit.ts'
import { covers, printTerm, type Term } from './term.ts'
import { rowsWith, type TruthTable } from './truth-table.ts'

/** One minimal model: its paths, how well they fit, and what had to be assumed. */
export type SolutionModel = {
  /** Products such as `DEV*~URB`, joined by "or". */
  readonly terms: readonly string[]
  readonly fit: SolutionFit
  /** Rows without enough cases that the model claims lead to the outcome: places in binary order. */
  readonly assumedRows: readonly number[]
}

/** Every minimal model. When there are several, the data do not choose between them: show all, or none. */
export type ConfigurationalSolution = {
  readonly models: readonly SolutionModel[]
  /** The prime implicants the models are made of and others that cover a row. */
  readonly primeImplicants: readonly string[]
  /** False when the search stopped before all models were listed. */
  readonly complete: boolean
}

export type NoSolution =
  /** No row of the truth table is sufficient: there is nothing to explain. */
  | 'no-sufficient-row'
  /** With the remainders set free no row speaks against the outcome: everything would be sufficient. */
  | 'no-row-against'
  /** The search for minimal models was stopped before it found one; give it more `effort`, or take fewer conditions. */
  | 'too-many-prime-implicants'

/**
 * The complex (conservative) solution: all minimal models of the rows found sufficient, with no assumption about rows without
 * cases. Contradictions count as not sufficient.
 *
 * Minimal means the fewest paths, as in R's QCA (`minimize`, `all.sol = FALSE`); `minimality: 'irredundant'` lists every
 * model from which no path can be left out.
 *
 * @see Ragin 1987, The Comparative Method, chapter 6; Duşa 2019, QCA with R, chapter 8
 */
export function complexSolution(
  sets: SetData,
  table: TruthTable,
  search: CoverSearch = {},
): Computed<ConfigurationalSolution, NoSolution> {
  const explain = rowsWith(table, '1')
  if (explain.length === 0) return notComputed('no-sufficient-row', { rows: table.rows.length })
  const avoid = table.rows.flatMap(({ row, out }) => (out === '1' ? [] : [row]))
  if (avoid.length === 0) return notComputed('no-row-against', { rows: table.rows.length })
  return solved(minimise(explain, avoid, search), sets, table)
}

/**
 * The parsimonious solution: all minimal models when every remainder may be assumed to lead to the outcome or not, whichever
 * makes the model simpler. What was assumed is in each model's `assumedRows`; some of it may be absurd.
 *
 * @see Ragin 1987, chapter 6; Duşa 2019, chapter 8
 */
export function parsimoniousSolution(
  sets: SetData,
  table: TruthTable,
  search: CoverSearch = {},
): Computed<ConfigurationalSolution, NoSolution> {
  const explain = rowsWith(table, '1')
  if (explain.length === 0) return notComputed('no-sufficient-row', { rows: table.rows.length })
  const avoid = [...rowsWith(table, '0'), ...rowsWith(table, 'C')]
  if (avoid.length === 0) return notComputed('no-row-against', { rows: table.rows.length })
  return solved(minimise(explain, avoid, search), sets, table)
}

function solved(minimised: Minimised, sets: SetData, table: TruthTable): Computed<ConfigurationalSolution, NoSolution> {
  if (minimised.models.length === 0) {
    return notComputed('too-many-prime-implicants', { primeImplicants: minimised.primes.length })
  }
  return computed(solutionFrom(minimised, membershipsOf(sets), table))
}

/** Puts names and measures to what the minimiser found. */
export function solutionFrom(
  { primes, models, complete }: Minimised,
  memberships: Memberships,
  table: TruthTable,
): ConfigurationalSolution {
  const { conditions } = table
  return {
    models: models.map((terms) => ({
      terms: terms.map((term) => printTerm(term, conditions)),
      fit: fitOfSolution(terms, memberships, conditions),
      assumedRows: assumedRowsOf(terms, table),
    })),
    primeImplicants: primes.map((term) => printTerm(term, conditions)),
    complete,
  }
}

/** The rows within the terms that were not found sufficient: with these terms, one assumes they would be. */
export function assumedRowsOf(terms: readonly Term[], table: TruthTable): number[] {
  return table.rows.flatMap(({ row, out }) => (out !== '1' && terms.some((term) => covers(term, row)) ? [row] : []))
}
