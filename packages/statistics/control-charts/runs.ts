import { requireFinite, requireWhole } from '../impossible-input.ts'
import { decimalsOf, sideOf } from './sides.ts'

/** A stretch of points: from the first to the last, both included. */
export type ChartRun = { readonly first: number; readonly last: number; readonly direction: 'up' | 'down' }

/** What a point on the centre line does to a run: it is passed over, or ends it. It never counts. */
export type OnTheLine = 'passes' | 'ends'

/**
 * Shifts: runs of points on one side of the centre line. A point is *on* the line when it differs from it by rounding alone, which
 * is told by the decimals of the data.
 *
 * @param x          values in order of time
 * @param centre     the centre line, one for all points or one for each
 * @param atLeast    points that make a run
 * @param onTheLine  passes unless said otherwise
 * @throws RangeError for a value that is not finite, or a length below 2
 */
export function shifts(
  x: readonly number[],
  centre: number | readonly number[],
  atLeast: number,
  onTheLine: OnTheLine = 'passes',
): ChartRun[] {
  requireFinite('x', x)
  requireFinite('centre', typeof centre === 'number' ? [centre] : centre)
  requireWhole('atLeast', [atLeast], 2)
  const decimals = decimalsOf(x)
  const sides = x.map((value, i) => sideOf(value, typeof centre === 'number' ? centre : (centre[i] ?? value), decimals))
  const runs: ChartRun[] = []
  let places: number[] = []
  let side = 0
  const close = () => {
    const [first] = places
    const last = places.at(-1)
    if (places.length >= atLeast && first !== undefined && last !== undefined) {
      runs.push({ first, last, direction: side > 0 ? 'up' : 'down' })
    }
    places = []
  }
  sides.forEach((next, i) => {
    if (next === 0) {
      if (onTheLine === 'ends') close()
      return
    }
    if (next !== side) close()
    side = next
    places.push(i)
  })
  close()
  return runs
}

/**
 * Trends: runs of points each higher (or each lower) than the one before. Equal neighbours break a trend. The point where
 * a trend starts counts as its first.
 *
 * @throws RangeError for a value that is not finite, or a length below 2
 */
export function trends(x: readonly number[], atLeast: number): ChartRun[] {
  requireFinite('x', x)
  requireWhole('atLeast', [atLeast], 2)
  const runs: ChartRun[] = []
  let first = 0
  let side = 0
  const close = (last: number) => {
    if (side !== 0 && last - first + 1 >= atLeast) runs.push({ first, last, direction: side > 0 ? 'up' : 'down' })
  }
  for (let i = 1; i < x.length; i++) {
    const step = Math.sign((x[i] ?? 0) - (x[i - 1] ?? 0))
    if (step === side) continue
    close(i - 1)
    first = i - 1
    side = step
  }
  close(x.length - 1)
  return runs
}
