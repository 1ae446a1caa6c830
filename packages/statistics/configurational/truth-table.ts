import { requireWhole, requireWithin } from '../impossible-input.ts'
import { type Memberships, membershipIn, membershipsOf, type SetData } from './set-data.ts'
import { type SetMeasure, sufficiencyOf } from './set-relations.ts'
import { bitOf } from './term.ts'

/** The choices that turn cases into a truth table. Each is a judgement: report it, and see `robustnessToCuts`. */
export type TruthTableCuts = {
  /** A row counts as sufficient from this consistency on. */
  readonly inclusionCut: number
  /** Rows with fewer cases than this are remainders. Default 1. */
  readonly frequencyCut?: number
  /** A row also needs this much PRI to count as sufficient. Default 0. */
  readonly priCut?: number
  /** Rows that fail the inclusion cut but reach this consistency are contradictions. Default: none are. */
  readonly contradictionCut?: number
}

/** `1` sufficient, `0` not, `C` contradictory, `?` a remainder: too few cases to say. */
export type RowOutcome = '1' | '0' | 'C' | '?'

export type TruthTableRow = {
  /** The row's place in binary order, first condition highest. */
  readonly row: number
  /** 1 or 0 for each condition. */
  readonly configuration: readonly (0 | 1)[]
  readonly out: RowOutcome
  /** Cases whose membership in the row is above ½. */
  readonly n: number
  /** Those cases' places in the data. */
  readonly cases: readonly number[]
  /** Consistency and PRI over *all* cases; null for a row that no case falls in. */
  readonly inclusion: SetMeasure
  readonly pri: SetMeasure
}

export type TruthTable = {
  readonly conditions: readonly string[]
  readonly outcome: string
  readonly cuts: Required<Omit<TruthTableCuts, 'contradictionCut'>> & Pick<TruthTableCuts, 'contradictionCut'>
  /** All 2^k rows in binary order. */
  readonly rows: readonly TruthTableRow[]
  /** Places of cases with a membership of exactly ½ in some condition: they fall in no row. Recalibrate. */
  readonly undecidedCases: readonly number[]
}

/** Sums of sixteen decimals may end a hair below a cut that they reach. */
const hair = 1e-10

/**
 * The truth table of a crisp or fuzzy set analysis: for each of the 2^k configurations the cases that belong to it and how
 * consistently membership in it goes with the outcome.
 *
 * Conventions are those of `truthTable` in the R package QCA 3.25: a case belongs to the row in which its membership is
 * above ½; consistency and PRI of a row are taken over all cases.
 *
 * @throws RangeError for unusable data or a cut outside [0, 1]
 * @see Ragin 2008, Redesigning Social Inquiry, chapter 7; Duşa 2019, QCA with R, chapter 7
 */
export function truthTable(sets: SetData, cuts: TruthTableCuts): TruthTable {
  const { inclusionCut, frequencyCut = 1, priCut = 0, contradictionCut } = cuts
  requireWithin('inclusionCut', [inclusionCut], 0, 1)
  requireWhole('frequencyCut', [frequencyCut], 1)
  requireWithin('priCut', [priCut], 0, 1)
  if (contradictionCut !== undefined) requireWithin('contradictionCut', [contradictionCut], 0, 1)

  const memberships = membershipsOf(sets)
  const { conditions, outcome } = sets
  const { casesOf, undecidedCases } = casesByRow(memberships)
  const every = 2 ** conditions.length - 1
  const judge = (n: number, inclusion: SetMeasure, pri: SetMeasure): RowOutcome => {
    if (n < frequencyCut || inclusion === null) return '?'
    if (inclusion >= inclusionCut - hair && (pri ?? 0) >= priCut - hair) return '1'
    return contradictionCut !== undefined && inclusion < inclusionCut && inclusion >= contradictionCut - hair
      ? 'C'
      : '0'
  }
  const rows = Array.from({ length: every + 1 }, (_, row): TruthTableRow => {
    const configuration = conditions.map((_name, i) => ((row & bitOf(i, conditions.length)) === 0 ? 0 : 1))
    const cases = casesOf.get(row)
    if (cases === undefined) return { row, configuration, out: '?', n: 0, cases: [], inclusion: null, pri: null }
    const x = membershipIn({ matters: every, present: row }, memberships)
    const { consistency: inclusion, pri } = sufficiencyOf(x, memberships.outcome)
    return { row, configuration, out: judge(cases.length, inclusion, pri), n: cases.length, cases, inclusion, pri }
  })
  return {
    conditions,
    outcome,
    cuts: { inclusionCut, frequencyCut, priCut, ...(contradictionCut === undefined ? {} : { contradictionCut }) },
    rows,
    undecidedCases,
  }
}

/** The places of the rows that have this outcome. */
export function rowsWith(table: TruthTable, out: RowOutcome): number[] {
  return table.rows.filter((row) => row.out === out).map(({ row }) => row)
}

/** Each case in the one row where every membership is above ½; cases at ½ are set aside. */
function casesByRow({ conditions, n }: Memberships) {
  const casesOf = new Map<number, number[]>()
  const undecidedCases: number[] = []
  for (let i = 0; i < n; i++) {
    let row = 0
    let undecided = false
    conditions.forEach((column, index) => {
      const score = column[i] ?? 0
      if (score === 0.5) undecided = true
      if (score > 0.5) row |= bitOf(index, conditions.length)
    })
    if (undecided) undecidedCases.push(i)
    else casesOf.set(row, [...(casesOf.get(row) ?? []), i])
  }
  return { casesOf, undecidedCases }
}
