import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { minimalCovers } from './minimal-covers.ts'
import { minimise } from './minimise.ts'
import { primeImplicants } from './prime-implicants.ts'
import { covers, isWithin, literalsIn, printTerm, type Term } from './term.ts'

const names = ['A', 'B', 'C', 'D', 'E']
const print = (terms: readonly Term[], k: number) => terms.map((term) => printTerm(term, names.slice(0, k))).sort()

/** Every one of the 3^k products. */
function everyTerm(k: number): Term[] {
  return Array.from({ length: 2 ** k }, (_, matters) => matters).flatMap((matters) =>
    Array.from({ length: 2 ** k }, (_, present) => present)
      .filter((present) => (present & ~matters) === 0)
      .map((present) => ({ matters, present })),
  )
}

/** Prime implicants by their definition: implicants that lie within no other implicant. */
function primesByDefinition(explain: readonly number[], avoid: readonly number[], k: number): Term[] {
  const implicants = everyTerm(k).filter((term) => !avoid.some((row) => covers(term, row)))
  return implicants.filter(
    (term) =>
      explain.some((row) => covers(term, row)) &&
      !implicants.some((other) => other !== term && literalsIn(other) < literalsIn(term) && isWithin(term, other)),
  )
}

/** Minimal covers by trying every set of members. */
function coversByTrial(chart: readonly (readonly number[])[], columns: number, minimality: 'fewest' | 'irredundant') {
  const isCover = (members: readonly number[]) =>
    Array.from({ length: columns }, (_, c) => c).every((c) => members.some((m) => chart[m]?.includes(c)))
  const all = Array.from({ length: 2 ** chart.length }, (_, mask) =>
    chart.flatMap((_members, m) => ((mask >> m) & 1 ? [m] : [])),
  ).filter(isCover)
  const fewest = Math.min(...all.map(({ length }) => length))
  return all.filter((members) =>
    minimality === 'fewest'
      ? members.length === fewest
      : members.every((member) => !isCover(members.filter((other) => other !== member))),
  )
}

const incompleteFunction = fc.integer({ min: 1, max: 4 }).chain((k) =>
  fc.array(fc.constantFrom('explain', 'avoid', 'free'), { minLength: 2 ** k, maxLength: 2 ** k }).map((outs) => ({
    k,
    explain: outs.flatMap((out, row) => (out === 'explain' ? [row] : [])),
    avoid: outs.flatMap((out, row) => (out === 'avoid' ? [row] : [])),
  })),
)

describe('prime implicants', () => {
  it('are those of the definition, for every function of up to four conditions', () => {
    fc.assert(
      fc.property(incompleteFunction, ({ k, explain, avoid }) => {
        expect(print(primeImplicants(explain, avoid), k)).toEqual(print(primesByDefinition(explain, avoid, k), k))
      }),
      { numRuns: 300 },
    )
  })

  it('refuse a row that is both to be explained and to be avoided', () => {
    expect(() => primeImplicants([1, 2], [2])).toThrow(new RangeError('explain, avoid: row 2 is in both'))
  })
})

describe('minimal covers', () => {
  const chart = fc
    .record({ columns: fc.integer({ min: 1, max: 6 }), members: fc.integer({ min: 1, max: 8 }) })
    .chain(({ columns, members }) =>
      fc.record({
        columns: fc.constant(columns),
        chart: fc.array(fc.uniqueArray(fc.integer({ min: 0, max: columns - 1 })), {
          minLength: members,
          maxLength: members,
        }),
      }),
    )

  it.each(['fewest', 'irredundant'] as const)(
    'are all those found by trying every set of members: %s',
    (minimality) => {
      fc.assert(
        fc.property(chart, ({ chart: members, columns }) => {
          const found = minimalCovers(members, columns, { minimality })
          const sorted = (lists: readonly (readonly number[])[]) => lists.map((list) => list.join()).sort()
          expect(sorted(found.covers)).toEqual(sorted(coversByTrial(members, columns, minimality)))
          expect(found.complete).toBe(true)
        }),
        { numRuns: 300 },
      )
    },
  )

  it('are none when a column has no member, and the empty one when there is no column', () => {
    expect(minimalCovers([[0]], 2)).toEqual({ covers: [], complete: true })
    expect(minimalCovers([], 0)).toEqual({ covers: [[]], complete: true })
  })

  it('say so when the search was cut short', () => {
    const cut = minimalCovers(
      [
        [0, 1],
        [1, 2],
        [2, 3],
        [3, 0],
      ],
      4,
      { effort: 1 },
    )
    expect(cut).toEqual({ covers: [], complete: false })
  })

  it('say so when there are more than were asked for', () => {
    const twoOfEach = [[0], [0], [1], [1]]
    expect(minimalCovers(twoOfEach, 2).covers).toHaveLength(4)
    expect(minimalCovers(twoOfEach, 2, { most: 3 })).toMatchObject({ complete: false, covers: { length: 3 } })
  })
})

describe('minimised functions', () => {
  it('give both minimal forms of the cyclic function Σm(0,1,2,5,6,7), which no essential prime implicant decides', () => {
    const { models } = minimise([0, 1, 2, 5, 6, 7], [3, 4])
    expect(models.map((terms) => print(terms, 3)).sort()).toEqual([
      ['A*B', '~A*~C', '~B*C'],
      ['A*C', 'B*~C', '~A*~B'],
    ])
  })

  it('are 1 on what is explained and 0 on what is avoided', () => {
    fc.assert(
      fc.property(incompleteFunction, ({ explain, avoid }) => {
        for (const model of minimise(explain, avoid).models) {
          expect(explain.every((row) => model.some((term) => covers(term, row)))).toBe(true)
          expect(avoid.some((row) => model.some((term) => covers(term, row)))).toBe(false)
        }
      }),
    )
  })
})
