import { isRecord } from './reference-file.ts'
import { isWithin, type Tolerance } from './tolerance.ts'

/** One place where what was found is not what was expected. */
export type Difference = {
  /** Path of the quantity inside `expected`: `CR2.df`, `yi[3]`. Empty for the whole. */
  readonly field: string
  readonly expected: unknown
  readonly found: unknown
  readonly tolerance?: Tolerance
}

/** What the comparison must know of the quantity at a path. */
export type Expectations = {
  readonly toleranceAt: (field: string) => Tolerance
  readonly mayBeAnything: (field: string) => boolean
  readonly isUnordered: (field: string) => boolean
}

/**
 * Compares an answer with the expected one, leaf by leaf. Every field of `expected` must be met; `null` is met only by
 * `null` or an absent field, unless the field is one that the reference software does not give.
 */
export function differencesBetween(expected: unknown, found: unknown, given: Expectations, field = ''): Difference[] {
  if (expected === null) {
    return found === null || found === undefined || given.mayBeAnything(field) ? [] : [{ field, expected, found }]
  }
  if (typeof expected === 'number') {
    const tolerance = given.toleranceAt(field)
    return typeof found === 'number' && isWithin(found, expected, tolerance)
      ? []
      : [{ field, expected, found, tolerance }]
  }
  if (Array.isArray(expected)) {
    if (!Array.isArray(found)) return [{ field, expected, found }]
    if (expected.length !== found.length) {
      return [{ field: `${field}.length`, expected: expected.length, found: found.length }]
    }
    return given.isUnordered(field)
      ? differencesOfSets(expected, found, given, field)
      : expected.flatMap((item: unknown, i) => differencesBetween(item, found[i], given, `${field}[${i}]`))
  }
  if (isRecord(expected)) {
    if (!isRecord(found)) return [{ field, expected, found }]
    return Object.entries(expected).flatMap(([key, value]) =>
      differencesBetween(value, found[key], given, field === '' ? key : `${field}.${key}`),
    )
  }
  return expected === found ? [] : [{ field, expected, found }]
}

/** Pairs each expected member with one found member that meets it; those left over differ. */
function differencesOfSets(
  expected: readonly unknown[],
  found: readonly unknown[],
  given: Expectations,
  field: string,
): Difference[] {
  const left = [...found]
  return expected.flatMap((item, i) => {
    const place = `${field}[${i}]`
    const match = left.findIndex((candidate) => differencesBetween(item, candidate, given, place).length === 0)
    if (match === -1) return [{ field: place, expected: item, found: left }]
    left.splice(match, 1)
    return []
  })
}
