import { describe, expect, it } from 'vitest'
import { aProject, partialDay } from '../../../../test/factories/histories.ts'
import { shownToAll } from '../../../../test/factories/shown-to-all.ts'
import { middleTime, reportTimeInWords, reportTimes } from './time-to-report.ts'

const project = (id: string, ended?: string, published?: string) =>
  shownToAll(
    'project',
    aProject({
      id,
      ...(ended === undefined ? {} : { ended: partialDay(ended) }),
      ...(published === undefined ? {} : { report_published: partialDay(published) }),
    }),
  )

describe('the time from the end of a project to its report', () => {
  it.each([
    ['both days known', '2020-01-31', '2021-01-31', 'about 12 months'],
    ['the same month', '2020-03', '2020-03', 'a month or less'],
    ['months known', '2020-01', '2020-07', '5 to 7 months'],
    ['years known', '2019', '2020', 'up to 24 months'],
    ['an end in a month, a report in a year', '2018-09', '2020', '15 to 28 months'],
    ['a report before the end', '2020-12-31', '2020-01-01', 'not after the end'],
  ])('with %s is as exact as its dates: %s to %s is %s', (_what, ended, published, words) => {
    const [time] = reportTimes([project('p', ended, published)])
    expect(time && reportTimeInWords(time)).toBe(words)
  })

  it('is given only where both are on record, quickest first', () => {
    const times = reportTimes([
      project('slow', '2019-01-31', '2022-01-31'),
      project('no-end', undefined, '2022'),
      project('no-report', '2020'),
      project('quick', '2020-01-31', '2020-03-31'),
    ])
    expect(times.map((time) => time.project.id)).toEqual(['quick', 'slow'])
  })

  it('has a usual length only from five projects on: then the middle one, or the middle of the two middle ones', () => {
    const after = (months: number) =>
      project(
        `p${months}`,
        '2020-01-01',
        `${2020 + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01`,
      )
    expect(middleTime(reportTimes([1, 2, 3, 4].map(after)))).toBeUndefined()
    expect(middleTime(reportTimes([20, 1, 3, 2, 30].map(after)))).toBe(91)
    expect(middleTime(reportTimes([20, 1, 3, 2, 30, 4].map(after)))).toBe((91 + 121) / 2)
  })
})
