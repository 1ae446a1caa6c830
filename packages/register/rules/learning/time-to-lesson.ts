import { kaplanMeier, type SurvivalCurve, type Waiting } from '@candour/statistics'
import { firstDayOf, lastDayOf, type PartialDate, type PlainDate } from '../../plain-date.ts'

/** Projects that started in the same month and first told a lesson in the same month, or told none. */
export interface LessonWait {
  readonly started?: PartialDate | undefined
  /** Whether any lesson of theirs is on record. */
  readonly hasLesson: boolean
  /** The first day on which one was told; undefined where none has a day. */
  readonly told?: PartialDate | undefined
  readonly count: number
}

/** How long half of the projects took, in months; an end of the interval is missing where it lies later than anybody has waited. */
export interface MedianTime {
  /** Undefined where more than half have told none so far. */
  readonly months?: number
  readonly low?: number
  readonly high?: number
}

/** From the start of projects to the first lesson that they shared. */
export interface TimeToLesson {
  /** Projects that have started, of which it is known whether and when they shared a lesson. */
  readonly projects: number
  readonly told: number
  /** Of the told ones: before they started, by an earlier phase or their planning. They count as told at the start. */
  readonly toldBefore: number
  /** Share for which none is told yet, by months since the start. Undefined without a project. */
  readonly curve?: SurvivalCurve
  /** Months to which so many of them were watched that the curve can be read: `fewestForMedian`, or all of fewer. 0 without one. */
  readonly watched: number
  /** Undefined under `fewestForMedian` projects. */
  readonly median?: MedianTime
  /** Set apart: a lesson of theirs is on record, and of none is it known when it was told. */
  readonly undated: number
  /** The median, had each of these told its lesson at the start, and had none told it before today. Undefined where there is none. */
  readonly bounds?: { readonly soonest: MedianTime; readonly latest: MedianTime }
  /** Set apart: nobody knows when they started. */
  readonly noStart: number
  readonly notStarted: number
}

/** Under so many projects no usual time is told: counts alone. */
export const fewestForMedian = 10

/**
 * How long projects take from their start to the first lesson that they share (Kaplan and Meier). A project that has told none is waited for until
 * today, and nobody knows when it will; left out, it would make the others look fast. A date known to its month or year is its first day, and time is
 * counted in months of the calendar, so an answer is no finer than its dates are.
 */
export function timeToLesson(waits: readonly LessonWait[], today: PlainDate): TimeToLesson {
  const all = waits.map((wait) => ({ ...placed(wait, today), count: wait.count }))
  const counted = all.filter(({ waiting }) => waiting !== undefined)
  const total = (suits: (one: Placed) => boolean) => all.reduce((sum, one) => sum + (suits(one) ? one.count : 0), 0)
  const waitings = waitingsOf(counted)
  const result = kaplanMeier(waitings)
  const undated = all.filter(({ apart }) => apart === 'undated')
  const [projects, late] = [total(({ waiting }) => waiting !== undefined), total(({ apart }) => apart === 'undated')]
  return {
    projects,
    told: total(({ waiting }) => waiting?.happened === true),
    toldBefore: total(({ isBefore }) => isBefore === true),
    ...(result.computed ? { curve: result } : {}),
    watched: watchedTo(waitings),
    ...(result.computed && projects >= fewestForMedian ? { median: medianOf(result) } : {}),
    undated: late,
    ...(late === 0 || projects + late < fewestForMedian ? {} : { bounds: boundsOf(waitings, undated) }),
    noStart: total(({ apart }) => apart === 'no-start'),
    notStarted: total(({ apart }) => apart === 'not-started'),
  }
}

/** The time beyond which fewer are left than say anything. */
function watchedTo(waitings: readonly Waiting[]): number {
  let left = 0
  for (const { time, count = 1 } of waitings.toSorted((a, b) => b.time - a.time)) {
    left += count
    if (left >= fewestForMedian) return time
  }
  return waitings.reduce((most, { time }) => Math.max(most, time), 0)
}

interface Placed {
  readonly waiting?: Waiting
  readonly isBefore?: boolean
  readonly apart?: 'undated' | 'no-start' | 'not-started'
  /** Of the undated ones: how long ago they started. */
  readonly months?: number
}

function placed({ started, hasLesson, told }: LessonWait, today: PlainDate): Placed {
  if (started === undefined) return { apart: 'no-start' }
  const from = firstDayOf(started)
  if (from > today) return { apart: 'not-started' }
  const months = monthsBetween(from, today)
  if (told !== undefined && firstDayOf(told) <= today) {
    const time = Math.max(0, monthsBetween(from, firstDayOf(told)))
    return { waiting: { time, happened: true }, isBefore: lastDayOf(told) < from }
  }
  if (hasLesson && told === undefined) return { apart: 'undated', months }
  return { waiting: { time: months, happened: false } }
}

function waitingsOf(all: readonly (Placed & { readonly count: number })[]): readonly Waiting[] {
  return all.flatMap(({ waiting, count }) => (waiting === undefined ? [] : [{ ...waiting, count }]))
}

function boundsOf(waitings: readonly Waiting[], undated: readonly (Placed & { readonly count: number })[]) {
  const withThese = (as: (months: number) => Waiting): MedianTime => {
    const told = undated.map(({ months = 0, count }) => ({ ...as(months), count }))
    const result = kaplanMeier([...waitings, ...told])
    return result.computed ? medianOf(result) : {}
  }
  return {
    soonest: withThese(() => ({ time: 0, happened: true })),
    latest: withThese((time) => ({ time, happened: false })),
  }
}

function medianOf({ median, medianInterval }: SurvivalCurve): MedianTime {
  return { ...(median.computed ? { months: median.time } : {}), ...medianInterval }
}

/** Months of the calendar from one day to another, whatever the days in them. */
function monthsBetween(from: PlainDate, to: PlainDate): number {
  const months = (day: PlainDate) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
  return months(to) - months(from)
}
