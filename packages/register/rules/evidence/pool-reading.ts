import type { Range } from './found-size.ts'

/**
 * What a pool allows to be said: nothing shown on average; not to be counted on in a new place; the same where places are shown to differ;
 * or that a new place may expect it, too.
 */
export type PoolReading = 'no-effect-shown' | 'not-to-be-counted-on' | 'differs-between-places' | 'to-be-expected'

/**
 * Reads a pool.
 * @param mean        interval of the mean, 0 being no difference
 * @param prediction  where the true effect of one more attempt like these is to be expected
 * @param placesDiffer whether the interval of the variance between attempts excludes 0: with one true effect everywhere a prediction interval
 *   that spans no difference would otherwise be taken for places that differ in 64 % of pools of three, and in 18 % of pools of ten
 */
export function readingOf(mean: Range, prediction: Range, placesDiffer: boolean): PoolReading {
  if (spansNoDifference(mean)) return 'no-effect-shown'
  if (!spansNoDifference(prediction)) return 'to-be-expected'
  return placesDiffer ? 'differs-between-places' : 'not-to-be-counted-on'
}

const spansNoDifference = ({ low, high }: Range): boolean => low <= 0 && high >= 0
