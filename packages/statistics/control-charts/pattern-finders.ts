import { type ChartPoint, sideBeyond } from './chart.ts'
import { type OnTheLine, shifts, trends } from './runs.ts'
import { decimalsOf, sideOf } from './sides.ts'

/** A pattern that common-cause variation rarely makes, where it was seen. */
export type ChartSignal = {
  readonly rule: string
  /** Indices of the points that make it. */
  readonly points: readonly number[]
  /** Towards which side; null where the pattern has none. */
  readonly direction: 'up' | 'down' | null
}

/** Finds one pattern among points in order of time. */
export type Finder = (points: readonly ChartPoint[]) => Omit<ChartSignal, 'rule'>[]

const from = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i)

/** Distance from the centre in standard deviations; a point without spread, or on the centre but for rounding, has none. */
function distancesOf(points: readonly ChartPoint[]): number[] {
  const decimals = decimalsOf(points.map(({ value }) => value))
  return points.map(({ value, centre, sigma }) =>
    sigma > 0 && sideOf(value, centre, decimals) !== 0 ? (value - centre) / sigma : 0,
  )
}

/** Rounding of a distance counted in standard deviations: one on a zone's border is not beyond it. */
const roundingOfZ = 1e-9

/** A point beyond a limit. */
export const beyondLimits: Finder = (points) => {
  const decimals = decimalsOf(points.map(({ value }) => value))
  return points.flatMap((point, i): Omit<ChartSignal, 'rule'>[] => {
    const side = sideBeyond(point, decimals)
    return side === 0 ? [] : [{ points: [i], direction: side > 0 ? 'up' : 'down' }]
  })
}

/** So many successive points on one side of the centre; what a point on it does, rule sets read differently. */
export const shiftOf =
  (atLeast: number, onTheLine: OnTheLine): Finder =>
  (points) =>
    shifts(
      points.map(({ value }) => value),
      points.map(({ centre }) => centre),
      atLeast,
      onTheLine,
    ).map(({ first, last, direction }) => ({ points: from(first, last), direction }))

/** So many successive points rising, or falling. */
export const trendOf =
  (atLeast: number): Finder =>
  (points) =>
    trends(
      points.map(({ value }) => value),
      atLeast,
    ).map(({ first, last, direction }) => ({ points: from(first, last), direction }))

/** `needed` of `window` successive points beyond `sigmas` on one side; `sameSide` asks it of the whole window's points. */
export const mostBeyond =
  (needed: number, window: number, sigmas: number, sameSide = false): Finder =>
  (points) => {
    const z = distancesOf(points)
    return ([1, -1] as const).flatMap((side) => {
      const found = new Set<number>()
      for (let start = 0; start + window <= z.length; start++) {
        const places = from(start, start + window - 1)
        const beyond = places.filter((i) => side * (z[i] ?? 0) > sigmas + roundingOfZ)
        const isOneSided = !sameSide || places.every((i) => side * (z[i] ?? 0) > 0)
        if (beyond.length >= needed && isOneSided) for (const i of beyond) found.add(i)
      }
      return clusters(
        [...found].sort((a, b) => a - b),
        window,
      ).map((places) => ({
        points: places,
        direction: side > 0 ? ('up' as const) : ('down' as const),
      }))
    })
  }

/** Runs of points that all meet a condition. */
export const allOf =
  (atLeast: number, holds: (z: number) => boolean): Finder =>
  (points) => {
    const found: Omit<ChartSignal, 'rule'>[] = []
    let first = 0
    const close = (end: number) => {
      if (end - first >= atLeast) found.push({ points: from(first, end - 1), direction: null })
    }
    distancesOf(points).forEach((z, i) => {
      if (holds(z)) return
      close(i)
      first = i + 1
    })
    close(points.length)
    return found
  }

/** So many successive points alternately up and down. */
export const alternating =
  (atLeast: number): Finder =>
  (points) => {
    const found: Omit<ChartSignal, 'rule'>[] = []
    const steps = points.slice(1).map(({ value }, i) => Math.sign(value - (points[i]?.value ?? value)))
    let first = 0
    const close = (lastStep: number) => {
      if (lastStep - first + 2 >= atLeast) found.push({ points: from(first, lastStep + 1), direction: null })
    }
    steps.forEach((step, i) => {
      const goesOn = i > 0 && step !== 0 && step === -(steps[i - 1] ?? 0)
      if (goesOn) return
      if (i > 0) close(i - 1)
      first = step === 0 ? i + 1 : i
    })
    if (steps.length > 0) close(steps.length - 1)
    return found
  }

/** Splits indices where the gap is a window or more, so that separate events are told apart. */
function clusters(places: readonly number[], window: number): number[][] {
  const groups: number[][] = []
  for (const place of places) {
    const group = groups.at(-1)
    if (group && place - (group.at(-1) ?? place) < window) group.push(place)
    else groups.push([place])
  }
  return groups
}
