import type { CountTable, DisclosureRule, ShownTable, TableEntry } from '@candour/register'
import { greatest } from './linear-programme.ts'

/** What was published, beside what is true. */
export interface AttackedVersion {
  readonly exact: CountTable
  readonly shown: ShownTable
}

/** A small count, and how wide the range is that is left for it. */
export interface Narrowed {
  readonly version: number
  readonly place: string
  readonly count: number
  readonly width: number
}

interface Known {
  readonly count: number
  readonly shown: number | null
  least: number
  greatest: number
}

type Places = ReadonlyMap<string, Known>

/** A cell of row 2 and column 0 is `2,0`; totals stand at `+`. */
function placesOf({ exact, shown }: AttackedVersion, { threshold, rounding }: DisclosureRule): Places {
  const places = new Map<string, Known>()
  const put = (place: string, count: number, told: number | null) => {
    const known: Known = { count, shown: told, least: 0, greatest: Number.POSITIVE_INFINITY }
    if (told !== null) {
      known.least = rounding === 0 || told === 0 ? told : Math.max(threshold + 1, told - 2)
      known.greatest = rounding === 0 || told === 0 ? told : told + 2
    }
    places.set(place, known)
  }
  exact.cells.forEach((row, r) => {
    row.forEach((count, c) => {
      put(`${r},${c}`, count, shown.cells[r]?.[c] ?? null)
    })
    put(`${r},+`, exact.rowTotals[r] ?? 0, shown.rowTotals[r] ?? null)
  })
  exact.columnTotals.forEach((count, c) => {
    put(`+,${c}`, count, shown.columnTotals[c] ?? null)
  })
  put('+,+', exact.total, shown.total)
  return places
}

export function placeOf(entry: TableEntry): string {
  if (entry[0] === 'cell') return `${entry[1]},${entry[2]}`
  if (entry[0] === 'row') return `${entry[1]},+`
  return entry[0] === 'column' ? `+,${entry[1]}` : '+,+'
}

/** Every sum of a table, as the places that add up and the place of what they add up to. */
function sumsOf(places: Places): readonly (readonly [parts: readonly string[], total: string])[] {
  const split = [...places.keys()].map((place) => place.split(','))
  const rows = [...new Set(split.map(([row]) => row ?? ''))]
  const columns = [...new Set(split.map(([, column]) => column ?? ''))]
  const without = (all: readonly string[]) => all.filter((one) => one !== '+')
  return [
    ...rows.map((row) => [without(columns).map((column) => `${row},${column}`), `${row},+`] as const),
    ...columns.map((column) => [without(rows).map((row) => `${row},${column}`), `+,${column}`] as const),
  ]
}

/**
 * Widths that are left for the small counts of some versions to a reader who takes them together: by linear programming over all their sums, with what is the
 * same in two versions as one unknown.
 * @param isSame of two versions and a place
 */
function narrowedIn(
  versions: readonly Places[],
  attacked: (version: number) => boolean,
  isSame: (version: number, other: number, place: string) => boolean,
  threshold: number,
): Narrowed[] {
  const unknowns: Known[] = []
  const unknownAt = new Map<string, number>()
  versions.forEach((places, version) => {
    for (const [place, known] of places) {
      const same = versions.findIndex((_, other) => other < version && isSame(version, other, place))
      const at = same < 0 ? unknowns.length : (unknownAt.get(`${same}:${place}`) ?? -1)
      unknownAt.set(`${version}:${place}`, at)
      const merged = same < 0 ? { ...known } : unknowns[at]
      if (merged === undefined) throw new Error('an unknown is lost')
      merged.least = Math.max(merged.least, known.least)
      merged.greatest = Math.min(merged.greatest, known.greatest)
      unknowns[at] = merged
    }
  })
  const open = unknowns
    .map((_, index) => index)
    .filter((index) => (unknowns[index]?.least ?? 0) < (unknowns[index]?.greatest ?? 0))
  const columnOf = new Map(open.map((unknown, column) => [unknown, column]))
  const rows = versions
    .flatMap((places, version) =>
      sumsOf(places).map(([parts, total]) => {
        const row = new Array<number>(open.length).fill(0)
        const add = (place: string, by: number) => {
          const column = columnOf.get(unknownAt.get(`${version}:${place}`) ?? -1)
          if (column !== undefined) row[column] = (row[column] ?? 0) + by
        }
        for (const part of parts) add(part, 1)
        add(total, -1)
        return row
      }),
    )
    .filter((row) => row.some((factor) => factor !== 0))
    .map((row) => [...row, ...row.map((factor) => -factor)])
  const rises = open.map((index) => (unknowns[index]?.greatest ?? 0) - (unknowns[index]?.count ?? 0))
  const falls = open.map((index) => (unknowns[index]?.count ?? 0) - (unknowns[index]?.least ?? 0))
  const found: Narrowed[] = []
  versions.forEach((places, version) => {
    if (!attacked(version)) return
    for (const [place, { count }] of places) {
      if (count < 1 || count > threshold) continue
      const column = columnOf.get(unknownAt.get(`${version}:${place}`) ?? -1)
      const width =
        column === undefined
          ? 0
          : [1, -1].reduce((sum, sign) => {
              const bounds = [...rises, ...falls]
              bounds[column] = Math.min(threshold, bounds[column] ?? 0)
              bounds[column + open.length] = Math.min(threshold, bounds[column + open.length] ?? 0)
              const gains = bounds.map(() => 0)
              gains[column] = sign
              gains[column + open.length] = -sign
              return sum + greatest({ rows, bounds, gains })
            }, 0)
      if (width < threshold - 1e-6) found.push({ version, place, count, width })
    }
  })
  return found
}

/** Small counts that a reader of one version can narrow below the threshold. */
export function narrowedAlone(version: AttackedVersion, rule: DisclosureRule): readonly Narrowed[] {
  return narrowedIn(
    [placesOf(version, rule)],
    () => true,
    () => false,
    rule.threshold,
  )
}

/** Small counts that a reader can narrow by filling into each version what the other shows of the counts that are the same in both. */
export function narrowedFilledIn(
  versions: readonly [AttackedVersion, AttackedVersion],
  unchanged: ReadonlySet<string>,
  rule: DisclosureRule,
): readonly Narrowed[] {
  return [0, 1].flatMap((index) => {
    const own = placesOf(versions[index === 0 ? 0 : 1], rule)
    const other = placesOf(versions[index === 0 ? 1 : 0], rule)
    for (const place of unchanged) {
      const [here, there] = [own.get(place), other.get(place)]
      if (here === undefined || there === undefined) continue
      here.least = Math.max(here.least, there.least)
      here.greatest = Math.min(here.greatest, there.greatest)
    }
    return narrowedIn(
      [own],
      () => true,
      () => false,
      rule.threshold,
    ).map((found) => ({ ...found, version: index }))
  })
}

/** Small counts that a reader can narrow who solves all versions at once. */
export function narrowedTogether(
  versions: readonly AttackedVersion[],
  isSame: (version: number, other: number, place: string) => boolean,
  rule: DisclosureRule,
): readonly Narrowed[] {
  return narrowedIn(
    versions.map((version) => placesOf(version, rule)),
    () => true,
    isSame,
    rule.threshold,
  )
}
