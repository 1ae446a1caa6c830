import { daysBetween, firstDayOf, lastDayOf, type Shown } from '@candour/register'

/** How long one project took from its end to its report; a date known by month or year gives a range. */
export interface ReportTime {
  readonly project: Shown<'project'>
  /** Least and most days that the dates on record allow; less than nought where the report came before the end. */
  readonly least: number
  readonly most: number
}

/** The projects of which both an end and a report are dated, quickest first. */
export function reportTimes(projects: readonly Shown<'project'>[]): readonly ReportTime[] {
  return projects
    .flatMap((project) => {
      const { ended, report_published: published } = project
      if (ended === undefined || published === undefined) return []
      return [
        {
          project,
          least: daysBetween(lastDayOf(ended), firstDayOf(published)),
          most: daysBetween(firstDayOf(ended), lastDayOf(published)),
        },
      ]
    })
    .sort((a, b) => a.least + a.most - (b.least + b.most))
}

const daysInMonth = 365.25 / 12

/** A length of time as its dates allow it: `about 15 to 27 months`, `a month or less`. */
export function reportTimeInWords({ least, most }: Pick<ReportTime, 'least' | 'most'>): string {
  const [from, to] = [Math.round(least / daysInMonth), Math.round(most / daysInMonth)]
  if (to <= 0) return 'not after the end'
  if (to <= 1) return 'a month or less'
  if (from <= 0) return `up to ${to} months`
  return from === to ? `about ${from} months` : `${from} to ${to} months`
}

/** The middle of the times, by the middle of each range; undefined below five, of which a middle says little. */
export function middleTime(times: readonly ReportTime[]): number | undefined {
  if (times.length < 5) return undefined
  const middles = times.map(({ least, most }) => (least + most) / 2).sort((a, b) => a - b)
  const half = Math.floor(middles.length / 2)
  const [low = 0, high = 0] =
    middles.length % 2 === 1 ? [middles[half], middles[half]] : middles.slice(half - 1, half + 1)
  return (low + high) / 2
}
