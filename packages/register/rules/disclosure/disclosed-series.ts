import { positionOf, type TableEntry } from './count-table.ts'
import { HideEnough } from './hide-enough.ts'
import { type DisclosureRule, mustBeRule, roundedCount } from './shown-count.ts'
import { samenessOf, type TableVersion } from './table-version.ts'

/** A period of a series: how many were there, and how many of them it happened to. */
export interface SeriesPeriod {
  readonly period: string
  readonly events: number
  readonly exposed: number
}

export interface ShownPeriod {
  readonly period: string
  readonly events: number | null
  readonly exposed: number | null
}

/** A series as it is published; `null` where a count is hidden. */
export interface ShownSeries {
  readonly periods: readonly ShownPeriod[]
  /** Over all periods. */
  readonly events: number | null
  readonly exposed: number | null
}

/** A version of a series that is out: its exact counts as they were then, kept by the caller, and what readers were shown. */
export interface PublishedSeries {
  readonly exact: readonly SeriesPeriod[]
  readonly shown: ShownSeries
}

export interface DisclosedSeries {
  readonly shown: ShownSeries
  /** Versions (from 0, the newest last) with a small count that can be narrowed whatever is hidden now; then the new version must not be published. */
  readonly unprotected: readonly { readonly version: number }[]
}

/** Where the counts of a series stand in a table of two rows, those to whom it happened and the others, who are never published. */
const others = 1

/**
 * A series as it may be published after the versions that are out, any number of them. No small count of events, of exposed or of the
 * others can be worked out or bounded more narrowly than the threshold: neither from its own period nor from the totals, nor by setting one version against another. A
 * reader is taken to know of every count that is equal in two versions that it is equal.
 * @param periods each once, in the order in which they are shown
 * @param earlier versions that are out, oldest first
 * @throws RangeError where a period comes twice, a count is not whole, is negative, or there are more events than exposed
 */
export function disclosedSeries(
  periods: readonly SeriesPeriod[],
  rule: DisclosureRule,
  earlier: readonly PublishedSeries[] = [],
): DisclosedSeries {
  mustBeRule(rule)
  const all = [...earlier.map(({ exact }) => exact), periods]
  for (const each of all) mustBeSeries(each)
  const names = [...new Set(all.flatMap((each) => each.map(({ period }) => period)))]
  const shape = { rows: 2, columns: names.length }
  const at = (entry: TableEntry) => positionOf(entry, shape)
  const size = at(['total']) + 1

  const counts = all.map((each) => {
    const list = new Array<number | undefined>(size).fill(undefined)
    const add = (entry: TableEntry, count: number) => {
      list[at(entry)] = (list[at(entry)] ?? 0) + count
    }
    for (const entry of [['row', 0], ['row', others], ['total']] as const) add(entry, 0)
    for (const { period, events, exposed } of each) {
      const column = names.indexOf(period)
      for (const entry of [
        ['cell', 0, column],
        ['row', 0],
      ] as const)
        add(entry, events)
      for (const entry of [
        ['cell', others, column],
        ['row', others],
      ] as const)
        add(entry, exposed - events)
      for (const entry of [['column', column], ['total']] as const) add(entry, exposed)
    }
    return list
  })
  const unpublished = new Set([at(['row', others]), ...names.map((_, column) => at(['cell', others, column]))])
  const sameness = samenessOf(counts)
  const versions = counts.map((own, index): TableVersion => {
    const hidden = new Array<boolean>(size).fill(false)
    for (const position of unpublished) hidden[position] = true
    const shown = earlier[index]?.shown
    for (const { period, events, exposed } of shown?.periods ?? []) {
      hidden[at(['cell', 0, names.indexOf(period)])] = events === null
      hidden[at(['column', names.indexOf(period)])] = exposed === null
    }
    hidden[at(['row', 0])] = shown?.events === null
    hidden[at(['total'])] = shown?.exposed === null
    return {
      counts: own.map((count) => count ?? 0),
      hidden,
      sameAs: sameness[index] ?? [],
      absent: new Set(own.flatMap((count, position) => (count === undefined ? [position] : []))),
    }
  })

  const { hidden, unprotected } = new HideEnough(versions, shape, rule, unpublished).hide()
  const newest = counts.at(-1) ?? []
  const shown = (entry: TableEntry) =>
    hidden[at(entry)] === true ? null : roundedCount(newest[at(entry)] ?? 0, rule.rounding)
  return {
    shown: {
      periods: periods.map(({ period }) => {
        const column = names.indexOf(period)
        return { period, events: shown(['cell', 0, column]), exposed: shown(['column', column]) }
      }),
      events: shown(['row', 0]),
      exposed: shown(['total']),
    },
    unprotected: unprotected.map(({ version }) => ({ version })),
  }
}

function mustBeSeries(periods: readonly SeriesPeriod[]): void {
  const seen = new Set<string>()
  for (const { period, events, exposed } of periods) {
    if (seen.has(period)) throw new RangeError(`the period ${period} comes twice`)
    seen.add(period)
    for (const count of [events, exposed]) {
      if (!Number.isSafeInteger(count) || count < 0)
        throw new RangeError(`${count} in ${period} is no count: whole, and not negative`)
    }
    if (events > exposed) throw new RangeError(`${period} has more events than exposed`)
  }
}
