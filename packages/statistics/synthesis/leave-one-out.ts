import type { Computed } from '../computed.ts'
import { fitRandomEffects, type NoPool, type RandomEffectsFit } from './fit-random-effects.ts'
import { type FitOptions, requireStudies, type Studies } from './study-input.ts'

/**
 * The pooled estimate without each study in turn, everything estimated anew.
 *
 * @returns k fits; the i-th leaves out study i
 * @throws RangeError as fitRandomEffects
 */
export function leaveOneOut(given: Studies & FitOptions): Computed<RandomEffectsFit, NoPool>[] {
  requireStudies(given, given.confidence)
  return given.yi.map((_, left) => fitRandomEffects({ ...given, ...without(given, left) }))
}

/**
 * The pooled estimate as studies came in: the i-th fit is of the studies to the i-th, in the order given.
 *
 * @returns k fits; the first is the first study alone
 * @throws RangeError as fitRandomEffects
 */
export function cumulative(given: Studies & FitOptions): Computed<RandomEffectsFit, NoPool>[] {
  requireStudies(given, given.confidence)
  return given.yi.map((_, last) =>
    fitRandomEffects({ ...given, yi: given.yi.slice(0, last + 1), vi: given.vi.slice(0, last + 1) }),
  )
}

/** The studies but one. */
export function without({ yi, vi }: Studies, left: number): Studies {
  return { yi: yi.filter((_, i) => i !== left), vi: vi.filter((_, i) => i !== left) }
}
