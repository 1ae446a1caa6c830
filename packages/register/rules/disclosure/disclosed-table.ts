import {
  type CountTable,
  entriesOf,
  entryAt,
  mustBeTable,
  positionOf,
  type ShownTable,
  shapeOf,
  shownTableOf,
  type TableEntry,
} from './count-table.ts'
import { HideEnough } from './hide-enough.ts'
import { type DisclosureRule, mustBeRule, roundedCount } from './shown-count.ts'
import { samenessOf, type TableVersion } from './table-version.ts'

/** A version that is out: its exact counts as they were then, kept by the caller, and what readers were shown. */
export interface PublishedTable {
  readonly exact: CountTable
  readonly shown: ShownTable
}

export interface DisclosedTable {
  readonly shown: ShownTable
  /**
   * Small counts that a reader of all versions can bound more narrowly than the threshold whatever is hidden now, because earlier versions show
   * too much; `version` counts from 0, the newest last. Where there are any, the new version must not be published.
   */
  readonly unprotected: readonly { readonly version: number; readonly entry: TableEntry }[]
}

/** Which entries a reader knows to be the same in a version and the one before. Where nothing is said: all that are equal. */
export type Unchanged = readonly TableEntry[]

/**
 * A table as it may be published: small counts hidden, and as many others as it takes that nobody can work one of them out, or bound it to a
 * range narrower than the threshold, from the sums of the table, the rounding of what is shown, and the versions that are out.
 * @param earlier versions that are out, oldest first, of the same shape
 * @param unchanged for each version after the first, the new one last; none: all that is equal is taken to be known as equal
 * @throws RangeError where a table's totals are not its sums, or versions differ in shape
 * Source: docs/reference/disclosure.md.
 */
export function disclosedTable(
  table: CountTable,
  rule: DisclosureRule,
  earlier: readonly PublishedTable[] = [],
  unchanged?: readonly Unchanged[],
): DisclosedTable {
  mustBeRule(rule)
  const shape = shapeOf(table)
  const tables = [...earlier.map(({ exact }) => exact), table]
  for (const each of tables) {
    mustBeTable(each)
    if (shapeOf(each).rows !== shape.rows || shapeOf(each).columns !== shape.columns) {
      throw new RangeError('versions of a table differ in their rows or columns')
    }
  }
  const counts = tables.map(entriesOf)
  const sameAs = samenessOf(
    counts,
    unchanged?.map((entries) => new Set(entries.map((entry) => positionOf(entry, shape)))),
  )
  const versions = counts.map((own, index): TableVersion => {
    const published = earlier[index]
    return {
      counts: own,
      hidden:
        published === undefined ? own.map(() => false) : entriesOf(published.shown).map((shown) => shown === null),
      sameAs: sameAs[index] ?? [],
      absent: new Set(),
    }
  })
  const { hidden, unprotected } = new HideEnough(versions, shape, rule).hide()
  const newest = counts.at(-1) ?? []
  return {
    shown: shownTableOf(
      newest.map((count, position) => (hidden[position] === true ? null : roundedCount(count, rule.rounding))),
      shape,
    ),
    unprotected: unprotected.map(({ version, entry }) => ({ version, entry: entryAt(entry, shape) })),
  }
}
