import type { FacetValues, RecordTable } from '../index/record-table.ts'

/** How many answers have a value. */
export interface FacetCount {
  readonly value: string
  readonly count: number
}

/**
 * Narrows answers to chosen facet values and counts the values on the way. An answer needs, for each facet with a choice,
 * one of the chosen values. A facet's own counts leave its own choice aside, so that they say what choosing otherwise
 * would give.
 */
export class FacetTally {
  readonly #records: RecordTable
  readonly #chosen: readonly (readonly [string, ReadonlySet<string>])[]
  readonly #counts: ReadonlyMap<string, Map<string, number>>

  constructor(records: RecordTable, chosen: FacetValues, names: readonly string[]) {
    this.#records = records
    this.#chosen = Object.entries(chosen)
      .filter(([, values]) => values.length > 0)
      .map(([name, values]) => [name, new Set(values)])
    this.#counts = new Map(names.map((name) => [name, new Map<string, number>()]))
  }

  /** Nothing chosen and nothing to count: every record is admitted. */
  get isIdle(): boolean {
    return this.#chosen.length === 0 && this.#counts.size === 0
  }

  /** Whether a record has the chosen values; counts its facets. To be asked once for each matching record. */
  admits(slot: number): boolean {
    if (this.isIdle) return true
    const facets = this.#records.facetsOf(slot)
    const missed = this.#chosen.filter(([name, values]) => !facets[name]?.some((value) => values.has(value)))
    if (missed.length > 1) return false
    const onlyMissed = missed[0]?.[0]
    for (const [name, counts] of this.#counts) {
      if (onlyMissed !== undefined && onlyMissed !== name) continue
      for (const value of facets[name] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    return onlyMissed === undefined
  }

  /** Per facet asked for: its values, most frequent first, then alphabetically. */
  counts(): Record<string, FacetCount[]> {
    return Object.fromEntries(
      [...this.#counts].map(([name, counts]) => [
        name,
        [...counts]
          .map(([value, count]) => ({ value, count }))
          .sort((left, right) => right.count - left.count || (left.value < right.value ? -1 : 1)),
      ]),
    )
  }
}
