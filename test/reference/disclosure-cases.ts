import {
  type CountTable,
  type DisclosureRule,
  disclosedTable,
  type PublishedTable,
  type ShownTable,
  type TableEntry,
} from '@candour/register'

interface TableOf<Count> {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  readonly cells: readonly (readonly Count[])[]
  readonly row_totals: readonly Count[]
  readonly column_totals: readonly Count[]
  readonly total: Count
}

/** One case of a reference file: a table in the versions in which it is published, and what a reader knows to be the same in them. */
export interface DisclosureCase {
  readonly name: string
  readonly threshold: number
  readonly rounding: 0 | 5
  readonly versions: readonly TableOf<number>[]
  /** `["c", row, column]`, `["r", row]` or `["k", column]`, counted from 0. */
  readonly unchanged?: readonly (readonly [kind: string, ...at: number[]])[]
}

export interface DisclosureAnswer {
  readonly name: string
  readonly versions: readonly TableOf<number | null>[]
}

/** @throws Error where the file has no list of cases */
export function disclosureCasesIn(file: string): readonly DisclosureCase[] {
  const parsed: { cases?: readonly DisclosureCase[] } | null = JSON.parse(file)
  if (Array.isArray(parsed?.cases)) return parsed.cases
  throw new Error("it has no list 'cases'")
}

export const ruleOf = ({ threshold, rounding }: DisclosureCase): DisclosureRule => ({ threshold, rounding })

/** @throws Error for an entry that is neither a cell nor a total */
export function unchangedIn({ unchanged = [] }: DisclosureCase): readonly TableEntry[] {
  return unchanged.map(([kind, first = 0, second = 0]): TableEntry => {
    if (kind === 'c') return ['cell', first, second]
    if (kind === 'r') return ['row', first]
    if (kind === 'k') return ['column', first]
    throw new Error(`'${kind}' is neither a cell (c) nor the total of a row (r) or column (k)`)
  })
}

const exactOf = ({ cells, row_totals, column_totals, total }: TableOf<number>): CountTable => ({
  cells,
  rowTotals: row_totals,
  columnTotals: column_totals,
  total,
})

/** The versions of a case as they are published one after the other, each knowing those before it. */
export function publishedOf(given: DisclosureCase): readonly PublishedTable[] {
  const published: PublishedTable[] = []
  const unchanged = given.unchanged === undefined ? undefined : unchangedIn(given)
  for (const version of given.versions) {
    const exact = exactOf(version)
    const known = unchanged === undefined ? undefined : published.map(() => unchanged)
    const { shown, unprotected } = disclosedTable(exact, ruleOf(given), published, known)
    if (unprotected.length > 0) throw new Error(`${given.name}: version ${published.length + 1} cannot be protected any more`)
    published.push({ exact, shown })
  }
  return published
}

export function answerTo(given: DisclosureCase): DisclosureAnswer {
  const written = ({ cells, rowTotals, columnTotals, total }: ShownTable, { rows, columns }: TableOf<number>) => ({
    rows,
    columns,
    cells,
    row_totals: rowTotals,
    column_totals: columnTotals,
    total,
  })
  return {
    name: given.name,
    versions: publishedOf(given).flatMap(({ shown }, index) => {
      const version = given.versions[index]
      return version === undefined ? [] : [written(shown, version)]
    }),
  }
}
