import { type Memberships, membershipIn, membershipsOf, type SetData } from './set-data.ts'
import { type SetMeasure, type Sufficiency, sufficiencyOf } from './set-relations.ts'
import { parseTerm, printTerm, type Term } from './term.ts'

/** One path of a solution: how sufficient, and how much of the outcome it covers. */
export type TermFit = Sufficiency & {
  /** `DEV*~URB` */
  readonly term: string
  /** Coverage that no other path of the solution gives; null when there is no other path. */
  readonly uniqueCoverage: SetMeasure
}

export type SolutionFit = {
  readonly terms: readonly TermFit[]
  /** The same measures for the whole: membership in a union is the greatest of the memberships (fuzzy "or"). */
  readonly solution: Sufficiency
}

/**
 * Consistency, PRI, raw and unique coverage of a solution and of each of its paths.
 *
 *   unique coverage of term t   covS(t) − Σᵢ min(tᵢ, yᵢ, max over the other terms of min(uᵢ, yᵢ)) / Σᵢ yᵢ
 *
 * as `pof` of the R package QCA computes it.
 *
 * @see Ragin 2006, Political Analysis 14, 291–310; Duşa 2019, QCA with R, chapter 6
 */
export function fitOfSolution(
  terms: readonly Term[],
  memberships: Memberships,
  conditions: readonly string[],
): SolutionFit {
  const y = memberships.outcome
  const sumY = y.reduce((sum, score) => sum + score, 0)
  const scores = terms.map((term) => membershipIn(term, memberships))
  const { best, second } = twoBest(scores, y.length)

  const fits = terms.map((term, t): TermFit => {
    const x = scores[t] ?? []
    const sufficiency = sufficiencyOf(x, y)
    const shared = y.reduce((sum, yi, i) => {
      const xi = x[i] ?? 0
      const others = xi === best[i] ? second[i] : best[i]
      return sum + Math.min(xi, yi, others ?? 0)
    }, 0)
    const isAlone = terms.length === 1
    const uniqueCoverage = isAlone || sufficiency.coverage === null ? null : sufficiency.coverage - shared / sumY
    return { term: printTerm(term, conditions), ...sufficiency, uniqueCoverage }
  })
  return { terms: fits, solution: sufficiencyOf(best, y) }
}

/** For each case the greatest and the next greatest membership among the terms; equal ones count twice. */
function twoBest(scores: readonly (readonly number[])[], n: number): { best: number[]; second: number[] } {
  const best = new Array<number>(n).fill(0)
  const second = new Array<number>(n).fill(0)
  for (const column of scores) {
    for (let i = 0; i < n; i++) {
      const score = column[i] ?? 0
      const highest = best[i] ?? 0
      if (score > highest) {
        second[i] = highest
        best[i] = score
      } else if (score > (second[i] ?? 0)) {
        second[i] = score
      }
    }
  }
  return { best, second }
}

/**
 * The same for any sum of products written by hand, such as a model of theory or of another study:
 * `fitOfTerms(sets, ['DEV*STB', '~IND'])`.
 *
 * @throws RangeError when a term names no condition, or the data are unusable
 */
export function fitOfTerms(sets: SetData, terms: readonly string[]): SolutionFit {
  const { conditions } = sets
  return fitOfSolution(
    terms.map((text) => parseTerm(text, conditions)),
    membershipsOf(sets),
    conditions,
  )
}
