import type { ChartPoint } from './chart.ts'
import { shifts, trends } from './runs.ts'

/** A pattern that common-cause variation rarely makes, where it was seen. */
export type ChartSignal = {
  readonly rule: string
  /** Indices of the points that make it. */
  readonly points: readonly number[]
  /** Towards which side; null where the pattern has none. */
  readonly direction: 'up' | 'down' | null
}

type Finder = (points: readonly ChartPoint[]) => Omit<ChartSignal, 'rule'>[]
type Rule = { readonly rule: string; readonly says: string; readonly find: Finder }

const from = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i)

/** Distance from the centre in standard deviations; a point without spread has none. */
const zOf = ({ value, centre, sigma }: ChartPoint) => (sigma > 0 ? (value - centre) / sigma : 0)

const beyondLimits: Finder = (points) =>
  points.flatMap(({ value, lower, upper }, i): Omit<ChartSignal, 'rule'>[] => {
    if (value > upper) return [{ points: [i], direction: 'up' }]
    return value < lower ? [{ points: [i], direction: 'down' }] : []
  })

const shiftOf =
  (atLeast: number): Finder =>
  (points) =>
    shifts(
      points.map(({ value }) => value),
      points.map(({ centre }) => centre),
      atLeast,
    ).map(({ first, last, direction }) => ({ points: from(first, last), direction }))

const trendOf =
  (atLeast: number): Finder =>
  (points) =>
    trends(
      points.map(({ value }) => value),
      atLeast,
    ).map(({ first, last, direction }) => ({ points: from(first, last), direction }))

/** `needed` of `window` successive points beyond `sigmas` on one side; `sameSide` asks it of the whole window's points. */
const mostBeyond =
  (needed: number, window: number, sigmas: number, sameSide = false): Finder =>
  (points) => {
    const z = points.map(zOf)
    return ([1, -1] as const).flatMap((side) => {
      const found = new Set<number>()
      for (let start = 0; start + window <= z.length; start++) {
        const places = from(start, start + window - 1)
        const beyond = places.filter((i) => side * (z[i] ?? 0) > sigmas)
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
const allOf =
  (atLeast: number, holds: (z: number) => boolean): Finder =>
  (points) => {
    const found: Omit<ChartSignal, 'rule'>[] = []
    let first = 0
    const close = (end: number) => {
      if (end - first >= atLeast) found.push({ points: from(first, end - 1), direction: null })
    }
    points.forEach((point, i) => {
      if (holds(zOf(point))) return
      close(i)
      first = i + 1
    })
    close(points.length)
    return found
  }

const alternating =
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

const beyond = { rule: 'beyond-limits', says: 'a point beyond a three-sigma limit', find: beyondLimits }

/** The rule sets by name. A set is used whole: picking the rule that fires after seeing the chart finds something in anything. */
export const ruleSets = {
  /** Western Electric 1956, Statistical Quality Control Handbook, pp. 25–28. */
  'western-electric': [
    beyond,
    {
      rule: 'two-of-three',
      says: 'two of three successive points beyond two sigma on one side',
      find: mostBeyond(2, 3, 2),
    },
    {
      rule: 'four-of-five',
      says: 'four of five successive points beyond one sigma on one side',
      find: mostBeyond(4, 5, 1),
    },
    { rule: 'shift', says: 'eight successive points on one side of the centre', find: shiftOf(8) },
  ],
  /** Nelson 1984, Journal of Quality Technology 16(4), 237–239. */
  nelson: [
    beyond,
    { rule: 'shift', says: 'nine successive points on one side of the centre', find: shiftOf(9) },
    { rule: 'trend', says: 'six successive points rising, or falling', find: trendOf(6) },
    { rule: 'alternating', says: 'fourteen successive points alternating up and down', find: alternating(14) },
    {
      rule: 'two-of-three',
      says: 'two of three successive points beyond two sigma on one side',
      find: mostBeyond(2, 3, 2),
    },
    {
      rule: 'four-of-five',
      says: 'four of five successive points beyond one sigma on one side',
      find: mostBeyond(4, 5, 1),
    },
    {
      rule: 'hugging-the-centre',
      says: 'fifteen successive points within one sigma of the centre',
      find: allOf(15, (z) => Math.abs(z) < 1),
    },
    {
      rule: 'avoiding-the-centre',
      says: 'eight successive points beyond one sigma, on either side',
      find: allOf(8, (z) => Math.abs(z) > 1),
    },
  ],
  /** NHS England, Making Data Count; the readings of its R package NHSRplotthedots. */
  'making-data-count': [
    beyond,
    { rule: 'shift', says: 'seven successive points on one side of the mean', find: shiftOf(7) },
    { rule: 'trend', says: 'seven successive points rising, or falling', find: trendOf(7) },
    {
      rule: 'two-of-three',
      says: 'two of three successive points close to a limit (beyond two sigma), all three on that side of the mean',
      find: mostBeyond(2, 3, 2, true),
    },
  ],
} as const satisfies Record<string, readonly Rule[]>

export type RuleSet = keyof typeof ruleSets

/**
 * The signals of special-cause variation that a rule set finds in a chart, in the order of its rules.
 *
 * @param segments  stretches of points that are judged apart, e.g. before and after a step; default: one
 */
export function signalsIn(
  points: readonly ChartPoint[],
  ruleSet: RuleSet,
  segments: readonly { readonly from: number; readonly to: number }[] = [{ from: 0, to: points.length }],
): ChartSignal[] {
  const rules: readonly Rule[] = ruleSets[ruleSet]
  return rules.flatMap(({ rule, find }) =>
    segments.flatMap((segment) =>
      find(points.slice(segment.from, segment.to)).map((signal) => ({
        rule,
        points: signal.points.map((i) => i + segment.from),
        direction: signal.direction,
      })),
    ),
  )
}
