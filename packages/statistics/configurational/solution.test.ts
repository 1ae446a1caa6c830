import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { intermediateSolutions } from './intermediate-solution.ts'
import { robustnessToCuts } from './robustness-to-cuts.ts'
import type { SetData } from './set-data.ts'
import { singleConditions } from './single-conditions.ts'
import { complexSolution, parsimoniousSolution } from './solution.ts'
import { fitOfTerms } from './solution-fit.ts'
import { truthTable } from './truth-table.ts'

/** Cases from rows of a printed truth table: conditions, outcome, how many. */
function casesFrom(conditions: readonly string[], outcome: string, rows: readonly (readonly number[])[]): SetData {
  const columns: Record<string, number[]> = {}
  const names = [...conditions, outcome]
  for (const row of rows) {
    for (let times = 0; times < (row[names.length] ?? 1); times++) {
      names.forEach((name, i) => {
        columns[name] = [...(columns[name] ?? []), row[i] ?? 0]
      })
    }
  }
  return { conditions, outcome, data: columns }
}

const termsOf = (solution: ReturnType<typeof complexSolution>) =>
  solution.computed ? solution.models.map(({ terms }) => [...terms].sort()) : solution

// Ragin 1987, The Comparative Method, table 6: A booming product market, B threat of sympathy strikes, C large strike fund,
// S success of the strike, and the number of strikes.
const strikes = casesFrom(['A', 'B', 'C'], 'S', [
  [1, 0, 1, 1, 6],
  [0, 1, 0, 1, 5],
  [1, 1, 0, 1, 2],
  [1, 1, 1, 1, 3],
  [1, 0, 0, 0, 9],
  [0, 0, 1, 0, 6],
  [0, 1, 1, 0, 3],
  [0, 0, 0, 0, 4],
])

describe('crisp-set solutions', () => {
  it('find the strike example of Ragin 1987, pp. 95–98: prime implicants AC, AB, Bc; S = AC + Bc', () => {
    const solution = complexSolution(strikes, truthTable(strikes, { inclusionCut: 1 }))
    expect(termsOf(solution)).toEqual([['A*C', 'B*~C']])
    expect(solution).toMatchObject({ computed: true, complete: true, primeImplicants: { length: 3 } })
  })

  it('explain the absence too: De Morgan turns S = AC + Bc into s = aC + bc + ab, of which ab is redundant', () => {
    const failed = { ...strikes, outcome: '~S' }
    expect(termsOf(complexSolution(failed, truthTable(failed, { inclusionCut: 1 })))).toEqual([['~A*C', '~B*~C']])
  })

  it('say why there is none when no row is sufficient, or none speaks against', () => {
    const never = casesFrom(['A'], 'Y', [
      [0, 0],
      [1, 0],
    ])
    const always = casesFrom(['A'], 'Y', [[0, 1]])
    expect(complexSolution(never, truthTable(never, { inclusionCut: 1 }))).toMatchObject({
      because: 'no-sufficient-row',
    })
    expect(parsimoniousSolution(always, truthTable(always, { inclusionCut: 1 }))).toMatchObject({
      because: 'no-row-against',
    })
  })

  it('do not depend on the order of cases', () => {
    const n = strikes.data.S?.length ?? 0
    fc.assert(
      fc.property(
        fc.shuffledSubarray(
          Array.from({ length: n }, (_, i) => i),
          { minLength: n, maxLength: n },
        ),
        (order) => {
          const data = Object.fromEntries(
            Object.entries(strikes.data).map(([name, scores]) => [name, order.map((i) => scores[i] ?? 0)]),
          )
          const shuffled = { ...strikes, data }
          const table = truthTable(shuffled, { inclusionCut: 1 })
          expect(table.rows.map(({ n: cases, out }) => [cases, out])).toEqual(
            truthTable(strikes, { inclusionCut: 1 }).rows.map(({ n: cases, out }) => [cases, out]),
          )
          expect(termsOf(complexSolution(shuffled, table))).toEqual([['A*C', 'B*~C']])
        },
      ),
      { numRuns: 20 },
    )
  })
})

// Lipset's data for the absence of democratic survival (Rihoux & De Meur 2009, in Configurational Comparative Methods, pp. 57–63).
const lipset: SetData = {
  conditions: ['DEV', 'URB', 'LIT', 'IND', 'STB'],
  outcome: '~SURV',
  data: {
    DEV: [1, 1, 1, 0, 1, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0, 0, 1, 1],
    URB: [0, 1, 1, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1],
    LIT: [1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 0, 1, 1, 0, 0, 0, 1, 1],
    IND: [1, 1, 1, 0, 0, 1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 1],
    STB: [0, 1, 1, 1, 1, 1, 0, 0, 0, 1, 1, 1, 0, 0, 1, 0, 1, 1],
    SURV: [0, 1, 1, 0, 1, 1, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 1, 1],
  },
}

describe('breakdown of democracy (Rihoux & De Meur 2009)', () => {
  const table = truthTable(lipset, { inclusionCut: 1 })

  it('has the printed complex solution', () => {
    expect(termsOf(complexSolution(lipset, table))).toEqual([['DEV*LIT*IND*~STB', '~DEV*~URB*~IND']])
  })

  it('has the printed parsimonious solution, and lists the rows assumed', () => {
    const solution = parsimoniousSolution(lipset, table)
    expect(termsOf(solution)).toEqual([['~DEV', '~STB']])
    if (!solution.computed) throw new Error(solution.because)
    const assumed = solution.models[0]?.assumedRows ?? []
    expect(assumed.every((row) => table.rows[row]?.out === '?')).toBe(true)
    expect(assumed).toHaveLength(18)
  })

  it('has intermediate solutions between the two, whose counterfactuals make up the parsimonious ones', () => {
    const expectations = lipset.conditions.map((name) => `~${name}`)
    const answer = intermediateSolutions(lipset, table, expectations)
    const parsimonious = parsimoniousSolution(lipset, table)
    if (!answer.computed || !parsimonious.computed) throw new Error('no solution')
    const [only] = answer.solutions
    expect(answer.solutions).toHaveLength(1)
    expect(only?.models.map(({ terms }) => [...terms].sort())).toEqual([['~DEV*~URB*~IND', '~STB']])
    expect([...(only?.easyCounterfactuals ?? []), ...(only?.difficultCounterfactuals ?? [])].sort()).toEqual(
      [...(parsimonious.models[0]?.assumedRows ?? [])].sort(),
    )
  })

  it('keeps the complex model when nothing is expected', () => {
    const answer = intermediateSolutions(lipset, table, [])
    if (!answer.computed) throw new Error(answer.because)
    expect(answer.solutions[0]?.models.map(({ terms }) => [...terms].sort())).toEqual([
      ['DEV*LIT*IND*~STB', '~DEV*~URB*~IND'],
    ])
  })

  it('refuses an expectation that names no condition', () => {
    expect(() => intermediateSolutions(lipset, table, ['GDP'])).toThrow(/"GDP" is none of the conditions/)
  })
})

describe('measures of fit', () => {
  it('give a lone path no unique coverage, and none to a set without members', () => {
    const { terms } = fitOfTerms(strikes, ['A*B'])
    expect(terms[0]).toMatchObject({ term: 'A*B', uniqueCoverage: null, consistency: 1 })
    const empty = casesFrom(['A', 'B'], 'Y', [
      [1, 0, 1],
      [0, 1, 0],
    ])
    expect(fitOfTerms(empty, ['A*B']).terms[0]).toMatchObject({ consistency: null, pri: null, coverage: 0 })
  })

  it('agree with counting for crisp sets: necessity of A is the share of successes with A', () => {
    const [a] = singleConditions(strikes)
    expect(a?.necessity.consistency).toBeCloseTo(11 / 16, 12)
    expect(a?.sufficiency.consistency).toBeCloseTo(11 / 20, 12)
    expect(a?.negated.necessity.consistency).toBeCloseTo(5 / 16, 12)
  })
})

describe('robustness to the cuts', () => {
  it('tells which paths hang on them', () => {
    const noisy = casesFrom(['A', 'B'], 'Y', [
      [1, 1, 1, 10],
      [1, 0, 1, 8],
      [1, 0, 0, 2],
      [0, 1, 0, 6],
      [0, 0, 0, 6],
    ])
    const { trials, robustPaths, fragilePaths, shareSame } = robustnessToCuts(
      noisy,
      { inclusionCut: 0.8 },
      { inclusionCuts: [0.75, 0.8, 0.85] },
    )
    expect(trials.map(({ models }) => models)).toEqual([[['A']], [['A']], [['A*B']]])
    expect({ robustPaths, fragilePaths, shareSame }).toEqual({ robustPaths: [], fragilePaths: ['A'], shareSame: 2 / 3 })
  })
  it('is not told of an analysis without a solution: nothing is the same as nothing', () => {
    const nothing = robustnessToCuts(
      { conditions: ['A', 'B'], outcome: 'Y', data: { A: [1, 1, 0], B: [1, 0, 1], Y: [1, 1, 1] } },
      { inclusionCut: 0.8 },
      { inclusionCuts: [0.75, 0.9] },
    )
    expect(nothing).toMatchObject({ shareSame: null, trials: [{ isSame: false }, { isSame: false }] })
  })
})

describe('truth tables', () => {
  it('mark contradictions and remainders, and set cases at one half aside', () => {
    const sets: SetData = {
      conditions: ['A', 'B'],
      outcome: 'Y',
      data: { A: [1, 1, 0, 0.5], B: [1, 1, 0, 1], Y: [1, 0, 0, 1] },
    }
    const table = truthTable(sets, { inclusionCut: 0.9, contradictionCut: 0.4, frequencyCut: 1 })
    expect(table.rows.map(({ out }) => out)).toEqual(['0', '?', '?', 'C'])
    expect(table.undecidedCases).toEqual([3])
  })

  it.each<[string, Partial<SetData>, RegExp]>([
    ['a score above 1', { data: { A: [2], Y: [1] } }, /data\.A is 2/],
    ['lists of unequal length', { data: { A: [1, 0], Y: [1] } }, /data\.A has length 2/],
    ['a missing list', { data: { Y: [1] } }, /no scores for "A"/],
    ['no cases', { data: { A: [], Y: [] } }, /no cases/],
    ['a repeated condition', { conditions: ['A', 'A'] }, /twice/],
    ['the outcome among the conditions', { conditions: ['Y'] }, /is the outcome/],
  ])('refuse %s', (_what, wrong, message) => {
    const sets = { conditions: ['A'], outcome: 'Y', data: { A: [1], Y: [1] }, ...wrong }
    expect(() => truthTable(sets, { inclusionCut: 1 })).toThrow(message)
  })

  it('refuse cuts outside 0 to 1', () => {
    expect(() => truthTable(strikes, { inclusionCut: 1.2 })).toThrow(/inclusionCut is 1.2/)
  })

  it('of ten conditions with their parsimonious solution take milliseconds for the table and well under two seconds in all', () => {
    const conditions = Array.from({ length: 10 }, (_, i) => `C${i}`)
    const wave = (seed: number, i: number) => (Math.sin(seed * 12.9898 + i * 78.233) * 43758.5453) % 1
    const scores = (seed: number) =>
      Array.from({ length: 60 }, (_, i) => Math.round(Math.abs(wave(seed, i)) * 100) / 100)
    const data: Record<string, number[]> = { Y: scores(99) }
    conditions.forEach((name, c) => {
      data[name] = scores(c + 1)
    })
    const sets: SetData = { conditions, outcome: 'Y', data }
    const started = performance.now()
    const table = truthTable(sets, { inclusionCut: 0.85 })
    const tableMs = performance.now() - started
    const solution = parsimoniousSolution(sets, table, { most: 100 })
    const totalMs = performance.now() - started
    expect(table.rows).toHaveLength(1024)
    expect(solution.computed).toBe(true)
    expect(tableMs).toBeLessThan(250)
    expect(totalMs).toBeLessThan(2000)
  })
})
