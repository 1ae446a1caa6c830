import { readFileSync } from 'node:fs'
import { type CountTable, type DisclosureRule, disclosedTable, type ShownTable } from '@candour/register'
import { describe, expect, it } from 'vitest'
import { answerTo, disclosureCasesIn, publishedOf, ruleOf, unchangedIn } from '../reference/disclosure-cases.ts'
import { type AttackedVersion, narrowedAlone, narrowedFilledIn, narrowedTogether, placeOf } from './attacker.ts'
import { plainlyHidden } from './plain-publisher.ts'
import { changedTable, equalEntries, randomFrom, randomTable, tableOf, whole } from './random-tables.ts'

const listed = (table: CountTable | ShownTable): readonly (number | null)[] => [
  ...table.cells.flat(),
  ...table.rowTotals,
  ...table.columnTotals,
  table.total,
]
const hiddenIn = (table: ShownTable) => listed(table).filter((count) => count === null).length

/** What is shown though it may not be, or is not true to the rounding. */
function wronglyShown({ exact, shown }: AttackedVersion, { threshold, rounding }: DisclosureRule) {
  const counts = listed(exact)
  return listed(shown).flatMap((told, index) => {
    const count = counts[index] ?? 0
    if (told === null) return []
    const isSmall = count >= 1 && count <= threshold
    const isTrue = rounding === 0 ? told === count : told % 5 === 0 && Math.abs(told - count) <= 2
    return isSmall || !isTrue ? [{ count, told }] : []
  })
}

/** What an attacker finds, and how much is hidden beside what a plain publisher hides, over one or two versions. */
function tried(versions: readonly AttackedVersion[], unchanged: ReadonlySet<string>, rule: DisclosureRule) {
  const [first, second] = versions
  if (first === undefined) throw new Error('no version')
  const fewest = Math.max(...versions.map(({ exact }) => plainlyHidden(exact, rule)))
  const faults: unknown[] = versions.flatMap((version) => wronglyShown(version, rule))
  faults.push(...versions.flatMap((version) => narrowedAlone(version, rule)))
  if (second !== undefined) {
    faults.push(...narrowedFilledIn([first, second], unchanged, rule))
    faults.push(...narrowedTogether(versions, (_, __, place) => unchanged.has(place), rule))
  }
  versions.forEach(({ shown }, index) => {
    const most = fewest === 0 ? 0 : (index === 0 ? 2 : 3) * fewest + 1
    if (hiddenIn(shown) > most) faults.push({ version: index, hidden: hiddenIn(shown), most })
  })
  return faults
}

function randomCase(seed: number, largest: number) {
  const random = randomFrom(seed)
  const table = randomTable(random, whole(random, 1, largest), whole(random, 1, largest))
  const rule: DisclosureRule = {
    threshold: random() < 0.8 ? 5 : whole(random, 5, 10),
    rounding: random() < 0.5 ? 0 : 5,
  }
  const first = { exact: table, shown: disclosedTable(table, rule).shown }
  if (random() < 0.3) return { versions: [first], unchanged: new Set<string>(), rule }
  const later =
    random() < 0.9 ? changedTable(random, table) : randomTable(random, table.cells.length, table.columnTotals.length)
  const known = random() < 0.5 ? 1 : random()
  const entries = equalEntries(table, later).filter(() => random() < known)
  const { shown, unprotected } = disclosedTable(later, rule, [first], [entries])
  return { versions: [first, { exact: later, shown }], unchanged: new Set(entries.map(placeOf)), rule, unprotected }
}

describe('the reference tables', () => {
  const cases = disclosureCasesIn(
    readFileSync(new URL('../../packages/register/reference/disclosure/cases.json', import.meta.url), 'utf8'),
  )

  it('there are twelve', () => {
    expect(cases.length).toBe(12)
  })

  it.each(cases.map((given) => [given.name, given] as const))(
    '%s tells an attacker nothing, and hides little',
    (_, given) => {
      expect(tried(publishedOf(given), new Set(unchangedIn(given).map(placeOf)), ruleOf(given))).toEqual([])
    },
  )

  it('are written as they came, with nothing in place of what is hidden', () => {
    const [first] = cases
    if (first === undefined) throw new Error('no case')
    const [written] = answerTo(first).versions
    expect(written).toMatchObject({ rows: first.versions[0]?.rows, columns: first.versions[0]?.columns, total: 208 })
    expect(written?.cells[1]?.[2]).toBeNull()
  })
})

describe('tables at random, with many zeros, many small counts and versions that differ a little or wholly', () => {
  it.each([
    ['to 4 by 4', 4, 2_000],
    ['to 7 by 7', 7, 250],
    ['to 12 by 12', 12, 40],
  ])(
    '%s tell an attacker nothing, and hide little',
    (_, largest, howMany) => {
      const failed: unknown[] = []
      for (let seed = 1; seed <= howMany; seed += 1) {
        const { versions, unchanged, rule, unprotected = [] } = randomCase(seed * 13 + largest, largest)
        const faults = [...tried(versions, unchanged, rule), ...unprotected]
        if (faults.length > 0) failed.push({ seed, rule, cells: versions.map(({ exact }) => exact.cells), faults })
      }
      expect(failed).toEqual([])
    },
    300_000,
  )
})

describe('the attacker himself', () => {
  const rule = { threshold: 5, rounding: 0 } as const

  it('finds a count that is what is missing from its row', () => {
    const exact = tableOf([
      [3, 10, 20],
      [8, 9, 30],
    ])
    const shown: ShownTable = {
      ...exact,
      cells: [
        [null, 10, 20],
        [8, 9, 30],
      ],
    }
    expect(narrowedAlone({ exact, shown }, rule)).toEqual([{ version: 0, place: '0,0', count: 3, width: 0 }])
  })

  it('finds the ends that trying every table finds', () => {
    const random = randomFrom(7)
    for (let turn = 0; turn < 30; turn += 1) {
      const exact = tableOf([0, 1].map(() => [0, 1].map(() => whole(random, 0, 7))))
      const hide = <Count>(count: Count) => (random() < 0.6 ? null : count)
      const shown: ShownTable = {
        cells: exact.cells.map((row) => row.map(hide)),
        rowTotals: exact.rowTotals.map(hide),
        columnTotals: exact.columnTotals.map(hide),
        total: hide(exact.total),
      }
      const told = listed(shown)
      const possible: CountTable[] = []
      const most = 16
      for (let code = 0; code < most ** 4; code += 1) {
        const [a, b, c, d] = [
          code % most,
          Math.floor(code / most) % most,
          Math.floor(code / most ** 2) % most,
          Math.floor(code / most ** 3),
        ] as const
        const sums = [a, b, c, d, a + b, c + d, a + c, b + d, a + b + c + d]
        if (sums.every((sum, index) => told[index] === null || told[index] === sum))
          possible.push(
            tableOf([
              [a, b],
              [c, d],
            ]),
          )
      }
      const places = ['0,0', '0,1', '1,0', '1,1', '0,+', '1,+', '+,0', '+,1', '+,+']
      const byTrying = places.filter((_, index) => {
        const count = listed(exact)[index] ?? 0
        const values = possible.map((table) => listed(table)[index] ?? 0)
        return count >= 1 && count <= 5 && Math.max(...values) - Math.min(...values) < 5
      })
      expect(
        narrowedAlone({ exact, shown }, rule)
          .map(({ place }) => place)
          .sort(),
      ).toEqual(byTrying.sort())
    }
  }, 120_000)

  it('finds a count by what another version shows of its neighbours', () => {
    const one = tableOf([[4, 8, 20]])
    const other = tableOf([[0, 8, 20]])
    const versions = [
      { exact: one, shown: { cells: [[null, null, 20]], rowTotals: [32], columnTotals: [null, null, 20], total: 32 } },
      { exact: other, shown: { ...other } },
    ] as const
    const found = narrowedFilledIn(versions, new Set(['0,1', '0,2', '+,1', '+,2']), rule)
    expect(found.map(({ version, place, width }) => ({ version, place, width }))).toEqual([
      { version: 0, place: '0,0', width: 0 },
      { version: 0, place: '+,0', width: 0 },
    ])
  })
})
