import { requireWhole, requireWithin } from '../impossible-input.ts'

/** One test of many that come one after the other, e.g. one pilot of a programme, in the order in which they began. */
export type OnlineTest = {
  /** Its p-value; null while it runs. */
  readonly pValue: number | null
  /**
   * Which test, counted from 0, was the first to begin when this one's result was known; the next one when not given. A later
   * number says that others had begun meanwhile, whose levels could not depend on it.
   */
  readonly knownFrom?: number
}

/** What an error budget gives each test. */
export type OnlineBudget = {
  /** The level of each test: it is a discovery when its p-value is at or below it. Fixed when the test begins. */
  readonly levels: readonly number[]
  /** Whether each is a discovery; null while it runs. */
  readonly discoveries: readonly (boolean | null)[]
  /** The level of a test that would begin now, all results so far being known. */
  readonly nextLevel: number
}

/** A test with what is known of it: when its result could be used, and whether it is a discovery. */
export type SeenTest = { readonly knownFrom: number; readonly isDiscovery: boolean; readonly pValue: number }

/**
 * Gives the tests their levels in order: each from those whose results were known when it began.
 *
 * @param levelAt  the level of the test at an index, from all before it
 */
export function budgetOf(
  tests: readonly OnlineTest[],
  levelAt: (index: number, before: readonly SeenTest[]) => number,
): OnlineBudget {
  requireTests(tests)
  const seen: SeenTest[] = []
  const levels: number[] = []
  const discoveries: (boolean | null)[] = []
  for (const [i, { pValue, knownFrom = i + 1 }] of tests.entries()) {
    const level = levelAt(i, seen)
    const isDiscovery = pValue === null ? null : pValue <= level
    levels.push(level)
    discoveries.push(isDiscovery)
    seen.push({
      knownFrom,
      isDiscovery: isDiscovery ?? false,
      // What runs has used up its share, as a failure has
      pValue: pValue ?? 1,
    })
  }
  const now = seen.map((test) => ({ ...test, knownFrom: Math.min(test.knownFrom, tests.length) }))
  return { levels, discoveries, nextLevel: levelAt(tests.length, now) }
}

/** @throws RangeError naming the test whose p-value is none, or that was known before it began */
function requireTests(tests: readonly OnlineTest[]): void {
  for (const [i, { pValue, knownFrom }] of tests.entries()) {
    if (pValue !== null) requireWithin(`tests[${i}].pValue`, [pValue], 0, 1)
    if (knownFrom !== undefined) requireWhole(`tests[${i}].knownFrom`, [knownFrom], i + 1)
  }
}

/** Tests whose results were known when the test at an index began, in the order in which they came to be known. */
export function knownAt(index: number, before: readonly SeenTest[]): SeenTest[] {
  return before.filter(({ knownFrom }) => knownFrom <= index).sort((a, b) => a.knownFrom - b.knownFrom)
}
